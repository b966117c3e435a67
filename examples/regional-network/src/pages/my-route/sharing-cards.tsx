/**
 * The cards of "Who may see what?": what an organisation sees, why and until when, how to stop it and how to permit it.
 */
import type { OrganisationSight } from '@mgn/casework';
import type { ConsentRecord } from '@mgn/consent';
import { parsePlainDate, plainDateOf, type DataCategory, type StreamId } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import type { Context } from 'hono';
import { ConsentCard } from '../../components/consent-card.js';
import { markOfOrganisation } from '../../components/domain-mark.js';
import type { MarkKind } from '../../components/icons.js';
import { dayText } from '../../messages/dates.js';
import type { MyRouteTexts } from '../../messages/my-route.js';
import type { Env } from '../../server/env.js';
import { FormToken } from '../../server/forms/command-fields.js';
import { link } from '../../server/links.js';
import type { People } from '../people.js';
import { statementOf } from '../statements.js';
import { recipientsOf, type SharingOffer } from './sharing-offers.js';

interface SharedProps {
  readonly c: Context<Env>;
  readonly people: People;
  readonly texts: MyRouteTexts;
  readonly language: Language;
  /** The case that the page is about. */
  readonly stream: StreamId | null;
}

/** An organisation with a part in the case. */
export const OrganisationCard = (
  props: SharedProps & {
    readonly sight: OrganisationSight;
    readonly active: readonly ConsentRecord[];
    readonly offers: readonly SharingOffer[];
  },
) => {
  const { people, texts, language, sight, active, offers } = props;
  const { organisation, sees, seesNot, knowsAppointment } = sight;
  const category = (code: DataCategory) => label('data-category', code, language, 'person');
  const why = [
    ...active.map((record) => ({
      text: reasonOf(record, props),
      action: <StopForm {...props} record={record} />,
    })),
    ...(active.length === 0 ? [{ text: sees.length === 0 ? texts.nothingText : texts.ownOrganisation }] : []),
    ...(knowsAppointment ? [{ text: texts.knowsAppointment }] : []),
  ];
  return (
    <ConsentCard
      language={language}
      recipient={people.organisation(organisation)}
      mark={markOf(organisation, people)}
      sees={sees.map(category)}
      seesNot={seesNot.map(category)}
      why={why}
      state={
        active.length > 0
          ? { kind: 'ok', text: texts.state.active }
          : { kind: 'stop', text: sees.length === 0 ? texts.nothingShared : texts.onlyOwn }
      }
      offers={offers.map((offer) => (
        <Offer {...props} offer={offer} />
      ))}
    />
  );
};

/** A permission for somebody without a part in the case that the page is about, or for another case. */
export const UninvolvedCard = (
  props: SharedProps & { readonly record: ConsentRecord; readonly ofOtherCase: boolean },
) => {
  const { texts, record, ofOtherCase } = props;
  return (
    <RecordCard
      {...props}
      state={{ kind: 'ok', text: texts.state.active }}
      why={[
        { text: ofOtherCase ? texts.ofOther : texts.noPart },
        { text: reasonOf(record, props), action: <StopForm {...props} record={record} /> },
      ]}
    />
  );
};

/** What the person chose before. */
export const PastCard = (props: SharedProps & { readonly record: ConsentRecord }) => {
  const { texts, record } = props;
  const ended = record.status === 'revoked' ? texts.state.revoked : texts.state.other;
  return <RecordCard {...props} state={{ kind: 'stop', text: ended }} why={[{ text: reasonOf(record, props) }]} />;
};

const RecordCard = ({
  people,
  language,
  record,
  ...card
}: SharedProps & Pick<Parameters<typeof ConsentCard>[0], 'state' | 'why'> & { readonly record: ConsentRecord }) => {
  const organisations = recipientsOf(record);
  return (
    <ConsentCard
      language={language}
      recipient={organisations.map((organisation) => people.organisation(organisation)).join(', ')}
      mark={markOf(organisations[0], people)}
      sees={[]}
      seesNot={[]}
      state={card.state}
      why={card.why}
    />
  );
};

/** The text that the person agreed to, and from when until when. */
function reasonOf(record: ConsentRecord, props: SharedProps): string {
  const { texts, language } = props;
  const until = parsePlainDate(record.validity.until ?? '');
  const when =
    record.status === 'active'
      ? [sinceText(record, props), until.ok ? texts.until(dayText(until.value, language, 'full')) : null]
      : [record.revokedAt === null ? null : texts.ended2(dayText(plainDateOf(record.revokedAt), language))];
  return [statementText(record.statement.id, language), ...when].filter((part) => part !== null).join(' ');
}

/** Since when: what the person chose here or signed, or said to somebody who wrote it down. */
function sinceText(
  { howGiven, grantedAt, recordedBy }: ConsentRecord,
  { people, texts, language }: SharedProps,
): string {
  const day = dayText(plainDateOf(grantedAt), language);
  if (howGiven !== 'oral-recorded') return texts.since(day);
  return texts.told(day, 'organisation' in recordedBy ? people.organisation(recordedBy.organisation) : null);
}

function statementText(id: string, language: Language): string | null {
  return statementOf(id)?.[language] ?? null;
}

function markOf(organisation: string | undefined, people: People): MarkKind {
  const found = [...people.organisations.values()].find(({ id }) => id === organisation);
  return markOfOrganisation(found?.kind);
}

const StopForm = ({ c, people, texts, stream, record }: SharedProps & { readonly record: ConsentRecord }) => {
  const names = recipientsOf(record).map((organisation) => people.organisation(organisation));
  return (
    <form method="post" action={link(c, '/mijn-route/delen')}>
      <FormToken c={c} />
      {stream !== null && <input type="hidden" name="zaak" value={stream} />}
      <button class="button button--secondary button--small" name="stop" value={record.id}>
        {texts.stopThis}
        <span class={names.length > 1 ? undefined : 'visually-hidden'}>{texts.stopFor(names.join(', '))}</span>
      </button>
    </form>
  );
};

const Offer = ({ c, people, texts, language, stream, offer }: SharedProps & { readonly offer: SharingOffer }) => {
  const { grant, organisation, code } = offer;
  const what = grant.categories.map((each) => label('data-category', each, language, 'person').toLowerCase());
  return (
    <form class="stack" method="post" action={link(c, '/mijn-route/delen')}>
      <FormToken c={c} />
      {stream !== null && <input type="hidden" name="zaak" value={stream} />}
      <p>
        <strong>{texts.offerTitle}</strong> {statementText(grant.statement.id, language)}{' '}
        {texts.offerWhat(what.join(', '))}
      </p>
      <p>
        <button class="button button--secondary button--small" name="sta-toe" value={code}>
          {texts.permitThis}
          <span class="visually-hidden">{texts.stopFor(people.organisation(organisation))}</span>
        </button>
      </p>
    </form>
  );
};
