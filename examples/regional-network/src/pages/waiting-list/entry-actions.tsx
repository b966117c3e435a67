/**
 * What this viewer can do with a place on a list now: small forms, each with what its command needs.
 */
import {
  contactMeans,
  declineReasons,
  entryErrors,
  failedContacts,
  givenExitReasons,
  isGgz,
  personsOwnReasons,
} from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Choices, Select, TextField } from '../../components/fields.js';
import { dayText } from '../../messages/dates.js';
import { waitingEntryTexts } from '../../messages/waiting-entry.js';
import { EntryForm, Tick } from './entry-form.js';
import { sentFor, type ShownEntry } from './entry-routes.js';
import { MediationPart } from './mediation-part.js';

/** A day in the form of a command. */
const DayField = ({
  shown: { c, errors },
  command,
  name,
  text,
  hint,
}: {
  readonly shown: ShownEntry;
  readonly command: string;
  readonly name: string;
  readonly text: string;
  readonly hint?: string;
}) => (
  <TextField
    name={name}
    scope={command}
    label={text}
    hint={hint}
    type="date"
    size="m"
    value={sentFor(c, command).text(name)}
    errors={errors}
  />
);

/** The steps of the holder of the list, and the question about the insurer. */
export const EntryActions = (shown: ShownEntry) => {
  const { c, view } = shown;
  const texts = waitingEntryTexts[c.get('language')];
  const may = (command: string) => view.allowed.includes(command);
  const needsReferral = !view.fields.direction.seen || isGgz(view.fields.direction.value);
  const { askBy } = view.about;
  const steps = [
    askBy !== null && may('confirm-wait') && (
      <EntryForm
        shown={shown}
        command="confirm-wait"
        title={texts.goesOnTitle}
        text={texts.goesOnText(dayText(askBy, c.get('language')))}
      >
        <Tick shown={shown} command="confirm-wait" name="onPersonsWord" text={texts.endWord} />
      </EntryForm>
    ),
    may('start-waiting') && (
      <EntryForm shown={shown} command="start-waiting" title={texts.startWaiting} text={texts.startWaitingText}>
        <DayField
          shown={shown}
          command="start-waiting"
          name="referralOn"
          text={texts.referralDay}
          {...(needsReferral ? {} : { hint: texts.referralDayHint })}
        />
      </EntryForm>
    ),
    may('record-intake') && (
      <EntryForm shown={shown} command="record-intake" title={texts.intakeTitle}>
        <DayField shown={shown} command="record-intake" name="intakeOn" text={texts.intakeDay} />
      </EntryForm>
    ),
    may('queue-treatment') && (
      <EntryForm shown={shown} command="queue-treatment" title={texts.queueTitle} text={texts.queueText} />
    ),
    may('start-treatment') && (
      <EntryForm shown={shown} command="start-treatment" title={texts.treatmentTitle}>
        <DayField shown={shown} command="start-treatment" name="treatmentOn" text={texts.treatmentDay} />
        <Tick shown={shown} command="start-treatment" name="takesResponsibility" text={texts.takes} />
      </EntryForm>
    ),
    may('record-contact') && <ContactForm {...shown} />,
    may('record-mediation-answer') && <MediationPart {...shown} />,
  ].filter((each) => each !== false);
  return (
    <section aria-labelledby="nu">
      <h2 id="nu">{texts.now}</h2>
      {steps.length === 0 && <p class="soft">{view.next === null ? texts.ended : texts.nothing}</p>}
      <div class="stack gap-top">{steps}</div>
    </section>
  );
};

const ContactForm = (shown: ShownEntry) => {
  const { c, errors } = shown;
  const language = c.get('language');
  const texts = waitingEntryTexts[language];
  const command = 'record-contact';
  const sent = sentFor(c, command);
  return (
    <EntryForm shown={shown} command={command} title={texts.contactTitle} text={texts.contactText} secondary>
      <DayField shown={shown} command={command} name="contactOn" text={texts.contactDay} />
      <Choices
        name="means"
        scope={command}
        legend={texts.means}
        kind="radio"
        inline
        errors={errors}
        choices={contactMeans.map((value) => ({
          value,
          label: label('contact-means', value, language, 'professional'),
        }))}
        chosen={sent.all('means')}
      />
      <Choices
        name="reached"
        scope={command}
        legend={texts.reached}
        kind="radio"
        inline
        errors={errors}
        choices={[
          { value: 'ja', label: texts.yes },
          { value: 'nee', label: texts.no },
        ]}
        chosen={sent.all('reached')}
      />
    </EntryForm>
  );
};

/** What takes somebody off the list: with a reason, and what that reason needs. */
export const EntryEnd = (shown: ShownEntry) => {
  const { c, view, errors, services } = shown;
  const language = c.get('language');
  const texts = waitingEntryTexts[language];
  const command = 'end';
  if (!view.allowed.includes(command)) return null;
  const sent = sentFor(c, command);
  const needs = texts.endNeeds;
  // The practice writes down what the person said; the reasons of the list are for whoever keeps it.
  const keeps = view.positions.includes('list-holder');
  if (!keeps && view.about.askBy === null) return null;
  const contacts = view.fields.contacts.seen ? view.fields.contacts.value : [];
  const { lastContactOn } = view.about;
  const attempts = lastContactOn === null ? 0 : failedContacts({ contacts, lastContactOn });
  return (
    <details class="panel" open={sent.text('doe') === command}>
      <summary>{texts.endSummary}</summary>
      <EntryForm shown={shown} command={command} text={texts.endText} button={texts.endButton} look="plain" secondary>
        <Choices
          name="reason"
          scope={command}
          legend={texts.endReason}
          kind="radio"
          errors={errors}
          choices={(keeps ? givenExitReasons : personsOwnReasons).map((value) => ({
            value,
            label: label('exit-reason', value, language, 'professional'),
          }))}
          chosen={sent.all('reason')}
        />
        {keeps && <p class="hint">{texts.attempts(attempts, services.region.contactAttempts)}</p>}
        <p class="hint">{needs.word}</p>
        <Tick shown={shown} command={command} name="onPersonsWord" text={texts.endWord} />
        {keeps && <EndOfTheHolder {...shown} />}
      </EntryForm>
    </details>
  );
};

/** What the reasons of the holder of the list need. */
const EndOfTheHolder = (shown: ShownEntry) => {
  const { c, errors } = shown;
  const language = c.get('language');
  const texts = waitingEntryTexts[language];
  const needs = texts.endNeeds;
  const command = 'end';
  const sent = sentFor(c, command);
  return (
    <>
      <p class="hint">{needs.gp}</p>
      <Tick shown={shown} command={command} name="gpTold" text={texts.gpTold} />
      <Select
        name="declineReason"
        scope={command}
        label={texts.declineReason}
        hint={needs.decline}
        errors={errors}
        value={sent.text('declineReason')}
        options={[
          { value: '', label: texts.declineNone },
          ...declineReasons.map((value) => ({
            value,
            label: label('decline-reason', value, language, 'professional'),
          })),
        ]}
      />
      <TextField
        name="keptEntry"
        scope={command}
        label={texts.keptEntry}
        hint={`${needs.kept} ${texts.keptHint}`}
        size="m"
        value={sent.text('keptEntry')}
        errors={errors}
      />
      <Select
        name="entryError"
        scope={command}
        label={texts.entryError}
        hint={needs.error}
        errors={errors}
        value={sent.text('entryError')}
        options={[
          { value: '', label: texts.declineNone },
          ...entryErrors.map((value) => ({ value, label: label('entry-error', value, language, 'professional') })),
        ]}
      />
      <p class="hint">{needs.checked}</p>
      <Tick shown={shown} command={command} name="removalChecked" text={texts.removalChecked} />
    </>
  );
};

/** Acute danger: one action that ends the wait, with the acute service contacted. */
export const EntryAcute = (shown: ShownEntry) => {
  const { c, view } = shown;
  const texts = waitingEntryTexts[c.get('language')];
  const command = 'signal-acute';
  if (!view.allowed.includes(command)) return null;
  return (
    <details class="acute" open={sentFor(c, command).text('doe') === command}>
      <summary>{texts.acute}</summary>
      <EntryForm shown={shown} command={command} text={texts.acuteText} button={texts.acuteButton} look="plain">
        <Tick shown={shown} command={command} name="acuteServiceContacted" text={texts.acuteCalled} />
      </EntryForm>
    </details>
  );
};
