/**
 * Who besides the provider may see a place on a list: the own practice and the network office, each only when the person says so.
 */
import type { WaitingView } from '@mgn/casework';
import type { OrganisationId } from '@mgn/domain';
import type { Context } from 'hono';
import { myPlacesTexts } from '../../messages/my-places.js';
import type { Env } from '../../server/env.js';
import { FormToken } from '../../server/forms/command-fields.js';
import { sendFlash } from '../../server/forms/flash-cookie.js';
import { plainFlash } from '../../server/forms/flash.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import type { People } from '../people.js';
import { statementOf } from '../statements.js';
import { listGrant } from '../waiting-list/list-grants.js';
import { selfOf } from './my-case.js';
import { unknownChoice } from './unknown-choice.js';

/** What a form of this part says in `doe`. */
export const permitPlace = 'sta-toe';

/** Somebody who can be permitted to see the place, under the text that the person reads. */
export interface PlaceReader {
  readonly organisation: OrganisationId;
  readonly statement: 'list-to-practice' | 'list-to-network';
  readonly permitted: boolean;
}

/** The practice, where the page knows it, and the network office; none once the place has ended. */
export async function placeReaders(
  c: Context<Env>,
  services: Services,
  view: WaitingView,
): Promise<readonly PlaceReader[]> {
  const { actor, person } = selfOf(c);
  const office = services.region.networkOffice;
  if (view.next === null) return [];
  const sharing = await services.casework.sharing(person, actor);
  const { provider } = view.about;
  const permitted = (statement: PlaceReader['statement'], organisation: OrganisationId): boolean =>
    (sharing?.consents ?? []).some(
      (record) =>
        'statement' in record &&
        record.status === 'active' &&
        record.statement.id === statement &&
        record.holders.some((holder) => 'organisation' in holder && holder.organisation === provider) &&
        record.recipients.some((each) => 'organisation' in each && each.organisation === organisation),
    );
  const practice = view.responsible?.as === 'gp-practice' ? view.responsible.organisation : null;
  const readers = [
    ...(practice === null ? [] : [{ organisation: practice, statement: 'list-to-practice' as const }]),
    ...(office === null ? [] : [{ organisation: office, statement: 'list-to-network' as const }]),
  ];
  return readers.map((reader) => ({ ...reader, permitted: permitted(reader.statement, reader.organisation) }));
}

export const PlaceSharing = ({
  c,
  view,
  people,
  readers,
}: {
  readonly c: Context<Env>;
  readonly view: WaitingView;
  readonly people: People;
  readonly readers: readonly PlaceReader[];
}) => {
  if (readers.length === 0) return null;
  const language = c.get('language');
  const texts = myPlacesTexts[language];
  return (
    <section class="stack" aria-labelledby="delen">
      <h2 id="delen">{texts.shareTitle}</h2>
      <p>{texts.shareText}</p>
      {readers.map(({ organisation, statement, permitted }) => (
        <div class="consent">
          <div class="consent__body">
            <h3>{people.organisation(organisation)}</h3>
            <p class="small">{statementOf(statement)?.[language]}</p>
            {permitted ? (
              <p>{texts.shareShared(people.organisation(organisation))}</p>
            ) : (
              <form method="post" action={link(c, `/mijn-route/wachtlijst/${view.stream}`)}>
                <FormToken c={c} />
                <input type="hidden" name="ontvanger" value={organisation} />
                <button class="button button--secondary button--phone-wide" name="doe" value={permitPlace}>
                  {texts.shareButton(people.organisation(organisation))}
                </button>
              </form>
            )}
          </div>
        </div>
      ))}
      <p class="small">
        <a href={link(c, '/mijn-route/delen')}>{texts.shareStop}</a>
      </p>
    </section>
  );
};

/** The person permits one of the readers to see the place. */
export async function givePlacePermission(c: Context<Env>, services: Services, view: WaitingView): Promise<Response> {
  const { actor, person } = selfOf(c);
  const here = `/mijn-route/wachtlijst/${view.stream}` as const;
  const asked = c.get('form').text('ontvanger');
  const reader = (await placeReaders(c, services, view)).find(({ organisation }) => organisation === asked);
  const { provider } = view.about;
  if (reader === undefined || provider === null) return unknownChoice(c, here);
  const grant = listGrant(reader.statement, provider, reader.organisation, c.get('language'));
  const outcome = await services.casework.permit(person, grant, actor);
  if (outcome.outcome !== 'handled') return unknownChoice(c, here);
  sendFlash(c, c.get('cookies'), plainFlash('sharing-permitted'));
  return c.redirect(link(c, here), 303);
}
