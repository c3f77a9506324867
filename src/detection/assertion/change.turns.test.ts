import { describe, expect, test } from 'vitest';
import type { SectionClass } from '../structure';
import { ofChange } from './change';
import { readClause } from './clause';
import type { Heard, Reading } from './draft';
import { MASK } from './lex';
import { saidOf } from './speaks';
import { changesIn } from './switches';

type Told = Omit<Reading, 'because'> | null;

/** What changes of drug say of each name of a sentence, "§" for each name. */
function told(text: string, section: SectionClass | null = null): Told[] {
  const masked = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(masked);
  const changes: Heard['changes'] = changesIn(clause, masked);
  expect(changes).not.toEqual([]);
  return clause.groups.map((group) => {
    const said = saidOf(clause, masked, group);
    const because: Heard['because'] = (rule, start, end) => ({ rule, block: 0, start, end });
    const reading = ofChange({ changes, group, because, clause, section, said, masked } as Heard);
    if (!reading) return null;
    const { because: _, ...read } = reading;
    return read;
  });
}

const strong = { basis: 'strong' } as const;
const LEFT = { status: 'discontinued', detail: 'switched', ...strong } as const;
const TAKEN = { status: 'active', ...strong, alone: false } as const;
const ALONE = { status: 'active', ...strong, alone: true } as const;
const KEPT = { status: 'active', ...strong } as const;
const NOW = { status: 'planned', timing: 'now', ...strong } as const;
const LATER = { status: 'planned', timing: 'later', ...strong } as const;
const OVER = { status: 'historical', detail: 'completed', ...strong } as const;
const MAYBE = { status: 'hypothetical', ...strong } as const;

describe('words behind a drug say otherwise', () => {
  test.each<[string, Told[]]>([
    // stopped, held, declined, not taken, gone on with
    ['§ stopped, then § started', [null, null]],
    ['§ then §, which was stopped', [LEFT, null]],
    ['§ then §, which was held', [LEFT, null]],
    ['§ then §, which she declined', [LEFT, null]],
    ['§ then §, which was not started', [LEFT, null]],
    ['switched to §, which she took for two years', [null]],
    ['moved her to §, which gave her the same trouble', [null]],
  ])('%s', (text, readings) => {
    expect(told(text)).toEqual(readings);
  });

  test.each<[string, Told[]]>([
    ['switched to § then', [ALONE]],
    ['switched to §, begun in may', [ALONE]],
    ['switched to § started in may', [ALONE]],
    ['§ -> § started in may', [LEFT, TAKEN]],
    ['§ changed to §, prescribed today', [LEFT, TAKEN]],
    ['§ then §, which she takes', [LEFT, TAKEN]],
    ['received §, then §, which she takes', [LEFT, TAKEN]],
    ['switched to §, which she takes', [ALONE]],
    ['she asked could she not go back to § then', [MAYBE]],
  ])('not: %s', (text, readings) => {
    expect(told(text)).toEqual(readings);
  });
});

describe('one drug, then another', () => {
  test.each<[string, Told[]]>([
    ['she continues § until menopause, then §', [KEPT, LATER]],
    ['plan: continue § until she is clearly postmenopausal, then change to §', [KEPT, LATER]],
    ['will continue § for 2 years, then switch to §', [null, LATER]],
    ['previously §, then §.', [OVER, OVER]],
    ['earlier lines: §, then §.', [OVER, OVER]],
    ['§ then §, as in the previous letter', [LEFT, TAKEN]],
    ['§ followed by § before the earlier scan', [LEFT, TAKEN]],
    ['took § then § for nearly 3 years', [OVER, OVER]],
    ['took §, switched to § for nearly 3 years now', [LEFT, TAKEN]],
  ])('%s', (text, readings) => {
    expect(told(text)).toEqual(readings);
  });

  test.each<[string, Told]>([
    ['took §, then refused §', null],
    ['took §, then stopped, refused an §', null],
    ['§, then begin §', null],
    ['§, then hold §', null],
    ['earlier §, then § started', null],
    ['§, then §', TAKEN],
  ])('a word of its own before or behind the second says more: %s', (text, second) => {
    expect(told(text).at(-1)).toEqual(second);
  });
});

describe('in a list of choices', () => {
  test.each<[string, Told]>([
    ['switch to §', MAYBE],
    ['switched to §', MAYBE],
    ['§, then §', MAYBE],
    ['§ without chemo and followed by §', MAYBE],
    ['§ without any chemo and followed by §', MAYBE],
    ['took §, then refused §', null],
    ['§, then not §', null],
  ])('%s', (text, reading) => {
    expect(told(text, 'options').at(-1)).toEqual(reading);
  });

  test('only there', () => {
    expect(told('switch to §')).toEqual([NOW]);
    expect(told('switch to §', 'plan')).toEqual([NOW]);
  });
});

describe('what was asked before it', () => {
  test.each<[string, Told]>([
    ['she asked about hair loss and was switched to §', ALONE],
    ['wonders whether the cholesterol rose since being moved onto §', ALONE],
  ])('makes no thought of a drug that was changed to: %s', (text, reading) => {
    expect(told(text).at(-1)).toEqual(reading);
  });
});
