/**
 * The person asks whether it can be sooner elsewhere, also within the norm: what that means stands there before the button.
 */
import type { WaitingView } from '@mgn/casework';
import type { Context } from 'hono';
import { myPlacesTexts } from '../../messages/my-places.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import type { CommandForm } from '../../server/forms/give-command.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import type { People } from '../people.js';
import { statementOf } from '../statements.js';
import { searchGrants } from '../transfers/transfer-grants.js';
import { beginTransfer, startTransfer } from '../waiting-list/begin-transfer.js';

interface AskedFrom {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly view: WaitingView;
  readonly people: People;
}

/** The question of the person, where the region has an office that can look; nothing while somebody looks already. */
export const AskElsewhere = ({ c, services, view, people }: AskedFrom) => {
  const office = services.region.networkOffice;
  if (office === null || view.about.transferOpen || view.about.beginsTransfer === null) return null;
  const language = c.get('language');
  const texts = myPlacesTexts[language];
  const sent = c.get('form');
  return (
    <section class="panel" aria-labelledby="sneller">
      <h2 id="sneller">{texts.askTitle}</h2>
      <p>{texts.askText(people.organisation(view.about.provider))}</p>
      <p class="small">{statementOf('transfer-search')?.[language]}</p>
      <form method="post" action={link(c, `/mijn-route/wachtlijst/${view.stream}`)}>
        <CommandFields c={c} expects={view.version} form={sent.text('doe') === startTransfer ? sent : undefined} />
        <p>
          <button class="button button--secondary button--phone-wide" name="doe" value={startTransfer}>
            {texts.askButton(people.organisation(office))}
          </button>
        </p>
      </form>
    </section>
  );
};

/** Carries the question out. The office may see what it needs for it: that is what the button says. */
export function askElsewhere({ c, services, view }: AskedFrom, again: CommandForm['again']): Promise<Response> {
  const here = `/mijn-route/wachtlijst/${view.stream}` as const;
  return beginTransfer(c, services, view, {
    done: here,
    look: here,
    said: 'transfer-asked',
    with: { grants: [...searchGrants(services.region.networkOffice, c.get('language'))] },
    again,
  });
}
