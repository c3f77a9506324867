import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { HEAD, TURNS, turns } from '../../../tests/support/turns';
import {
  type Example,
  examplesIn,
  KINDS,
  type Kind,
  kindOf,
  numberOf,
  shortKey,
} from '../../detection/learning';
import type { Status, Timing } from '../../knowledge/terms';

/** The name of a text with its right status, and what can be known of it. */
export interface Labelled {
  /** The lot of texts it belongs to: one writer's. */
  readonly lot: string;
  readonly document: string;
  readonly concept: string;
  readonly cues: readonly number[];
  /** What is right, and what the rules alone say; the key of the rule. */
  readonly kind: number;
  readonly ruled: number;
  readonly rule: number;
  /** The rules were never mended by this text, and it is one whose names are weighed: what they say of it tells how far to trust them. */
  readonly fresh: boolean;
}

interface Line {
  readonly id: string;
  readonly text: string;
  readonly mentions: readonly {
    readonly start: number;
    readonly end: number;
    readonly status: Status;
    readonly timing?: Timing;
  }[];
}

/** Texts the rules were mended by, and texts they have never seen. */
const MENDED = 'tests/corpus/tries/gold.jsonl';
const FRESH = 'tests/learning/gold.jsonl';

/** Stands for the texts that were learned from: another when any of them is changed. */
export function fingerprint(): string {
  const hash = createHash('sha256');
  for (const file of [MENDED, FRESH, TURNS]) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
}

const lotOf = (id: string): string => id.replace(/-[^-]*$/, '');

const labelledAs = (
  { concept, cues, ruled, rule }: Example,
  document: string,
  lot: string,
  kind: Kind,
  fresh: boolean,
): Labelled => ({
  lot,
  document,
  concept,
  cues: cues.map(shortKey),
  kind: numberOf(kind),
  ruled,
  rule,
  fresh,
});

function labelled(file: string, fresh: boolean): Labelled[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .flatMap((line) => {
      const { id, text, mentions } = JSON.parse(line) as Line;
      const found = examplesIn(text);
      return mentions.flatMap((gold): Labelled[] => {
        const hit = found.find(({ start, end }) => start < gold.end && gold.start < end);
        if (!hit) return [];
        return [labelledAs(hit, id, lotOf(id), kindOf(gold.status, gold.timing), fresh && !hit.general)];
      });
    });
}

/** A turn's statuses say past and planned, and not which kind: as the rules have it where they agree. */
function kindOfTurn(status: string, ruled: Kind | undefined): Kind | undefined {
  const plain = status.replace('!', '');
  if (plain === 'past') return ruled === 'historical' ? ruled : 'discontinued';
  if (plain === 'planned') return ruled === 'planned-now' ? ruled : 'planned-later';
  return KINDS.find((kind) => kind === plain);
}

/** The turns of phrase, with either pair of drugs. */
const ofTurns = (): Labelled[] =>
  turns().flatMap(({ text, statuses }) =>
    examplesIn(HEAD + text, 'record').flatMap((hit, i): Labelled[] => {
      const kind = kindOfTurn(statuses[i]?.[0] ?? '', KINDS[hit.ruled]);
      return kind ? [labelledAs(hit, text, 'turns', kind, false)] : [];
    }),
  );

export const allLabelled = (): readonly Labelled[] => [
  ...labelled(MENDED, false),
  ...ofTurns(),
  ...labelled(FRESH, true),
];
