import { readClause } from '../../src/detection/assertion/clause';
import type { Heard, Reading } from '../../src/detection/assertion/draft';
import type { Token } from '../../src/detection/assertion/lex';
import { saidOf } from '../../src/detection/assertion/speaks';

export const NAME = '\ue000\ue000\ue000';

/** What is heard of the last "§" of a sentence (or of another), in small letters. */
export function hear(text: string, told: Partial<Heard> = {}, which = -1): Heard {
  const masked = text.replaceAll('§', NAME);
  const clause = readClause(masked);
  const names = [...clause.tokens.entries()].filter(([, { code }]) => code === 'M');
  const [own, self] = names.at(which) as [number, Token];
  const group = clause.groups.find(({ first, last }) => first <= own && own <= last) as {
    first: number;
    last: number;
  };
  const because = (rule: string, start: number, end: number) => ({ rule, block: 0, start, end });
  return {
    scene: { lines: 0, tale: false, refused: false, now: { month: 2024 * 12 + 4, exact: true } },
    block: { text, role: 'text' },
    section: null,
    clause,
    changes: [],
    masked,
    group,
    own,
    named: { concept: 'letrozole', class: 'aromatase-inhibitor', text: 'letrozole' },
    because,
    later: false,
    general: undefined,
    told: false,
    people: undefined,
    said: saidOf(clause, masked, group),
    rest: masked.slice(self.end),
    end: self.end,
    title: (rule: string) => because(rule, self.start, self.end),
    ...told,
  } as unknown as Heard;
}

/** A phrase said of a name, of a letter, so many words away. */
export const said = (code: string, words = 0, behind = false) =>
  ({
    code,
    words,
    behind,
    bend: '',
    rule: ['x', code, ''],
    token: { start: 0, end: 0 },
  }) as unknown as Heard['said'];
/** A phrase of a sentence, by its words. */
export const phrase = (text: string, words: string, rule: string | null): Token => ({
  code: 'g',
  rule: rule === null ? null : [rule, 'g', ''],
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  at: 0,
});
export const reason = (rule: string, start: number, end: number) => [{ rule, block: 0, start, end }];
export const status = (reading: Reading | null) =>
  reading && [reading.status, reading.timing ?? reading.basis].join();
