/**
 * "Do I want a message?": the switch of a person, with the address as it is used and the message as it is sent. Off until they say yes.
 */
import { plainDateOf } from '@mgn/domain';
import { Hono, type Context } from 'hono';
import { MessageText } from '../../components/message-text.js';
import { dayText } from '../../messages/dates.js';
import { noticeTexts } from '../../messages/notices.js';
import type { Env } from '../../server/env.js';
import { changedMeanwhile } from '../../server/forms/changed-meanwhile.js';
import { FormToken } from '../../server/forms/command-fields.js';
import { sendFlash } from '../../server/forms/flash-cookie.js';
import { plainFlash } from '../../server/forms/flash.js';
import { forRoles } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { usualSubject } from '../../server/mail/mail-settings.js';
import { writtenMessage } from '../../server/mail/written-message.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { selfOf } from './my-case.js';
import { unknownChoice } from './unknown-choice.js';

const place = '/mijn-route/berichten';

/** The page, and the switch. */
export function ownNoticePages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles('person');
  pages.get(place, guard, (c) => show(c, services));
  pages.post(place, guard, async (c) => {
    const { actor, person } = selfOf(c);
    const form = c.get('form');
    const choice = form.text('berichten');
    if (choice !== 'aan' && choice !== 'uit') return unknownChoice(c, place);
    const byMail = choice === 'aan';
    const address = byMail ? form.text('adres') : null;
    const { outcome } = await services.notices.choose(person, { byMail, address }, actor);
    // The address is another one than the page showed, or there is none any more.
    if (outcome !== 'handled') return changedMeanwhile(c, place);
    const on = services.mail === null ? 'notices-on-later' : 'notices-on';
    sendFlash(c, c.get('cookies'), plainFlash(byMail ? on : 'notices-off'));
    return c.redirect(link(c, place), 303);
  });
  return pages;
}

async function show(c: Context<Env>, services: Services) {
  const language = c.get('language');
  const texts = noticeTexts[language].own;
  const { actor, person } = selfOf(c);
  const own = await services.notices.choiceOf(person, actor);
  const { byMail, since, address, moved } = own ?? { byMail: false, since: null, address: null, moved: false };
  const goesOut = byMail && !moved;
  const written = writtenMessage({
    audience: 'person',
    languages: [language],
    origin: services.origin(c.req.url),
    subject: services.mail?.subject ?? usualSubject,
  });
  return renderPage(
    c,
    { title: texts.title },
    <div class="wrap">
      <div class="page-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
      </div>
      <div class="stack-l">
        {services.mail === null && <p class="notice">{texts.noServer}</p>}
        <section class="panel" aria-labelledby="stand">
          <h2 id="stand">
            {goesOut && since !== null ? texts.on(dayText(plainDateOf(since), language, 'full')) : texts.off}
          </h2>
          {moved && <p>{texts.moved}</p>}
          {address === null ? (
            <>
              <p>
                <b>{texts.none}.</b>
              </p>
              <p>{texts.noneText}</p>
            </>
          ) : (
            <>
              <p class="break-anywhere">{goesOut ? texts.address(address) : texts.wouldBe(address)}</p>
              {!goesOut && <p>{texts.shared}</p>}
            </>
          )}
          {(goesOut || address !== null) && (
            <form method="post" action={link(c, place)}>
              <FormToken c={c} />
              {!goesOut && <input type="hidden" name="adres" value={address ?? ''} />}
              <button
                class={goesOut ? 'button button--secondary button--phone-wide' : 'button button--phone-wide'}
                name="berichten"
                value={goesOut ? 'uit' : 'aan'}
              >
                {goesOut ? texts.switchOff : texts.switchOn}
              </button>
            </form>
          )}
        </section>
        <section class="panel" aria-labelledby="wanneer">
          <h2 id="wanneer">{texts.whenTitle}</h2>
          <ul>
            {texts.when.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </section>
        <section class="panel" aria-labelledby="bericht">
          <h2 id="bericht">{texts.sayTitle}</h2>
          <MessageText written={written} subject={texts.subject} />
        </section>
        <p>
          <a href={link(c, '/mijn-route')}>{texts.back}</a>
        </p>
      </div>
    </div>,
  );
}
