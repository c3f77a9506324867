import type { Detail, Status, Timing } from '../../knowledge/terms';
import type { DocumentContext } from '../document';
import { type SectionClass, sectionClass } from '../structure';
import type { Because, Block, Mention, NamedConcept } from '../types';
import { type Clause, type Group, readClause, type Said, saidOf } from './clause';
import { MASK, plain } from './lex';
import { rowStatus } from './rows';
import { type Sentence, sentencesOf } from './sentences';
import { generalMention, generalRule, settle } from './settle';
import { type Change, changesIn } from './switches';
import { entryDate, isPastRange, isPastUntil, latestDate, type When } from './time';

/** A status before the document as a whole has been looked at. */
export interface Draft {
  readonly named: NamedConcept;
  status: Status;
  who: Mention['who'];
  timing?: Timing | undefined;
  detail?: Detail | undefined;
  superseded?: boolean;
  because: Because[];
  /** `strong`: told in words or by its row. `weak`: by its place. `none`: by nothing of its own. */
  basis: 'strong' | 'weak' | 'none';
  /** Months since year 0 of the dated entry it stands in, when it stands in one. */
  readonly entry: number | null;
  readonly section: SectionClass | null;
  /** No other drug is named in the change that decided. */
  readonly alone?: boolean;
  /** A stop that is an order ("stop tamoxifen"), not a report. */
  readonly ordered?: boolean;
  /** Only asked about: of a drug that is taken, it is the drug that is asked about and not whether to take it. */
  readonly asked?: boolean;
  /** An event told with a pronoun ("she restarted it"): counts, and is no mention. */
  readonly silent?: boolean;
}

interface Scene {
  readonly blocks: readonly Block[];
  readonly rows: ReadonlyMap<number, readonly (readonly [number, Block])[]>;
  readonly now: When;
}

/** Gives every name its status, and says whose drug it is and why. Pure; linear in text and mentions. */
export function assertNames(
  blocks: readonly Block[],
  names: readonly NamedConcept[],
  document: DocumentContext,
): Mention[] {
  const general = generalRule(document);
  if (general !== null)
    return [...names]
      .sort((a, b) => a.block - b.block || a.start - b.start)
      .map((named) => generalMention(named, general));
  const rows = new Map<number, (readonly [number, Block])[]>();
  blocks.forEach((block, index) => {
    if (block.row === undefined) return;
    const list = rows.get(block.row);
    if (list) list.push([index, block]);
    else rows.set(block.row, [[index, block]]);
  });
  const scene: Scene = { blocks, rows, now: latestDate(blocks) };
  const byBlock = new Map<number, NamedConcept[]>();
  for (const name of names) {
    const list = byBlock.get(name.block);
    if (list) list.push(name);
    else byBlock.set(name.block, [name]);
  }
  const drafts = [...byBlock].flatMap(([index, inBlock]) =>
    draftsOf(
      scene,
      index,
      inBlock.sort((a, b) => a.start - b.start),
    ),
  );
  return settle(drafts, document).sort((a, b) => a.block - b.block || a.start - b.start);
}

function draftsOf(scene: Scene, index: number, names: readonly NamedConcept[]): Draft[] {
  const block = scene.blocks[index];
  if (!block) return [];
  const section = classOf(block) ?? (block.role === 'heading' ? sectionClass(block.text) : null);
  const entry = entryDate(block.text) ?? entryDate(block.section?.[0] ?? '');
  const drafts: Draft[] = [];
  let since = 9;
  const drugs = names.some((name) => name.class === 'aromatase-inhibitor' || name.class === 'serm');
  // "Allergies: none. Never had tamoxifen.": such headings speak for the first sentence, or for bare names.
  const narrow = section === 'options' || section === 'never' || section === 'allergy';
  let choice = false;
  let next = 0;
  for (const sentence of sentencesOf(block.text)) {
    const words = plain(block.text.slice(sentence.start, sentence.end));
    const may = CHOOSING.test(words);
    const options: boolean = (may && CHOICES.test(words)) || (choice && CHOICE.test(words));
    choice =
      options || (may && CHOICE_OF.test(words)) || (choice && !/\b(?:plan|decid|chose|opted)/.test(words));
    const first = next;
    while ((names[next]?.start ?? sentence.end) < sentence.end) next += 1;
    const inside = names.slice(first, next);
    if (inside.length > 0) {
      // "She could not tolerate that either and has been on ...": told of the drug named before.
      const head = words.slice(0, (inside[0]?.start ?? sentence.start) - sentence.start);
      const event = since < 2 && drugs && IT.test(head) ? pronounEvent(head, sentence, drafts.at(-1)) : null;
      if (event) drafts.push(event);
      since = 0;
      // The syndrome is no drug: what is said of a drug beside it is not said of it.
      for (const part of [
        inside.filter((name) => name.class !== 'aimss'),
        inside.filter((name) => name.class === 'aimss'),
      ])
        if (part.length > 0)
          drafts.push(
            ...draftsOfSentence(
              scene,
              block,
              sentence.section ?? (options ? 'options' : section),
              sentence,
              part,
              entry,
              narrow && sentence.start > 0,
            ),
          );
    } else if (since++ < 2 && drugs) {
      const event =
        IT.test(words) || BARE_STOP.test(words) ? pronounEvent(words, sentence, drafts.at(-1)) : null;
      if (event) drafts.push(event);
    }
  }
  return drafts;
}

/** A word of the two expressions below, which are dear. */
const CHOOSING = /option|alternativ|choice|possibilit|path|ways|strateg|routes/;
/** "Options reviewed: ..., ..." */
const CHOICES = /^\W*(?:\w+ ){0,4}(?:options?|alternatives|choices|possibilities)(?: \w+){0,6} ?:/;
/** "We went over three paths." and what follows: "Second, ...". */
const CHOICE_OF =
  /\b(?:two|three|four|five|several|various|\d|the|these|following) (?:\w+ )?(?:paths?|options|choices|alternatives|ways|strategies|routes|possibilities)\b/;
const CHOICE =
  /^\W*(?:(?:first|second|third|fourth|last)(?:ly)?\b|one (?:is|would|was|option)|(?:the )?(?:other|another|alternative)\b|option\b|alternatively|or\b|[a-d1-5][.)])/;

const IT = /\b(?:it|this|them|that|these|lo|la|es|le|l'a)\b/;
/** A stop with no object: "Completed in 2017.", "She stopped after a month." */
const BARE_STOP =
  /^\W*(?:(?:but|then|and|later|subsequently|so|was|were|she|he|pt|self|eventually|finally|both|eventually) )*(?:self-)?(?:stopped|ceased|discontinued|d\/?c'?e?d|completed|finished|withdrawn|abandoned|quit|came off|gave up) *(?:(?:in|on|after|because|due|by|when|at|around|early|within|last|this|owing|as|for|secondary|since|herself|himself|completely|altogether)\b(?! smok)|[\d.,;(]|$)/;
const IT_AFTER = /^ ?(?:it|this|them|that|these|the (?:tablets?|drug|medication|pills?))\b/;
const IT_BEFORE =
  /\b(?:it|this|that|these|they|the (?:tablets?|drug|medication|pills?)) (?:(?:was|is|were|be|been|has|had|have|to|then|later|subsequently) )*$/;

/** A stop or a restart told of the drug named last, with a pronoun for it. */
function pronounEvent(text: string, sentence: Sentence, last: Draft | undefined): Draft | null {
  if (last?.who !== 'patient') return null;
  const { tokens, codes } = readClause(text);
  const at = tokens.findLastIndex(
    ({ code, start, end }, i) =>
      ('shc'.includes(code) ||
        (code === 'p' && BARE_STOP.test(text)) ||
        (code === 'n' && /(?:take|taking|took|taken|on|use|using)$/.test(text.slice(start, end)))) &&
      !/[nudlU]/.test(codes.slice(Math.max(0, i - 2), i)) &&
      (IT_AFTER.test(text.slice(end, end + 20)) ||
        IT_BEFORE.test(text.slice(0, start)) ||
        /\bit\b/.test(text.slice(start, end)) ||
        BARE_STOP.test(text)),
  );
  const token = tokens[at];
  if (
    !token?.rule ||
    (token.code === 'c' && !/re-?(?:start|commenc)|resum|back/.test(text.slice(token.start, token.end)))
  )
    return null;
  const { block } = last.named;
  // "She stopped it but restarted it": the name itself then is of a drug that is taken.
  if (token.code === 'c' && last.status === 'discontinued') last.status = 'active';
  return {
    ...last,
    status: token.code === 'c' ? 'active' : 'discontinued',
    detail: token.rule[3],
    timing: undefined,
    basis: 'strong',
    silent: true,
    section: null,
    because: [
      {
        rule: `cue:${token.rule[0]}`,
        block,
        start: sentence.start + token.start,
        end: sentence.start + token.end,
      },
    ],
  };
}

const classOf = (block: Block): SectionClass | null => {
  for (const heading of block.section ?? []) {
    const found = sectionClass(heading);
    if (found) return found;
  }
  return null;
};

/**
 * Sentences read before, by their words and all else their reading rests on: pages are read again when a part of them
 * changes, and notes are copied forward.
 */
const readBefore = new Map<string, readonly Draft[]>();

function draftsOfSentence(
  scene: Scene,
  block: Block,
  section: SectionClass | null,
  sentence: Sentence,
  names: readonly NamedConcept[],
  entry: number | null,
  later: boolean,
): Draft[] {
  let masked = plain(block.text.slice(sentence.start, sentence.end));
  for (const { start, end } of names) {
    const from = start - sentence.start;
    const to = Math.min(end, sentence.end) - sentence.start;
    masked = masked.slice(0, from) + MASK.repeat(to - from) + masked.slice(to);
  }
  const apart = block.row !== undefined || block.struck || block.hints;
  let key = '';
  if (!apart) {
    key = `${section}|${later}|${entry}|${scene.now.month}`;
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
  const semicolon = tail.search(/[;,]| (?:but|and) /);
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

type Reading = Pick<Draft, 'status' | 'because' | 'basis'> &
  Partial<Pick<Draft, 'timing' | 'detail' | 'who' | 'alone' | 'ordered' | 'asked'>>;

interface Place {
  readonly scene: Scene;
  readonly block: Block;
  readonly section: SectionClass | null;
  readonly clause: Clause;
  readonly changes: readonly Change[];
  readonly masked: string;
  readonly group: Group;
  readonly own: number;
  readonly named: NamedConcept;
  readonly because: (rule: string, start: number, end: number) => Because;
  /** Not the first sentence below a heading of few words. */
  readonly later: boolean;
}

const BY_SECTION: Partial<Record<SectionClass, Status>> = {
  current: 'active',
  started: 'planned',
  stopped: 'discontinued',
  past: 'historical',
  never: 'negated',
  options: 'hypothetical',
};
/** What ties a second drug to a patient, whatever is said of the first. */
const HERS =
  /\b(?:(?:to|with|alongside|on top of|in addition to|together with|as well as|along with) (?:her|his|my|the existing|existing|current|ongoing)|(?:alongside|on top of|in addition to)) $/;
const CLASS_WORD = /s$|hemmern$|^in[hi]\w+i\b/i;
/** A year of its own right behind a name ("Clomifen 1999"): long past, unless the drug is told to go on. */
const YEAR = /^\s*\(?(?:in |im |en |nel |em )?((?:19|20)\d\d)\b(?!\s*[-/])/;
const DOSED = /^[^.;]{0,20}?\b\d[\d.,]* ?m?g?\b|^\s*(?:od|qd|daily)\b/;

/** One mention in its place: family, row, change, phrase, section, in this order of trust. */
function read(place: Place): Reading {
  const { scene, block, section, clause, masked, group, own, named, because } = place;
  const { tokens, codes } = clause;
  const self = tokens[own];
  const title = (rule: string): Because => because(rule, self?.start ?? 0, self?.end ?? 0);

  const kin = kinOf(clause, masked, group, section);
  if (kin) {
    const token = tokens[kin.token];
    return {
      status: kin.relative ? 'family' : 'general',
      who: 'other',
      basis: 'strong',
      because: [token ? because('cue:relative', token.start, token.end) : title('section:family')],
    };
  }
  const said = saidOf(clause, masked, group);
  const [from, to] = reachOf(clause, group);
  // "Aromatase inhibitors (letrozole, anastrozole) are for ...": what is said behind the bracket is said of all.
  const closed = tokens[group.last + 1];
  const next = tokens[group.last + (closed && masked[closed.start] === ')' ? 2 : 1)];
  const opened = tokens[group.first - 1];
  const over = opened && masked[opened.start] === '(' ? tokens[group.first - 2] : undefined;
  const told = next?.code === 'g' || next?.code === 'G' || over?.code === 'g';
  const general = told
    ? over?.code === 'g'
      ? over
      : next
    : tokens.slice(from, to).find((token) => token.code === 'g');
  const people = tokens
    .slice(0, group.first)
    .findLast((token, i) => token.code === 'G' && !/[E;]/.test(codes.slice(i + 1, group.first)));
  const box = /\[( ?|[xX✓✔])\]\s*$|([☐☒☑✓✔])\s*$/.exec(masked.slice(0, tokens[group.first]?.start ?? 0));
  if (box) {
    const ticked = /[xX✓✔☒☑]/.test(box[0]);
    return {
      status: ticked ? 'active' : 'negated',
      basis: 'strong',
      because: [because('row:tick-box', box.index, box.index + box[0].trimEnd().length)],
    };
  }
  if (
    section === 'education' &&
    !(said && 'cap'.includes(said.code) && /E/.test(codes) && !general && !people)
  )
    return { status: 'general', who: 'other', basis: 'strong', because: [title('section:education')] };
  if (
    section === 'allergy' &&
    !(
      said &&
      ('nNcda'.includes(said.code) || said.bend === 'n') &&
      said.words < 4 &&
      (place.later || /E/.test(codes))
    )
  )
    return { status: 'allergy', detail: 'intolerance', basis: 'strong', because: [title('section:allergy')] };

  const struck = block.struck?.find(([from, to]) => from <= named.start && to >= named.end);
  if (struck)
    return {
      status: 'discontinued',
      basis: 'strong',
      because: [{ rule: 'struck:through', block: named.block, start: struck[0], end: struck[1] }],
    };
  const row =
    block.row === undefined ? null : rowStatus(scene.rows.get(block.row) ?? [], named.block, scene.now);
  if (row && !(said && 'nNdsh'.includes(said.code) && row.status === 'active'))
    return {
      status: row.status,
      detail: row.detail,
      ...(row.status === 'planned' ? { timing: 'now' as const } : {}),
      basis: 'strong',
      because: [{ rule: row.rule, block: row.block, start: row.start, end: row.end }],
    };
  if (block.hints) {
    const hinted = rowStatus(
      [[named.block, { ...block, text: block.hints.join(' '), column: 'status' }]],
      -1,
      scene.now,
    );
    if (hinted)
      return {
        status: hinted.status,
        detail: hinted.detail,
        basis: 'strong',
        because: [title('hint:status')],
      };
  }

  const behind = masked.slice(self?.end ?? 0);
  const range =
    isPastRange(behind, scene.now) ?? (!said || 'oaABpPc'.includes(said.code) ? isPastUntil(behind) : null);
  if (range && !(said && 'nNdyYuUcsSh'.includes(said.code)))
    return {
      status: 'historical',
      detail: 'completed',
      basis: 'strong',
      because: [because('date:range', (self?.end ?? 0) + range[0], (self?.end ?? 0) + range[1])],
    };
  if (named.class === 'aimss' && !(said && 'nNgp'.includes(said.code)))
    return { status: 'active', basis: 'weak', because: [title('default:narrative')] };
  const changed = fromChange(place, said);
  if (changed) return changed;
  const weak =
    !said ||
    said.code === 'o' ||
    said.code === 'U' ||
    (said.code === 'u' && said.words > 4) ||
    (said.code === 'a' && said.words > 4);
  const about = people ?? (weak || told ? general : undefined);
  if (about && (told || !(said?.behind && 'sNdh'.includes(said.code))))
    return {
      status: 'general',
      who: 'other',
      basis: 'strong',
      because: [because(`cue:${about.rule?.[0] ?? 'general'}`, about.start, about.end)],
    };
  // "joint pain on aromatase inhibitors is common": the class in the plural, and nobody who takes it.
  if (
    CLASS_WORD.test(named.text) &&
    /^(?:aromatase-inhibitor|serm)$/.test(named.concept) &&
    section !== 'current' &&
    said &&
    !said.bend &&
    /^(?:on|taking|blamed)$/.test(said.rule[0]) &&
    !/[E]/.test(codes) &&
    !/^[^.;]{0,12}\d/.test(masked.slice(self?.end ?? 0))
  )
    return { status: 'general', who: 'other', basis: 'weak', because: [title('default:class')] };
  const year = YEAR.exec(masked.slice(self?.end ?? 0));
  if (
    (!said || said.code === 'o') &&
    year &&
    Number(year[1]) * 12 + 24 < scene.now.month &&
    section !== 'current'
  )
    return {
      status: 'historical',
      basis: 'weak',
      because: [because('date:year', self?.end ?? 0, (self?.end ?? 0) + year[0].length)],
    };
  // "add raloxifene to her anastrozole": the word is said of the other drug, this one she has.
  if (said?.crosses && 'bBunUd'.includes(said.code) && HERS.test(masked.slice(0, self?.start ?? 0)))
    return { status: 'active', basis: 'weak', because: [title('cue:hers')] };
  if (said) {
    const reading = fromSaid(place, said);
    const listed =
      (section === 'stopped' ||
        section === 'never' ||
        (section === 'options' && reading.basis !== 'strong')) &&
      (reading.status === 'active' || reading.status === 'planned');
    if (!listed) return reading;
  }
  if (!said) {
    // "After surgery: tamoxifen"; "If not tolerated: exemestane".
    const lead = /(?:^|;)([xu])[^;:M]{0,4}[;:]$/.exec(codes.slice(0, group.first));
    if (lead)
      return lead[1] === 'x'
        ? { status: 'planned', timing: 'later', basis: 'strong', because: [title('cue:later')] }
        : { status: 'hypothetical', basis: 'strong', because: [title('cue:considered')] };
  }
  if (
    !said &&
    CLASS_WORD.test(named.text) &&
    /^(?:aromatase-inhibitor|serm)$/.test(named.concept) &&
    section !== 'current'
  )
    return { status: 'general', who: 'other', basis: 'weak', because: [title('default:class')] };
  const status = section ? BY_SECTION[section] : undefined;
  if (status)
    return {
      status,
      asked: section === 'options',
      ...(status === 'planned' ? { timing: 'now' as const } : {}),
      basis: 'weak',
      because: [title(`section:${section}`)],
    };
  return {
    status: section === 'plan' ? 'planned' : 'active',
    basis: 'none',
    timing: section === 'plan' ? (DOSED.test(masked.slice(self?.end ?? 0)) ? 'now' : 'later') : undefined,
    because: [title('default:narrative')],
  };
}

/** Tokens between the ends of reach around a group; a colon ("SOFT/TEXT: exemestane ...") is none. */
function reachOf({ tokens }: Clause, { first, last }: Group): readonly [number, number] {
  const ends = (i: number) => tokens[i]?.code === ';';
  let from = first;
  while (from > 0 && !ends(from - 1)) from--;
  let to = last;
  while (to < tokens.length && !ends(to)) to++;
  return [from, to];
}

/** What a change says of this drug, unless words behind it say otherwise. */
function fromChange({ changes, group, because, clause, section }: Place, said: Said | null): Reading | null {
  if (said?.behind && ('sdNnhc'.includes(said.code) || said.rule[0] === 'finished')) return null;
  const inside = (at: number) => at >= group.first && at <= group.last;
  const left = changes.find((change) => inside(change.from));
  const taken = changes.find((change) => inside(change.to));
  const change = left ?? taken;
  if (!change) return null;
  const reason = [because(change.rule, change.token.start, change.token.end)];
  const instead = change.rule === 'switch:instead-of';
  // "continue tamoxifen until she is postmenopausal, then letrozole"
  if (
    change.rule === 'switch:then' &&
    change.mood === 'done' &&
    /(?:^|[^n])[c][^M;]{0,3}$/.test(clause.codes.slice(0, Math.max(0, change.from)))
  )
    return left
      ? { status: 'active', basis: 'strong', because: reason }
      : { status: 'planned', timing: 'later', basis: 'strong', because: reason };
  if (left) {
    if (left.mood !== 'done' && left.mood !== 'now') {
      if (left.mood === 'maybe' && said?.code === 't')
        return { status: 'hypothetical', basis: 'strong', because: reason };
      if (said && !'oau'.includes(said.code)) return null;
      return instead
        ? { status: left.mood === 'refused' ? 'active' : 'hypothetical', basis: 'strong', because: reason }
        : { status: 'active', basis: 'weak', because: reason };
    }
    if (instead && said?.code !== 's') return { status: 'negated', basis: 'weak', because: reason };
    return { status: 'discontinued', detail: 'switched', basis: 'strong', because: reason };
  }
  if (instead) return null;
  if (change.mood === 'refused')
    return { status: 'negated', detail: 'declined', basis: 'strong', because: reason };
  if (change.mood === 'failed') return { status: 'discontinued', basis: 'strong', because: reason };
  if (change.mood === 'maybe' || section === 'options')
    return { status: 'hypothetical', basis: 'strong', because: reason };
  if (change.rule === 'switch:then' && said && 'sbBnuh'.includes(said.code)) return null;
  if (change.mood === 'done')
    return /u/.test(clause.codes.slice(0, group.first)) && change.rule === 'switch:then'
      ? { status: 'hypothetical', basis: 'strong', because: reason }
      : { status: 'active', basis: 'strong', alone: change.from < 0, because: reason };
  return { status: 'planned', timing: change.mood, basis: 'strong', because: reason };
}

const PLAIN: Readonly<Record<string, Status>> = {
  n: 'negated',
  N: 'negated',
  d: 'negated',
  y: 'allergy',
  Y: 'allergy',
  h: 'discontinued',
  s: 'discontinued',
  p: 'historical',
  P: 'historical',
  u: 'hypothetical',
  U: 'hypothetical',
  b: 'planned',
  t: 'planned',
};
/** A verb bent by a word before it. */
const BENT: Readonly<Record<string, Status>> = {
  ns: 'active',
  nh: 'active',
  nc: 'discontinued',
  na: 'negated',
  no: 'negated',
  nb: 'negated',
  nB: 'negated',
  nu: 'negated',
  ds: 'active',
  dh: 'active',
  dc: 'discontinued',
  da: 'negated',
  do: 'negated',
  db: 'negated',
  dB: 'negated',
  uy: 'active',
  us: 'active',
  uh: 'active',
  uc: 'active',
  ub: 'hypothetical',
  uB: 'hypothetical',
  ut: 'hypothetical',
  Us: 'active',
  Uh: 'active',
  Ub: 'hypothetical',
  UB: 'hypothetical',
  ls: 'active',
  lh: 'active',
  lc: 'active',
  lb: 'planned',
  lB: 'planned',
  lt: 'planned',
  pa: 'historical',
  po: 'historical',
  pB: 'historical',
  lp: 'active',
  np: 'negated',
};

function fromSaid({ scene, clause, masked, group, section, because }: Place, said: Said): Reading {
  const { code, bend, rule, token } = said;
  const ordered = 'sh'.includes(code) && ORDER.test(masked.slice(token.start, token.end));
  const future =
    code === 's' && isFuture(masked.slice(token.end, token.end + 40), scene.now, ordered && !said.behind);
  const status = future ? 'active' : (BENT[bend + code] ?? PLAIN[code] ?? 'active');
  const reading: Reading = {
    status,
    detail: status === 'active' ? undefined : rule[3],
    basis:
      code === 'o' || /^(?:blamed|since-start)$/.test(rule[0]) || (code === 'a' && said.words > 5)
        ? 'weak'
        : 'strong',
    ...(ordered && !bend && status === 'discontinued' ? { ordered } : {}),
    because: [because(`cue:${rule[0]}`, token.start, token.end)],
  };
  // "Not on letrozole any more"
  if (
    status === 'negated' &&
    'nN'.includes(code) &&
    ANY_MORE.test(masked.slice(clause.tokens[group.last]?.end))
  )
    return { ...reading, status: 'discontinued' };
  if (bend === 'l' && code === 'c' && /^(?:re-?(?:start|commenc)|resum)/.test(masked.slice(token.start)))
    return { ...reading, status: 'planned', timing: 'later' };
  // "was given letrozole for five years"
  if (code === 'B' && !bend && !said.behind && FOR_YEARS.test(masked.slice(clause.tokens[group.last]?.end)))
    return { ...reading, status: 'historical', detail: 'completed' };
  if (bend === 'l' && 'sh'.includes(code) && /T/.test(clause.codes.slice(clause.tokens.indexOf(token))))
    return { ...reading, status: 'discontinued', ordered: true };
  // A stop or a failure only thought of tells nothing new of a drug.
  if (/[lu][shy]/.test(bend + code) && bend)
    return { ...reading, status: bend === 'u' ? 'hypothetical' : 'active', detail: undefined, basis: 'none' };
  if (status === 'hypothetical' && !said.behind && ASKED.test(masked.slice(token.start, token.end))) {
    const between = clause.codes.slice(clause.tokens.indexOf(token) + 1, group.first);
    if (/^[_TEx,&Mo]*$/.test(between)) return { ...reading, asked: true };
  }
  if (status !== 'planned') return reading;
  // A verb of beginning in a list of what is taken tells when, not that it lies ahead.
  if (section === 'current' && bend !== 'l' && !/\bto $/.test(masked.slice(0, token.start)))
    return { ...reading, status: 'active' };
  const from = Math.max(0, clause.codes.lastIndexOf(';', group.first));
  const next = clause.codes.indexOf(';', group.last);
  const around = clause.codes.slice(from, next < 0 ? undefined : next);
  return {
    ...reading,
    timing:
      (/x/.test(around) && !/T/.test(around)) || /^rec/.test(masked.slice(token.start, token.end))
        ? 'later'
        : 'now',
  };
}

const FOR_YEARS =
  /^[^.;,\ue000]{0,25}\bfor (?:the |about |nearly |almost |over )?(?:\w+|\d+) (?:months|years|yrs)\b/;
const ANY_MORE = /^[^;,.]{0,30}\b(?:any ?more|any longer|at (?:present|the moment)? ?since \w+)\b/;
const ASKED = /^(?:ask|wonder|whether|if\b|query|unsure|discuss)/;
/** The base form of a verb of stopping. */
const ORDER = /^(?:stop|hold|cease|discontinue|d\/?c|withhold|pause|come off|quit|withdraw)$/;

/** @param due an order for a date: even this month it lies ahead. */
function isFuture(after: string, now: When, due = false): boolean {
  const match = /(?:\b(\d{1,2})[/.])?(?:\d{1,2}[/.])?\b(20\d\d)\b/.exec(after);
  return (
    match?.[2] !== undefined && Number(match[2]) * 12 + Number(match[1] ?? 12) + (due ? 1 : 0) > now.month
  );
}

/** Whose drug it is when a relative or somebody else stands in the sentence. */
function kinOf(
  { tokens, codes }: Clause,
  masked: string,
  group: Group,
  section: SectionClass | null,
): { token: number; relative: boolean } | null {
  const first = tokens[group.first];
  const last = tokens[group.last];
  if (!first || !last) return null;
  for (let i = group.first - 1; i >= 0; i--) {
    const { code } = tokens[i] ?? { code: ';' };
    if (
      code === 'E' &&
      (i === group.first - 1 ||
        !/^(?:her own|his own|your|you)$/.test(masked.slice(tokens[i]?.start, tokens[i]?.end)))
    ) {
      // "her mother said she took": the nearest person before the drug decides, a pronoun goes with the relative.
      const word = masked.slice(tokens[i]?.start, tokens[i]?.end);
      const relative = codes.lastIndexOf('K', i);
      if (/^(?:she|he)$/.test(word) && relative >= 0 && section === 'family')
        return { token: relative, relative: true };
      if (section === 'family' && !/^(?:pt|patient|proband)$/.test(word)) break;
      return null;
    }
    if (code === 'K' || code === 'O') {
      // "takes her late sister's tamoxifen"
      if (
        i === group.first - 1 &&
        /'s$/.test(masked.slice(0, tokens[i]?.end)) &&
        /[aA][^M;]{0,3}$/.test(codes.slice(0, i))
      )
        return null;
      const teller = codes.lastIndexOf('K', i - 1);
      // "Daughter says mum takes both": the mother is the patient.
      if (
        code === 'K' &&
        teller >= 0 &&
        section !== 'family' &&
        /^(?:daughter|son|dtr|hija|tochter|fille|figlia|filha)/.test(masked.slice(tokens[teller]?.start)) &&
        /^(?:mother|mum|mom|mam|dad|father|madre|mutter|mere|mae)\b/.test(masked.slice(tokens[i]?.start)) &&
        REPORTS.test(masked.slice(tokens[teller]?.end, tokens[i]?.start))
      )
        return null;
      if (BY.test(masked.slice(0, tokens[i]?.start)) && !/^,? who\b/.test(masked.slice(tokens[i]?.end)))
        continue;
      const between = masked.slice(tokens[i]?.end, first.start);
      if (
        first.at - (tokens[i]?.at ?? 0) > 16 ||
        REPORTS.test(between) ||
        (/[;]/.test(codes.slice(i, group.first).replace(/;(?=[^K]{0,3}$)/, '')) && !/^[\s:,;-]/.test(between))
      )
        return section === 'family' ? { token: i, relative: true } : null;
      return { token: i, relative: code === 'K' };
    }
  }
  for (let i = group.last + 1; i < Math.min(tokens.length, group.last + 4); i++) {
    const { code } = tokens[i] ?? { code: ';' };
    if (code === 'M') break;
    if (
      (code === 'K' || code === 'O') &&
      /^\s*(?:in|by|for|given to|used by|taken by)\s[\sa-z]*$/.test(
        masked.slice(last.end, tokens[i]?.start),
      ) &&
      (tokens[i]?.at ?? 0) - last.at <= 4
    )
      return { token: i, relative: code === 'K' };
  }
  return section === 'family' ? { token: -1, relative: true } : null;
}

/** "brought by her neighbour", "here with her sister". */
const BY =
  /\b(?:by|with|from|per|via|con|mit|avec|com) (?:her |his |the |a |pt's |la |le |el |der |ihrer |sa |il )?$/;
const REPORTS =
  /\b(?:sa(?:id|ys)|states?|told|tells|reports?|brought|brings|accompan\w+|present|confirms?|administers|helps?|gives?|gave|fills?|noticed|found|works?|picked|worried|asks?|asked|about|abt|to (?:phone|call|ring|bring)|collects?|rings?|ringing|read(?:s|ing)?|phoned|sets?|thinks?|mentions?|wants?|attended|refiere|confirma|sagt|berichtet|dit|lit)\b/;
