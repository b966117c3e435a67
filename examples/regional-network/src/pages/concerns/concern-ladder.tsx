/**
 * The seven steps of a concern as a timeline: the report of each that was taken, the one that is now, and what can follow.
 */
import type { ConcernView } from '@mgn/casework';
import { networkConcernSteps, plainDateOf, type NetworkConcernStep } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import type { Child } from 'hono/jsx';
import { Timeline, type TimelineStep } from '../../components/timeline.js';
import { concernTexts } from '../../messages/concerns.js';
import { dayText } from '../../messages/dates.js';
import type { People } from '../people.js';
import { addresseeWords, ladderWords } from './concern-words.js';

interface LadderProps {
  readonly view: ConcernView;
  readonly people: People;
  readonly language: Language;
}

export const ConcernLadder = (props: LadderProps) => {
  const { view, language } = props;
  // What was never needed is no step of a concern that has ended.
  const steps = networkConcernSteps.filter((step) => !view.ended || step <= view.step);
  return (
    <>
      <Timeline language={language} steps={steps.map((step) => stepOf(step, props))} />
      <Ending {...props} />
    </>
  );
};

function stepOf(step: NetworkConcernStep, { view, language }: LadderProps): TimelineStep {
  const texts = concernTexts[language];
  const title = `${texts.stepOf(step)}: ${ladderWords(step, language)}`;
  const stage = step < view.step || view.ended ? 'done' : step === view.step ? 'now' : 'next';
  return { stage, title, when: whenOf(step, view, language), more: reportOf(step, view, language) };
}

function whenOf(
  step: NetworkConcernStep,
  { step: now, next, ending, reports }: ConcernView,
  language: Language,
): string {
  const texts = concernTexts[language];
  const report = reports.find((each) => each.step === step);
  if (report !== undefined) return texts.reportedOn(dayText(plainDateOf(report.reportedAt), language));
  if (step === now && ending !== null) return texts.endedOn(dayText(plainDateOf(ending.endedAt), language));
  return step === now && next !== null ? texts.reportBy(dayText(next.by, language)) : texts.notYet;
}

function reportOf(
  step: NetworkConcernStep,
  { state, step: now, next, reports }: ConcernView,
  language: Language,
): Child {
  const texts = concernTexts[language];
  const report = reports.find((each) => each.step === step);
  if (report === undefined) return null;
  return (
    <>
      <p>{report.report ?? texts.erased}</p>
      <p class="small soft">{texts.reportTo(addresseeWords(report.addressees, language))}</p>
      {step === now && state === 'reported' && next !== null && (
        <p>
          <strong>{texts.decideBy(dayText(next.by, language))}</strong>
        </p>
      )}
    </>
  );
}

/** How it ended, and why. */
const Ending = ({ view, people, language }: LadderProps) => {
  const { ending } = view;
  if (ending === null) return null;
  const texts = concernTexts[language];
  const day = dayText(plainDateOf(ending.endedAt), language);
  return (
    <div class="notice gap-top">
      <p>
        <strong>{texts.endedOn(day)}</strong>
      </p>
      {ending.how === 'handed-over' ? (
        <p>{texts.handedTo(people.organisation(ending.to))}</p>
      ) : (
        <>
          {ending.reason !== null && (
            <p>{texts.settledBecause(label('settlement-reason', ending.reason, language, 'professional'))}</p>
          )}
          {ending.explanation !== null && <p>{ending.explanation}</p>}
        </>
      )}
    </div>
  );
};
