import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { PAGE_KINDS } from '../../knowledge/terms';
import { parse, runCommand, UsageError } from '../support/usage';
import { FORMATS, readDocuments } from './input';
import { type Annotator, startAnnotator } from './workers';

const HELP = `Finds aromatase inhibitors and SERMs in files, with status and cards, as the extension does on a page.

  npm run --silent annotate -- [--format jsonl|text|html] [--kind record|literature|other] [--jobs N] [FILE ...]

  --format   of the input. Without it: by the file's name (.jsonl, .html), else text.
             jsonl: one {"id", "text" or "html", "kind"?} per line.
  --kind     what the documents are. Without it: judged from the text.
  --jobs     threads to annotate with, 1 to 64. Without it: 1. The output is the same, in the same order.
  FILE       files to read; none, or -, means standard input.

Prints one JSON line per document; offsets are UTF-16 code units into the text. A line that cannot be read is named on
standard error and skipped; the exit status is then 2.
`;

const MOST_JOBS = 64;

function oneOf<T extends string>(
  values: readonly T[],
  given: string | undefined,
  option: string,
): T | undefined {
  if (given === undefined) return undefined;
  const found = values.find((value) => value === given);
  if (!found) throw new UsageError(`--${option} takes one of ${values.join(', ')}, not "${given}".`);
  return found;
}

function jobsOf(given: string | undefined): number {
  if (given === undefined) return 1;
  const jobs = Number(given);
  if (!/^\d+$/.test(given) || jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError(`--jobs takes a whole number from 1 to ${MOST_JOBS}, not "${given}".`);
  return jobs;
}

/** Writes and waits when the reader is slower than we are: memory stays constant. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}

async function annotateFiles(
  files: readonly string[],
  options: Parameters<typeof readDocuments>[1],
  annotator: Annotator,
): Promise<number> {
  let done = 0;
  let bad = 0;
  const showProgress = process.stderr.isTTY;
  /** Lines not written yet, oldest first. Each waits for the one before it: the output keeps the input's order. */
  const turns: Promise<void>[] = [];
  let last = Promise.resolve();
  for (const file of files)
    for await (const { where, document } of readDocuments(file, options)) {
      if ('bad' in document) {
        bad += 1;
        process.stderr.write(`${where}: ${document.bad}; skipped\n`);
      } else {
        const line = annotator.annotate(document);
        const before = last;
        last = Promise.all([line, before]).then(([text]) => write(text));
        // A failure is met below, where its turn is awaited.
        last.catch(() => undefined);
        turns.push(last);
        if (turns.length >= annotator.ahead) await turns.shift();
      }
      done += 1;
      if (showProgress && done % 1000 === 0) process.stderr.write(`\r${done} documents`);
    }
  await last;
  if (showProgress && done >= 1000) process.stderr.write(`\r${done} documents\n`);
  return bad;
}

async function main(): Promise<number> {
  const { values, positionals } = parse({
    format: { type: 'string' },
    kind: { type: 'string' },
    jobs: { type: 'string' },
  });
  const options = {
    format: oneOf(FORMATS, values.format, 'format'),
    kind: oneOf(PAGE_KINDS, values.kind, 'kind'),
  };
  const jobs = jobsOf(values.jobs);
  const files = positionals.length > 0 ? positionals : ['-'];
  for (const file of files)
    if (file !== '-')
      await access(file).catch(() => {
        throw new UsageError(`"${file}" cannot be read: name a file that exists.`);
      });

  const annotator = startAnnotator(jobs);
  try {
    return (await annotateFiles(files, options, annotator)) > 0 ? 2 : 0;
  } finally {
    await annotator.close();
  }
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await runCommand(HELP, main);
