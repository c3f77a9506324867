import { annotateText } from '../../detection';
import { RULES } from '../../detection/assertion/rules';
import type { Measure } from './engine';
import { prose, randomFrom } from './texts';

const INPUTS = 1_000_000;
/** Signs that structure, sentences and names are read by, and characters that break careless code. */
const SIGNS = [
  ...'\n\t|:;,.()[]?/-+*#>"\'',
  '\n\n',
  '->',
  '[x] ',
  '[ ] ',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\u0301',
  '\ud800',
  '\udc00',
  '\ue000',
  '\0',
  '\u{1f48a}',
  '2019',
  '01/02/2023',
  '2.5 mg',
];

/**
 * Detection over a million short inputs made of pieces of notes, words of the rules, signs and any characters. Counts what
 * makes it throw and what it reports at a place where it does not stand.
 */
export function benchFuzz(): Measure[] {
  const random = randomFrom(26);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = prose(200_000, 2).split(/(?<=\s)/);
  const rules = RULES.flatMap(([, , source]) =>
    source.split('|').map((part) => part.replace(/[\\()?:[\]{}*+]/g, ' ')),
  );
  let failed = 0;
  for (let count = 0; count < INPUTS; count += 1) {
    let text = 'letrozole ';
    const length = 2 + Math.floor(random() * 24);
    for (let i = 0; i < length; i += 1) {
      const kind = random();
      if (kind < 0.45) text += pick(words);
      else if (kind < 0.65) text += `${pick(rules)} `;
      else if (kind < 0.9) text += pick(SIGNS);
      else text += String.fromCharCode(Math.floor(random() * 65_536));
    }
    try {
      const { mentions, offsets } = annotateText(text);
      const misplaced = mentions.some(({ block, start, end, text: name }) => {
        const from = (offsets[block] ?? Number.NaN) + start;
        return text.slice(from, from + end - start) !== name;
      });
      if (misplaced) failed += 1;
    } catch {
      failed += 1;
    }
  }
  return [
    {
      what: `${INPUTS.toLocaleString('en')} fuzzed inputs: thrown, or a mention out of place`,
      value: String(failed),
      bar: 'none',
      met: failed === 0,
    },
  ];
}
