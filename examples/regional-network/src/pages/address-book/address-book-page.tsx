/**
 * "Whom can we ask?": the organisations of the address book, first those that the network office added.
 */
import type { Organisation } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import type { Child } from 'hono/jsx';
import { DataTable } from '../../components/data-table.js';
import { addressBookTexts } from '../../messages/address-book.js';
import type { Env } from '../../server/env.js';
import { signedIn } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { keepers } from './may-keep.js';
import { helpText, kindText } from './organisation-words.js';
import { addPath, addressBookPath, entryPath } from './paths.js';

/** The list. */
export function addressBookPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get(addressBookPath, signedIn, keepers, (c) => showAll(c, services));
  return pages;
}

async function showAll(c: Context<Env>, services: Services): Promise<Response> {
  const language = c.get('language');
  const texts = addressBookTexts[language];
  const wanted = (c.req.query('zoek') ?? '').trim().slice(0, 200);
  const found = [...(await services.organisations()).values()]
    .filter(({ name }) => name.toLocaleLowerCase(language).includes(wanted.toLocaleLowerCase(language)))
    .sort((one, other) => one.name.localeCompare(other.name, language));
  const added = found.filter(({ addedByOffice }) => addedByOffice !== undefined);
  const region = found.filter(({ addedByOffice }) => addedByOffice === undefined);
  return renderPage(
    c,
    { title: texts.title },
    <div class="wrap">
      <div class="page-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <p>
          <a class="button button--phone-wide" href={link(c, addPath())}>
            {texts.add}
          </a>
        </p>
      </div>
      <div class="stack-l">
        <form class="row small" role="search" aria-label={texts.searchLabel} method="get">
          <label for="zoek">{texts.search}</label>
          <input id="zoek" name="zoek" class="w-m" type="search" value={wanted} autocomplete="off" />
          <button class="button button--secondary button--small">{texts.searchButton}</button>
        </form>
        {wanted !== '' && (
          <p role="status">
            {texts.found(found.length, wanted)} <a href={link(c, addressBookPath)}>{texts.showAll}</a>
          </p>
        )}
        <List id="erbij" title={texts.addedTitle} none={wanted === '' ? texts.addedNone : null} rows={added}>
          <DataTable
            caption={texts.addedTitle}
            heads={texts.heads}
            rows={added.map((organisation) => [
              ...cellsOf(organisation, language),
              <a
                class="button button--secondary button--small button--phone-wide"
                href={link(c, entryPath(organisation.id))}
              >
                {texts.change}
                <span class="visually-hidden">: {organisation.name}</span>
              </a>,
            ])}
          />
        </List>
        <List id="regio" title={texts.regionTitle} none={wanted === '' ? texts.regionNone : null} rows={region}>
          <p>{texts.regionText}</p>
          <DataTable
            caption={texts.regionTitle}
            heads={texts.regionHeads}
            rows={region.map((organisation) => cellsOf(organisation, language))}
          />
        </List>
      </div>
    </div>,
  );
}

/** A list under its heading; what stands there where it is empty, or nothing at all. */
const List = ({
  id,
  title,
  none,
  rows,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly none: string | null;
  readonly rows: readonly Organisation[];
  readonly children: Child;
}) =>
  rows.length === 0 && none === null ? null : (
    <section class="stack" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {rows.length === 0 ? <p class="notice">{none}</p> : children}
    </section>
  );

function cellsOf({ name, kind, municipality, phone, noticeEmail }: Organisation, language: Language): readonly Child[] {
  const texts = addressBookTexts[language];
  return [
    <>
      <strong>{name}</strong>
      {municipality === null && (
        <>
          <br />
          <span class="small soft">{texts.elsewhere}</span>
        </>
      )}
    </>,
    <>
      {kindText(kind, language)}
      <br />
      <span class="small soft">{helpText(kind, language) ?? texts.noHelp}</span>
    </>,
    <>
      {phone ?? texts.noPhone}
      {noticeEmail !== undefined && (
        <>
          <br />
          <span class="small break-anywhere">{noticeEmail}</span>
        </>
      )}
    </>,
  ];
}
