import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { text as readAll } from 'node:stream/consumers';
import { z } from 'zod';
import { PAGE_KINDS, type PageKind } from '../../knowledge/terms';
import type { InputDocument } from './output';

export const FORMATS = ['jsonl', 'text', 'html'] as const;
export type Format = (typeof FORMATS)[number];

const lineSchema = z
  .object({
    // Numbers are taken as they come from other programs, and given back as text.
    id: z.union([z.string(), z.number().transform(String)]),
    text: z.string().optional(),
    html: z.string().optional(),
    kind: z.enum(PAGE_KINDS).optional(),
  })
  .refine((line) => (line.text === undefined) !== (line.html === undefined), {
    error: 'needs exactly one of "text" and "html"',
  });

/** A line that cannot be used, with what is wrong with it. */
export interface BadLine {
  readonly bad: string;
}

function readLine(line: string, kind: PageKind | undefined): InputDocument | BadLine {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { bad: 'is not JSON' };
  }
  const parsed = lineSchema.safeParse(value);
  if (parsed.success) return { ...parsed.data, kind: parsed.data.kind ?? kind };
  const issue = parsed.error.issues[0];
  return {
    bad: issue ? [issue.path.join('.'), issue.message].filter(Boolean).join(': ') : 'has another form',
  };
}

/** The format a file's name says; a stream without a name is text. */
function formatOf(file: string): Format {
  if (/\.(jsonl|ndjson)$/i.test(file)) return 'jsonl';
  return /\.(html?|xhtml)$/i.test(file) ? 'html' : 'text';
}

/** Documents of one file (`-`: standard input), one at a time; bad lines in their place, with where they stand. */
export async function* readDocuments(
  file: string,
  options: { readonly format: Format | undefined; readonly kind: PageKind | undefined },
): AsyncGenerator<{ where: string; document: InputDocument | BadLine }> {
  const format = options.format ?? formatOf(file);
  if (format === 'jsonl') {
    const input = file === '-' ? process.stdin : createReadStream(file);
    let number = 0;
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim() !== '')
        yield { where: `${file} line ${number}`, document: readLine(line, options.kind) };
    }
    return;
  }
  const content = file === '-' ? await readAll(process.stdin) : await readFile(file, 'utf8');
  yield { where: file, document: { id: file, kind: options.kind, [format]: content } };
}
