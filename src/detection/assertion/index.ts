import type { Status, Timing } from '../../knowledge/terms';
import type { DocumentContext } from '../document';
import { type SectionClass, sectionClass } from '../structure';
import type { Because, Block, Mention, NamedConcept } from '../types';
import { type Cue, cuesIn, endsScope, relativeIn, wordsBetween } from './cues';
import { rowStatus } from './rows';
import { type Sentence, sentencesOf } from './sentences';
import { switchesIn } from './switches';
import { settle } from './timeline';

/** A status before the document as a whole has been looked at. */
export interface Draft {
  readonly named: NamedConcept;
  status: Status;
  who: Mention['who'];
  timing?: Timing;
  detail?: Mention['detail'];
  superseded?: boolean;
  because: Because[];
  /** Decided by words near it, by its row, by its section, or by nothing at all. */
  readonly basis: 'cue' | 'switch' | 'row' | 'section' | 'none';
  readonly section: SectionClass | null;
}

interface Scene {
  readonly blocks: readonly Block[];
  readonly document: DocumentContext;
  readonly rows: ReadonlyMap<number, readonly (readonly [number, Block])[]>;
  readonly year: number;
}

const LIST_JOIN = /^[\s,/+&;]*(?:and|or|y|o|und|oder|et|ou|e|plus|then)?[\s,/+&]*$/i;
const DOSE = /\d[\d.,]* ?(?:mg|mcg|µg|g\b)|tab(?:let)?s?\b|\b(?:daily|od|qd|po|nocte|mane|bd)\b/i;
const NOW =
  /\b(?:today|now|this visit|at this visit|from tomorrow|tonight|rx (?:given|sent|provided)|script (?:given|sent)|#\d+|refills?|disp|\d ?mg|daily|once a day|stat|hoy|heute|aujourd'hui|oggi|hoje|alongside|in addition|as well)\b/i;
const LATER =
  /\b(?:after|once|when|next|later|following|if|pending|in (?:january|february|march|april|may|june|july|august|september|october|november|december)|in \d+ (?:weeks?|months?)|post-?op\w*|until|on completion|upon|unless|subject to|awaiting|(?:nach|después de|tras|après|dopo|após) )/i;

/** Gives every name its status, and says whose drug it is and why. Pure; linear in text and mentions. */
export function assertNames(
  blocks: readonly Block[],
  names: readonly NamedConcept[],
  document: DocumentContext,
): Mention[] {
  const rows = new Map<number, (readonly [number, Block])[]>();
  blocks.forEach((block, index) => {
    if (block.row === undefined) return;
    const list = rows.get(block.row);
    if (list) list.push([index, block]);
    else rows.set(block.row, [[index, block]]);
  });
  const scene: Scene = { blocks, document, rows, year: yearOf(blocks) };
  const byBlock = new Map<number, NamedConcept[]>();
  for (const name of names) {
    const list = byBlock.get(name.block);
    if (list) list.push(name);
    else byBlock.set(name.block, [name]);
  }
  const drafts = [...byBlock].flatMap(([index, inBlock]) => draftsOf(scene, index, inBlock));
  return settle(drafts, document);
}

/** The year a document speaks from: the latest that it names, within reason. */
function yearOf(blocks: readonly Block[]): number {
  let latest = 0;
  let budget = 400;
  for (const block of blocks) {
    if (budget-- === 0) break;
    for (const match of block.text.matchAll(/\b20[0-4]\d\b/g)) {
      const year = Number(match[0]);
      // A planned end lies ahead of the note; only years that stand with a day or a month date it.
      if (year > latest && year < 2027) latest = year;
    }
  }
  return latest || 2026;
}

function draftsOf(scene: Scene, index: number, names: readonly NamedConcept[]): Draft[] {
  const block = scene.blocks[index];
  if (!block) return [];
  const sentences = sentencesOf(block.text);
  const section = classOf(block);
  return sentences.flatMap((sentence) => {
    const inside = names.filter((name) => name.start >= sentence.start && name.start < sentence.end);
    return inside.length > 0 ? draftsOfSentence(scene, block, section, sentence, inside) : [];
  });
}

const classOf = (block: Block): SectionClass | null => {
  for (const heading of block.section ?? []) {
    const found = sectionClass(heading);
    if (found) return found;
  }
  return null;
};

function draftsOfSentence(
  scene: Scene,
  block: Block,
  section: SectionClass | null,
  sentence: Sentence,
  names: readonly NamedConcept[],
): Draft[] {
  const { text } = block;
  const because = (rule: string, start: number, end: number): Because => ({
    rule,
    block: names[0]?.block ?? 0,
    start,
    end,
  });
  let masked = text.slice(sentence.start, sentence.end);
  for (const { start, end } of names) {
    const from = start - sentence.start;
    masked =
      masked.slice(0, from) +
      '\ue000'.repeat(Math.max(0, Math.min(end, sentence.end) - start)) +
      masked.slice(end - sentence.start);
  }
  const switches = switchesIn(
    masked,
    names.map((name) => name.start - sentence.start),
    section === 'plan',
  );
  const cues = cuesIn(text, sentence).filter(
    (cue) => !names.some((name) => cue.start < name.end && name.start < cue.end),
  );
  const kin = relativeIn(masked);

  return names.map((named, position): Draft => {
    const base = { named, section, who: 'patient' as const };
    if (section === 'family' || (kin && isKins(masked, kin, named.start - sentence.start))) {
      const span = kin
        ? because('family:relative', sentence.start + kin.start, sentence.start + kin.end)
        : because('section:family', 0, 0);
      return { ...base, who: 'other', status: 'family', basis: 'cue', because: [span] };
    }
    if (section === 'education')
      return {
        ...base,
        who: 'other',
        status: 'general',
        basis: 'section',
        because: [because('section:education', 0, 0)],
      };
    const changed = switches.find((hit) => hit.mention === position);
    if (changed && section !== 'allergy')
      return {
        ...base,
        status: changed.status,
        ...(changed.timing ? { timing: changed.timing } : {}),
        ...(changed.detail ? { detail: changed.detail } : {}),
        basis: 'switch',
        because: [because(changed.rule, sentence.start + changed.start, sentence.start + changed.end)],
      };
    const cue = bestCue(text, sentence, names, position, cues);
    const row =
      block.row === undefined
        ? null
        : rowStatus(scene.rows.get(block.row) ?? [], named.block, [named.start, named.end], scene.year);
    if (section === 'allergy' && cue?.rule.status !== 'negated' && cue?.rule.id !== 'continue')
      return {
        ...base,
        status: 'allergy',
        detail: 'intolerance',
        basis: 'section',
        because: [because('section:allergy', 0, 0)],
      };
    if (row && !(cue && cue.rule.weight >= 5 && cue.rule.status !== row.status))
      return {
        ...base,
        status: row.status,
        ...(row.detail ? { detail: row.detail } : {}),
        ...(row.status === 'planned' ? { timing: 'now' as const } : {}),
        basis: 'row',
        because: [{ rule: row.rule, block: row.block, start: row.start, end: row.end }],
      };
    const struck = block.struck?.find(([from, to]) => from <= named.start && to >= named.end);
    if (struck)
      return {
        ...base,
        status: 'discontinued',
        basis: 'row',
        because: [because('row:struck-through', struck[0], struck[1])],
      };
    const weakStart =
      cue && section === 'current' && cue.rule.direction === 'b' && cue.rule.status === 'historical';
    if (cue && !weakStart && !(section === 'stopped' && cue.rule.status === 'active'))
      return fromCue(base, cue, text, sentence, section, because);
    return fromSection(base, section, text, named, because);
  });
}

type Base = Pick<Draft, 'named' | 'section' | 'who'>;
type MakeBecause = (rule: string, start: number, end: number) => Because;

function fromCue(
  base: Base,
  cue: Cue,
  text: string,
  sentence: Sentence,
  section: SectionClass | null,
  because: MakeBecause,
): Draft {
  const { rule } = cue;
  const draft: Draft = {
    ...base,
    status: rule.status,
    ...(rule.detail ? { detail: rule.detail } : {}),
    basis: 'cue',
    because: [because(`cue:${rule.id}`, cue.start, cue.end)],
  };
  if (rule.status !== 'planned') return draft;
  const around = text.slice(sentence.start, sentence.end);
  const later = LATER.test(around) && !/\balongside|in addition\b/i.test(around);
  const now = NOW.test(around) || section === 'plan' || section === 'started' || section === 'current';
  return { ...draft, timing: later && !/\btoday\b/i.test(around) ? 'later' : now ? 'now' : 'later' };
}

const BY_SECTION: Partial<Record<SectionClass, Status>> = {
  current: 'active',
  started: 'planned',
  stopped: 'discontinued',
  past: 'historical',
};

function fromSection(
  base: Base,
  section: SectionClass | null,
  text: string,
  named: NamedConcept,
  because: MakeBecause,
): Draft {
  const status = section ? BY_SECTION[section] : undefined;
  if (status && section)
    return {
      ...base,
      status,
      ...(status === 'planned' ? { timing: 'now' as const } : {}),
      basis: 'section',
      because: [because(`section:${section}`, 0, 0)],
    };
  const dosed = DOSE.test(text.slice(named.end, named.end + 30));
  return {
    ...base,
    status: 'active',
    basis: dosed ? 'section' : 'none',
    because: [because(dosed ? 'default:dose' : 'default:narrative', named.start, named.end)],
  };
}

/** The relative takes the drug when she stands before it with no return to the patient between, or right behind it. */
function isKins(sentence: string, kin: { start: number; end: number }, at: number): boolean {
  if (kin.end > at)
    return /^\ue000+\s(?:in|by|for|given to)\s(?:her|his|the|a)\s$/i.test(
      sentence.slice(at, kin.start).replace(/[^\ue000\sa-z]/gi, ''),
    );
  const between = sentence.slice(kin.end, at);
  if (
    /\b(?:said|says|told|reports?|brought|accompan\w+|present|confirms?|administers|helps|gives|fills|noticed|found|works|picked|worried|asks?|states?)\b/i.test(
      between,
    )
  )
    return false;
  return (
    !/\b(?:patient|pt|she (?:herself|is now|now)|her own|whereas she|while she|ms\.?|mrs\.?|mr\.?)\b/i.test(
      between,
    ) && at - kin.end < 120
  );
}

/** The heaviest cue in reach of a mention; among equals the nearest. Cues behind reach over a list of names as well. */
function bestCue(
  text: string,
  sentence: Sentence,
  names: readonly NamedConcept[],
  position: number,
  cues: readonly Cue[],
): Cue | null {
  const named = names[position];
  if (!named) return null;
  let first = position;
  while (first > 0 && LIST_JOIN.test(text.slice(names[first - 1]?.end ?? 0, names[first]?.start ?? 0)))
    first -= 1;
  let last = position;
  while (
    last + 1 < names.length &&
    LIST_JOIN.test(text.slice(names[last]?.end ?? 0, names[last + 1]?.start ?? 0))
  )
    last += 1;
  const listStart = names[first]?.start ?? named.start;
  const listEnd = names[last]?.end ?? named.end;
  const nextName = names[last + 1]?.start ?? sentence.end;
  let best: Cue | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const cue of cues) {
    let words: number;
    if (cue.rule.direction === 'f') {
      if (cue.end > listStart) continue;
      const between = text.slice(cue.end, listStart);
      words = wordsBetween(between);
      const crossed = names.filter((name) => name.start >= cue.end && name.end <= listStart).length;
      if (words > cue.rule.reach || endsScope(between)) continue;
      words += crossed * 6;
    } else {
      if (cue.start < listEnd || cue.start > nextName) continue;
      const between = text.slice(listEnd, cue.start);
      words = wordsBetween(between);
      if (
        words > cue.rule.reach ||
        /\b(?:but|she|he|her|his|who|while|when|because|after|before)\b/i.test(between)
      )
        continue;
    }
    const score = cue.rule.weight * 2 - words * 0.6;
    if (score > bestScore) {
      best = cue;
      bestScore = score;
    }
  }
  return best;
}
