import { hash, verify } from '@node-rs/argon2';
import { ProblemError } from '../../platform/problems.ts';

/** OWASP's minimum for Argon2id (the library's default algorithm): 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Each running hash holds its 19 MiB, so they queue; and the queue ends somewhere, or it would be the memory bomb. */
const atOnce = 2;
const longestQueue = 200;

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= atOnce) {
    if (waiting.length >= longestQueue) throw new ProblemError('unavailable');
    await new Promise<void>((resolve) => waiting.push(resolve)); // whoever finishes hands its place over
  } else {
    running += 1;
  }
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

/** The same letters, typed on another system, are the same password. */
const normal = (password: string) => password.normalize('NFKC');

export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(normal(password), cost));

let decoy: Promise<string> | undefined;

/** Without a stored hash one of nobody is checked: the time tells nothing about who has an account. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword('nobody has this password');
  const hashed = stored ?? (await decoy);
  const matches = await inTurn(() => verify(hashed, normal(password)));
  return matches && stored !== null;
}
