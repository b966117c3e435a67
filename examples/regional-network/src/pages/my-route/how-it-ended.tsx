/**
 * What the GP decided, and how it ended: said to the person, with who helps now and whom to call.
 */
import type { ConversationView } from '@mgn/casework';
import { label, type Language } from '@mgn/domain/labels';
import { Quote } from '../../components/data-table.js';
import { endingTexts, type Ending } from '../../messages/ending.js';
import type { Services } from '../../server/services.js';
import { endingOf, endTitle, hasStopped } from '../ending.js';
import type { People } from '../people.js';
import { Helping, WhoHelps } from './who-helps.js';

interface EndProps {
  readonly view: ConversationView;
  readonly people: People;
  readonly services: Services;
  readonly language: Language;
}

/** What the GP decided, where the GP did and it did not follow by itself. */
export const GpDecided = ({ view, people, language }: Omit<EndProps, 'services'>) => {
  const { gpDecision } = view.fields;
  if (!gpDecision.seen || gpDecision.value.automatic) return null;
  const texts = endingTexts[language];
  const { decision, reason, note, directions } = gpDecision.value;
  const practice = people.organisation(view.gpPractice);
  return (
    <section class="panel" aria-labelledby="besluit">
      <h2 id="besluit">{texts.decided}</h2>
      <p>
        <strong>{label('gp-decision', decision, language, 'person')}.</strong>
        {reason !== null && ` ${label('gp-deviation-reason', reason, language, 'person')}.`}
      </p>
      {note !== null && <Quote by={practice}>{note}</Quote>}
      {decision === 'refers-otherwise' && directions.length > 0 && (
        <>
          <p>{hasStopped(view) ? texts.referredTo : texts.refersTo}</p>
          <ul>
            {directions.map((direction) => (
              <li>{label('direction', direction, language, 'person')}</li>
            ))}
          </ul>
        </>
      )}
      {view.next !== null && (
        <WhoHelps {...{ view, people, language }} gp={decision === 'no-referral' ? 'gpNow' : 'gpUntil'} />
      )}
    </section>
  );
};

/** How it ended and who helps now; nothing while it goes on. */
export const HowItEnded = (props: EndProps) => {
  const ending = endingOf(props.view);
  if (ending === null) return null;
  const Words = words[ending];
  const texts = endingTexts[props.language];
  return (
    <section class={ending === 'acute' ? 'acute' : 'notice'} aria-labelledby="einde">
      <h2 id="einde">{endTitle(props.view, props.language, 'person')}</h2>
      <Words {...props} />
      {ending !== 'acute' && <p>{texts.again}</p>}
    </section>
  );
};

const GpHelps = (props: EndProps) => <WhoHelps {...props} gp="gpNow" />;

const TakenOver = (props: EndProps) => <WhoHelps {...props} gp="gpNow" />;

const Withdrawn = (props: EndProps) => <WhoHelps {...props} gp="gpThere" />;

const GoesOn = (props: EndProps) => {
  const { view, people, services, language } = props;
  const texts = endingTexts[language];
  const office = services.region.networkOffice;
  const { carriedOn } = view.fields;
  return (
    <>
      <ul>
        {(carriedOn.seen ? carriedOn.value : []).map(({ direction, reference }) => (
          <li>{texts.goesOnFor(label('direction', direction, language, 'person'), reference)}</li>
        ))}
      </ul>
      <WhoHelps {...props} gp="gpUntil" />
      {office !== null && <p>{texts.askOffice(people.organisation(office), people.phone(office))}</p>}
    </>
  );
};

const Acute = ({ view, people, language }: EndProps) => {
  const texts = endingTexts[language];
  const { redirection } = view.fields;
  const service = redirection.seen ? redirection.value.acuteService : null;
  const phone = people.phone(view.gpPractice);
  return (
    <>
      <p>{texts.acute}</p>
      {service !== null && <p>{texts.acuteKnows(people.organisation(service), people.phone(service))}</p>}
      <Helping {...{ view, people, language }} />
      {phone !== null && (
        <p>
          {texts.acuteGp} <strong class="nowrap">{phone}</strong>
        </p>
      )}
      <p>
        <strong>{texts.acuteDanger}</strong>
      </p>
    </>
  );
};

const Redirected = ({ view, people, language }: EndProps) => {
  const texts = endingTexts[language];
  const { redirection } = view.fields;
  return (
    <>
      {redirection.seen && (
        <>
          <p>
            {label('redirect-reason', redirection.value.reason, language, 'person')}.{' '}
            <strong>{label('redirect-target', redirection.value.target, language, 'person')}.</strong>
          </p>
          {redirection.value.note !== null && <Quote by={texts.noteBy}>{redirection.value.note}</Quote>}
        </>
      )}
      <WhoKnows {...{ view, people, language }} />
    </>
  );
};

/** Who was told: whoever asked for the conversation. Only where that is the GP practice, that one knows for sure. */
const WhoKnows = ({ view, people, language }: Omit<EndProps, 'services'>) => {
  const texts = endingTexts[language];
  const { gpPractice, requester } = view;
  const [practice, phone] = [people.organisation(gpPractice), people.phone(gpPractice)];
  return requester === gpPractice ? (
    <p>{texts.gpKnows(practice, phone)}</p>
  ) : (
    <>
      <p>{texts.requesterKnows(people.organisation(requester), people.phone(requester))}</p>
      <p>{texts.gpMayNotKnow(practice, phone)}</p>
    </>
  );
};

const Lapsed = ({ view, people, language }: EndProps) => {
  const { lapse } = view.fields;
  const texts = endingTexts[language];
  const { requester } = view;
  return (
    <>
      {lapse.seen && <p>{label('lapse-reason', lapse.value.reason, language, 'person')}.</p>}
      <p>{texts.askAfterLapse(people.organisation(requester), people.phone(requester))}</p>
      {requester !== view.gpPractice && (
        <p>{texts.gpMayNotKnow(people.organisation(view.gpPractice), people.phone(view.gpPractice))}</p>
      )}
    </>
  );
};

const words: Readonly<Record<Ending, (props: EndProps) => ReturnType<typeof GpHelps>>> = {
  'taken-over': TakenOver,
  'gp-helps': GpHelps,
  'goes-on': GoesOn,
  acute: Acute,
  redirected: Redirected,
  lapsed: Lapsed,
  withdrawn: Withdrawn,
  deceased: Withdrawn,
};
