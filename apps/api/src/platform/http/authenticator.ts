import type { Actor } from '@app/contracts/session';

/** Who a cookie header belongs to; identity provides it, HTTP and sockets ask it. */
export abstract class Authenticator {
  abstract find(cookieHeader: string | undefined): Promise<Actor | null>;
}
