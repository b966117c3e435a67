import { createHash } from 'node:crypto';
import { append, emptyChain, verifyChain } from '@mgn/consent/audit';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

const first = await append(emptyChain, { id: 'event-1', action: 'view' }, hash);
const second = first.ok ? await append(first.value.head, { id: 'event-2', action: 'disclose' }, hash) : first;
export const lines = [first, second].flatMap((link) => (link.ok ? [link.value.line] : []));

export const whole = await verifyChain(lines, { hash }); // { whole: true, head: { count: 2, … }, end: 'not-proven', unanchored: 2, … }
export const without = await verifyChain(lines.slice(1), { hash }); // { whole: false, fault: 'removed', line: 1, seq: 1, … }
