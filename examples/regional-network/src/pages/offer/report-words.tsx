/**
 * A report in words: what it says, and how old it is.
 */
import { addDays, plainDateOf, type AvailabilityReport } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { dayText } from '../../messages/dates.js';
import { offerTexts } from '../../messages/offer.js';
import type { OwnOffer } from './own-offer.js';

/** What a report says, and whether registrations are paused. */
export const ReportWords = ({ offer, language }: { readonly offer: OwnOffer; readonly language: Language }) => {
  const texts = offerTexts[language];
  const { report, isPaused } = offer;
  if (report === null) return <>{texts.nothingShort}</>;
  const until = report.registrationPause?.until ?? null;
  return (
    <>
      {contentText(report, language)}
      {isPaused && (
        <>
          {' '}
          <strong>{texts.paused(until === null ? null : dayText(until, language))}</strong>
        </>
      )}
    </>
  );
};

/** How old a report is, and until when it counts. */
export const AgeWords = ({ offer, language }: { readonly offer: OwnOffer; readonly language: Language }) => {
  const texts = offerTexts[language];
  const { report, freshness, until } = offer;
  if (report === null || freshness === null) return <>{texts.nothing}</>;
  const state = <strong>{label('availability-report-state', freshness, language, 'person')}.</strong>;
  if (until === null) {
    return (
      <>
        {state} {texts.withdrawn(dayText(plainDateOf(report.withdrawnAt ?? report.reportedAt), language))}
      </>
    );
  }
  return (
    <>
      {state} {texts.reported(dayText(plainDateOf(report.reportedAt), language))}{' '}
      {freshness === 'stale' ? texts.out(dayText(addDays(until, 1), language)) : texts.counts(dayText(until, language))}
    </>
  );
};

function contentText({ content, referenceDate }: AvailabilityReport, language: Language): string {
  const texts = offerTexts[language];
  const figures = referenceDate === null ? [] : [texts.figuresOf(dayText(referenceDate, language))];
  const said =
    content.kind === 'list'
      ? [texts.waiting(content.waiting), texts.toIntake(content.intakeDays), texts.toTreatment(content.treatmentDays)]
      : [texts.places(content.placesNextMonth)];
  const text = [...said, ...figures].join(', ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
