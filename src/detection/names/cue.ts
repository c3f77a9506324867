import { foldText } from '../../knowledge/vocabulary/fold';
import { alternatives, beginningsOf } from '../beginnings';
import { type Search, searchFor, searchIn } from '../search';
import { CLOMIFENE_CUES, DRUG_CUES, INHIBITOR_CUES, LISTS, ROMANCE_CUES } from './cues';

/** Abbreviations that are read by the same cues. */
export type Family = 'inhibitor' | 'drug' | 'clomifene' | 'romance';

/** A cue that spoke: its id and weight, and the span of the sentence that made it speak. */
export interface Spoken {
  readonly id: string;
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** A cue that is tried at the abbreviation, and what may stand behind it there: its first characters, or anything. */
interface At {
  readonly id: string;
  readonly weight: number;
  readonly expression: RegExp;
  readonly next: ReadonlySet<string> | null;
}

/** The two characters that a source begins with, where both can be told. */
function nextOf(source: string): ReadonlySet<string> | null {
  const heads = alternatives(source).parts.flatMap((part) => [...beginningsOf(part)]);
  return heads.every((head) => head.length > 1) ? new Set(heads.map((head) => head.slice(0, 2))) : null;
}

interface Rules {
  /** Tried at the abbreviation; a group is what stands before it. */
  readonly at: readonly At[];
  /** Of them those that may speak, by the two characters behind the abbreviation; as far as these were met. */
  readonly byNext: Map<string, readonly At[]>;
  /** All expressions without the abbreviation, searched for together, and apart with the cue of each. */
  readonly around: Search;
  readonly cues: readonly (readonly [id: string, weight: number, expression: RegExp])[];
}

function read(table: string): Rules {
  const at: At[] = [];
  const cues: [string, number, RegExp][] = [];
  const around: string[] = [];
  for (const line of table.split('\n')) {
    const [id = '', weight = '', ...source] = line.split(' ');
    const full = source.join(' ').replace(LIST, (name) => lists.get(name) ?? name);
    const place = full.indexOf('@');
    if (place < 0) {
      cues.push([id, +weight, new RegExp(full, 'y')]);
      around.push(full);
    } else {
      const before = full.slice(0, place);
      const expression = new RegExp(`${before ? `(?<=(${before}))` : ''}${full.slice(place)}`, 'y');
      at.push({ id, weight: +weight, expression, next: nextOf(full.slice(place + 1)) });
    }
  }
  return { at, byNext: new Map(), around: searchFor([[new RegExp(around.join('|')), around]]), cues };
}

/** Tells which cue stands where in a text: at each place the first of the table that does. */
function cuesAround(
  { around, cues }: Rules,
  text: string,
  tell: (cue: number, start: number, end: number) => void,
): void {
  searchIn(around, text, (_, start, end) => {
    const cue = cues.findIndex(([, , expression]) => {
      expression.lastIndex = start;
      return expression.test(text);
    });
    tell(cue, start, end);
  });
}

const lists = new Map(LISTS.split('\n').map((line) => [line.split(' ', 1)[0], line.replace(/\S+ /, '')]));
const LIST = new RegExp([...lists.keys()].join('|'), 'g');

const tables: Partial<Record<Family, Rules>> = {};
const TABLES: Record<Family, string> = {
  inhibitor: INHIBITOR_CUES,
  drug: DRUG_CUES,
  clomifene: CLOMIFENE_CUES,
  romance: ROMANCE_CUES,
};

function rulesOf(family: Family): Rules {
  const known = tables[family] ?? read(TABLES[family]);
  tables[family] = known;
  return known;
}

const MOST_NEXT = 1_000;

/** The cues that may speak where these two characters stand behind the abbreviation. */
function cuesAt({ at, byNext }: Rules, next: string): readonly At[] {
  let may = byNext.get(next);
  if (!may) {
    may = at.filter((cue) => !cue.next || cue.next.has(next));
    if (byNext.size >= MOST_NEXT) byNext.clear();
    byNext.set(next, may);
  }
  return may;
}

/**
 * What a sentence (in the form that `cues.ts` tells) says about its abbreviation, each cue once, strongest first.
 * Every expression is bounded and the sentence is short, so the work is.
 */
export function cuesOf(sentence: string, family: Family): Spoken[] {
  const rules = rulesOf(family);
  const { cues } = rules;
  const place = sentence.indexOf('@');
  const spoken = new Map<string, Spoken>();
  const say = (id: string, weight: number, start: number, end: number) => {
    if (!spoken.has(id)) spoken.set(id, { id, weight, start, end });
  };
  for (const { id, weight, expression } of cuesAt(rules, sentence.slice(place + 1, place + 3))) {
    expression.lastIndex = place;
    const found = expression.exec(sentence);
    if (found) say(id, weight, place - (found[1]?.length ?? 0), expression.lastIndex);
  }
  cuesAround(rules, sentence, (index, start, end) => {
    const cue = cues[index];
    if (cue) say(cue[0], cue[1], start, end);
  });
  return [...spoken.values()].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** How much a unit speaks of endocrine treatment of breast cancer, and how much of another field with an AI of its own. */
export interface Evidence {
  /** Distinct words of breast cancer, and of its endocrine treatment. */
  readonly breast: number;
  readonly endocrine: number;
  /** Distinct words as notes of a clinic have them. */
  readonly note: number;
  /** Distinct words of the strongest other field. */
  readonly other: number;
  /** Distinct words for a program that is talked with. */
  readonly chat: number;
}

/** Weighs a text by the words of the cues, each word once; reads at most 60,000 characters. */
export function evidenceIn(text: string): Evidence {
  const rules = rulesOf('inhibitor');
  const words = rules.cues.map(([id]) => ({ id, seen: new Set<string>() }));
  const folded = foldText(text.slice(0, 60_000));
  cuesAround(rules, folded, (index, start, end) => words[index]?.seen.add(folded.slice(start, end)));
  const count = (wanted: RegExp) => words.map(({ id, seen }) => (wanted.test(id) ? seen.size : 0));
  return {
    breast: Math.max(...count(/breast/)),
    endocrine: Math.max(...count(/endocrine/)),
    note: Math.max(...count(/note/)),
    other: Math.max(...count(/^n/)),
    chat: Math.max(...count(/^n1-chat/)),
  };
}
