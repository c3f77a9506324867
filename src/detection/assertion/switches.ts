import type { Clause } from './clause';
import type { Token } from './lex';

/** What a change from one drug to another says of both. */
export interface Change {
  readonly rule: string;
  /** Tokens of the drug that is left, and of the one that is taken instead; -1 where it is not named. */
  readonly from: number;
  readonly to: number;
  /** `done`, ordered `now`, for `later`, or only `maybe`. */
  readonly mood: 'done' | 'now' | 'later' | 'maybe' | 'refused' | 'failed';
  readonly token: Token;
}

/** Over the letters of a clause; the drug left, then the drug taken, by the place of the groups. */
const PATTERNS: readonly (readonly [string, RegExp, 'ab' | 'ba'])[] = [
  ['from-to', /[f<][^M;]{0,4}(M)[^;]{0,6}?[}>tz][^M;]{0,3}(M)/g, 'ab'],
  ['to-from', /t[^M;]{0,3}(M)[^M;]{0,4}[f<][^M;]{0,3}(M)/g, 'ba'],
  ['changed-to', /(M)[^M;>zi]{0,7}t[^M;]{0,3}(M)/g, 'ab'],
  ['noun', /(M)}(M)/g, 'ab'],
  // An arrow to an order ("on raloxifene -> stop raloxifene") points to no other drug.
  ['arrow', /(M)[^M;]{0,5}>[^M;shdn]{0,3}(M)/g, 'ab'],
  ['then', /(M)[^M;]{0,7}z[^M;]{0,4}(M)/g, 'ab'],
  ['instead-of', /(M)[^M;]{0,5}i[^M;]{0,2}(M)/g, 'ba'],
  ['changed-to', /t[^M;]{0,3}()(M)/g, 'ab'],
  ['entry-arrow', /^>()(M)/g, 'ab'],
  ['changed-from', /f[^M;]{0,3}(M)()/g, 'ab'],
];
/** "tamoxifen to letrozole switch in 2020" */
const NAMED = /^ (?:switch|change|changeover|swap|transition|conversion|crossover)\b/;
/** "04/2021 --> letrozole": a dated entry that says what was changed to. */
const ENTRY_ARROW = /^\W*(?:\d{1,2}[/.-]){1,2}\d{2,4}:? ?(?:[-=]+>|\u2192) ?\ue000/;
const BASE =
  /^(?:(?:switch|chang|mov|go|transition|cross|convert)(?:e?s)\b|(?:se )?(?:pas|cambi|rot|mud|troc|alter)ar(?:a|emos)?\b|(?:que )?(?:pase|cambie|rote|mude|troque) a|(?:passar(?:a|emos)?|substituir|sustituir|reemplazar|cambiamos|pasamos|trocamos|passamos|mudamos)\b|return\b|passera\b|passer (?:a|au|par|pour|vers)\b|passare (?:ad?|al)\b|(?:overstappen|overgaan|omzetten|umstellen|wechseln) (?:naar|op|auf)\b|switch|change|transition|convert|rotate|cross|swap|move|replace|substitute|go)\b|ing\b/;

/** "Valorar paso a", "ggf. Wechsel auf", "evt. overstap naar": a change only named. */
const NOUN =
  /^(?:se )?(?:paso|cambio|rotacion|switch|conversion|troca|mudanca|transicao|passagem|substituicao|sustitucion|umstell\w+|umsetz\w+|wechsel\w*|switchen|umzustellen|ubergang|om(?:zett\w+|bouwen)|over(?:stap\w*|zetten|gaan|gang|schakel\w*)|wissel\w*)\b/;

/** "was told to change from tamoxifen to letrozole": an order that was given. */
const TOLD_TO = /\b(?:told|asked|advised|instructed) (?:(?:her|him|me|us|pt|patient) )?to $/;
const UNTIL =
  /\b(?:until|till|til) (?:(?:she|he|you|they|we|i|pt|patient) (?:is|are|am|has|have|turns?|reach\w*|gets?)|(?:her |the |end of )?(?:menopause|surgery|postmenopausal|clearly)|(?:her |his )?(?:labs|periods?|estradiol|e2) )[^.;]*$/;
const ORDERED = /\b(?:continue|start|stay|begin|take|remain|keep|complete|finish|give|prescribe)\b[^.;]*$/;

/** "a trial of exemestane, or a change to tamoxifen": neither is left for the other. */
const OR = /(?:^|,) ?(?:or|o|oder|ou)\b[^.;]{0,30}$/;

/** Changes of drug in a clause, each drug left or taken at most once. */
export function changesIn({ tokens, codes }: Clause, sentence: string): Change[] {
  const changes: Change[] = [];
  if (!/[ft<>zi]|M}M/.test(codes)) return changes;
  for (const [name, pattern, order] of PATTERNS) {
    if (name === 'entry-arrow' && !ENTRY_ARROW.test(sentence)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(codes); match; match = pattern.exec(codes)) {
      // "a -> b -> c": what is taken by the first change is left by the next.
      if (name === 'arrow' || name === 'then') pattern.lastIndex = match.index + match[0].length - 1;
      // The drug named first is the first there is, the other one ends the pattern.
      const a = match[1] ? match.index + match[0].indexOf('M') : -1;
      const b = match[2] ? match.index + match[0].length - 1 : -1;
      const [named, to] = order === 'ab' ? [a, b] : [b, a];
      const begin = match.index;
      const at =
        begin + (match[0].search(name === 'from-to' ? /[f<]/ : name === 'noun' ? /}/ : /[t>zif]/) || 0);
      const token = tokens[at];
      if (!token) continue;
      const choice = name === 'changed-to' && OR.test(sentence.slice(tokens[named]?.end, token.start));
      const from = choice ? -1 : named;
      if (changes.some((change) => (from >= 0 && change.from === from) || (to >= 0 && change.to === to)))
        continue;
      if (name === 'noun' && !NAMED.test(sentence.slice(tokens[to]?.end))) continue;
      changes.push({
        rule: `switch:${name === 'entry-arrow' ? 'changed-to' : name}`,
        from,
        to,
        mood: choice ? 'maybe' : moodOf(tokens, codes, at, Math.max(from, to), sentence),
        token,
      });
    }
  }
  return changes;
}

/** Words before the change within its clause, and what is said of time behind it. */
function moodOf(
  tokens: readonly Token[],
  codes: string,
  at: number,
  end: number,
  sentence: string,
): Change['mood'] {
  const token = tokens[at];
  if (!token) return 'done';
  let bend = '';
  for (let k = at - 1; k >= 0 && token.at - (tokens[k]?.at ?? 0) <= 9; k--) {
    const code = codes[k] ?? '';
    if (code === ';') break;
    // "without measurable benefit and was followed by tamoxifen"
    if (token.code === 'z' && code === 'n' && codes.slice(k, at).includes('&')) break;
    if ('ndulp'.includes(code)) {
      bend = code;
      break;
    }
  }
  const behind = /^M[M,&|]*[^M;&]{0,3}U/.test(codes.slice(end));
  if (behind && bend !== 'n' && bend !== 'd') return 'maybe';
  const words = sentence.slice(token.start, token.end);
  const before = words.startsWith('before');
  // "stay on tamoxifen for two years before going on an inhibitor": still to come.
  if (before && (bend === 'u' || ORDERED.test(sentence.slice(0, token.start)))) return 'later';
  // "no better since the change to exemestane"
  const told = /\b(?:since|after|following) (?:(?:the|her|his|this|that) )?$/.test(
    sentence.slice(0, token.start),
  );
  const base = BASE.test(words) && !before && !told;
  // "tamoxifen daily, to switch to an AI at menopause"
  const leadIn = sentence.slice(0, token.start);
  // "tamoxifen until she is through menopause, then an AI"
  if (token.code === 'z' && !bend && UNTIL.test(leadIn) && !/c[^M;]{0,3}M/.test(codes.slice(0, at)))
    return 'later';
  if (base && /\bto $/.test(leadIn) && !bend)
    return /T/.test(codes.slice(at)) || TOLD_TO.test(leadIn) ? 'now' : 'later';
  if (bend === 'n' || bend === 'd') return 'refused';
  const rest = codes.slice(at);
  const later = /x/.test(codes) && !/T/.test(rest);
  // "should she ever be switched to tamoxifen"
  if (bend === 'u' && /\bbe(?: \w+ly| ever)? $/.test(leadIn)) return 'maybe';
  if (bend === 'u' && (base || token.code !== 't' || NOUN.test(words))) return 'maybe';
  if (bend === 'l') return later || !/T/.test(codes) ? 'later' : 'now';
  // "attempted to switch to exemestane"
  if (base && bend === 'p') return 'failed';
  // "in januari over op een aromataseremmer"
  if (later && /^over (?:op|naar)\b/.test(words)) return 'later';
  if (base && token.code !== '>') return /^\s*(?:then )?/.test(words) && later ? 'later' : 'now';
  return 'done';
}
