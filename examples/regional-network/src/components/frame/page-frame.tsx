/**
 * The frame of every page: skip link, header with menu, the page itself, footer.
 */
import type { Language } from '@mgn/domain/labels';
import { html } from 'hono/html';
import type { Child } from 'hono/jsx';
import { frameTexts } from '../../messages/frame.js';
import type { MenuItem } from './menu.js';

export interface PageFrameProps {
  readonly language: Language;
  readonly title: string;
  readonly failed: boolean;
  readonly path: string;
  readonly link: (path: `/${string}`) => string;
  readonly otherLanguage: { readonly language: Language; readonly href: string };
  readonly asset: (name: string) => string;
  readonly menu: readonly MenuItem[];
  readonly who: { readonly name: string; readonly role: string } | null;
  readonly signOutToken: Child;
  readonly network: string;
  readonly demo: boolean;
  readonly confirmation: Child;
  readonly children: Child;
}

/** The whole document. */
export const pageDocument = (props: PageFrameProps) => {
  const { language, title, failed, asset, network, demo, confirmation, children } = props;
  const texts = frameTexts[language];
  return html`<!doctype html>${(
      <html lang={language}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>
            {failed ? texts.error : ''}
            {title} · {texts.kind} {network}
          </title>
          <link rel="stylesheet" href={asset('style.css')} />
          <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
          <script src={asset('page.js')} defer></script>
        </head>
        <body>
          <a class="skip" href="#inhoud">
            {texts.skip}
          </a>
          <header class="site-header">
            {demo && (
              <div class="strip">
                <div class="wrap">{texts.strip}</div>
              </div>
            )}
            <Top {...props} />
          </header>
          <main id="inhoud" tabindex={-1}>
            {confirmation}
            {children}
          </main>
          <Footer {...props} />
        </body>
      </html>
    )}`;
};

const Top = (props: PageFrameProps) => {
  const { language, link, otherLanguage, who, menu, network } = props;
  const texts = frameTexts[language];
  return (
    <>
      <div class="wrap">
        <div class="site-header__top">
          <a class="brand" href={link('/')}>
            <svg viewBox="0 0 48 48" aria-hidden="true" focusable="false">
              <circle cx="24" cy="15" r="11" fill="var(--gp)" />
              <rect x="5" y="22" width="20" height="20" rx="2" fill="var(--social)" />
              <path d="M34 19 47 32 34 45 21 32Z" fill="var(--ggz)" />
              <circle cx="24" cy="27" r="5.5" fill="var(--paper)" />
            </svg>
            <span>
              <b>{network}</b>
              <span>{texts.kind}</span>
            </span>
          </a>
          <div class="header-links">
            {who !== null && (
              <p class="who small">
                <b>{who.name}</b>
                {who.role}
              </p>
            )}
            <a
              class="desktop"
              href={otherLanguage.href}
              lang={otherLanguage.language}
              hreflang={otherLanguage.language}
            >
              {texts.otherLanguage}
            </a>
            <span class="desktop">
              <SignInOrOut {...props} />
            </span>
            <a class="urgent-link" href={link('/spoed')}>
              {texts.helpNow}
            </a>
          </div>
        </div>
        {menu.length > 0 && (
          <nav class="site-nav site-nav--wide" aria-label={texts.mainMenu}>
            <Menu {...props} />
          </nav>
        )}
      </div>
      <details class="menu">
        <summary class="wrap">{texts.menu}</summary>
        <nav class="site-nav wrap" aria-label={texts.mainMenu}>
          <Menu {...props} />
          <ul>
            <li>
              <a href={otherLanguage.href} lang={otherLanguage.language} hreflang={otherLanguage.language}>
                {texts.otherLanguage}
              </a>
            </li>
            <li>
              <SignInOrOut {...props} />
            </li>
          </ul>
        </nav>
      </details>
    </>
  );
};

const Menu = ({ menu, link, language, path }: PageFrameProps) => (
  <ul>
    {menu.map((item) => (
      <li>
        <a href={link(item.path)} aria-current={path === link(item.path) ? 'page' : undefined}>
          {item.text[language]}
        </a>
      </li>
    ))}
  </ul>
);

const SignInOrOut = ({ who, language, link, signOutToken }: PageFrameProps) => {
  const texts = frameTexts[language];
  if (who === null) return <a href={link('/inloggen')}>{texts.signIn}</a>;
  return (
    <form method="post" action={link('/uitloggen')}>
      {signOutToken}
      <button class="link-button">{texts.signOut}</button>
    </form>
  );
};

const Footer = ({ language, link, demo }: PageFrameProps) => {
  const texts = frameTexts[language];
  return (
    <footer class="site-footer">
      <div class="wrap">
        <p>{texts.footer}</p>
        <ul>
          {texts.footerLinks.map(([path, text]) => (
            <li>
              <a href={link(path)}>{text}</a>
            </li>
          ))}
          {demo && (
            <li>
              <a href={link('/berichten')}>{texts.demoMessages}</a>
            </li>
          )}
        </ul>
      </div>
    </footer>
  );
};
