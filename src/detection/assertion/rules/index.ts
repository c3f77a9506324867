import { LANGUAGES } from '../languages';
import { ALLERGY } from './allergy';
import { CHANGED } from './changed';
import { LATER } from './later';
import { PAST } from './past';
import { PSEUDO } from './pseudo';
import { REFUSED } from './refused';
import { STOPPED } from './stopped';
import { THOUGHT_OF } from './thought-of';
import type { Code, Row, Rule } from './types';
import { USED } from './used';
import { WHOSE } from './whose';

export { SIGNS } from './signs';
export type { Code, Rule } from './types';

/** In the order in which they are tried where several begin at one word: the first row that matches wins, and in it the first phrase. */
const TABLE: readonly Row[] = [
  ...PSEUDO,
  ...REFUSED,
  ...ALLERGY,
  ...CHANGED,
  ...THOUGHT_OF,
  ...LATER,
  ...STOPPED,
  ...PAST,
  ...USED,
  ...WHOSE,
];

/** Rows of the same name share the words of other languages in the first. */
const inOthers = (id: string, code: Code, row: number): readonly string[] =>
  TABLE.findIndex(([otherId, otherCode]) => otherId === id && otherCode === code) === row
    ? LANGUAGES.flatMap((words) => words[`${id} ${code}`] ?? [])
    : [];

/** With the words of other languages; as written in a hurry, too: "hasnt", "didnt". */
export const RULES: readonly Rule[] = TABLE.map(([id, code, phrases, detail], row): Rule => {
  const loose = [phrases.join('|').replaceAll("n't", "n'?t"), ...inOthers(id, code, row)].join('|');
  return detail ? [id, code, loose, detail] : [id, code, loose];
});
