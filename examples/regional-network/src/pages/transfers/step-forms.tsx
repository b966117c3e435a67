/**
 * The later steps of the office: going up when nobody is left, and the warm hand-over.
 */
import { escalationSteps, canReceive, resumeReasons } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { ChoiceRow, Choices, Select, TextArea } from '../../components/fields.js';
import { addressBookTexts } from '../../messages/address-book.js';
import { transferTexts } from '../../messages/transfers.js';
import { waitsElsewhereTexts } from '../../messages/waits-elsewhere.js';
import { sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { addPath } from '../address-book/paths.js';
import { HowToAsk, namesOf, WithheldNotice, withheldStep } from '../withheld-notice.js';
import type { RankedPlaces } from './ranked.js';
import { offeredIn } from './transfer-commands.js';
import { TransferForm } from './transfer-form.js';
import { sentFor, type ShownTransfer } from './transfer-routes.js';

const common = ({ c, view }: ShownTransfer) => ({
  c,
  action: `/transfer/${view.stream}` as const,
  expects: view.version,
});

interface Part {
  readonly shown: ShownTransfer;
  /** Null where this viewer looks for nothing here. */
  readonly places: RankedPlaces | null;
}

/** Nobody is left to be asked, or the search went up already: the four steps, and what can be done at this one. */
export const Escalation = ({ shown, places }: Part) => {
  const { c, view } = shown;
  const texts = transferTexts[c.get('language')];
  const isUp = view.state === 'escalated';
  const noneLeft = view.state === 'searching' && places !== null && places.open.length === 0;
  if (!isUp && !noneLeft) return null;
  const { search } = view.fields;
  const step = (search.seen ? search.value.step : null) ?? 0;
  return (
    <section class="stack" aria-labelledby="opschalen" id="escalate-ranking">
      <h2 id="opschalen">{isUp ? texts.stepsTitle : texts.noneLeftTitle}</h2>
      <p>{isUp ? texts.atStep(`${String(step)}: ${stepName(step, shown)}`) : texts.noneLeftText}</p>
      <ol>
        {texts.steps.map((each, index) => (
          <li>{index + 1 === step ? <strong aria-current="step">{each}</strong> : each}</li>
        ))}
      </ol>
      <Resume shown={shown} places={places} />
      {view.allowed.includes('escalate') && step < escalationSteps.length && (places?.open.length ?? 0) === 0 && (
        <GoUp shown={shown} step={step + 1} />
      )}
      {step === escalationSteps.length && <CloseUnresolved {...shown} />}
    </section>
  );
};

const stepName = (step: number, { c }: ShownTransfer): string => {
  const known = escalationSteps.find((each) => each === step);
  return known === undefined ? '' : label('escalation-step', String(known) as never, c.get('language'), 'professional');
};

const GoUp = ({ shown, step }: { readonly shown: ShownTransfer; readonly step: number }) => {
  const { c, errors } = shown;
  const texts = transferTexts[c.get('language')];
  return (
    <TransferForm
      {...common(shown)}
      command="escalate"
      title={texts.escalateTitle(step)}
      secondary={shown.view.state === 'escalated'}
    >
      <TextArea
        scope="escalate"
        name="note"
        label={texts.note}
        hint={texts.noteHint}
        rows={3}
        value={sentFor(c, 'escalate').text('note')}
        errors={errors}
      />
    </TransferForm>
  );
};

const Resume = ({ shown, places }: Part) => {
  const { c, view, people, errors } = shown;
  if (!view.allowed.includes('resume-search')) return null;
  const language = c.get('language');
  const texts = transferTexts[language];
  const sent = sentFor(c, 'resume-search');
  const direction = view.about.question?.direction ?? null;
  const options = [...people.organisations.values()]
    .filter((organisation) => direction !== null && canReceive(direction, organisation))
    .filter(({ id }) => id !== places?.current?.candidate)
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label));
  const possible = new Set(places?.open.map(({ candidate }) => candidate));
  return (
    <TransferForm {...common(shown)} command="resume-search" title={texts.resumeTitle} text={texts.resumeText}>
      <Choices
        scope="resume-search"
        name="reason"
        legend={texts.resumeReason}
        kind="radio"
        errors={errors}
        choices={resumeReasons.map((reason) => ({
          value: reason,
          label: label('resume-reason', reason, language, 'professional'),
        }))}
        chosen={sent.all('reason')}
      />
      <Select
        scope="resume-search"
        name="candidate"
        label={texts.resumeCandidate}
        errors={errors}
        value={sent.text('candidate')}
        options={[{ value: '', label: texts.chooseOne }]}
        groups={[
          { label: texts.possibleNow, options: options.filter(({ value }) => possible.has(value)) },
          { label: texts.others, options: options.filter(({ value }) => !possible.has(value)) },
        ]}
      />
      {c.get('mayKeepAddressBook')(sessionOf(c).actor) && (
        <p>
          {addressBookTexts[language].notInList}{' '}
          <a href={link(c, addPath(view.stream))}>{addressBookTexts[language].notInListLink}</a>
        </p>
      )}
    </TransferForm>
  );
};

const CloseUnresolved = (shown: ShownTransfer) => {
  const { c, view, errors } = shown;
  if (!view.allowed.includes('close-unresolved')) return null;
  const texts = transferTexts[c.get('language')];
  return (
    <TransferForm
      {...common(shown)}
      command="close-unresolved"
      title={texts.closeTitle}
      text={texts.closeText}
      secondary
    >
      <TextArea
        scope="close-unresolved"
        name="decision"
        label={texts.decision}
        hint={texts.decisionHint}
        rows={4}
        value={sentFor(c, 'close-unresolved').text('decision')}
        errors={errors}
      />
    </TransferForm>
  );
};

/** The hand-over waits: the receiver may not know any more who it is. */
const HandoverWaits = ({ c, view, people }: ShownTransfer) => {
  const waits = withheldStep(view, 'start-handover');
  if (waits === null) return <></>;
  const language = c.get('language');
  const texts = waitsElsewhereTexts[language];
  const { contact } = view.fields;
  const phone = contact.seen ? (contact.value.phones[0] ?? null) : null;
  return (
    <WithheldNotice text={texts.why[waits.lacks](namesOf(waits, people, language))} language={language}>
      <HowToAsk phone={phone} through={view.responsible?.organisation ?? null} people={people} language={language} />
      <p>{offeredIn(view) === null ? texts.onOwnPage : texts.yesAgain}</p>
    </WithheldNotice>
  );
};

/** The warm hand-over: the referral, what goes along, and the person's yes to exactly that. */
export const StartHandover = (shown: ShownTransfer) => {
  const { c, view, people, errors } = shown;
  if (!view.allowed.includes('start-handover')) return null;
  const texts = transferTexts[c.get('language')];
  const sent = sentFor(c, 'start-handover');
  const offered = offeredIn(view);
  const name = people.organisation(offered?.receiver);
  const waits = withheldStep(view, 'start-handover');
  // Who may not see what is asked cannot write down a yes to it.
  if (waits !== null && offered === null) return <HandoverWaits {...shown} />;
  const asks =
    waits === null
      ? null
      : { recipients: waits.recipients, before: { yes: [], without: [] }, chosen: [], sharing: view.sharing };
  return (
    <section class="stack" aria-labelledby="overdracht-kop">
      <h2 id="overdracht-kop">{texts.handoverTitle(name)}</h2>
      {waits !== null && <HandoverWaits {...shown} />}
      <TransferForm {...common(shown)} command="start-handover" text={texts.handoverText} asks={asks}>
        <ChoiceRow
          name="referralPresent"
          scope="start-handover"
          kind="checkbox"
          choice={{ value: 'ja', label: texts.referralPresent }}
          checked={sent.chosen('referralPresent', 'ja')}
          errors={errors}
        />
        <Choices
          scope="start-handover"
          name="ziet"
          legend={texts.goesAlong}
          hint={texts.goesAlongHint}
          kind="checkbox"
          choices={[
            { value: 'vraag', label: texts.alongQuestion },
            { value: 'eerder', label: texts.alongTried },
            { value: 'verslag', label: texts.alongReport },
          ]}
          chosen={sent.all('ziet')}
        />
        <ChoiceRow
          name="informationSent"
          scope="start-handover"
          kind="checkbox"
          choice={{ value: 'ja', label: texts.sentYes }}
          checked={sent.chosen('informationSent', 'ja')}
          errors={errors}
        />
      </TransferForm>
    </section>
  );
};
