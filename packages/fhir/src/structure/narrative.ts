/**
 * The text that a resource carries for people. It is kept when it is plain markup, and left out when it could do something.
 *
 * @source HL7 FHIR R4 4.0.1, narrative: only formatting, no script, no forms, nothing from outside.
 */
const allowedTags: ReadonlySet<string> = new Set(
  'a abbr acronym b big blockquote br caption center cite code col colgroup dd dfn div dl dt em font h1 h2 h3 h4 h5 h6 hr i img kbd li ol p pre q s samp small span strike strong sub sup table tbody td tfoot th thead tr tt u ul var'.split(
    ' ',
  ),
);
const allowedAttributes: ReadonlySet<string> = new Set(
  'abbr align alt axis bgcolor border cellhalign cellpadding cellspacing cellvalign char charoff cite class color colspan compact dir face frame headers height href hspace id lang longdesc name noshade rowspan rules scope size span src start style summary tabindex title type valign value vspace width xml:lang xmlns'.split(
    ' ',
  ),
);
const tag = /<\/?([A-Za-z][A-Za-z0-9]*)((?:\s+[A-Za-z_:][-A-Za-z0-9_:.]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/gy;
const attribute = /([A-Za-z_:][-A-Za-z0-9_:.]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
/** Where an address may lead: to a page, a mail program, a phone, or a place in the text; a picture only to the resource itself. */
const allowedAddresses: Readonly<Record<string, RegExp>> = {
  cite: /^https?:\/\/[^&\s]*$/i,
  href: /^(?:https?:\/\/|mailto:|tel:|#)[^\s]*$/i,
  longdesc: /^#[^&\s]*$/,
  src: /^#[^&\s]*$/,
};
const doesSomething = /[\\&@(]|expression|javascript/i;

/** Says whether a narrative holds formatting only. What cannot be read with certainty is not safe. */
export function isSafeNarrative(div: string): boolean {
  let at = 0;
  while (at < div.length) {
    const open = div.indexOf('<', at);
    if (open === -1) return true;
    tag.lastIndex = open;
    const found = tag.exec(div);
    if (found === null || !allowedTags.has((found[1] ?? '').toLowerCase())) return false;
    if (!areSafeAttributes(found[2] ?? '')) return false;
    at = open + found[0].length;
  }
  return true;
}

function areSafeAttributes(text: string): boolean {
  for (const [, name = '', double, single] of text.matchAll(attribute)) {
    const lower = name.toLowerCase();
    const value = double ?? single ?? '';
    if (!allowedAttributes.has(lower)) return false;
    if (allowedAddresses[lower]?.test(value) === false) return false;
    if (lower === 'style' && doesSomething.test(value)) return false;
  }
  return true;
}
