/**
 * "Do we have a place?": the question without a name for whoever is asked, and what follows after a yes.
 */
import type { TransferView } from '@mgn/casework';
import { declineReasons, placeWithdrawReasons } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Hono } from 'hono';
import { Facts } from '../../components/data-table.js';
import { ChoiceRow, Choices, Select, TextField } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { factOf, seenOr } from '../../components/seen.js';
import { birthDateText, dayText } from '../../messages/dates.js';
import { offeredTexts, type OfferedTexts } from '../../messages/offered.js';
import { transferTexts } from '../../messages/transfers.js';
import { waitsElsewhereTexts } from '../../messages/waits-elsewhere.js';
import { WithheldNotice, withheldStep } from '../withheld-notice.js';
import type { Env } from '../../server/env.js';
import { fieldError } from '../../server/forms/form-problem.js';
import { signedIn } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { QuestionFacts } from './places-section.js';
import { AcuteStep } from './transfer-aside.js';
import { FoldedStep, TransferForm } from './transfer-form.js';
import { sentFor, transferRoutes, type ReadForm, type ShownTransfer, type WrongForm } from './transfer-routes.js';
import { TransferTop } from './transfer-top.js';

/** What `doe` says of the form with the answer, which becomes a yes or a no. */
const answerForm = 'answer';

/** The page; a stream of another process has its own page at this address. */
export function offeredPages(services: Services): Hono<Env> {
  return transferRoutes(services, {
    path: '/aangeboden/:stream',
    guard: signedIn,
    audience: 'professional',
    shared: true,
    show,
    give: (shown) => Promise.resolve(give(shown)),
  });
}

function give({ c, view }: Omit<ShownTransfer, 'errors'>): ReadForm | WrongForm {
  const form = c.get('form');
  const done = `/aangeboden/${view.stream}` as const;
  switch (form.text('doe')) {
    case answerForm: {
      const answer = form.text('antwoord');
      if (answer !== 'ja' && answer !== 'nee') {
        return { errors: [fieldError('antwoord', offeredTexts[c.get('language')].unanswered, 'missing')] };
      }
      return answer === 'ja'
        ? { command: { type: 'accept-offer', intakeOn: form.textOrNull('intakeOn') }, said: 'place-offered', done }
        : { command: { type: 'decline-offer', reason: form.textOrNull('reason') }, said: 'place-not-there', done };
    }
    case 'confirm-responsibility':
      return {
        command: {
          type: 'confirm-responsibility',
          firstContactOn: form.textOrNull('firstContactOn'),
          takesResponsibility: form.chosen('takesResponsibility', 'ja'),
        },
        done,
      };
    case 'withdraw-place':
      return { command: { type: 'withdraw-place', reason: form.text('reason') }, said: 'place-withdrawn', done };
    case 'signal-acute':
      return {
        command: { type: 'signal-acute', acuteServiceContacted: form.chosen('acuteServiceContacted', 'ja') },
        said: 'acute-reported',
        done,
      };
    default:
      return null;
  }
}

async function show(shown: ShownTransfer): Promise<Response> {
  const { c, services, view, people, errors } = shown;
  if (!view.positions.some((position) => ofAReceiver.has(position))) {
    return c.redirect(link(c, `/transfer/${view.stream}`), 303);
  }
  const language = c.get('language');
  const texts = offeredTexts[language];
  const isOutside = view.positions.every((position) => position === 'former-candidate');
  const action = `/aangeboden/${view.stream}` as const;
  return renderPage(
    c,
    { title: `${transferTexts[language].kind} ${view.caseNumber}`, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="soft">{[transferTexts[language].kind, view.caseNumber].join(' · ')}</p>
        <h1>{headingOf(view, texts)}</h1>
      </div>
      {isOutside ? (
        <section class="panel">
          <p>{texts.closed[closedWhy(view)]}</p>
          <p class="soft">{texts.nothing}</p>
        </section>
      ) : (
        <>
          <TransferTop
            view={view}
            people={people}
            language={language}
            audience="professional"
            today={services.today()}
          />
          <div class="columns gap-top-l">
            <div class="stack-l">
              <Question {...shown} />
              <Answer {...shown} />
              <AfterYes {...shown} />
              <Person {...shown} />
              <TakeOver {...shown} />
              <Done {...shown} />
              <Withdraw {...shown} />
            </div>
            <aside class="stack" aria-label={transferTexts[language].asideLabel}>
              <AcuteStep {...shown} action={action} />
              {view.state === 'offered' && (
                <section class="panel panel--mist" aria-labelledby="na-ja">
                  <h2 id="na-ja">{texts.afterTitle}</h2>
                  <p>{texts.after}</p>
                </section>
              )}
            </aside>
          </div>
        </>
      )}
    </div>,
  );
}

const ofAReceiver: ReadonlySet<string> = new Set(['candidate', 'former-candidate', 'receiver']);

function headingOf({ state, positions }: TransferView, texts: OfferedTexts): string {
  if (positions.every((position) => position === 'former-candidate')) return texts.titleClosed;
  const headings: Readonly<Record<string, string>> = {
    offered: texts.title,
    'accepted-by-receiver': texts.titleAnswered,
    'confirmed-by-person': texts.chosenTitle,
    'handing-over': texts.titleTakeOver,
    transferred: texts.doneTitle,
  };
  return headings[state] ?? texts.titleClosed;
}

/** How it ended for this organisation, read off what it did itself: more is not told. */
function closedWhy({ timeline }: TransferView): keyof OfferedTexts['closed'] {
  const own = new Set(timeline.map(({ type }) => type));
  if (own.has('place-withdrawn')) return 'withdrawn';
  if (own.has('offer-declined')) return 'declined';
  return own.has('offer-accepted') ? 'was-yes' : 'other';
}

const Question = ({ c, services, view }: ShownTransfer) => {
  const language = c.get('language');
  const texts = offeredTexts[language];
  const { question } = view.about;
  if (question === null) return null;
  const isUnknown = view.state === 'offered' || view.state === 'accepted-by-receiver';
  return (
    <section class="panel" aria-labelledby="vraag-kop">
      <h2 id="vraag-kop">{texts.question}</h2>
      <QuestionFacts question={question} region={services.region.displayName} language={language} />
      {isUnknown && <p class="small soft">{texts.unknown}</p>}
    </section>
  );
};

const Answer = ({ c, view, errors }: ShownTransfer) => {
  if (!view.allowed.includes('accept-offer')) return null;
  const language = c.get('language');
  const texts = offeredTexts[language];
  const sent = sentFor(c, answerForm);
  return (
    <section aria-labelledby="antwoord-kop">
      <h2 id="antwoord-kop">{texts.answerTitle}</h2>
      {view.next !== null && <p>{texts.answerBy(dayText(view.next.by, language))}</p>}
      <TransferForm
        c={c}
        action={`/aangeboden/${view.stream}`}
        expects={view.version}
        command={answerForm}
        button={texts.send}
      >
        <Choices
          scope={answerForm}
          name="antwoord"
          legend={texts.answerTitle}
          hideLegend
          kind="radio"
          errors={errors}
          choices={[
            { value: 'ja', label: texts.yes },
            { value: 'nee', label: texts.no },
          ]}
          chosen={sent.all('antwoord')}
        />
        <TextField
          scope={answerForm}
          name="intakeOn"
          type="date"
          size="m"
          label={texts.intakeOn}
          value={sent.text('intakeOn')}
          errors={errors}
        />
        <Select
          scope={answerForm}
          name="reason"
          label={texts.reason}
          errors={errors}
          value={sent.text('reason')}
          options={[
            { value: '', label: texts.chooseReason },
            ...declineReasons.map((reason) => ({
              value: reason,
              label: label('decline-reason', reason, language, 'professional'),
            })),
          ]}
        />
        <p class="small soft">{texts.noHarm}</p>
      </TransferForm>
    </section>
  );
};

const AfterYes = ({ c, view }: ShownTransfer) => {
  const language = c.get('language');
  const texts = offeredTexts[language];
  const { intakeOn } = view.about;
  if (view.state === 'confirmed-by-person') return <p class="notice">{texts.chosenText}</p>;
  if (view.state !== 'accepted-by-receiver' || intakeOn === null) return null;
  return (
    <section class="notice" aria-labelledby="wacht">
      <h2 id="wacht">{texts.waitsTitle}</h2>
      <p>{texts.waitsText(dayText(intakeOn, language))}</p>
    </section>
  );
};

/** Who it is, once the person said yes to this place. */
const Person = ({ c, view }: ShownTransfer) => {
  if (view.person === null) return null;
  const language = c.get('language');
  const texts = offeredTexts[language];
  const { name, contact } = view.fields;
  return (
    <section class="panel" aria-labelledby="wie">
      <h2 id="wie">{texts.who}</h2>
      {seenOr(name, language, ({ text }) => (
        <p>
          <strong>{text}</strong>
        </p>
      ))}
      <Facts
        facts={[
          [texts.birthDate, factOf(contact, language, ({ birthDate }) => birthDateText(birthDate, language))],
          [texts.reach, factOf(contact, language, ({ phones }) => phones.join(', '))],
        ]}
      />
    </section>
  );
};

const TakeOver = (shown: ShownTransfer) => {
  const { c, view, errors } = shown;
  if (!view.allowed.includes('confirm-responsibility')) return null;
  if (withheldStep(view, 'confirm-responsibility') !== null) return <TakeOverWaits {...shown} />;
  const texts = offeredTexts[c.get('language')];
  const command = 'confirm-responsibility';
  const sent = sentFor(c, command);
  return (
    <section aria-labelledby="overnemen">
      <h2 id="overnemen">{texts.takeOverTitle}</h2>
      <TransferForm
        c={c}
        action={`/aangeboden/${view.stream}`}
        expects={view.version}
        command={command}
        button={texts.takeOverButton}
      >
        <TextField
          scope={command}
          name="firstContactOn"
          type="date"
          size="m"
          label={texts.firstContact}
          value={sent.text('firstContactOn')}
          errors={errors}
        />
        <ChoiceRow
          scope={command}
          name="takesResponsibility"
          kind="checkbox"
          choice={{ value: 'ja', label: texts.takes }}
          checked={sent.chosen('takesResponsibility', 'ja')}
          errors={errors}
        />
      </TransferForm>
    </section>
  );
};

/** The person does not share any more with who is to take over: nothing to be done here but to wait, or to take the place back. */
const TakeOverWaits = ({ c, services, people }: ShownTransfer) => {
  const language = c.get('language');
  const texts = waitsElsewhereTexts[language];
  const office = services.region.networkOffice;
  return (
    <WithheldNotice text={texts.receiverSelf} language={language}>
      {office !== null && <p>{texts.askOffice(people.organisation(office), people.phone(office))}</p>}
    </WithheldNotice>
  );
};

const Done = ({ c, view }: ShownTransfer) => {
  const { outcome } = view.fields;
  if (view.state !== 'transferred' || !outcome.seen || outcome.value.firstContactOn === null) return null;
  const language = c.get('language');
  return <p class="notice">{offeredTexts[language].doneText(dayText(outcome.value.firstContactOn, language))}</p>;
};

const Withdraw = ({ c, view, errors }: ShownTransfer) => {
  if (!view.allowed.includes('withdraw-place')) return null;
  const language = c.get('language');
  const texts = offeredTexts[language];
  const command = 'withdraw-place';
  return (
    <FoldedStep c={c} command={command} summary={texts.withdraw}>
      <TransferForm
        c={c}
        action={`/aangeboden/${view.stream}`}
        expects={view.version}
        command={command}
        text={texts.withdrawText}
        button={texts.withdrawButton}
        secondary
      >
        <Choices
          scope={command}
          name="reason"
          legend={texts.withdrawReason}
          kind="radio"
          errors={errors}
          choices={placeWithdrawReasons.map((reason) => ({
            value: reason,
            label: label('place-withdraw-reason', reason, language, 'professional'),
          }))}
          chosen={sentFor(c, command).all('reason')}
        />
      </TransferForm>
    </FoldedStep>
  );
};
