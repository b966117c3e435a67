/**
 * The ranked places with their reasons, what falls away and why, and exactly what a receiver gets to see.
 */
import type { AnonymousQuestion } from '@mgn/casework';
import { blockingReasons, plainDateOf, type RankReason } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { DataTable, Facts } from '../../components/data-table.js';
import { DomainMark, markOfOrganisation } from '../../components/domain-mark.js';
import { dayText } from '../../messages/dates.js';
import { preferenceTexts } from '../../messages/preference.js';
import { transferTexts } from '../../messages/transfers.js';
import type { RankedPlace, RankedPlaces } from './ranked.js';
import { TransferForm } from './transfer-form.js';
import type { ShownTransfer } from './transfer-routes.js';

/** Reasons that ask for attention; the others speak for a place. */
const attention: ReadonlySet<RankReason> = new Set([
  'fit-unknown',
  'over-norm',
  'wait-unknown',
  'outside-region',
  'no-volume-left',
  'advise-mediation',
  ...blockingReasons,
]);

/** The list, with a form at each place that can be asked. */
export const PlacesSection = ({ shown, places }: { readonly shown: ShownTransfer; readonly places: RankedPlaces }) => {
  const { c, view, people } = shown;
  const language = c.get('language');
  const texts = transferTexts[language];
  if (places.open.length === 0) return null;
  return (
    <section aria-labelledby="plekken" id="offer-candidate">
      <h2 id="plekken">{texts.placesTitle}</h2>
      <p class="soft gap-bottom">{texts.placesOrder}</p>
      <ol class="candidates">
        {places.open.map((place, index) => (
          <li>
            <article
              class={place.isPreferred ? 'candidate candidate--preferred' : 'candidate'}
              aria-labelledby={`plek-${String(index + 1)}`}
            >
              <div class="candidate__rank">
                <small>{texts.rank}</small>
                {index + 1}
              </div>
              <div class="candidate__body">
                <h3 id={`plek-${String(index + 1)}`}>
                  <DomainMark kind={markOfOrganisation(people.organisations.get(place.candidate)?.kind)}>
                    {people.organisation(place.candidate)}
                  </DomainMark>
                </h3>
                {place.isPreferred && (
                  <p class="candidate__mark">
                    <strong>{preferenceTexts[language].mark}</strong>
                  </p>
                )}
                {place.foundBy !== null && (
                  <p class="candidate__mark">
                    <strong>{texts.found[place.foundBy]}</strong>
                  </p>
                )}
                <p>
                  <strong>{waitText(place, language)}</strong>
                </p>
                <p class="small soft">{basisText(place, language)}</p>
                <ul class="checklist reasons small">
                  {place.reasons.map((reason) => (
                    <li class={attention.has(reason) ? 'is-attention' : ''}>
                      {label('rank-reason', reason, language, 'professional')}
                    </li>
                  ))}
                </ul>
                <TransferForm
                  c={c}
                  action={`/transfer/${view.stream}`}
                  expects={view.version}
                  command="offer"
                  look="plain"
                  id={`doe-offer-${String(index + 1)}`}
                  secondary={index > 0}
                  button={texts.placeButton(people.organisation(place.candidate))}
                >
                  <input type="hidden" name="candidate" value={place.candidate} />
                </TransferForm>
              </div>
            </article>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** What falls away now, and why; and where the person is. */
export const FallenAway = ({ shown, places }: { readonly shown: ShownTransfer; readonly places: RankedPlaces }) => {
  const { c, people } = shown;
  const language = c.get('language');
  const texts = transferTexts[language];
  const { closed, current } = places;
  if (closed.length === 0 && current === null) return null;
  const why = ({ reasons, line }: RankedPlace): string => {
    const blocked = reasons
      .filter((reason) => blockingReasons.includes(reason))
      .map((reason) =>
        reason === 'stale-report' && line.report === null
          ? texts.noReport.toLowerCase()
          : label('rank-reason', reason, language, 'professional'),
      );
    return blocked.join(', ');
  };
  const preferred = closed.find(({ isPreferred }) => isPreferred);
  return (
    <>
      {preferred !== undefined && (
        <p class="notice notice--soon">
          {preferenceTexts[language].cannotBeAsked(people.organisation(preferred.candidate))}
        </p>
      )}
      <details>
        <summary>{texts.otherTitle(closed.length)}</summary>
        <DataTable
          caption={texts.otherTitle(closed.length)}
          heads={texts.otherHeads}
          rows={[
            ...closed.map((place) => [
              place.isPreferred
                ? `${people.organisation(place.candidate)} · ${preferenceTexts[language].mark}`
                : people.organisation(place.candidate),
              why(place),
            ]),
            ...(current === null ? [] : [[people.organisation(current.candidate), texts.currentPlace]]),
          ]}
        />
      </details>
    </>
  );
};

/** The question as a receiver reads it: the same piece on the page of the office and on the page of the receiver. */
export const QuestionFacts = ({
  question,
  region,
  language,
}: {
  readonly question: AnonymousQuestion;
  readonly region: string;
  readonly language: Language;
}) => {
  const texts = transferTexts[language];
  return (
    <Facts
      facts={[
        [texts.sees.question, label('direction', question.direction, language, 'professional')],
        [
          texts.sees.age,
          question.ageBand === null ? texts.ageUnknown : label('age-band', question.ageBand, language, 'professional'),
        ],
        [texts.sees.region, region],
        [texts.sees.waits, `${texts.weeks(question.waitsDays)}. ${texts.travelsAlong}`],
      ]}
    />
  );
};

function waitText({ line }: RankedPlace, language: Language): string {
  const texts = transferTexts[language];
  const { report, candidate, freshness } = line;
  // Figures that are not recent are no figures of now, also not with a place that was found.
  if (freshness === 'stale') return texts.waitUnknown;
  if (report?.content.kind === 'no-list') return texts.placesFree(report.content.placesNextMonth);
  const weeks = (days: number) => Math.ceil(days / 7);
  if (candidate.intakeDays === null) return texts.waitUnknown;
  const intake = texts.intakeIn(weeks(candidate.intakeDays));
  return candidate.treatmentDays === null ? intake : `${intake}, ${texts.treatmentIn(weeks(candidate.treatmentDays))}`;
}

function basisText({ line: { report, freshness } }: RankedPlace, language: Language): string {
  const texts = transferTexts[language];
  if (report === null || freshness === null) return texts.noReport;
  const isKnown = report.content.kind === 'list' && freshness !== 'stale';
  const waiting = isKnown ? [texts.waiting(report.content.waiting)] : [];
  return [
    ...waiting,
    `${texts.reported(dayText(plainDateOf(report.reportedAt), language))} (${label('availability-report-state', freshness, language, 'professional')})`,
  ].join('. ');
}
