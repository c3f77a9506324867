import { readFileSync } from 'node:fs';
import { judgeDocument } from '../../src/detection/document';
import { blocksFromText } from '../../src/detection/structure';
import type { Mention } from '../../src/detection/types';
import type { PageKind } from '../../src/knowledge/terms';
import { annotateText } from './by-rules';
import { turns } from './turns';

/** How each text of the corpus is read, whole: written by `npm run readings`, held by `src/detection/readings.test.ts`. */
export const READINGS = 'tests/corpus/readings.txt';

const TEXTS = ['tests/corpus/gold.jsonl', 'tests/corpus/tries/gold.jsonl'];
/** A text a line, which is its own id; read as a record. */
const FORMS = 'tests/corpus/forms.txt';

interface Text {
  readonly id: string;
  readonly text: string;
  readonly known?: PageKind;
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').trimEnd().split('\n');

export const texts = (): Text[] => [
  ...TEXTS.flatMap(linesOf).map((line): Text => {
    const { id, text } = JSON.parse(line) as Text;
    return { id, text };
  }),
  ...linesOf(FORMS)
    .filter((line) => !line.startsWith('#'))
    .map((line): Text => ({ id: `"${line}"`, text: line.replaceAll('\\n', '\n'), known: 'record' })),
  ...[...new Set(turns().map(({ text }) => text))].map(
    (text): Text => ({ id: `"${text.replaceAll('\n', '\\n')}"`, text, known: 'record' }),
  ),
];

/** Short, so that a changed rule can be followed in a diff: what is as it mostly is, is not said. */
function mentionOf(
  mention: Mention,
  blocks: readonly { text: string }[],
  offsets: readonly number[],
): string {
  const { block, start, text, concept, status, detail, who, timing, superseded, because } = mention;
  const words = (reason: Mention['because'][number]) => {
    const said = (blocks[reason.block]?.text ?? '').slice(reason.start, reason.end);
    return said === text ? reason.rule : `${reason.rule}=${JSON.stringify(said)}`;
  };
  return [
    `${JSON.stringify(text).slice(1, -1)}@${(offsets[block] ?? Number.NaN) + start}`,
    text.toLowerCase() === concept ? '' : concept,
    status,
    timing,
    detail,
    who === 'patient' ? '' : who,
    superseded ? 'superseded' : '',
    ...because.map(words),
  ]
    .filter(Boolean)
    .join(' ');
}

/** The reading of a text: a line for the document, one for each mention, and with "+" for each partner drug and symptom. */
export function readingOf({ id, text, known }: Text): string {
  const { blocks, offsets } = blocksFromText(text);
  const source = known ? { blocks, kind: known } : { blocks };
  const { kind, indication, menopause, nobody, handout, tale } = judgeDocument(source);
  const { mentions, context } = annotateText(text, source);
  return [
    [id, known ? '' : kind, indication, menopause, nobody && 'nobody', handout && 'handout', tale && 'tale']
      .filter(Boolean)
      .join(' '),
    ...mentions.map((mention) => `  ${mentionOf(mention, blocks, offsets)}`),
    ...context.map((mention) => `  + ${mentionOf(mention, blocks, offsets)}`),
  ].join('\n');
}

/** The readings as written down, by the id of the text. */
export const knownReadings = (): ReadonlyMap<string, string> =>
  new Map(
    readFileSync(READINGS, 'utf8')
      .trimEnd()
      .split(/\n(?! )/)
      .map((reading) => [/^(?:".*"|\S+)/.exec(reading)?.[0] ?? '', reading]),
  );
