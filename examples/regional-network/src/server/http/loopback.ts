/**
 * Which names of a host are this machine, seen from itself.
 */
const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Says whether a host name or address is this machine, seen from itself. */
export function isLoopback(host: string): boolean {
  return loopbackNames.has(host) || host === '::1';
}
