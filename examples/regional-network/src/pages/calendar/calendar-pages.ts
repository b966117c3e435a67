/**
 * Calendar files to take along: of a planned conversation for whoever has it in the diary, and of a session of the case conference.
 */
import { parseStreamId, type Instant } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { calendarTexts } from '../../messages/calendar.js';
import { dayInAddress } from '../../server/day-in-address.js';
import type { Env } from '../../server/env.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles, sessionOf, signedIn } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';
import { arrangedOn } from '../conference/arrangement.js';
import { conferenceRoles } from '../conference/conference-roles.js';
import { questionsIn } from '../conference/questions.js';
import { meetingOf, wasMissed } from '../conversation/meeting.js';
import { calendarFile } from './calendar-file.js';

/** The files. */
export function calendarPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/gesprek/:stream/afspraak.ics', signedIn, async (c) => {
    const stream = parseStreamId(c.req.param('stream'));
    if (!stream.ok) return notFound(c);
    const { actor } = sessionOf(c);
    const view = await services.casework.view(stream.value, actor);
    const meeting = view === null || view.diary === null || wasMissed(view) ? null : meetingOf(view);
    if (view === null || meeting === null) return notFound(c);
    const language = c.get('language');
    const texts = calendarTexts[language];
    const audience = 'person' in actor ? 'person' : 'professional';
    return send(
      c,
      calendarFile({
        id: services.identifiers.deriveId(`calendar ${view.stream}`),
        sequence: view.version,
        title: 'person' in actor ? texts.ownConversation : texts.conversation(view.caseNumber),
        note: 'person' in actor ? texts.ownSignIn : texts.signIn,
        where: meeting.where ?? label('conversation-place', meeting.place, language, audience),
        at: { startsAt: meeting.startsAt, minutes: meeting.minutes },
        madeAt: services.clock(),
      }),
    );
  });
  pages.get('/casusoverleg/:datum/overleg.ics', forRoles(...conferenceRoles), async (c) => {
    const day = dayInAddress(c.req.param('datum'), services.clock());
    if (day === null) return notFound(c);
    const texts = calendarTexts[c.get('language')];
    const arranged = arrangedOn(await questionsIn(services, sessionOf(c).actor, ['scheduled']), day);
    return send(
      c,
      calendarFile({
        id: services.identifiers.deriveId(`calendar session ${services.region.id} ${day}`),
        sequence: arranged === null ? 0 : sequenceOf(arranged.at),
        title: texts.session,
        note: texts.signIn,
        where: arranged?.arrangement.where ?? null,
        at: arranged === null ? { day } : arranged.arrangement,
        madeAt: services.clock(),
      }),
    );
  });
  return pages;
}

/** Minutes since the network began: what was arranged later has a higher number, whoever takes the file. */
function sequenceOf(at: Instant): number {
  return Math.floor((Date.parse(at) - networkBegan) / 60_000);
}

const networkBegan = Date.parse('2022-01-01T00:00:00Z');

function send(c: Context<Env>, text: string): Response {
  return c.body(text, 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'attachment; filename="afspraak.ics"',
  });
}
