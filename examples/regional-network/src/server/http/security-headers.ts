/**
 * The headers that tell a browser what our pages may do: nothing inline, nothing from elsewhere.
 */
import type { MiddlewareHandler } from 'hono';
import type { Env } from '../env.js';

const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const always: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  // With `no-referrer` a browser would send forms of our own without their origin.
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** Puts the headers on every answer; `https` adds that the address is never to be used in the clear. */
export function securityHeaders({ https }: { readonly https: boolean }): MiddlewareHandler<Env> {
  const headers = Object.entries({
    ...always,
    ...(https && { 'Strict-Transport-Security': 'max-age=31536000' }),
  });
  return async (c, next) => {
    await next();
    for (const [name, value] of headers) c.res.headers.set(name, value);
  };
}
