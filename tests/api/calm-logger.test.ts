import { CalmLogger } from '@app/api/platform/calm-logger.ts';
import { afterEach, expect, jest, test } from '@jest/globals';

afterEach(() => {
  jest.restoreAllMocks();
});

test('a database that is away is said once, and other errors are always said', () => {
  const lines: string[] = [];
  const take = (line: string | Uint8Array) => lines.push(String(line)) > 0;
  jest.spyOn(process.stdout, 'write').mockImplementation(take);
  jest.spyOn(process.stderr, 'write').mockImplementation(take);
  const logger = new CalmLogger();
  const away = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED', syscall: 'connect' });
  for (let times = 0; times < 50; times++) {
    logger.warn(away);
    logger.error(away);
  }
  logger.error(new Error('etwas anderes'));
  logger.error(new Error('etwas anderes'));
  expect(lines.filter((line) => line.includes('does not answer'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('etwas anderes'))).toHaveLength(2);
});
