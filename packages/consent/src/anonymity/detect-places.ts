/**
 * Where somebody lives, works or learns, as far as a word before it gives it away.
 */
import type { Detector } from './detect-numbers.js';
import { isCapital, type Token, type Tokens } from './tokens.js';

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const living = words(
  'woont woonde wonen wonend woonachtig verhuisd verhuist verhuisde verhuizen lives lived living moved',
);
const livingIn = words('in te naar uit op bij to from near');
const kinds = words('wijk buurt dorp stad gemeente woonplaats flat camping buurtschap village town municipality');
const working = words(
  'werkt werkte werken werkzaam dienst baan stage leerling student studeert works worked employed pupil',
);
const workingAt = words('bij voor op aan van at for');
const institutions = words(
  'school basisschool college lyceum universiteit hogeschool werkgever bedrijf firma kinderdagverblijf employer company university',
);
const articles = words('de het een t is heet van the a called named');
/** Capitals that are no place and no employer. */
const general = words('ggz poh wmo uwv mbo hbo vwo havo vmbo wo ik u zij hij wij er het een dit dat maar en');

/** A place with a name below the level of the region: where somebody lives, or behind the word for a place; or a street. */
export const place: Detector = (tokens, index) => {
  const token = tokens.at(index);
  if (token.kind !== 'word') return null;
  if (living.has(token.low)) return spanTo(index, namedBehind(tokens, index, livingIn));
  if (kinds.has(token.low)) return spanTo(index, namedBehind(tokens, index, null));
  return isCapital(token) && /...(?:straat|gracht|singel|steeg|plantsoen)$/.test(token.low)
    ? { first: index, last: index }
    : null;
};

/** The name of an employer or a school behind a word for work or learning. */
export const employerOrSchool: Detector = (tokens, index) => {
  const { kind, low } = tokens.at(index);
  if (kind !== 'word') return null;
  if (working.has(low)) return spanTo(index, namedBehind(tokens, index, workingAt));
  return institutions.has(low) ? spanTo(index, namedBehind(tokens, index, null)) : null;
};

const spanTo = (first: number, last: number | null) => (last === null ? null : { first, last });

/** A word with a capital behind `index`, past articles, and behind one of `joins` where there has to be one. */
function namedBehind(tokens: Tokens, index: number, joins: ReadonlySet<string> | null): number | null {
  let joined = joins === null;
  for (let at = index + 1; at < index + 14; at += 1) {
    const token = tokens.at(at);
    if (token.kind === 'word') {
      const isJoin = joins?.has(token.low) ?? false;
      const isName = joined && isCapital(token) && token.text.length > 1 && !articles.has(token.low);
      if (isName) return general.has(token.low) ? null : at;
      if (joined && !isJoin && !articles.has(token.low)) return null;
      joined ||= isJoin;
    } else if (token.text !== ':' && !isGap(token)) return null;
  }
  return null;
}

const isGap = ({ kind, text }: Token): boolean => kind === 'blank' && text !== '';
