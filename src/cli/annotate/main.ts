import { once } from 'node:events';
import { access } from 'node:fs/promises';
import { PAGE_KINDS } from '../../knowledge/terms';
import { parse, runCommand, UsageError } from '../support/usage';
import { FORMATS, readDocuments } from './input';
import { annotateDocument } from './output';

const HELP = `Finds aromatase inhibitors and SERMs in files, with status and cards, as the extension does on a page.

  npm run --silent annotate -- [--format jsonl|text|html] [--kind record|literature|other] [FILE ...]

  --format   of the input. Without it: by the file's name (.jsonl, .html), else text.
             jsonl: one {"id", "text" or "html", "kind"?} per line.
  --kind     what the documents are. Without it: judged from the text.
  FILE       files to read; none, or -, means standard input.

Prints one JSON line per document; offsets are UTF-16 code units into the text. A line that cannot be read is named on
standard error and skipped; the exit status is then 2.
`;

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

/** Writes and waits when the reader is slower than we are: memory stays constant. */
async function write(line: string): Promise<void> {
  if (!process.stdout.write(line)) await once(process.stdout, 'drain');
}

async function main(): Promise<number> {
  const { values, positionals } = parse({ format: { type: 'string' }, kind: { type: 'string' } });
  const options = {
    format: oneOf(FORMATS, values.format, 'format'),
    kind: oneOf(PAGE_KINDS, values.kind, 'kind'),
  };
  const files = positionals.length > 0 ? positionals : ['-'];
  for (const file of files)
    if (file !== '-')
      await access(file).catch(() => {
        throw new UsageError(`"${file}" cannot be read: name a file that exists.`);
      });

  let done = 0;
  let bad = 0;
  const showProgress = process.stderr.isTTY;
  for (const file of files)
    for await (const { where, document } of readDocuments(file, options)) {
      if ('bad' in document) {
        bad += 1;
        process.stderr.write(`${where}: ${document.bad}; skipped\n`);
      } else await write(`${JSON.stringify(annotateDocument(document))}\n`);
      done += 1;
      if (showProgress && done % 1000 === 0) process.stderr.write(`\r${done} documents`);
    }
  if (showProgress && done >= 1000) process.stderr.write(`\r${done} documents\n`);
  return bad > 0 ? 2 : 0;
}

// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

await runCommand(HELP, main);
