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
  /** Why, and until when; one per permission, with the button that stops it. */
  readonly why: readonly { readonly text: string; readonly action?: Child }[];
  readonly state: { readonly kind: StateKind; readonly text: string };
  /** What can be permitted to this recipient now. */
  readonly offers?: readonly Child[];
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
      {why.map(({ text, action }) => (
        <div class="consent__why">
          <p class="small soft">{text}</p>
          {action}
        </div>
      ))}
      {offers}
    </div>
    <div class="consent__side">
      <State kind={state.kind}>{state.text}</State>
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
