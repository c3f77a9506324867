import { fold } from '../../knowledge/vocabulary/fold';
import type { Block } from '../types';
import { type Entry, type Lexicon, names, partners } from './lexicon';

/** A place where the expression matched: a name with its entry, or an abbreviation (no entry) to be judged. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** The words as they stand. */
  readonly text: string;
  readonly entry: Entry | null;
}

/** "4-hydroxytamoxifen", "N-desmethyl tamoxifen": metabolites are other substances. */
const METABOLITE = /(?:hydroxy|desmethyl)[\s-]{0,3}$/;
const BROKEN = /([^\W\d_])-[^\S\n]{0,3}\r?\n\s{0,8}(?=[a-z])/g;

function hitsIn(lexicon: Lexicon, text: string): Hit[] {
  const folded = fold(text);
  const at = (i: number): number => folded.map?.[i] ?? i;
  const hits: Hit[] = [];
  const take = (match: RegExpExecArray, start: number, end: number): void => {
    const word = match[0];
    if (METABOLITE.test(folded.text.slice(Math.max(0, match.index - 16), match.index))) return;
    const entry = lexicon.entryOf(word);
    if (entry?.trust !== 3) hits.push({ start, end, text: text.slice(start, end), entry });
  };
  for (const match of folded.text.matchAll(lexicon.expression))
    take(match, at(match.index), at(match.index + match[0].length));
  // A word broken at a line end: look again with the break taken out, and keep what stands over a break.
  if (text.includes('-') && folded.text.search(BROKEN) >= 0) {
    const breaks: [number, number][] = [];
    let cut = 0;
    const joined = folded.text.replace(BROKEN, (whole, letter: string, offset: number) => {
      breaks.push([offset + 1 - cut, whole.length - 1]);
      cut += whole.length - 1;
      return letter;
    });
    for (const match of joined.matchAll(lexicon.expression)) {
      const from = match.index;
      const to = from + match[0].length;
      let before = 0;
      let within = 0;
      for (const [place, length] of breaks) {
        if (place <= from) before += length;
        else if (place < to) within += length;
        else break;
      }
      if (within === 0 || !lexicon.entryOf(match[0])) continue;
      const start = at(from + before);
      const end = at(to + before + within);
      if (!hits.some((hit) => hit.start < end && start < hit.end)) take(match, start, end);
    }
    hits.sort((a, b) => a.start - b.start);
  }
  return hits;
}

const cache = [new WeakMap<Block, Hit[]>(), new WeakMap<Block, Hit[]>()] as const;

const cached = (which: 0 | 1, block: Block): readonly Hit[] => {
  let hits = cache[which].get(block);
  if (!hits) {
    hits = hitsIn(which === 0 ? names() : partners(), block.text);
    cache[which].set(block, hits);
  }
  return hits;
};

/** Names and abbreviations of our drugs in a block, in order; found once for each block object. */
export const namesIn = (block: Block): readonly Hit[] => cached(0, block);

/** Partner drugs and symptoms in a block, in order; found once for each block object. */
export const partnersIn = (block: Block): readonly Hit[] => cached(1, block);
