import { type DocumentScore, macroF1, merged, nameCounts, statusCounts, warningCounts } from './score';
import { bootstrap, type Counts, f1, precision, recall, wilson } from './statistics';

/** A table of the report; the first column is left-aligned. */
interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const figure = (value: number): string => value.toFixed(3);
const interval = ([low, high]: readonly [number, number]): string => `${low.toFixed(3)}-${high.toFixed(3)}`;
const HEAD = ['right', 'wrong', 'missed', 'precision', '95%', 'recall', '95%', 'F1'] as const;

const rowOf = (name: string, counts: Counts): string[] => [
  name,
  String(counts.right),
  String(counts.wrong),
  String(counts.missed),
  figure(precision(counts)),
  interval(wilson(counts.right, counts.right + counts.wrong)),
  figure(recall(counts)),
  interval(wilson(counts.right, counts.right + counts.missed)),
  figure(f1(counts)),
];

/** Tables of every figure; sets of documents that share a form stand together. */
export function tablesOf(scores: readonly DocumentScore[]): Table[] {
  const tables: Table[] = [];
  const forms = [...new Set(scores.map((score) => score.form))].sort();
  for (const form of forms) {
    const ofForm = scores.filter((score) => score.form === form);
    const names = [...nameCounts(ofForm)].sort(([a], [b]) => a.localeCompare(b));
    if (names.length > 0)
      tables.push({
        title: `Names, ${form} (${ofForm.length} documents)`,
        head: ['class', ...HEAD],
        rows: names.map(([kind, counts]) => rowOf(kind, counts)),
      });
  }
  const stated = scores.filter((score) => score.statuses.length > 0);
  if (stated.length > 0) {
    const apart = [...statusCounts(stated, (status) => status)];
    const together = statusCounts(stated, merged);
    const past = together.get('past');
    tables.push({
      title: `Status (${stated.length} documents, ${stated.reduce((sum, score) => sum + score.statuses.length, 0)} mentions)`,
      head: ['status', ...HEAD],
      rows: [
        ...apart.sort(([a], [b]) => a.localeCompare(b)).map(([status, counts]) => rowOf(status, counts)),
        ...(past ? [rowOf('past (discontinued or historical)', past)] : []),
      ],
    });
    const right = stated.reduce((sum, score) => sum + score.who.right, 0);
    const all = stated.reduce((sum, score) => sum + score.who.all, 0);
    tables.push({
      title: 'Status as a whole, and whose drug',
      head: ['figure', 'value', '95%'],
      rows: [
        ['macro-F1, past merged', figure(macroF1(stated)), interval(bootstrap(stated, macroF1))],
        ...(all > 0 ? [[`who (${right} of ${all})`, figure(right / all), interval(wilson(right, all))]] : []),
      ],
    });
    const sets = [...new Set(stated.map((score) => score.set))];
    if (sets.length > 1)
      tables.push({
        title: 'Status by set',
        head: ['set', 'documents', 'mentions', 'macro-F1'],
        rows: sets.map((set) => {
          const own = stated.filter((score) => score.set === set);
          return [
            set,
            String(own.length),
            String(own.reduce((sum, { statuses }) => sum + statuses.length, 0)),
            figure(macroF1(own)),
          ];
        }),
      });
  }
  const judged = scores.filter((score) => score.warning);
  if (judged.length > 0) {
    const counts = warningCounts(judged);
    const doubtful = judged.filter((score) => score.arguable);
    const agreed = doubtful.filter(({ warning }) => warning?.due === warning?.given).length;
    tables.push({
      title: `Warning of an inhibitor with a SERM (${judged.length} documents${doubtful.length > 0 ? `; ${doubtful.length} arguable apart, ${agreed} as labelled` : ''})`,
      head: ['figure', 'value', '95%', 'of'],
      rows: [
        [
          'sensitivity',
          figure(recall(counts)),
          interval(wilson(counts.right, counts.right + counts.missed)),
          `${counts.right} of ${counts.right + counts.missed}`,
        ],
        [
          'positive predictive value',
          figure(precision(counts)),
          interval(wilson(counts.right, counts.right + counts.wrong)),
          `${counts.right} of ${counts.right + counts.wrong}`,
        ],
      ],
    });
  }
  return tables;
}

/** Tables for a terminal. */
export const asText = (tables: readonly Table[]): string =>
  tables
    .map(({ title, head, rows }) => {
      const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
      const line = (cells: readonly string[]) =>
        cells
          .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
          .join('  ');
      return [title, line(head), ...rows.map(line)].join('\n');
    })
    .join('\n\n');

/** The same as Markdown. */
export const asMarkdown = (tables: readonly Table[]): string =>
  tables
    .map(({ title, head, rows }) =>
      [
        `## ${title}`,
        '',
        `| ${head.join(' | ')} |`,
        `|${head.map((_, i) => (i === 0 ? '---' : '---:')).join('|')}|`,
        ...rows.map((row) => `| ${row.join(' | ')} |`),
      ].join('\n'),
    )
    .join('\n\n');
