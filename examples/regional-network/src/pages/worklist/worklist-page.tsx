/**
 * The worklist: what do I have to do now, over all functions? Late first, then what ends first; the next action is a button.
 */
import { turnOf } from '@mgn/casework';
import { Hono } from 'hono';
import { Tabs } from '../../components/data-table.js';
import { momentText } from '../../messages/dates.js';
import { worklists, worklistTexts, type WorklistName } from '../../messages/worklist.js';
import type { Env } from '../../server/env.js';
import { forConcerns, sessionOf } from '../../server/identity/guards.js';
import { actsForInsurer } from '../../server/identity/insurers.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople } from '../people.js';
import { functionsFor, worklistRoles } from './functions.js';
import { standingOfRow } from './row-standing.js';
import type { WorkRow } from './work-row.js';
import { findWork, labelled, readWork } from './work-rows.js';
import { groupsOf, WorkTable } from './work-table.js';

/** How many rows a list shows before one asks for all of them. */
const shownAtMost = 40;

/** The worklist and the search on a case number. */
export function worklistPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  // Whoever acts for an insurer passes too, and has rows of the concerns about the network alone.
  pages.get('/werklijst', forConcerns(...worklistRoles), async (c) => {
    const { actor } = sessionOf(c);
    const kinds = functionsFor(actor.role, await actsForInsurer(c, actor));
    const language = c.get('language');
    const texts = worklistTexts[language];
    const today = services.today();
    const looking = { actor, today, region: services.region };
    const number = (c.req.query('zaak') ?? '').trim().toUpperCase();
    if (/^[A-Z]{2}-\d{1,8}$/u.test(number)) {
      const found = await findWork(services, { ...looking, kinds }, number);
      if (found !== null) return c.redirect(link(c, found), 303);
    }

    const chosen = worklists.find((name) => name === c.req.query('lijst')) ?? 'aan-zet';
    const reveal = c.req.query('namen') === '1' ? 'names' : 'initials';
    const isWhole = c.req.query('alles') === '1';
    const [people, open, ended] = await Promise.all([
      readPeople(services, language),
      readWork(services, { actor, kinds }, false),
      chosen === 'afgerond' ? readWork(services, { actor, kinds }, true) : null,
    ]);
    // Whoever was asked for a place and had none has nothing to do with it any more.
    const isLeft = ({ outside, process }: WorkRow) => outside && process !== 'exploratory-conversation';
    const running = open.rows.filter((row) => !isLeft(row));
    const mine = running.filter((row) => turnOf(row, actor, looking) !== null);
    const late = running.filter((row) => standingOfRow(row, looking).isLate);
    const others = running.filter((row) => turnOf(row, actor, looking) === null);
    const lists: Readonly<Record<WorklistName, readonly WorkRow[]>> = {
      'aan-zet': mine,
      'te-laat': late,
      ander: others,
      alle: running,
      afgerond: [...open.rows.filter(isLeft), ...(ended?.rows ?? [])],
    };
    const cut = groupsOf(lists[chosen], looking, language, isWhole ? Infinity : shownAtMost);
    const inCut = cut.flatMap(({ rows }) => rows);
    const known = new Map((await labelled(services, inCut, reveal, actor)).map((row) => [row.stream, row]));
    const groups = cut.map((group) => ({ ...group, rows: group.rows.map((row) => known.get(row.stream) ?? row) }));
    const here = (name: WorklistName, { names = reveal === 'names', whole = false } = {}) =>
      `${link(c, '/werklijst')}?lijst=${name}${names ? '&namen=1' : ''}${whole ? '&alles=1' : ''}`;
    const total = running.length + open.notRead;
    const notRead = chosen === 'afgerond' ? (ended?.notRead ?? 0) : open.notRead;
    const all = lists[chosen].length;

    return renderPage(
      c,
      { title: texts.title },
      <div class="wrap">
        <div class="page-head row row--between">
          <h1>{texts.title}</h1>
          <p class="small soft">{texts.updated(momentText(services.clock(), language))}</p>
        </div>
        <div class="stack">
          <dl class="summary-line">
            {[total, mine.length, late.length, others.length].map((count, index) => (
              <div>
                <dt>{texts.counts[index]}</dt>
                <dd>{count}</dd>
              </div>
            ))}
          </dl>
          <Tabs
            label={texts.choose}
            tabs={worklists
              .filter((name) => name !== 'afgerond')
              .map((name) => ({
                href: here(name),
                text: texts.lists[name],
                count: name === 'alle' ? total : lists[name].length,
                current: name === chosen,
              }))}
          />
          <form class="row small" role="search" aria-label={texts.searchLabel} method="get">
            <label for="zaak">{texts.number}</label>
            <input id="zaak" name="zaak" class="w-m" type="search" value={number} autocomplete="off" />
            <button class="button button--secondary button--small">{texts.search}</button>
            {kinds.includes('exploratory-conversation') && (
              <>
                <span class="soft">{reveal === 'names' ? texts.names : texts.initials}</span>
                <a href={here(chosen, { names: reveal !== 'names', whole: isWhole })}>
                  {reveal === 'names' ? texts.hideNames : texts.showNames}
                </a>
              </>
            )}
            <a href={here('afgerond')}>{texts.lists.afgerond}</a>
          </form>
          {number !== '' && (
            <p class="notice notice--soon" role="status">
              {texts.notFound}
            </p>
          )}
          {groups.length === 0 ? (
            <p class="notice">{chosen === 'aan-zet' ? texts.empty(others.length) : texts.emptyList}</p>
          ) : (
            <WorkTable
              {...{ ...looking, groups, people, language, caption: texts.captions[chosen] }}
              toPath={(path) => link(c, path)}
            />
          )}
          {inCut.length < all && (
            <p>
              {texts.cut(inCut.length, all)} <a href={here(chosen, { whole: true })}>{texts.showAll(all)}</a>
            </p>
          )}
          {notRead > 0 && <p class="small">{texts.notRead(notRead)}</p>}
          <p class="small soft">{texts.order}</p>
        </div>
      </div>,
    );
  });
  return pages;
}
