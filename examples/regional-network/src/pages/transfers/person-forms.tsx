/**
 * The forms about what the person wants: the question, and the answer where somebody else writes it down.
 */
import type { PlainDate } from '@mgn/domain';
import { ChoiceRow, TextField } from '../../components/fields.js';
import { dayText } from '../../messages/dates.js';
import { transferTexts } from '../../messages/transfers.js';
import { waitsElsewhereTexts } from '../../messages/waits-elsewhere.js';
import { statementOf, type StatementId } from '../statements.js';
import { HowToAsk, WithheldNotice, withheldStep } from '../withheld-notice.js';
import { offeredIn } from './transfer-commands.js';
import { PreferenceField, preferenceShown, type PreferenceOption } from './preference.js';
import { PersonsWord, TransferForm } from './transfer-form.js';
import { sentFor, type ShownTransfer } from './transfer-routes.js';

const common = ({ c, view }: ShownTransfer) => ({
  c,
  action: `/transfer/${view.stream}` as const,
  expects: view.version,
});

/** The text that the person hears before saying yes. */
const ReadOut = ({ shown: { c }, statement }: { readonly shown: ShownTransfer; readonly statement: StatementId }) => {
  const language = c.get('language');
  return (
    <div>
      <p class="small soft">{transferTexts[language].readOut}</p>
      <blockquote class="quote">
        <p>{statementOf(statement)?.[language]}</p>
      </blockquote>
    </div>
  );
};

/** The day from which somebody who said "not now" is asked again; null where nobody said so. */
export function askedAgainFrom({ state, next }: ShownTransfer['view']): PlainDate | null {
  return state === 'awaiting-person' && next?.what === 'ask-person' ? (next.from ?? null) : null;
}

/** Before anything else: the person is asked, and again from the day that was promised. Until then there is no list of places. */
export const AskPerson = (shown: ShownTransfer) => {
  const { c, view, errors } = shown;
  const again = askedAgainFrom(view);
  if (view.state !== 'signalled' && (again === null || again > shown.services.today())) return null;
  const texts = transferTexts[c.get('language')];
  return (
    <section class="stack" aria-labelledby="vragen">
      <h2 id="vragen">{texts.what}</h2>
      <p class="notice">{texts.noListYet}</p>
      {view.allowed.includes('ask-person') ? (
        <TransferForm
          {...common(shown)}
          command="ask-person"
          title={again === null ? texts.askTitle : texts.askAgainTitle}
          text={again === null ? texts.askText : `${texts.askAgainText} ${texts.askText}`}
        >
          <TextField
            scope="ask-person"
            name="listVerifiedOn"
            type="date"
            size="m"
            label={texts.listVerifiedOn}
            hint={texts.listVerifiedHint}
            value={sentFor(c, 'ask-person').text('listVerifiedOn')}
            errors={errors}
          />
        </TransferForm>
      ) : (
        <p class="soft">{texts.nothingToDo}</p>
      )}
    </section>
  );
};

/** While the person has the question whether to look: the three answers, as the person's own word. */
export const PersonsAnswer = ({
  shown,
  options,
}: {
  readonly shown: ShownTransfer;
  /** Null for who may not see what is sought: then no preference is asked here. */
  readonly options: readonly PreferenceOption[] | null;
}) => {
  const { c, view, errors } = shown;
  if (view.state !== 'awaiting-person') return null;
  const texts = transferTexts[c.get('language')];
  const again = askedAgainFrom(view);
  return (
    <section class="stack" aria-labelledby="antwoord-kop">
      <h2 id="antwoord-kop">{again === null ? texts.waitsTitle : texts.postponedTitle}</h2>
      <p>{again === null ? texts.waitsText : texts.postponedText(dayText(again, c.get('language')))}</p>
      <p class="notice">{texts.noListYet}</p>
      {view.allowed.includes('start-search') && (
        <>
          <h2>{texts.recordTitle}</h2>
          <TransferForm {...common(shown)} command="start-search" title={texts.yesTitle}>
            <ReadOut shown={shown} statement="transfer-search" />
            <ChoiceRow
              name="searchConsent"
              scope="start-search"
              kind="checkbox"
              choice={{ value: 'ja', label: texts.searchConsent }}
              checked={sentFor(c, 'start-search').chosen('searchConsent', 'ja')}
              errors={errors}
            />
            {options !== null && (
              <PreferenceField
                options={options}
                language={c.get('language')}
                scope="start-search"
                value={preferenceShown(sentFor(c, 'start-search'), view)}
                errors={errors}
              />
            )}
            <PersonsWord c={c} command="start-search" errors={errors} />
          </TransferForm>
          <TransferForm {...common(shown)} command="stay" title={texts.stayTitle} text={texts.stayText}>
            <PersonsWord c={c} command="stay" errors={errors} />
          </TransferForm>
          <TransferForm {...common(shown)} command="postpone" title={texts.laterTitle} text={texts.laterText}>
            <TextField
              scope="postpone"
              name="askAgainOn"
              type="date"
              size="m"
              label={texts.askAgainOn}
              hint={texts.askAgainHint}
              value={sentFor(c, 'postpone').text('askAgainOn')}
              errors={errors}
            />
            <PersonsWord c={c} command="postpone" errors={errors} />
          </TransferForm>
        </>
      )}
    </section>
  );
};

/** While the person has the question whether to take a place. */
export const PersonsChoiceOfPlace = (shown: ShownTransfer) => {
  const { c, view, people, errors } = shown;
  if (!view.allowed.includes('confirm-place')) return null;
  const language = c.get('language');
  const texts = transferTexts[language];
  const waits = withheldStep(view, 'confirm-place');
  const { contact } = view.fields;
  const phone = contact.seen ? (contact.value.phones[0] ?? null) : null;
  const offered = offeredIn(view);
  const name = people.organisation(offered?.receiver);
  return (
    <section class="stack" aria-labelledby="keuze-kop">
      <h2 id="keuze-kop">{texts.recordTitle}</h2>
      {waits !== null ? (
        <WithheldNotice text={waitsElsewhereTexts[language].why[waits.lacks]('')} language={language}>
          <HowToAsk
            phone={phone}
            through={view.responsible?.organisation ?? null}
            people={people}
            language={language}
          />
          <p>{waitsElsewhereTexts[language].onOwnPage}</p>
        </WithheldNotice>
      ) : (
        <TransferForm {...common(shown)} command="confirm-place" title={texts.confirmTitle}>
          <ReadOut shown={shown} statement="transfer-place" />
          <ChoiceRow
            name="identityConsent"
            scope="confirm-place"
            kind="checkbox"
            choice={{ value: 'ja', label: texts.identityConsent(name) }}
            checked={sentFor(c, 'confirm-place').chosen('identityConsent', 'ja')}
            errors={errors}
          />
          <PersonsWord c={c} command="confirm-place" errors={errors} />
        </TransferForm>
      )}
      <TransferForm {...common(shown)} command="decline-place" title={texts.declineTitle} text={texts.declineText}>
        <PersonsWord c={c} command="decline-place" errors={errors} />
      </TransferForm>
    </section>
  );
};
