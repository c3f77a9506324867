import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse, refuseOperands, runCommand, UsageError } from '../support/usage';
import { loadCorpus } from './corpus';
import { asMarkdown, asText, tablesOf } from './report';
import { scoreDocument } from './score';

const DEFAULT = 'tests/corpus';
const REPORT = 'docs/evaluation.md';
const HELP = `Scores detection against a corpus with gold labels.

  npm run eval -- [--corpus DIR] [--errors] [--write]

  --corpus   a folder with gold.jsonl, and folders below it. Without it: ${DEFAULT}, the sample that comes with the project.
             gold.jsonl holds a document a line: {"id", "text", "mentions": [{"start", "end", "concept", "status", "who"}],
             "serm_warning"?}, or {"id", "spans": [...]} with the texts in docs/*.jsonl. Offsets are UTF-16 units.
  --errors   lists every mistake
  --write    writes ${REPORT} as well
`;

/** The commit the figures belong to; changed files are said, for then they belong to none. */
function commit(): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const changed = git('status', '--porcelain', '--', 'src/detection', 'src/knowledge/vocabulary');
    return `${git('rev-parse', '--short=10', 'HEAD')}${changed ? ' with changes not committed' : ''}`;
  } catch {
    return 'unknown';
  }
}

async function main(): Promise<number> {
  const { values, positionals } = parse({
    corpus: { type: 'string' },
    errors: { type: 'boolean' },
    write: { type: 'boolean' },
  });
  refuseOperands(positionals);
  const folder = values.corpus ?? DEFAULT;
  const documents = await loadCorpus(resolve(folder)).catch((error: unknown) => {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  });
  if (documents.length === 0) throw new UsageError(`"${folder}" holds no gold.jsonl with a document.`);
  const scores = documents.map(scoreDocument);
  const tables = tablesOf(scores);
  process.stdout.write(`${asText(tables)}\n`);
  if (values.errors)
    for (const { document, what, detail, place } of scores.flatMap((score) => score.mistakes))
      process.stdout.write(`\n${document}: ${what}: ${detail}${place ? `\n  ${place}` : ''}\n`);
  if (values.write) {
    const sets = [...new Set(documents.map((document) => document.set))].sort();
    await writeFile(
      REPORT,
      [
        '# Evaluation',
        '',
        `Written by \`npm run eval -- --write\` on ${new Date().toISOString().slice(0, 10)}, commit ${commit()}; do not edit.`,
        '',
        `${documents.length} documents of: ${sets.join(', ')}. Names are scored by overlap. A name that was missed counts as`,
        'missed for its status too. Intervals are 95%: Wilson for proportions, a bootstrap over documents for the macro-F1.',
        'The macro-F1 is the mean over the statuses that occur, discontinued and historical as one. Labels and the rule of the',
        'warning are explained in `tests/corpus/README.md`.',
        '',
        asMarkdown(tables),
        '',
      ].join('\n'),
    );
  }
  return 0;
}

await runCommand(HELP, main);
