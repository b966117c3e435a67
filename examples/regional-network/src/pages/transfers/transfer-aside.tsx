/**
 * Beside a transfer: what the person said, the facts, what happened, and what stops everything.
 */
import type { TransferValues, TransferView } from '@mgn/casework';
import { plainDateOf, presentPlaceOf, transferResolutions } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { ChoiceRow, Select } from '../../components/fields.js';
import { DataTable, Facts } from '../../components/data-table.js';
import { factOf } from '../../components/seen.js';
import { dayText } from '../../messages/dates.js';
import { transferTexts, type TransferTexts } from '../../messages/transfers.js';
import type { People } from '../people.js';
import { FoldedStep, PersonsWord, TransferForm } from './transfer-form.js';
import { sentFor, type ShownTransfer } from './transfer-routes.js';

export const TransferAside = (shown: ShownTransfer) => {
  const { c, view } = shown;
  const texts = transferTexts[c.get('language')];
  return (
    <aside class="stack" aria-label={texts.asideLabel}>
      <AcuteStep {...shown} />
      <section class="panel" aria-labelledby="gezegd">
        <h2 id="gezegd">{texts.personAnswer}</h2>
        <p>
          <strong>{texts.answers[answerOf(view)]}</strong>
        </p>
        {view.next !== null && <p class="small soft">{texts.anonymousStill}</p>}
      </section>
      <Who {...shown} />
      <AskedBefore {...shown} />
      <History {...shown} />
      <Stop {...shown} />
    </aside>
  );
};

/** Acute danger: one action, for everybody who may report it. */
export const AcuteStep = ({
  action,
  ...shown
}: ShownTransfer & {
  /** Where the form is sent to; the page of the transfer when left out. */
  readonly action?: `/${string}`;
}) => {
  const { c, view, errors } = shown;
  if (!view.allowed.includes('signal-acute')) return null;
  const texts = transferTexts[c.get('language')];
  return (
    <FoldedStep c={c} command="signal-acute" summary={texts.acute} look="acute">
      <TransferForm
        c={c}
        action={action ?? `/transfer/${view.stream}`}
        expects={view.version}
        command="signal-acute"
        text={texts.acuteText}
        button={texts.acuteButton}
      >
        <ChoiceRow
          name="acuteServiceContacted"
          scope="signal-acute"
          kind="checkbox"
          choice={{ value: 'ja', label: texts.acuteCalled }}
          checked={false}
          errors={errors}
        />
      </TransferForm>
    </FoldedStep>
  );
};

/** What the person said last, read off what happened. */
function answerOf({ timeline, state }: TransferView): keyof TransferTexts['answers'] {
  if (state === 'stays') return 'stays';
  const last = timeline.findLast(({ type }) => Object.hasOwn(answers, type));
  return last === undefined ? 'not-asked' : (answers[last.type] ?? 'not-asked');
}

const answers: Readonly<Record<string, keyof TransferTexts['answers']>> = {
  'transfer-opened': 'yes',
  'person-asked': 'asked',
  'person-postponed': 'later',
  'search-started': 'yes',
  'place-confirmed': 'place-yes',
  'place-declined': 'yes',
  'place-withdrawn': 'yes',
  'person-stayed': 'stays',
};

const Who = ({ c, view, people }: ShownTransfer) => {
  const language = c.get('language');
  const texts = transferTexts[language];
  const { name, contact, direction, wait } = view.fields;
  return (
    <details class="panel">
      <summary>{texts.about}</summary>
      <Facts
        facts={[
          [texts.person, factOf(name, language, ({ text }) => text)],
          [texts.phone, factOf(contact, language, ({ phones }) => phones.join(', '))],
          [
            texts.facts.direction,
            factOf(direction, language, (code) => label('direction', code, language, 'professional')),
          ],
          [
            texts.facts.trigger,
            factOf(wait, language, ({ trigger }) => label('transfer-trigger', trigger, language, 'professional')),
          ],
          [texts.facts.waitsSince, factOf(wait, language, ({ waitsSince }) => dayText(waitsSince, language, 'full'))],
          [texts.facts.provider, factOf(wait, language, (value) => presentText(value, people, language))],
          [texts.facts.intake, view.about.intakeOn === null ? null : dayText(view.about.intakeOn, language)],
        ]}
      />
    </details>
  );
};

/** In whose care the person is, and on whose list: one provider or two; null where the person is nowhere yet. */
function presentText(
  wait: Pick<TransferValues['wait'], 'currentProvider' | 'inCare' | 'listedWith'>,
  people: People,
  language: Language,
): string | null {
  const texts = transferTexts[language];
  const { currentProvider, inCare } = wait;
  const listed = inCare ? wait.listedWith : presentPlaceOf(wait);
  const parts = [
    ...(inCare && currentProvider !== null ? [`${people.organisation(currentProvider)}, ${texts.inCare}`] : []),
    ...(listed === null ? [] : [`${people.organisation(listed)}, ${texts.onList}`]),
  ];
  return parts.length === 0 ? null : parts.join('; ');
}

const AskedBefore = ({ c, view, people }: ShownTransfer) => {
  const language = c.get('language');
  const texts = transferTexts[language];
  const { search } = view.fields;
  if (!search.seen || search.value.closedOffers.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="gevraagd">
      <h2 id="gevraagd">{texts.askedBefore}</h2>
      <DataTable
        caption={texts.askedBefore}
        heads={texts.askedHeads}
        rows={search.value.closedOffers.map(({ candidate, why, reason, closedAt }) => [
          people.organisation(candidate),
          [
            why === 'declined-by-receiver'
              ? label('decline-reason', reason ?? 'other', language, 'professional')
              : label('offer-close-reason', why, language, 'professional'),
            dayText(plainDateOf(closedAt), language),
          ].join(', '),
        ])}
      />
    </section>
  );
};

const History = ({ c, view, people }: ShownTransfer) => {
  const language = c.get('language');
  return (
    <section class="panel" aria-labelledby="verloop">
      <h2 id="verloop">{transferTexts[language].history}</h2>
      <ol class="small">
        {view.timeline.map(({ type, at, organisation }) => (
          <li>
            {label('transfer-case-event', type as never, language, 'professional')}
            <br />
            <span class="soft">
              {[
                dayText(plainDateOf(at), language),
                ...(organisation === null ? [] : [people.organisation(organisation)]),
              ].join(' · ')}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
};

/** Ends without a move: on the person's word, or after a death. */
const Stop = (shown: ShownTransfer) => {
  const { c, view, errors } = shown;
  if (!view.allowed.includes('resolve')) return null;
  const language = c.get('language');
  const texts = transferTexts[language];
  return (
    <FoldedStep c={c} command="resolve" summary={texts.stop}>
      <TransferForm
        c={c}
        action={`/transfer/${view.stream}`}
        expects={view.version}
        command="resolve"
        text={texts.stopText}
        button={texts.stopButton}
        secondary
      >
        <Select
          scope="resolve"
          name="reason"
          label={texts.stopReason}
          errors={errors}
          value={sentFor(c, 'resolve').text('reason')}
          options={[
            { value: '', label: texts.chooseOne },
            ...transferResolutions.map((reason) => ({
              value: reason,
              label: label('transfer-resolution', reason, language, 'professional'),
            })),
          ]}
        />
        <PersonsWord c={c} command="resolve" errors={errors} />
      </TransferForm>
    </FoldedStep>
  );
};
