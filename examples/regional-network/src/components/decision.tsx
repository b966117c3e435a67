/**
 * A question to the person with three equal buttons. Nothing is chosen beforehand, and each button says what follows.
 */
import type { Child } from 'hono/jsx';

/** One answer: a submit of the form around it. */
export interface DecisionButton {
  readonly value: string;
  readonly label: string;
  readonly consequence: string;
}

export interface DecisionProps {
  readonly id: string;
  readonly eyebrow?: string | undefined;
  readonly question: string;
  readonly why: string;
  readonly name: string;
  readonly buttons: readonly DecisionButton[];
  readonly action: string;
  /** Hidden fields, and whatever the person can fill in before answering. */
  readonly fields: Child;
  readonly readFirst?: Child;
  /** The question is the heading of the page. */
  readonly heading?: 'h1' | 'h2';
}

export const Decision = ({
  id,
  eyebrow,
  question,
  why,
  name,
  buttons,
  action,
  fields,
  readFirst,
  heading = 'h2',
}: DecisionProps) => (
  <section class="decision" aria-labelledby={id}>
    {eyebrow !== undefined && <p class="small soft">{eyebrow}</p>}
    {heading === 'h1' ? <h1 id={id}>{question}</h1> : <h2 id={id}>{question}</h2>}
    <p>{why}</p>
    <form method="post" action={action} class="stack">
      {fields}
      <div class="decision__buttons">
        {buttons.map(({ value, label, consequence }) => (
          <div>
            <button class="button" name={name} value={value}>
              {label}
            </button>
            <small>{consequence}</small>
          </div>
        ))}
      </div>
    </form>
    {readFirst !== undefined && <p class="small">{readFirst}</p>}
  </section>
);
