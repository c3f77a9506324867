import { foldText } from '../../knowledge/vocabulary/fold';
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

interface Rules {
  /** Tried at the abbreviation; the first group is what stands before it. */
  readonly at: readonly (readonly [id: string, weight: number, expression: RegExp])[];
  /** All expressions without the abbreviation, one group each, searched for together. */
  readonly around: RegExp;
  readonly groups: readonly (readonly [id: string, weight: number])[];
}

function read(table: string): Rules {
  const at: [string, number, RegExp][] = [];
  const groups: [string, number][] = [];
  const around: string[] = [];
  for (const line of table.split('\n')) {
    const [, id = '', weight = '', source = ''] = /^(\S+) (\S+) (.*)$/.exec(line) ?? [];
    const full = source.replace(LIST, (name) => lists.get(name) ?? name);
    const place = full.indexOf('@');
    if (place < 0) {
      groups.push([id, +weight]);
      around.push(`(${full})`);
    } else {
      const before = full.slice(0, place);
      at.push([id, +weight, new RegExp(`${before ? `(?<=(${before}))` : '()'}${full.slice(place)}`, 'y')]);
    }
  }
  return { at, around: new RegExp(around.join('|'), 'g'), groups };
}

const lists = new Map(LISTS.split('\n').map((line) => [line.split(' ', 1)[0], line.replace(/^\S+ /, '')]));
const LIST = new RegExp([...lists.keys()].join('|'), 'g');

const rules: Partial<Record<Family, Rules>> = {};
const TABLES: Record<Family, string> = {
  inhibitor: INHIBITOR_CUES,
  drug: DRUG_CUES,
  clomifene: CLOMIFENE_CUES,
  romance: ROMANCE_CUES,
};

function rulesOf(family: Family): Rules {
  const known = rules[family] ?? read(TABLES[family]);
  rules[family] = known;
  return known;
}

/**
 * What a sentence (in the form that `cues.ts` tells) says about its abbreviation, each cue once, strongest first.
 * Every expression is bounded and the sentence is short, so the work is.
 */
export function cuesOf(sentence: string, family: Family): Spoken[] {
  const { at, around, groups } = rulesOf(family);
  const place = sentence.indexOf('@');
  const spoken = new Map<string, Spoken>();
  const say = (id: string, weight: number, start: number, end: number) => {
    if (!spoken.has(id)) spoken.set(id, { id, weight, start, end });
  };
  for (const [id, weight, expression] of at) {
    expression.lastIndex = place;
    const found = expression.exec(sentence);
    if (found) say(id, weight, place - (found[1]?.length ?? 0), expression.lastIndex);
  }
  for (const found of sentence.matchAll(around)) {
    const group = groups[found.indexOf(found[0], 1) - 1];
    if (group) say(group[0], group[1], found.index, found.index + found[0].length);
  }
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
}

/** Weighs a text by the words of the cues, each word once; reads at most 60,000 characters. */
export function evidenceIn(text: string): Evidence {
  const { around, groups } = rulesOf('inhibitor');
  const words = groups.map(() => new Set<string>());
  for (const found of foldText(text.slice(0, 60_000)).matchAll(around))
    words[found.indexOf(found[0], 1) - 1]?.add(found[0]);
  const count = (wanted: RegExp) => words.map((set, i) => (wanted.test(groups[i]?.[0] ?? '') ? set.size : 0));
  return {
    breast: Math.max(...count(/breast/)),
    endocrine: Math.max(...count(/endocrine/)),
    note: Math.max(...count(/note/)),
    other: Math.max(...count(/^n[1-7]/)),
  };
}
