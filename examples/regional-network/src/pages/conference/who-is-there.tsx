/**
 * Who is there, and whether the session can go on: asked once, and kept in the address for as long as the session runs.
 */
import type { OrganisationId } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Choices, Select } from '../../components/fields.js';
import { State } from '../../components/icons.js';
import { conferenceTexts } from '../../messages/conference.js';
import { link } from '../../server/links.js';
import { sideOf } from './domain-of.js';
import { organisationsAround } from './participants.js';
import type { SessionProps } from './session-items.js';

export const WhoIsThere = ({
  c,
  people,
  on,
  present,
  missing,
  errors,
  expected,
  isEmpty,
  forPrint,
}: SessionProps & { readonly expected: readonly OrganisationId[]; readonly isEmpty: boolean }) => {
  const language = c.get('language');
  const texts = conferenceTexts[language];
  if (isEmpty) return null;
  const nameOf = (id: OrganisationId): string =>
    `${people.organisation(id)} (${label('domain', sideOf(people.organisations.get(id)?.kind), language, 'professional')})`;
  return (
    <section class="panel" aria-labelledby="quorum">
      <h2 id="quorum">{texts.quorum}</h2>
      <p>
        {present.length === 0 ? (
          texts.quorumAsk
        ) : missing === null ? (
          <State kind="ok">{texts.quorumYes}</State>
        ) : (
          <State kind="soon">{texts.quorumNo(missing)}</State>
        )}
      </p>
      {forPrint ? (
        <ul class="small">
          {present.map((id) => (
            <li>{nameOf(id)}</li>
          ))}
        </ul>
      ) : (
        <form method="get" action={link(c, `/casusoverleg/${on}`)} class="stack no-print">
          <Choices
            name="er"
            legend={texts.who}
            kind="checkbox"
            choices={expected.map((id) => ({ value: id, label: nameOf(id) }))}
            chosen={present}
            errors={errors}
          />
          <Select
            name="er"
            scope="nog"
            label={texts.another}
            options={[
              { value: '', label: '–' },
              ...organisationsAround(people)
                .filter(({ id }) => !expected.includes(id))
                .map(({ id }) => ({ value: id, label: nameOf(id) })),
            ]}
          />
          <p>
            <button class="button button--secondary button--small">{texts.whoButton}</button>
          </p>
        </form>
      )}
    </section>
  );
};
