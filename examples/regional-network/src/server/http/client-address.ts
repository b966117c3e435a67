/**
 * From where a request comes, to count how many come from there. Never logged.
 */
import { isIP, isIPv6 } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** Gives the address of a visitor: of an IPv6 address the network, because whoever has one has as many as they like. */
export type ClientAddress = (c: Context) => string;

/**
 * The address behind so many proxies of our own. Each of them adds the address that it saw at the end of `X-Forwarded-For`; what
 * stands before those was written by the visitor and counts for nothing.
 */
export function clientAddress(proxies: number): ClientAddress {
  return (c) => {
    const seen = getConnInfo(c).remote.address ?? '';
    const told = proxies === 0 ? [] : (c.req.header('X-Forwarded-For') ?? '').split(',').slice(-proxies);
    const [first = ''] = told.map((each) => each.trim());
    return countedAs(isIP(first) === 0 ? seen : first);
  };
}

/** An address as it is counted. */
export function countedAs(address: string): string {
  const plain = address.replace(/%.*$/, '').toLowerCase();
  const inside = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(plain)?.[1];
  if (inside !== undefined) return inside;
  if (!isIPv6(plain)) return plain;
  const [front = [], back = []] = plain.split('::').map((part) => part.split(':').filter((group) => group !== ''));
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  const groups = plain.includes('::') ? [...front, ...zeros, ...back] : front;
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
