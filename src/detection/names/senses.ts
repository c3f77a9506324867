import type { PageKind } from '../../knowledge/terms';
import { foldText } from '../../knowledge/vocabulary/fold';
import type { Because, Block } from '../types';
import { cuesOf, type Family } from './cue';
import { definitionAt } from './definitions';
import { type Evidence, evidenceIn } from './evidence';
import { shortForms } from './lexicon';
import type { Hit } from './matcher';

/** A hit with the place it stands at. */
export interface Placed {
  readonly block: number;
  /** Index of the hit in its block's list. */
  readonly index: number;
  readonly hit: Hit;
}

/** One unit of text (article, note, message): what is known of it before its abbreviations are judged. */
export interface Unit {
  readonly blocks: readonly Block[];
  readonly hitsOf: (block: number) => readonly Hit[];
  readonly kind: PageKind;
  /** Concepts that stand in the unit by full name. */
  readonly named: ReadonlySet<string>;
  /** Text for the prior, read only when a token is still open. */
  readonly text: () => string;
}

export interface Sense {
  readonly concept: string;
  readonly because: readonly Because[];
}

const LEFT = 160;
const RIGHT = 120;
/** A full stop before a capital, a semicolon, a blank line, a line that begins like a new statement. */
const STOP =
  /(?:(?<!\b(?:vs|e\.?g|i\.?e|dr|mr|mrs|ms|st|approx|adj|yrs?|mos?|wks?|pts?|hx|incl?|cont))[.!?](?=\s+["(]?[A-Z0-9\u2022]|\s*\n|\s*$)|;(?=\s)|\n(?=\s*[\n\u2022*\-\d#]))/gi;

/** The sentence around a hit in the form of `cues.ts`, with the way back from its characters to the block. */
interface Sentence {
  readonly text: string;
  readonly at: (i: number) => number;
}

function sentenceAround(text: string, hits: readonly Hit[], index: number): Sentence {
  const hit = hits[index];
  if (!hit) return { text: '', at: (i) => i };
  let from = Math.max(0, hit.start - LEFT);
  const before = text.slice(from, hit.start);
  let cut = 0;
  for (const stop of before.matchAll(STOP)) cut = stop.index + stop[0].length;
  // A short line before a capital is a line of its own; a long one is wrapped text.
  for (const line of before.matchAll(/\n/g)) {
    const next =
      before
        .slice(line.index + 1)
        .trimStart()
        .charAt(0) || text.charAt(hit.start);
    const start = before.lastIndexOf('\n', line.index - 1) + 1;
    if (next !== next.toLowerCase() && line.index - start < 50) cut = Math.max(cut, line.index + 1);
  }
  from += cut;
  const after = text.slice(hit.end, hit.end + RIGHT);
  STOP.lastIndex = 0;
  const stop = STOP.exec(after);
  STOP.lastIndex = 0;
  let to = hit.end + (stop ? stop.index : after.length);
  const line = after.search(/\n(?=\s*[A-Z])/);
  if (line >= 0 && hit.end + line < to && line + hit.end - from < 70) to = hit.end + line;
  let out = '';
  const map: number[] = [];
  const put = (piece: string, start: number, step: number) => {
    for (let i = 0; i < piece.length; i++) map.push(start + i * step);
    out += piece;
  };
  const plain = (start: number, end: number) => {
    if (end > start) put(foldText(text.slice(start, end)).replace(/\s/g, ' '), start, 1);
  };
  let at = from;
  let first = index;
  while (first > 0 && (hits[first - 1]?.end ?? 0) > from) first--;
  for (let i = first; i < hits.length; i++) {
    const one = hits[i];
    if (!one || one.start >= to) break;
    if (one.start < at) continue;
    plain(at, one.start);
    if (i === index) put('@', one.start, 0);
    else if (one.entry) put(one.entry.class === 'serm' ? 'σ' : 'α', one.start, 0);
    else plain(one.start, one.end);
    at = one.end;
  }
  plain(at, to);
  const squeezed: number[] = [];
  let text2 = '';
  for (let i = 0; i < out.length; i++) {
    if (out.charAt(i) === ' ' && text2.endsWith(' ')) continue;
    text2 += out.charAt(i);
    squeezed.push(map[i] ?? at);
  }
  return { text: text2, at: (i) => squeezed[i] ?? to };
}

interface Score {
  readonly sum: number;
  readonly because: readonly Because[];
}

function scoreOf(unit: Unit, token: Placed, family: Family): Score {
  const block = unit.blocks[token.block];
  if (!block) return { sum: 0, because: [] };
  const sentence = sentenceAround(block.text, unit.hitsOf(token.block), token.index);
  const spoken = cuesOf(sentence.text, family);
  return {
    sum: spoken.reduce(
      (sum, { weight }) => sum + weight,
      family === 'inhibitor' && token.hit.text.endsWith('s') ? 1 : 0,
    ),
    because: spoken.slice(0, 2).map(({ id, start, end }) => ({
      rule: `cue:${id}`,
      block: token.block,
      start: sentence.at(start),
      end: Math.max(sentence.at(end - 1) + 1, sentence.at(start) + 1),
    })),
  };
}

const ALWAYS = /^(?:SERMS?|SERMs|MSREs?|AIMSS)$/;
const FAMILIES: readonly (readonly [Family, RegExp])[] = [
  ['inhibitor', /^(?:AIs?|A\.I\.|AI's|[nN]S?AIs?|nsAIs?|SAIs?)$/],
  [
    'drug',
    /^(?:T(?:AM|am|MX|OR)|tam|L(?:ET|TZ)|let|[Ll]etro|LETRO|AN(?:A|Z|AS)|ana|EX[EM]|exe|R(?:AL|LX)|BZA|[Tt]amox|TAMOX|[Nn]olva|[Aa]dex)$/,
  ],
  ['clomifene', /^(?:CC|CLO)$/],
  ['romance', /^IAs?$/],
];

interface Token extends Placed {
  readonly place: Placed;
  readonly concept: string;
  readonly key: string;
  /** Absent: only a definition decides. */
  readonly family: Family | undefined;
}

/** Decides every abbreviation of a unit; those it is not sure of are absent from the answer. */
export function decide(unit: Unit, shorts: readonly Placed[]): Map<Placed, Sense> {
  const out = new Map<Placed, Sense>();
  const tokens: Token[] = [];
  for (const place of shorts) {
    const text = place.hit.text;
    if (ALWAYS.test(text)) {
      out.set(place, { concept: text === 'AIMSS' ? 'aimss' : 'serm', because: [] });
      continue;
    }
    const concept = conceptOf(text);
    const family = FAMILIES.find(([, form]) => form.test(text))?.[0];
    if (concept) tokens.push({ ...place, place, concept, key: keyOf(text), family });
  }
  if (tokens.length === 0) return out;
  const found = tokens.map((token) => definitionAt(unit, token, token.concept));
  // A definition holds up to the next of the same abbreviation, the first one also before it.
  const holds = new Map<string, NonNullable<(typeof found)[number]>>();
  tokens.forEach(({ key }, i) => {
    const one = found[i];
    if (one && !holds.has(key)) holds.set(key, one);
  });
  let evidence: Evidence | undefined;
  const weigh = () => {
    evidence ??= evidenceIn(unit.text());
    return { breast: evidence.breast + 2 * Math.min(2, unit.named.size), other: evidence.other };
  };
  const strong = new Map<string, Because>();
  const against = new Set<string>();
  const open: { token: Token; sum: number; because: readonly Because[] }[] = [];
  tokens.forEach((token, i) => {
    const { key, family, concept } = token;
    const defined = found[i] ?? holds.get(key);
    if (defined) holds.set(key, defined);
    if (defined && (unit.kind !== 'record' || !family)) {
      if (defined.concept === concept) {
        out.set(token.place, { concept, because: [defined.because] });
        strong.set(key, defined.because);
      } else against.add(key);
      return;
    }
    if (!family) {
      if (key === 'AIA' && unit.kind === 'record') open.push({ token, sum: 0, because: [] });
      return;
    }
    let { sum, because } = scoreOf(unit, token, family);
    if (defined) {
      sum += defined.concept === concept ? 4 : -4;
      if (defined.concept === concept) because = [defined.because, ...because.slice(0, 1)];
    }
    if (family === 'drug' && unit.named.has(concept)) sum += 2;
    open.push({ token, sum, because });
  });
  // Abbreviations of the same field keep each other company: "TAM -> LET 05/23".
  const company = new Set(open.filter(({ sum }) => sum >= 2).map(({ token }) => token.key));
  const rest = open.filter(({ token, sum, because }) => {
    const { key, family, concept } = token;
    const others = company.size - (company.has(key) ? 1 : 0);
    const total = sum + (family === 'drug' || family === 'inhibitor' ? Math.min(2, sum > 0 ? others : 0) : 0);
    const upper = /^[A-Z]+s?$/.test(token.hit.text);
    const need = family === 'inhibitor' || (family === 'drug' && upper) ? 3 : 4;
    if (family && total <= -2) against.add(key);
    else if (
      family &&
      total >= need &&
      (family === 'inhibitor' || family === 'clomifene' || others > 0 || weigh().breast > 0)
    ) {
      out.set(token.place, { concept, because });
      if (total >= 4 && because[0]) strong.set(key, because[0]);
    } else return true;
    return false;
  });
  for (const { token, sum, because } of rest) {
    const { key, family, concept } = token;
    const { breast, other } = weigh();
    const lead = strong.get(key);
    const prior =
      family === 'inhibitor'
        ? breast >= 2 &&
          ((breast >= 2 * other && sum >= (unit.kind === 'record' || breast < 3 ? 1 : 0)) ||
            (other === 0 && sum >= 1))
        : key === 'AIA'
          ? breast >= 2 && other === 0
          : family === 'drug' && sum >= 0 && strong.size > 1 && key !== 'ANA' && !against.has(key);
    if (prior) out.set(token.place, { concept, because: [...because, whole(token, 'prior:breast')] });
    else if (lead && !against.has(key))
      out.set(token.place, { concept, because: [{ ...lead, rule: 'same-sense' }] });
  }
  return out;
}

const whole = (token: Token, rule: string): Because => ({
  rule,
  block: token.block,
  start: token.hit.start,
  end: token.hit.end,
});
const keyOf = (text: string): string => text.toUpperCase().replace(/'?S$/, '').replaceAll('.', '');
/** The concept an abbreviation would stand for, as written or in capitals. */
function conceptOf(text: string): string | undefined {
  const forms = shortForms();
  return forms.get(text) ?? forms.get(text.toUpperCase()) ?? forms.get(text.toLowerCase());
}
