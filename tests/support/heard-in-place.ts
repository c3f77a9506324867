import { readClause } from '../../src/detection/assertion/clause';
import type { Heard } from '../../src/detection/assertion/draft';
import type { Block } from '../../src/detection/types';

export const NOW = { month: 2024 * 12 + 4, exact: true };
export const NAME = 'letrozole';

/** What is heard of the first "letrozole" of a block of one sentence. */
export function hear(text: string, told: Partial<Heard> = {}, more: Partial<Block> = {}): Heard {
  const start = text.indexOf(NAME);
  const end = start + NAME.length;
  const masked = text.toLowerCase().replaceAll(NAME, '\ue000'.repeat(NAME.length));
  const clause = readClause(masked);
  const own = clause.tokens.findIndex((token) => token.code === 'M');
  const because = (rule: string, from: number, to: number) => ({ rule, block: 0, start: from, end: to });
  return {
    scene: { now: NOW, rows: new Map() },
    block: { text, role: 'text', ...more },
    section: null,
    clause,
    changes: [],
    masked,
    group: { first: own, last: own },
    own,
    named: { block: 0, start, end, text: NAME, concept: NAME, class: 'aromatase-inhibitor', because: [] },
    because,
    later: false,
    general: undefined,
    told: false,
    people: undefined,
    said: null,
    rest: masked.slice(end),
    end,
    title: (rule: string) => because(rule, start, end),
    ...told,
  } as unknown as Heard;
}

/** A phrase said of a name, of a letter, so many words away. */
export const said = (code: string, words = 0, more: { bend?: string; behind?: boolean } = {}) =>
  ({
    code,
    words,
    bend: '',
    behind: false,
    rule: ['x', code, ''],
    token: { start: 0, end: 0 },
    ...more,
  }) as unknown as Heard['said'];
export const reason = (rule: string, start: number, end: number, block = 0) => [{ rule, block, start, end }];
