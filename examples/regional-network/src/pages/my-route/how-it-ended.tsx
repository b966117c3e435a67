/**
 * What the GP decided, and how it ended: said to the person, with who helps now and whom to call.
 */
import type { ConversationView } from '@mgn/casework';
import { label, type Language } from '@mgn/domain/labels';
import { Quote } from '../../components/data-table.js';
import { endingTexts, type Ending } from '../../messages/ending.js';
import type { Services } from '../../server/services.js';
import { endingOf, endTitle } from '../ending.js';
import type { People } from '../people.js';

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
  const phone = people.phone(view.gpPractice);
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
          <p>{texts.refersTo}</p>
          <ul>
            {directions.map((direction) => (
              <li>{label('direction', direction, language, 'person')}</li>
            ))}
          </ul>
        </>
      )}
      {view.next !== null && (
        <p>{decision === 'no-referral' ? texts.gpNow(practice, phone) : texts.gpUntil(practice, phone)}</p>
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

const GpHelps = ({ view, people, language }: EndProps) => (
  <p>{endingTexts[language].gpNow(people.organisation(view.gpPractice), people.phone(view.gpPractice))}</p>
);

const GoesOn = ({ view, people, services, language }: EndProps) => {
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
      <p>{texts.gpKnows(people.organisation(view.gpPractice), people.phone(view.gpPractice))}</p>
    </>
  );
};

const Lapsed = ({ view, people, language }: EndProps) => {
  const { lapse } = view.fields;
  const practice = people.organisation(view.gpPractice);
  const texts = endingTexts[language];
  return (
    <>
      {lapse.seen && <p>{label('lapse-reason', lapse.value.reason, language, 'person')}.</p>}
      <p>{texts.gpAfterLapse(practice, people.phone(view.gpPractice))}</p>
    </>
  );
};

const Nothing = () => null;

const words: Readonly<Record<Ending, (props: EndProps) => ReturnType<typeof GpHelps> | null>> = {
  'taken-over': Nothing,
  'gp-helps': GpHelps,
  'goes-on': GoesOn,
  acute: Acute,
  redirected: Redirected,
  lapsed: Lapsed,
  withdrawn: Nothing,
};
