import type { PageKind } from '../../knowledge/terms';
import { inOneGo } from '../steps';
import type { Because, Block, NamedConcept, Source } from '../types';
import { hasMedicationEvidence } from './guard';
import { type Entry, names } from './lexicon';
import { match } from './matcher';
import { namesIn, partnersIn } from './scan';
import { decide, type Placed, type Unit } from './senses';
import { tiedAfter, tiedBefore } from './syndrome';

/** Whether a text may hold a name: may say yes in vain, never misses. Stops at the first. Linear. */
export const mayHaveName = (text: string): boolean => match(names(), text, 'first').length > 0;

/**
 * Every name of a drug, class or syndrome, with its sense decided, and the partner drugs and symptoms beside them.
 * `mentions` do not overlap and stand in reading order; `because` tells how a sense was decided (rule and words), and is
 * empty for a plain name. `context` is empty where there is no mention. Results of a block are cached by its identity.
 * Some blocks at a step.
 */
export function* findNamesInSteps(
  source: Source,
  document: { readonly kind: PageKind },
): Generator<undefined, { mentions: NamedConcept[]; context: NamedConcept[] }> {
  const units = new Map<
    string | undefined,
    { shorts: Placed[]; guarded: { placed: Placed; entry: Entry }[]; named: Set<string> }
  >();
  const found: NamedConcept[][] = source.blocks.map(() => []);
  const { blocks } = source;
  const add = (
    placed: Placed,
    concept: string,
    kind: NamedConcept['class'],
    because: readonly Because[],
  ): void => {
    const { block, hit } = placed;
    found[block]?.push({
      block,
      start: hit.start,
      end: hit.end,
      text: hit.text,
      concept,
      class: kind,
      because,
    });
  };
  for (const [i, block] of blocks.entries()) {
    if (i % BLOCKS_AT_A_STEP === BLOCKS_AT_A_STEP - 1) yield;
    const hits = namesIn(block);
    hits.forEach((hit, index) => {
      let unit = units.get(block.unit);
      if (!unit) {
        unit = { shorts: [], guarded: [], named: new Set() };
        units.set(block.unit, unit);
      }
      const placed: Placed = { block: i, of: block, hits, index, hit };
      if (!hit.entry) unit.shorts.push(placed);
      else if (hit.entry.trust > 0) unit.guarded.push({ placed, entry: hit.entry });
      else {
        unit.named.add(hit.entry.concept);
        add(placed, hit.entry.concept, hit.entry.class, []);
      }
    });
  }
  for (const [key, { shorts, guarded, named }] of units) {
    for (const { placed, entry } of guarded) {
      const company = entry.trust === 1 && named.size > 0;
      if (!company && !hasMedicationEvidence(placed.of.text, placed.hit, entry.trust === 1)) continue;
      const { start, end } = placed.hit;
      const rule = company ? 'guard:company' : 'guard:medication';
      add(placed, entry.concept, entry.class, [{ rule, block: placed.block, start, end }]);
    }
    const unit: Unit = {
      blocks,
      kind: document.kind,
      named,
      text: () =>
        key === undefined && source.context !== undefined
          ? source.context
          : blocks
              .filter((block) => block.unit === key)
              .map((block) => block.text)
              .join('\n'),
    };
    for (const [placed, sense] of decide(unit, shorts))
      add(
        placed,
        sense.concept,
        sense.concept === 'aimss' ? 'aimss' : INHIBITORS.has(sense.concept) ? 'aromatase-inhibitor' : 'serm',
        sense.because,
      );
  }
  const mentions = blocks.flatMap((block, i) => withSyndrome(block, found[i] ?? []));
  const inside = new Map<number, NamedConcept[]>();
  for (const mention of mentions) {
    const list = inside.get(mention.block);
    if (list) list.push(mention);
    else inside.set(mention.block, [mention]);
  }
  const context: NamedConcept[] = [];
  if (mentions.length > 0)
    for (const [i, block] of blocks.entries()) {
      if (i % BLOCKS_AT_A_STEP === 0) yield;
      context.push(...contextIn(block, i, inside.get(i) ?? []));
    }
  return { mentions, context };
}

const BLOCKS_AT_A_STEP = 20;

/** Names that need no company to be one, in a block, in order: what can be marked before the rest of a page is known. */
export const plainNames = (block: Block): { start: number; end: number; class: NamedConcept['class'] }[] =>
  namesIn(block).flatMap(({ start, end, entry }) =>
    entry?.trust === 0 ? [{ start, end, class: entry.class }] : [],
  );

/** The same in one go. */
export const findNames = (...of: Parameters<typeof findNamesInSteps>) => inOneGo(findNamesInSteps(...of));

const INHIBITORS = new Set(['aromatase-inhibitor', 'letrozole', 'anastrozole', 'exemestane', 'arimistane']);

/** Partner drugs and symptoms of a block; no symptom inside a mention ("AI-induced joint pain"), but Duavee is an estrogen too. */
function contextIn(block: Block, index: number, inside: readonly NamedConcept[]): NamedConcept[] {
  let next = 0;
  return partnersIn(block).flatMap(({ start, end, text, entry }) => {
    while ((inside[next]?.end ?? end) <= start) next++;
    if (!entry || (entry.class === 'symptom' && (inside[next]?.start ?? end) < end)) return [];
    if (entry.class !== 'symptom' && entry.trust > 0 && !hasMedicationEvidence(block.text, { start, end }))
      return [];
    return [{ block: index, start, end, text, concept: entry.concept, class: entry.class, because: [] }];
  });
}

/** Orders the mentions of a block and joins a class word to the musculoskeletal noun it is tied to. */
function withSyndrome(block: Block, list: NamedConcept[]): NamedConcept[] {
  const out: NamedConcept[] = [];
  for (const mention of list.sort((a, b) => a.start - b.start)) {
    let { start, end } = mention;
    if ((out.at(-1)?.end ?? 0) > start) continue;
    if (mention.concept === 'aromatase-inhibitor') {
      end = tiedAfter(block.text, end) || end;
      const back = end === mention.end ? tiedBefore(block.text.slice(Math.max(0, start - 60), start)) : 0;
      start = Math.max(out.at(-1)?.end ?? 0, start - back);
    }
    if (end === mention.end && start === mention.start) out.push(mention);
    else
      out.push({
        ...mention,
        start,
        end,
        text: block.text.slice(start, end),
        concept: 'aimss',
        class: 'aimss',
        because: [...mention.because, { rule: 'syndrome:tied', block: mention.block, start, end }],
      });
  }
  return out;
}
