/**
 * Who is responsible now, what the next step is and by when: on top of every case, never empty.
 */
import type { Clock, PlainDate } from '@mgn/domain';
import type { Audience, Language } from '@mgn/domain/labels';
import { ClockBar } from './clock-bar.js';

/** One of the three answers, with a small line below. */
export interface HeaderPart {
  readonly title: string;
  readonly note?: string | undefined;
}

/** The three answers and the clock that runs. */
export interface CaseHeaderProps {
  readonly language: Language;
  readonly audience: Audience;
  readonly label: string;
  readonly responsible: HeaderPart;
  readonly next: HeaderPart;
  readonly by: HeaderPart;
  readonly clock: Clock | null;
  readonly today: PlainDate;
}

const heads: Readonly<Record<Language, readonly [string, string, string]>> = {
  nl: ['Wie is nu verantwoordelijk', 'Volgende stap', 'Voor wanneer'],
  en: ['Who is responsible now', 'Next step', 'By when'],
};

export const CaseHeader = ({ language, audience, label, responsible, next, by, clock, today }: CaseHeaderProps) => {
  const [who, what, when] = heads[language];
  return (
    <section class="case-header" aria-label={label}>
      <dl class="case-header__three">
        <Part head={who} part={responsible} />
        <Part head={what} part={next} />
        <Part head={when} part={by} />
      </dl>
      {clock !== null && (
        <div class="case-header__clock">
          <ClockBar clock={clock} today={today} language={language} audience={audience} />
        </div>
      )}
    </section>
  );
};

const Part = ({ head, part }: { readonly head: string; readonly part: HeaderPart }) => (
  <div>
    <dt>{head}</dt>
    <dd>
      {part.title}
      {part.note !== undefined && <small>{part.note}</small>}
    </dd>
  </div>
);
