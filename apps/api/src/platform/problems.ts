import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import { type ErrorCode, errorCatalogue, type Issue, type Problem } from '@app/contracts/errors';
import type { Ack } from '@app/contracts/realtime';
import type { FastifyReply } from 'fastify';

/** The one way for our code to refuse; without a message the catalogue's sentence is used. */
export class ProblemError extends Error {
  readonly code: ErrorCode;
  readonly issues: Issue[] | undefined;
  /** Whole seconds after which trying again makes sense; becomes the header. */
  readonly retryAfter?: number;
  constructor(code: ErrorCode, message: string = errorCatalogue[code].message, issues?: Issue[]) {
    super(message);
    this.code = code;
    this.issues = issues;
  }
}

/** "Not found" and "not allowed to see" are this same answer. */
export const notFound = () => new ProblemError('not_found');

const codeOfStatus = new Map<number, ErrorCode>([
  [400, 'invalid_input'],
  [401, 'unauthenticated'],
  [403, 'forbidden'],
  [404, 'not_found'],
  [409, 'conflict'],
  [413, 'too_large'],
  [414, 'invalid_input'],
  [415, 'unsupported_media'],
  [429, 'too_many_requests'],
  [503, 'unavailable'],
]);

const logger = new Logger('Problems');

/** Connection errors of node-postgres, and SQLSTATE classes 08 (connection), 53 (resources), 57P (shutdown), 57014 (took too long). */
export function isDatabaseDown(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  if (/^(08|53|57P|57014)/.test(code)) return true;
  if (['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'].includes(code))
    return (
      'syscall' in error &&
      (error.syscall === 'connect' || error.syscall === 'read' || error.syscall === 'write')
    );
  return /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|Driver not Connected/.test(
    error.message,
  );
}

function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  // Fastify's own errors: malformed JSON, body too large, unknown media type.
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number')
    return error.statusCode;
  return undefined;
}

export function toProblem(error: unknown): Problem {
  if (error instanceof ProblemError) {
    return { code: error.code, message: error.message, ...(error.issues && { issues: error.issues }) };
  }
  if (isDatabaseDown(error)) return { code: 'unavailable', message: errorCatalogue.unavailable.message };
  const code = codeOfStatus.get(statusOf(error) ?? 500);
  if (code) return { code, message: errorCatalogue[code].message };
  logger.error(error);
  return { code: 'internal', message: errorCatalogue.internal.message };
}

export function sendProblem(reply: FastifyReply, problem: Problem, retryAfter?: number): void {
  if (retryAfter !== undefined) reply.header('retry-after', String(retryAfter));
  if (problem.code === 'unavailable' && !reply.hasHeader('retry-after')) reply.header('retry-after', '2');
  if (problem.code === 'too_many_requests' && !reply.hasHeader('retry-after'))
    reply.header('retry-after', '10');
  reply.header('cache-control', 'no-store');
  void reply.status(errorCatalogue[problem.code].status).send(problem);
}

const isAcknowledge = (argument: unknown): argument is (reply: Ack<never>) => void =>
  typeof argument === 'function';

/** Nest does not apply APP_FILTER to gateways: every gateway names this filter itself. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost) {
    const problem = toProblem(error);
    if (host.getType() === 'http') {
      const retryAfter = error instanceof ProblemError ? error.retryAfter : undefined;
      sendProblem(host.switchToHttp().getResponse<FastifyReply>(), problem, retryAfter);
      return;
    }
    const acknowledge = host.getArgs<unknown[]>().findLast(isAcknowledge);
    acknowledge?.({ ok: false, problem });
  }
}
