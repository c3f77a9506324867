import type { SectionClass } from '../structure';
import type { Because, Block, NamedConcept } from '../types';
import { readClause } from './clause';
import type { Draft, Reading, Scene } from './draft';
import { MASK } from './lex';
import { asksOfEver } from './place';
import { BARE_STOP, IT, pronounEvent } from './pronoun';
import { read } from './read';
import type { Sentence } from './sentences';
import { changesIn } from './switches';
import { entryDate } from './time';

/**
 * Sentences read before, by their words and all else their reading rests on: pages are read again when a part of them
 * changes, and notes are copied forward.
 */
const readBefore = new Map<string, Remembered[]>();
let remembered = 0;
const MOST_REMEMBERED = 2000;

/** All that the reading of a sentence rests on but for its words, and what was read. */
interface Remembered {
  readonly section: SectionClass | null;
  readonly later: boolean;
  readonly entry: number | null;
  readonly month: number;
  readonly tale: boolean;
  readonly refused: boolean;
  readonly ever: boolean;
  readonly lines: number;
  readonly husband: boolean;
  /** Where the sentence begins, for the places of its names. */
  readonly from: number;
  readonly names: readonly NamedConcept[];
  drafts: readonly Draft[];
}

const isSame = (a: Remembered, b: Remembered): boolean =>
  a.section === b.section &&
  a.later === b.later &&
  a.entry === b.entry &&
  a.month === b.month &&
  a.tale === b.tale &&
  a.refused === b.refused &&
  a.ever === b.ever &&
  a.lines === b.lines &&
  a.husband === b.husband &&
  a.names.length === b.names.length &&
  a.names.every(({ start, concept, text }, i) => {
    const other = b.names[i];
    return other?.concept === concept && other.text === text && other.start - b.from === start - a.from;
  });

const DOSE = /^[^.;,\n]{0,12}?\b\d[\d.]* ?(?:mg|am\b|pm\b|od\b|daily|nocte|mane|on\b|om\b|qd\b|qhs|bd\b)/;
/** What stands before words that another document is cited with. */
const QUOTED =
  /\b(?:letters?|notes?|avs|summary|report|entry|message|docman|e-?mail|instructions?|brief|arztbrief|carta|informe|prontuario|courrier|lettre|lettera|relazione)\b[^."\u201c\u201d\u201e]{0,70}["\u201c\u201e][^"\u201d]*$/;

/** The words are folded, which leaves one kind of quotation mark. */
const isQuoted = (words: string, at: number): boolean =>
  words.includes('"') && QUOTED.test(words.slice(0, at));

/** "01/2013 Tamoxifen start": what an entry of another time begins was begun then. */
function begunBy(entry: number | null, { now }: Scene, words: string, reading: Reading): Reading {
  const isOld = entry !== null && entry + (now.exact ? 1 : 24) < now.month;
  return isOld && reading.status === 'planned' && /^(?:re-?)?(?:start|begin|commence)/.test(words)
    ? { ...reading, status: 'active', timing: undefined }
    : reading;
}

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
  const now: Remembered = {
    section,
    later,
    entry,
    month: scene.now.month,
    tale: scene.tale,
    refused: section === 'started' && scene.refused,
    ever: words.includes('[') && asksOfEver(block.text, sentence.start),
    lines: scene.lines,
    husband: scene.husband,
    from: sentence.start,
    names,
    drafts: [],
  };
  const before = apart ? undefined : readBefore.get(masked);
  if (before) {
    const known = before.find((each) => isSame(each, now))?.drafts;
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
    const said = read({
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
    const reading = begunBy(
      entry,
      scene,
      masked.slice((said.because.at(-1)?.start ?? 0) - sentence.start),
      said,
    );
    const { because: why } = reading;
    const past = reading.status === 'discontinued' || reading.status === 'historical';
    const end = (why.at(-1)?.end ?? 0) - sentence.start;
    const dated =
      past && entry === null
        ? entryDate(masked.slice(end).replace(/^[\s(:,]*(?:in|on|since)?\s*/, ''))
        : null;
    // Written out: a spread of so many fields takes longer than the reading of some names.
    return {
      named,
      section,
      who: reading.who ?? 'patient',
      entry: dated !== null && dated + 12 <= scene.now.month ? dated : entry,
      status: reading.status,
      basis: reading.basis,
      because: reading.because,
      timing: reading.timing,
      detail: reading.detail,
      alone: reading.alone ?? false,
      ordered: reading.ordered ?? false,
      asked: reading.asked ?? false,
      quoted: isQuoted(masked, at),
      dosed: DOSE.test(masked.slice(clause.tokens[own]?.end)),
    };
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
    if (remembered >= MOST_REMEMBERED) {
      readBefore.clear();
      remembered = 0;
    }
    // A copy: what is settled later for a document must not be remembered for the next.
    now.drafts = drafts.map((draft) => ({ ...draft }));
    const same = readBefore.get(masked);
    if (same) same.push(now);
    else readBefore.set(masked, [now]);
    remembered += 1;
  }
  return drafts;
}
