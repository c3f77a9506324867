import type { SectionClass } from '../structure';
import type { Because, Block, NamedConcept } from '../types';
import { readClause } from './clause';
import type { Draft, Scene } from './draft';
import { MASK } from './lex';
import { BARE_STOP, IT, pronounEvent } from './pronoun';
import { read } from './read';
import type { Sentence } from './sentences';
import { changesIn } from './switches';
import { entryDate } from './time';

/**
 * Sentences read before, by their words and all else their reading rests on: pages are read again when a part of them
 * changes, and notes are copied forward.
 */
const readBefore = new Map<string, readonly Draft[]>();

/**
 * @param words the sentence, folded.
 * The names of one sentence, read; behind them what the sentence tells of them with a pronoun.
 */
export function draftsOfSentence(
  scene: Scene,
  block: Block,
  section: SectionClass | null,
  sentence: Sentence,
  words: string,
  names: readonly NamedConcept[],
  entry: number | null,
  later: boolean,
): Draft[] {
  // Joined, not added up: the engine keeps a sum as a tree of its parts, which is slow to read.
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of names) {
    const to = Math.min(end, sentence.end) - sentence.start;
    parts.push(words.slice(at, start - sentence.start), MASK.repeat(to - start + sentence.start));
    at = to;
  }
  parts.push(words.slice(at));
  const masked = parts.join('');
  const apart = block.row !== undefined || block.struck || block.hints;
  let key = '';
  if (!apart) {
    key = `${section}|${later}|${entry}|${scene.now.month}|${scene.tale}|${scene.lines}|${scene.husband}`;
    for (const { start, concept, text } of names) key += `|${start - sentence.start}${concept}${text}`;
    key += `|${masked}`;
    const known = readBefore.get(key);
    if (known) {
      const at = names[0]?.block ?? 0;
      const old = known[0]?.named;
      const shift = (names[0]?.start ?? 0) - (old?.start ?? 0);
      return known.map((draft, i) => ({
        ...draft,
        named: names[i] ?? names.at(-1) ?? draft.named,
        because: draft.because.map(({ rule, start, end }) => ({
          rule,
          block: at,
          start: start + shift,
          end: end + shift,
        })),
      }));
    }
  }
  const clause = readClause(masked);
  const changes = changesIn(clause, masked);
  const because = (rule: string, start: number, end: number): Because => ({
    rule,
    block: names[0]?.block ?? 0,
    start: sentence.start + start,
    end: sentence.start + end,
  });
  const drafts = names.map((named): Draft => {
    const at = named.start - sentence.start;
    const own = clause.tokens.findIndex((token) => token.code === 'M' && token.end > at);
    const group = clause.groups.find(({ first, last }) => first <= own && own <= last) ?? {
      first: own,
      last: own,
    };
    const base = { named, section, who: 'patient' as const };
    const reading = read({
      scene,
      block,
      section,
      clause,
      changes,
      masked,
      group,
      own,
      named,
      because,
      later,
    });
    const { because: why } = reading;
    const past = reading.status === 'discontinued' || reading.status === 'historical';
    const end = (why.at(-1)?.end ?? 0) - sentence.start;
    const dated =
      past && entry === null
        ? entryDate(masked.slice(end).replace(/^[\s(:,]*(?:in|on|since)?\s*/, ''))
        : null;
    return { ...base, entry: dated !== null && dated + 12 <= scene.now.month ? dated : entry, ...reading };
  });
  // "... says it was stopped; she restarted it": behind the last name of the sentence.
  const rest = clause.tokens[clause.codes.lastIndexOf('M')]?.end ?? 0;
  const tail = masked.slice(rest);
  const semicolon = tail.search(/[;,]|\. | (?:but|and) /);
  if (semicolon >= 0 && (IT.test(tail) || BARE_STOP.test(tail.slice(semicolon)))) {
    const event = pronounEvent(
      tail.slice(semicolon),
      { start: sentence.start + rest + semicolon, end: sentence.end },
      drafts.at(-1),
    );
    if (event) drafts.push(event);
  }
  if (!apart) {
    if (readBefore.size >= 2000) readBefore.clear();
    // A copy: what is settled later for a document must not be remembered for the next.
    readBefore.set(
      key,
      drafts.map((draft) => ({ ...draft })),
    );
  }
  return drafts;
}
