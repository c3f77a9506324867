import type { PageKind } from '../../knowledge/terms';
import type { Because, Block } from '../types';
import { type Evidence, evidenceIn, type Family } from './cue';
import { definitionAt } from './definitions';
import { lazy, shortForms } from './lexicon';
import { COMMON, type Hit } from './matcher';
import { type Beside, judge, type Verdict } from './sentence';

/** A hit with the place it stands at. */
export interface Placed {
  /** Index of its block. */
  readonly block: number;
  readonly of: Block;
  /** The hits of its block, and its index among them. */
  readonly hits: readonly Hit[];
  readonly index: number;
  readonly hit: Hit;
}

/** One unit of text (article, note, message): what is known of it before its abbreviations are judged. */
export interface Unit {
  readonly blocks: readonly Block[];
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

/** The other cells of a cell's row, and the head of its column. */
function rowOf(blocks: readonly Block[], { block, of: { row, column = '' } }: Placed): Beside {
  const cells = (step: -1 | 1): string[] => {
    const texts: string[] = [];
    for (let i = block + step; texts.length < 8; i += step) {
      const cell = blocks[i];
      if (!cell || cell.row !== row) break;
      texts.push(cell.text);
    }
    return texts;
  };
  const before = [column, ...cells(-1).reverse()].join(' ');
  return { before: before.slice(-80), behind: cells(1).join(' ').slice(0, 80) };
}

interface Score extends Omit<Verdict, 'cues'> {
  readonly because: readonly Because[];
}

/** What the sentence around a token says of it. */
function scoreOf(unit: Unit, token: Placed, family: Family): Score {
  const { cues, ...verdict } = judge(
    token.of.text,
    token.hits,
    token.index,
    family,
    token.of.row === undefined ? undefined : rowOf(unit.blocks, token),
  );
  return {
    ...verdict,
    because: cues.map(({ id, start, end }) => ({ rule: `cue:${id}`, block: token.block, start, end })),
  };
}

const AUTHOR = String.raw`\p{Lu}[\p{L}'’-]+ \p{Lu}{1,3}`;
const AUTHOR_BEFORE = /(?:^|[,;] ?|\band )\p{Lu}[\p{L}'’-]+ $/u;
const AUTHORS_BEFORE = new RegExp(String.raw`${AUTHOR}[\d*]*[,;] ?\p{Lu}[\p{L}'’-]+ $`, 'u');
const AUTHORS_BEHIND = new RegExp(String.raw`^[\d*]*(?:[,;] ?(?:and )?${AUTHOR}(?!\p{L})|,? et al)`, 'u');

/** Initials in a list of authors ("Petrov AI, Okafor N"), which no definition elsewhere in the article can make a drug. */
function isInitials({ of: { text }, hits, index, hit: { start, end } }: Placed): boolean {
  // "Anastrozole AI, ..." names a drug before it, not a surname.
  if (hits[index - 1]?.end === start - 1) return false;
  const before = text.slice(Math.max(0, start - 60), start);
  return (
    AUTHOR_BEFORE.test(before) &&
    (AUTHORS_BEHIND.test(text.slice(end, end + 60)) || AUTHORS_BEFORE.test(before))
  );
}

/** Abbreviations that mean one thing alone. */
const CERTAIN = new Set('SERM SERMs SERMS MSRE MSREs AIMSS'.split(' '));
/** Those that the words beside them decide, as they must be written; of all others only a definition does. */
const FAMILIES = (
  [
    ['inhibitor', 'AI AIs ai ais A.I. NSAI NSAIs nsAI nsAIs SAI SAIs'],
    [
      'drug',
      'TAM Tam tam TMX TOR Nolva nolva LET let LTZ letro Letro LETRO ANA Ana ana ANZ ANAS Adex adex EXE Exe exe EXM RAL RLX BZA',
    ],
    ['clomifene', 'CC CLO'],
    ['romance', 'IA'],
  ] as const
).map(([family, list]) => [family, new Set<string>(list.split(' '))] as const);

/** What an abbreviation is by its letters alone. */
interface Form {
  readonly concept: string;
  /** The same for singular and plural, large and small letters. */
  readonly key: string;
  /** Absent: only a definition decides. */
  readonly family: Family | undefined;
  readonly certain: boolean;
  readonly common: boolean;
  readonly upper: boolean;
  readonly lower: boolean;
}

const forms = lazy(
  () =>
    new Map(
      Array.from(shortForms(), ([text, concept]): [string, Form] => [
        text,
        {
          concept,
          key: text.toUpperCase().replace(/S$/, '').replaceAll('.', ''),
          family: FAMILIES.find(([, list]) => list.has(text))?.[0],
          certain: CERTAIN.has(text),
          common: COMMON.has(text),
          upper: /^[A-Z]+s?$/.test(text),
          lower: text === text.toLowerCase(),
        },
      ]),
    ),
);

interface Token extends Placed, Form {
  readonly place: Placed;
}

/** Decides every abbreviation of a unit; those it is not sure of are absent from the answer. */
export function decide(unit: Unit, shorts: readonly Placed[]): Map<Placed, Sense> {
  const out = new Map<Placed, Sense>();
  const tokens: Token[] = [];
  const certain = new Set(unit.named);
  for (const place of shorts) {
    const form = forms().get(place.hit.text);
    if (form?.certain) {
      certain.add(form.concept);
      out.set(place, { concept: form.concept, because: [] });
    } else if (form && !(form.upper && isInitials(place))) tokens.push({ ...form, ...place, place });
  }
  const found = tokens.map((token) => definitionAt(token, token.concept));
  // A definition holds up to the next of the same abbreviation, the first one also before it.
  const holds = new Map<string, NonNullable<(typeof found)[number]>>();
  tokens.forEach(({ key }, i) => {
    const one = found[i];
    if (one && !holds.has(key)) holds.set(key, one);
  });
  let evidence: Evidence | undefined;
  const weigh = () => {
    evidence ??= evidenceIn(unit.text());
    // An article on breast cancer is as likely to speak of artificial intelligence; a note is not.
    const personal = unit.kind === 'record' || (unit.kind === 'other' && evidence.note > 1);
    const breast = (personal ? evidence.breast : 0) + evidence.endocrine + 2 * Math.min(2, certain.size);
    return { personal, breast, other: evidence.other, chat: evidence.chat };
  };
  const strong = new Map<string, Because>();
  const against = new Set<string>();
  const open: ({ token: Token; family: Family } & Score)[] = [];
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
      // The syndrome is told by what the note is about.
      if (key === 'AIA' && unit.kind === 'record' && weigh().breast >= 2 && weigh().other === 0)
        out.set(token.place, { concept, because: [whole(token, 'prior:breast')] });
      return;
    }
    let { sum, firm, because, ...more } = scoreOf(unit, token, family);
    if (defined) {
      sum += defined.concept === concept ? 4 : -4;
      if (defined.concept === concept) {
        because = [defined.because, ...because.slice(0, 1)];
        firm = true;
      }
    }
    if (family === 'drug' && unit.named.has(concept) && !token.lower) sum += 2;
    open.push({ ...more, token, family, sum, firm, because });
  });
  // Abbreviations of the same field keep each other company: "TAM -> LET 05/23".
  const company = new Set(open.filter(({ sum }) => sum >= 2).map(({ token }) => token.key));
  // A sense that is plain in one sentence is the sense in the next that does not speak of use: "an AI companion ... the AI is".
  const fields = new Map<string, Set<string>>();
  for (const { token, sum, against: field } of open)
    if (sum <= -2 && field) fields.set(token.key, (fields.get(token.key) ?? new Set()).add(field));
  const isContested = ({ token: { key }, family, used, dated, sum }: (typeof open)[number]): boolean =>
    family === 'inhibitor' &&
    !used &&
    // What speaks plainly of the drug is no valve and no program; a date alone is told of a valve as well.
    (sum < 3 || dated) &&
    (fields.get(key)?.has('organ') === true ||
      (!dated && (fields.get(key)?.has('person') === true || weigh().chat > 0)));
  const rest = open.filter((one) => {
    const { token, family, sum, firm, because } = one;
    const { key, concept } = token;
    if (unit.kind !== 'literature' && isContested(one)) {
      if (sum <= -2) against.add(key);
      return false;
    }
    const others = company.size - (company.has(key) ? 1 : 0);
    const total = sum + (family === 'drug' || family === 'inhibitor' ? Math.min(2, sum > 0 ? others : 0) : 0);
    const { upper } = token;
    if (token.common) {
      // "tam 2009-11 -> let 2011-16 -> exe/evero": in such company the words are what they look like.
      const accompanied =
        firm && sum > 2 && (others > 0 || unit.named.size > 0) && unit.kind !== 'literature';
      if (
        accompanied ||
        (total > (key === 'TAM' ? 3 : 4) && firm && unit.kind === 'record' && weigh().breast > 1)
      )
        out.set(token.place, { concept, because });
      return false;
    }
    const need = family === 'inhibitor' || unit.named.size > 0 || (family === 'drug' && upper) ? 3 : 4;
    if (total <= -2) against.add(key);
    else if (
      total >= need &&
      (((firm || (total > 4 && weigh().personal)) && (family === 'inhibitor' || family === 'clomifene')) ||
        others > 0 ||
        (family === 'drug' && total > 6) ||
        (weigh().breast > 0 && (token.hit.text !== 'A.I.' || unit.named.size > 0)))
    ) {
      out.set(token.place, { concept, because });
      if (total >= 4 && because[0]) strong.set(key, because[0]);
    } else return true;
    return false;
  });
  for (const one of rest) {
    const { token, family, sum, closed, because } = one;
    const { key, concept } = token;
    const { breast } = weigh();
    const lead = strong.get(key);
    const prior =
      family === 'inhibitor'
        ? sum >= (key === 'AI' ? 0 : 2) && isLikely(one, weigh())
        : family === 'drug' &&
          sum >= 0 &&
          (strong.size > (key === 'TAM' && (token.lower || token.upper) && breast > 0 ? 0 : 1) ||
            isShortOf(unit, token, sum)) &&
          key !== 'ANA' &&
          !against.has(key);
    if (prior) out.set(token.place, { concept, because: [...because, whole(token, 'prior:breast')] });
    else if (lead && !against.has(key) && (closed || family !== 'inhibitor' || unit.kind === 'literature'))
      out.set(token.place, { concept, because: [{ ...lead, rule: 'same-sense' }] });
  }
  return out;
}

/** Whether AI is the inhibitor where its sentence says little, by how much its unit speaks of breast cancer and of other fields. */
function isLikely(
  { sum, closed, used }: Score,
  {
    personal,
    breast,
    other,
  }: { readonly personal: boolean; readonly breast: number; readonly other: number },
): boolean {
  if (sum <= 0) return closed && breast >= (personal ? 1 : 3) && breast >= (personal ? 8 : 2) * other;
  // "Doing fine, AI continues": what is taken in somebody's note is no program and no valve.
  if (used && personal && breast >= Math.max(1, other)) return true;
  const least = !personal || !closed ? 2 : 1;
  return breast >= least && breast >= 2 * other;
}

/** Words that only English has: elsewhere "tam" is "there". */
const ENGLISH = /\b(?:the|with|she|her|was|not|pt|for)\b/i;

/** "tam" in a note that also writes the name out; with a capital it may be somebody's name. */
const isShortOf = (unit: Unit, { key, concept, lower, upper }: Token, sum: number): boolean =>
  key === 'TAM' &&
  (lower || upper || sum > 0) &&
  unit.kind === 'record' &&
  unit.named.has(concept) &&
  (!lower || ENGLISH.test(unit.text()));

const whole = (token: Token, rule: string): Because => ({
  rule,
  block: token.block,
  start: token.hit.start,
  end: token.hit.end,
});
