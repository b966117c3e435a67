/**
 * Who sees what: one card per recipient, never a category alone.
 */
import type { Language } from '@mgn/domain/labels';
import type { Child } from 'hono/jsx';
import { DomainMark } from './domain-mark.js';
import { State, type MarkKind, type StateKind } from './icons.js';

export interface ConsentCardProps {
  readonly language: Language;
  readonly recipient: string;
  readonly mark: MarkKind;
  readonly sees: readonly string[];
  readonly seesNot: readonly string[];
  /** Why, and until when; one line per permission. */
  readonly why: readonly string[];
  readonly state: { readonly kind: StateKind; readonly text: string };
  /** What can be permitted to this recipient now. */
  readonly offers?: readonly Child[];
  /** The button to change it. */
  readonly action?: Child;
}

const heads = {
  nl: { sees: 'Ziet wel', seesNot: 'Ziet nu niet' },
  en: { sees: 'Sees', seesNot: 'Does not see now' },
} as const;

export const ConsentCard = ({
  language,
  recipient,
  mark,
  sees,
  seesNot,
  why,
  state,
  offers = [],
  action,
}: ConsentCardProps) => (
  <div class="consent">
    <div class="consent__body">
      <h3>
        <DomainMark kind={mark}>{recipient}</DomainMark>
      </h3>
      {(sees.length > 0 || seesNot.length > 0) && (
        <div class="sees">
          <Column head={heads[language].sees} items={sees} />
          <Column head={heads[language].seesNot} items={seesNot} not />
        </div>
      )}
      {why.map((line) => (
        <p class="small soft">{line}</p>
      ))}
      {offers}
    </div>
    <div class="consent__side">
      <State kind={state.kind}>{state.text}</State>
      {action}
    </div>
  </div>
);

const Column = ({
  head,
  items,
  not,
}: {
  readonly head: string;
  readonly items: readonly string[];
  readonly not?: boolean;
}) => (
  <div>
    {items.length > 0 && (
      <>
        <h4>{head}</h4>
        <ul class="checklist small">
          {items.map((item) => (
            <li class={not === true ? 'is-not' : undefined}>{item}</li>
          ))}
        </ul>
      </>
    )}
  </div>
);
