import { annotateText, mayHaveName } from '../../detection';
import { readLexicon } from '../../detection/names/lexicon';
import { match } from '../../detection/names/matcher';
import { INHIBITORS, SERMS } from '../../knowledge/vocabulary/compiled';
import { nativeExpression, termsToMark } from './expression';
import { prose, randomFrom } from './texts';

const LENGTH = 1_000_000;
const ROUNDS = 15;
/** A record is a few pages, not a megabyte: the text is read in documents of this length. */
const DOCUMENT = 20_000;

/** Milliseconds of the fastest of several runs: what the work costs when nothing else disturbs it. */
function fastest(work: () => unknown): number {
  return inTurn(work)[0] ?? Number.NaN;
}

/** The same of several works, one after the other in each round, so that the compiler treats them alike. */
function inTurn(...works: readonly (() => unknown)[]): number[] {
  const best = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const [index, work] of works.entries()) {
      const started = performance.now();
      work();
      best[index] = Math.min(best[index] ?? Number.NaN, performance.now() - started);
    }
  return best;
}

/** A string of its own: the engine keeps a slice as a window on its whole, or as a tree of its pieces, and both are slow to read. */
const flat = (text: string): string => JSON.parse(JSON.stringify(text));

/** A text in documents, as a caller has them. */
const documents = (text: string): string[] =>
  (text.match(new RegExp(`[\\s\\S]{1,${DOCUMENT}}`, 'g')) ?? []).map(flat);

function count(expression: RegExp, text: string): number {
  let found = 0;
  expression.lastIndex = 0;
  while (expression.exec(text)) found += 1;
  return found;
}

/** The compiled vocabulary ten times over, with invented names of the same lengths. */
function tenfold(table: string): string {
  const random = randomFrom(7);
  const invented = (name: string) =>
    [...name]
      .map((letter) => (/[a-z]/.test(letter) ? String.fromCharCode(97 + Math.floor(random() * 26)) : letter))
      .join('');
  const lines = table.split('\n').flatMap((line) => {
    const [id = '', names = ''] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)];
    const more = Array.from(
      { length: 9 },
      (_, copy) =>
        `${id}${copy}:${names
          .split(/([,;|~])/)
          .map((part) => (/^[a-z ]{3,}$/.test(part) ? invented(part) : part))
          .join('')}`,
    );
    return [line, ...more];
  });
  return lines.join('\n');
}

export interface Measure {
  readonly what: string;
  readonly value: string;
  readonly bar: string;
  readonly met: boolean;
}

const ratio = (what: string, value: number, bar: number): Measure => ({
  what,
  value: `${value.toFixed(2)}x`,
  bar: `at most ${bar}x`,
  met: value <= bar,
});

/** Detection against one native regular expression over the same vocabulary, all in this run. */
export function benchEngine(): Measure[] {
  const expression = nativeExpression(termsToMark());
  const plain = documents(prose(LENGTH, 0));
  const sparse = documents(prose(LENGTH, 20));
  const dense = documents(prose(LENGTH, 1));
  const denseText = flat(prose(LENGTH, 1));
  const [long, short] = [flat(prose(400_000, 3)), flat(prose(40_000, 3))];
  const native = (texts: readonly string[]) => () => texts.map((text) => count(expression, text));
  const ours = (texts: readonly string[]) => () => texts.map((text) => annotateText(text));
  const share = (texts: readonly string[]) => {
    const [theirs = 0, detection = 0] = inTurn(native(texts), ours(texts));
    return detection / theirs;
  };
  const [nativePlain = 0, detectionPlain = 0, lookPlain = 0] = inTurn(native(plain), ours(plain), () =>
    plain.map((text) => mayHaveName(text)),
  );
  const tables = [INHIBITORS, SERMS] as const;
  const matcher = (factor: (table: string) => string) => {
    const lexicon = readLexicon(tables.map((table) => ['serm', factor(table)] as const));
    return () => match(lexicon, denseText);
  };
  const [once = 0, tenTimes = 0] = inTurn(
    matcher((table) => table),
    matcher(tenfold),
  );
  return [
    ratio('text without mentions, detection / native expression', detectionPlain / nativePlain, 1),
    ratio('text without mentions, prefilter alone / native expression', lookPlain / nativePlain, 1),
    ratio('a mention in one of 20 sentences / native expression', share(sparse), 8),
    ratio('a mention in every sentence / native expression', share(dense), 8),
    ratio('matching with 10 times the terms / with the terms', tenTimes / once, 1.5),
    ratio(
      '10 times the text / the text',
      fastest(() => annotateText(long)) / fastest(() => annotateText(short)),
      11,
    ),
  ];
}
