/**
 * The person's route as steps: what is done, where it is now, what comes next.
 */
import type { Language } from '@mgn/domain/labels';
import type { Child } from 'hono/jsx';

/** One step. */
export interface TimelineStep {
  readonly stage: 'done' | 'now' | 'next';
  readonly title: string;
  readonly when: string;
  readonly more?: Child;
}

const words: Readonly<Record<Language, Readonly<Record<TimelineStep['stage'], string>>>> = {
  nl: { done: 'Klaar: ', now: 'Nu: ', next: 'Daarna: ' },
  en: { done: 'Done: ', now: 'Now: ', next: 'Next: ' },
};

export const Timeline = ({
  steps,
  language,
}: {
  readonly steps: readonly TimelineStep[];
  readonly language: Language;
}) => (
  <ol class="timeline">
    {steps.map((step) => (
      <li class={`is-${step.stage}`}>
        {step.stage === 'now' ? (
          <div class="timeline__box">
            <Step step={step} language={language} />
          </div>
        ) : (
          <Step step={step} language={language} />
        )}
      </li>
    ))}
  </ol>
);

const Step = ({ step, language }: { readonly step: TimelineStep; readonly language: Language }) => (
  <>
    <h3>
      <span class="visually-hidden">{words[language][step.stage]}</span>
      {step.title}
    </h3>
    <p class="when">{step.when}</p>
    {step.more}
  </>
);
