/**
 * The small drawings: a mark per domain and a sign per state. Shape and word carry the meaning; colour only helps.
 */
import type { Child } from 'hono/jsx';

/** Whom a mark stands for. */
export type MarkKind = 'gp' | 'social' | 'ggz' | 'person' | 'close-one' | 'expert' | 'network';

const shapes: Readonly<Record<MarkKind, () => Child>> = {
  gp: () => <circle cx="12" cy="12" r="9" fill="var(--gp)" />,
  social: () => <rect x="3.5" y="3.5" width="17" height="17" rx="1.5" fill="var(--social)" />,
  ggz: () => <path d="M12 1.5 22.5 12 12 22.5 1.5 12Z" fill="var(--ggz)" />,
  person: () => (
    <>
      <circle cx="12" cy="7.5" r="4.5" fill="var(--action)" />
      <path d="M3 22c0-5.5 4-8.5 9-8.5s9 3 9 8.5Z" fill="var(--action)" />
    </>
  ),
  'close-one': () => (
    <>
      <circle cx="8" cy="8.5" r="4" fill="var(--action)" />
      <circle cx="17" cy="9.5" r="3.2" fill="none" stroke="var(--action)" stroke-width="2" />
      <path d="M1 21c0-4.5 3-7 7-7s7 2.5 7 7Z" fill="var(--action)" />
    </>
  ),
  expert: () => (
    <path d="M12 2 22.5 21H1.5Z" fill="none" stroke="var(--ink)" stroke-width="2.5" stroke-linejoin="round" />
  ),
  network: () => (
    <>
      <circle cx="12" cy="12" r="9" fill="none" stroke="var(--ink)" stroke-width="2.5" />
      <circle cx="12" cy="12" r="3" fill="var(--ink)" />
    </>
  ),
};

/** The mark of a domain; always stands beside a word. */
export const MarkIcon = ({ kind }: { readonly kind: MarkKind }) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    {shapes[kind]()}
  </svg>
);

/** How something stands. */
export type StateKind = 'ok' | 'soon' | 'late' | 'open' | 'stop';

const signs: Readonly<Record<StateKind, () => Child>> = {
  ok: () => <path d="M3.5 13l5.5 5.5L20.5 6.5" fill="none" stroke="currentColor" stroke-width="3" />,
  soon: () => (
    <>
      <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="2.4" />
      <path d="M12 6.5V12l4 3" fill="none" stroke="currentColor" stroke-width="2.4" />
    </>
  ),
  late: () => (
    <>
      <path d="M12 1.5 23 21.5H1Z" fill="currentColor" />
      <path d="M12 9v6" stroke="var(--paper)" stroke-width="2.6" />
      <circle cx="12" cy="18" r="1.5" fill="var(--paper)" />
    </>
  ),
  open: () => (
    <circle cx="12" cy="12" r="9" fill="none" stroke="currentColor" stroke-width="2.4" stroke-dasharray="4 3.5" />
  ),
  stop: () => <path d="M5 5l14 14M19 5 5 19" stroke="currentColor" stroke-width="3" />,
};

/** A state as a sign with its word. */
export const State = ({ kind, children }: { readonly kind: StateKind; readonly children: unknown }) => (
  <span class={`state state--${kind}`}>
    <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {signs[kind]()}
    </svg>
    <span>{children}</span>
  </span>
);
