import { lookup as lookUp } from 'node:dns';
import { request } from 'node:https';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Injectable } from '@nestjs/common';

/** Networks that are not the public internet (IANA special-purpose registries); IPv6 is only let through as 2000::/3. */
const inner = new BlockList();
for (const [address, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  inner.addSubnet(address, prefix, 'ipv4');
const outer6 = new BlockList();
outer6.addSubnet('2000::', 3, 'ipv6');
const inner6 = new BlockList();
inner6.addSubnet('2001:db8::', 32, 'ipv6');
inner6.addSubnet('2001::', 23, 'ipv6');
inner6.addSubnet('2002::', 16, 'ipv6'); // 6to4 would lead to any IPv4 address

export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !inner.check(address, 'ipv4');
  return isIP(address) === 6 && outer6.check(address, 'ipv6') && !inner6.check(address, 'ipv6');
}

/** Only a name, at the usual port: nobody may point the server at a machine behind its firewall. */
export function isPublicUrl(text: string): boolean {
  const url = URL.parse(text);
  if (url?.protocol !== 'https:' || url.port !== '' || url.username !== '' || url.password !== '')
    return false;
  return url.hostname.includes('.') && isIP(url.hostname.replace(/^\[|\]$/g, '')) === 0;
}

/** Asked at the moment of connecting: a name that changes between check and use leads nowhere. */
const publicLookUp: LookupFunction = (hostname, options, done) =>
  lookUp(hostname, { ...options, all: true }, (error, addresses) => {
    const [found] = addresses?.filter(({ address }) => isPublicAddress(address)) ?? [];
    if (error || !found) return done(error ?? new Error(`${hostname} is not on the public internet`), '');
    if (options.all) return done(null, [found]);
    return done(null, found.address, found.family);
  });

const milliseconds = 10_000;

/** Empty POST requests to addresses that others gave us. */
@Injectable()
export class PublicPost {
  /** The status of the answer; redirects are not followed. @throws when nobody answers, or the host is not public */
  send(url: string, headers: Record<string, string>): Promise<number> {
    if (!isPublicUrl(url)) return Promise.reject(new Error('not a public address'));
    return new Promise((resolve, reject) => {
      const sent = request(
        url,
        {
          method: 'POST',
          headers: { ...headers, 'content-length': '0' },
          lookup: publicLookUp,
          signal: AbortSignal.timeout(milliseconds),
          agent: false,
        },
        (answer) => {
          answer.destroy(); // only the status is of interest
          resolve(answer.statusCode ?? 0);
        },
      );
      sent.on('error', reject).end();
    });
  }
}
