import type { DocumentContext } from '../document';
import { type SectionClass, sectionClass } from '../structure';
import type { Block, Mention, NamedConcept } from '../types';
import type { Draft, Scene } from './draft';
import {
  type ByBlock,
  byBlockOf,
  cuesOf,
  reweighed,
  type Surroundings,
  surroundingsOf,
  type Weights,
} from './learned';
import { generalMention, generalRule } from './mention';
import { applyOverall, overallIn } from './overall';
import { BARE_STOP, IT, pronounEvent, UNFIT } from './pronoun';
import { type Seen, seenOf, sentencesIn } from './seen';
import { draftsOfSentence } from './sentence';
import type { Sentence } from './sentences';
import { settle } from './settle';
import { entryDate } from './time';

/** Gives every name, in the order of the text, its status, and says whose drug it is and why. Pure; linear in text and mentions; a block at a step. */
export function* assertNames(
  blocks: readonly Block[],
  names: readonly NamedConcept[],
  document: DocumentContext,
  weights: Weights | null = null,
): Generator<undefined, Mention[]> {
  const general = generalRule(document);
  if (general !== null) return names.map((named) => generalMention(named, general));
  const seen = seenOf(blocks, document);
  const { rows, now, tale, lines, husband } = seen;
  const scene: Scene = {
    blocks,
    get refused() {
      return seen.isRefused();
    },
    rows,
    now,
    tale,
    lines,
    husband,
    leads: new Set(
      names.flatMap(({ block, start, class: kind }) =>
        start < 3 && (kind === 'aromatase-inhibitor' || kind === 'serm') ? [block] : [],
      ),
    ),
  };
  const byBlock = byBlockOf(names);
  const drafts: Draft[] = [];
  for (const [index, inBlock] of byBlock) {
    for (const draft of draftsOf(scene, seen, index, inBlock)) drafts.push(draft);
    yield;
  }
  ofSupply(drafts, scene);
  applyOverall(drafts, overallIn(blocks, byBlock.keys()));
  // Of published stories nothing was learned.
  if (!weights || document.tale) return inOrder(settle(drafts, document));
  const ruled = settle(
    drafts.map((draft) => ({ ...draft })),
    document,
  );
  return inOrder(yield* reweighed(drafts, ruled, document, weights, around(seen, byBlock, document)));
}

/** A document as the learned weights see it. */
const around = (seen: Seen, names: ByBlock, document: DocumentContext): Surroundings =>
  surroundingsOf(seen, names, document, (block) => sentencesIn(seen, block).map(([sentence]) => sentence));

/** The cues of each name in order, to learn from. */
export function cuesOfNames(
  blocks: readonly Block[],
  names: readonly NamedConcept[],
  document: DocumentContext,
): readonly (readonly number[])[] {
  const seen = around(seenOf(blocks, document), byBlockOf(names), document);
  return names.map((named) => cuesOf(seen, named).keys);
}

const inOrder = (mentions: Mention[]): Mention[] =>
  mentions.sort((a, b) => a.block - b.block || a.start - b.start);

/** Where something more is told of a name with a pronoun: behind a semicolon, or "..., but it was never dispensed". */
const ASIDE =
  /;|,? (?:but|although|though|however) (?=(?:\w+ ){0,3}(?:it|this|that) (?:was|has|is|had) (?:been )?(?:never|not|stopped|finished|discontinued|completed|withdrawn)\b|(?:she|he|pt|i) (?:has |have |had )?(?:never|did(?: not|n't)) (?:\w+ ){1,2}(?:it|them)\b)/g;
function aside(words: string, from: number): number {
  ASIDE.lastIndex = from;
  return ASIDE.exec(words)?.index ?? -1;
}

/** "Past meds: tamoxifen. Current meds: letrozole." */
const NOW_LABEL = /^\W*(?:current|present|active|now|today|ongoing|home)/;

function draftsOf(scene: Scene, seen: Seen, index: number, names: readonly NamedConcept[]): Draft[] {
  const block = scene.blocks[index];
  if (!block) return [];
  const section = ALERT.test(block.text)
    ? 'education'
    : (classOf(block) ?? (block.role === 'heading' ? sectionClass(block.text) : null));
  const entry = entryDate(block.text) ?? dateOfRow(scene, block) ?? entryDate(block.section?.[0] ?? '');
  const drafts: Draft[] = [];
  let since = 9;
  const drugs = names.some((name) => name.class === 'aromatase-inhibitor' || name.class === 'serm');
  // "Allergies: none. Never had tamoxifen.": such headings speak for the first sentence, or for bare names.
  const isChoice = optionsAbove(scene.blocks, index);
  const narrow = section === 'options' || section === 'never' || section === 'allergy';
  let choice = false;
  let yours: Sentence | null = null;
  let kinNames: readonly string[] = [];
  let next = 0;
  for (const [sentence, words] of sentencesIn(seen, index)) {
    const may = CHOOSING.test(words);
    const options: boolean = (may && CHOICES.test(words)) || (choice && CHOICE.test(words));
    choice =
      options || (may && CHOICE_OF.test(words)) || (choice && !/\b(?:plan|decid|chose|opted)/.test(words));
    const first = next;
    while ((names[next]?.start ?? sentence.end) < sentence.end) next += 1;
    const inside = names.slice(first, next);
    const before = drafts.length;
    if (inside.length > 0) {
      // "She could not tolerate that either and has been on ...": told of the drug named before.
      const head = words.slice(0, (inside[0]?.start ?? sentence.start) - sentence.start);
      // "letrozole for a year. Self-stopped because of AIMSS.": of no drug of its own.
      const told =
        inside.every((name) => name.class === 'aimss') && BARE_STOP.test(words)
          ? words
          : IT.test(head)
            ? head
            : null;
      const event = since < 2 && drugs && told !== null ? pronounEvent(told, sentence, drafts.at(-1)) : null;
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
              // "Refill request - DENIED": "Drug: ..." below it says no more of its use.
              sentence.section === 'current' &&
                (section === 'stopped' || section === 'never') &&
                !NOW_LABEL.test(words)
                ? section
                : (sentence.section ?? (options || isChoice ? 'options' : section)),
              sentence,
              words,
              part,
              entry,
              narrow && sentence.start > 0,
            ),
          );
      // "... prescribed Evista; she did not start it.": told of the drug named before the semicolon.
      for (const [i, name] of inside.entries()) {
        const from = aside(words, name.end - sentence.start);
        const tail =
          from < 0 ? '' : words.slice(from, (inside[i + 1]?.start ?? sentence.end) - sentence.start);
        if (!drugs || !(IT.test(tail) || UNFIT.test(tail))) continue;
        const told = drafts.findLast((draft) => draft.named === name && !draft.silent);
        const later = pronounEvent(tail, shifted(sentence, from), told);
        if (later) drafts.push(later);
      }
    } else if (since++ < 2 && drugs) {
      const event =
        IT.test(words) || BARE_STOP.test(words) || UNFIT.test(words)
          ? pronounEvent(words, sentence, drafts.at(-1))
          : null;
      if (event) drafts.push(event);
    }
    if (yours && (OF_THEM.test(words) || kinNames.some((name) => words.trimStart().startsWith(`${name} `))))
      for (const draft of drafts.slice(before)) ofKin(draft, yours);
    else {
      const kin = words.includes('your ') ? [...words.matchAll(YOUR_KIN)] : [];
      yours = kin.length > 0 ? sentence : null;
      kinNames = kin.flatMap(([, name]) => name ?? []);
    }
  }
  return drafts;
}

/** A drug that rows of supplies name at several dates, the last more than a year before the text was written, is no longer taken. */
function ofSupply(drafts: readonly Draft[], { blocks, now }: Scene): void {
  const supplies = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (draft.entry === null || draft.basis === 'strong' || draft.status !== 'active') continue;
    if (blocks[draft.named.block]?.row === undefined) continue;
    const list = supplies.get(draft.named.concept);
    if (list) list.push(draft);
    else supplies.set(draft.named.concept, [draft]);
  }
  for (const list of supplies.values()) {
    const dates = new Set(list.map(({ entry }) => entry ?? 0));
    if (dates.size < 2 || Math.max(...dates) > now.month - 12) continue;
    for (const draft of list) {
      const { block, start, end } = draft.named;
      draft.status = 'historical';
      draft.basis = 'weak';
      draft.because = [{ rule: 'date:entry', block, start, end }];
    }
  }
}

/** A letter to the patient that speaks of a relative: "Your sister was diagnosed last year. She takes letrozole." */
const YOUR_KIN =
  /\byour (?:\w+ )?(?:mother|mum|mom|sister|aunt|grand-?mother|daughter|cousin|father|brother|niece|wife|husband|partner|gran)\b(?!'s)(?: (?!was|is|has|had|in\b|who|and|with|at|on|from|aged)([a-z]{3,}))?/g;
const OF_THEM =
  /^\W*(?:you (?:think|thought|said|believe|mentioned|told \w+|recall) (?:that )?)?(?:she|he|her|his|they)\b/;

function ofKin(draft: Draft, told: Sentence): void {
  if (draft.who !== 'patient' || draft.status === 'general') return;
  draft.status = 'family';
  draft.who = 'other';
  draft.timing = undefined;
  draft.detail = undefined;
  draft.because = [{ rule: 'cue:relative', block: draft.named.block, start: told.start, end: told.end }];
}

const DATE_ALONE = /^\W*\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}\W*$/;

/** "4/3/24    BCN rang, ...    MO": a row without titles begins with the date of its entry. */
function dateOfRow({ rows }: Scene, { row, column }: Block): number | null {
  const first = row === undefined || column !== undefined ? undefined : rows.get(row)?.[0]?.[1];
  return first && DATE_ALONE.test(first.text) ? entryDate(first.text) : null;
}

/** "!! Antineoplastic - SERM ordered with ...": a line that the record system wrote. */
const ALERT = /^\W{0,3}!{2,}\s/;
const LETTERED = /^\s*\(?[a-e1-5][.)]\s/;
const WEIGHED =
  /\b(?:weighed(?: up)?|options|choices|compared|discussed|considering|considered|went over|going over|laid out|between)\W*$/;

/** "We weighed", and below it "(a) tamoxifen", "(b) ...": the lines of a choice. */
function optionsAbove(blocks: readonly Block[], index: number): boolean {
  if (!LETTERED.test(blocks[index]?.text ?? '')) return false;
  let above = index - 1;
  while (above >= 0 && above > index - 6 && LETTERED.test(blocks[above]?.text ?? '')) above--;
  return WEIGHED.test((blocks[above]?.text ?? '').slice(-40).toLowerCase());
}

/** A part of a sentence as one. */
const shifted = (sentence: Sentence, by: number): Sentence => ({ ...sentence, start: sentence.start + by });

/** A word of the two expressions below, which are dear. */
const CHOOSING = /option|alternativ|choice|possibilit|path|ways|strateg|routes/;
/** "Options reviewed: ..., ..." */
const CHOICES = /^\W*(?:\w+ ){0,4}(?:options?|alternatives|choices|possibilities)(?: \w+){0,6} ?:/;
/** "We went over three paths." and what follows: "Second, ...". */
const CHOICE_OF =
  /\b(?:two|three|four|five|several|various|\d|the|these|following) (?:\w+ )?(?:paths?|options|choices|alternatives|ways|strategies|routes|possibilities)\b/;
const CHOICE =
  /^\W*(?:(?:first|second|third|fourth|last)(?:ly)?\b|one (?:is|would|was|option)|(?:the )?(?:other|another|alternative)\b|option\b|alternatively|or\b|[a-d1-5][.)])/;

const FIELD = /^\W*(?:drug|medicine|medication|product|agent|rx)s?\W*$/i;

const classOf = (block: Block): SectionClass | null => {
  let field: SectionClass | null = null;
  for (const heading of block.section ?? []) {
    const found = sectionClass(heading);
    // "Refill request - DENIED", and below it "Drug: ...": the field says less than the title.
    if (found === 'current' && FIELD.test(heading)) field = found;
    else if (found) return field && found !== 'stopped' && found !== 'never' ? field : found;
  }
  return field;
};
