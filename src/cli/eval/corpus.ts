import { createReadStream } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { PageKind } from '../../knowledge/terms';

/** A name in a document's gold, in UTF-16 units. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  /** Concepts that count as right; empty: this looks like a name and is none. */
  readonly concepts: readonly string[];
  /** Statuses that count as right, the best first; empty: not labelled. */
  readonly statuses: readonly string[];
  readonly who?: string;
  readonly timing?: string;
  readonly superseded?: boolean;
  /** Neither asked for nor a fault. */
  readonly optional: boolean;
}

/** One document with its gold. */
export interface GoldDocument {
  readonly id: string;
  /** Folder and source it comes from, for the report. */
  readonly set: string;
  /** What the text is: `note`, `abstract`, `label`, ... */
  readonly form: string;
  readonly text: string;
  /** Kind that a page profile or `--kind` would give; absent for what must be judged from the text. */
  readonly kind?: PageKind;
  readonly mentions: readonly GoldMention[];
  /** Whether the warning of an inhibitor with a SERM is due; absent where nobody judged it. */
  readonly warning?: boolean;
  /** Careful readers may differ on the warning. */
  readonly arguable: boolean;
}

const spanSchema = z.object({
  start: z.number(),
  end: z.number(),
  concept: z.string().nullable(),
  sense: z.boolean().optional(),
  optional: z.boolean().optional(),
  also: z.union([z.string(), z.array(z.string())]).optional(),
  assertion: z.string().optional(),
  assertion_also: z.union([z.string(), z.array(z.string())]).optional(),
});
const mentionSchema = z.object({
  start: z.number(),
  end: z.number(),
  concept: z.string(),
  status: z.string(),
  who: z.string(),
  timing: z.string().optional(),
  superseded: z.boolean().optional(),
});
const lineSchema = z.object({
  id: z.string(),
  source: z.string().optional(),
  kind: z.string().optional(),
  type: z.string().optional(),
  text: z.string().optional(),
  spans: z.array(spanSchema).optional(),
  mentions: z.array(z.unknown()).optional(),
  serm_warning: z.boolean().optional(),
  serm_warning_expected: z.boolean().optional(),
  certainty: z.string().optional(),
});
const textSchema = z.object({
  id: z.string(),
  source: z.string().optional(),
  kind: z.string().optional(),
  text: z.string(),
  presumed_negative: z.boolean().optional(),
});

/** Names of concepts in other corpora, in our own words. */
const OURS: Readonly<Record<string, string>> = {
  'aromatase-inhibitor-class': 'aromatase-inhibitor',
  'serm-class': 'serm',
  clomiphene: 'clomifene',
  enclomiphene: 'enclomifene',
};
const listed = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined ? [] : typeof value === 'string' ? [value] : value;

async function* linesOf(file: string): AsyncGenerator<unknown> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    number += 1;
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line);
    } catch {
      throw new Error(`${file}, line ${number}: is not JSON.`);
    }
  }
}

/** Texts beside a gold file that holds none: `docs/*.jsonl` or `docs/*.txt`. */
async function textsOf(folder: string): Promise<Map<string, z.infer<typeof textSchema>>> {
  const texts = new Map<string, z.infer<typeof textSchema>>();
  const names = await readdir(folder).catch(() => []);
  for (const name of names.sort())
    if (name.endsWith('.jsonl'))
      for await (const line of linesOf(join(folder, name))) {
        const document = textSchema.parse(line);
        texts.set(document.id, document);
      }
    else if (name.endsWith('.txt')) {
      const id = name.slice(0, -4);
      texts.set(id, { id, text: await readFile(join(folder, name), 'utf8') });
    }
  return texts;
}

const PROSE: Readonly<Record<string, PageKind>> = { abstract: 'literature', trial: 'literature' };

/**
 * Every document with gold in a folder and the folders below it that hold a `gold.jsonl`: lines with `mentions` and
 * their own text, or lines with `spans` whose text stands in `docs/`. HTML pages are left out: they need a browser's eye.
 * Documents that somebody found to hold no name at all come along, for false positives.
 */
export async function loadCorpus(folder: string): Promise<GoldDocument[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => {
    throw new Error(`"${folder}" is no folder that can be read.`);
  });
  const documents: GoldDocument[] = [];
  const here = folder.replace(/\/+$/, '').split('/').at(-1) ?? folder;
  if (entries.some((entry) => entry.name === 'gold.jsonl')) {
    const texts = await textsOf(join(folder, 'docs'));
    for await (const raw of linesOf(join(folder, 'gold.jsonl'))) {
      const line = lineSchema.parse(raw);
      if (line.type === 'page') continue;
      const found = texts.get(line.id);
      const text = line.text ?? found?.text;
      if (text === undefined) throw new Error(`${folder}: no text for "${line.id}".`);
      texts.delete(line.id);
      const form = line.spans ? (line.kind ?? 'note') : 'note';
      const kind = PROSE[form];
      const warning = line.serm_warning ?? line.serm_warning_expected;
      documents.push({
        id: line.id,
        set: line.source ?? here,
        form,
        text,
        ...(kind ? { kind } : {}),
        ...(warning === undefined ? {} : { warning }),
        arguable: line.certainty === 'arguable',
        mentions: [...(line.spans ?? []).map(fromSpan), ...(line.mentions ?? []).map(fromMention)],
      });
    }
    for (const { id, text, kind, source, presumed_negative } of texts.values())
      if (presumed_negative)
        documents.push({
          id,
          set: source ?? here,
          form: kind ?? 'note',
          text,
          arguable: false,
          mentions: [],
        });
  }
  for (const entry of entries.sort((a, b) => a.name.localeCompare(b.name)))
    if (entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'docs')
      documents.push(...(await loadCorpus(join(folder, entry.name))));
  return documents;
}

function fromSpan(span: z.infer<typeof spanSchema>): GoldMention {
  const { start, end, concept, sense, optional, also, assertion, assertion_also } = span;
  return {
    start,
    end,
    concepts:
      sense === false || concept === null ? [] : [concept, ...listed(also)].map((name) => OURS[name] ?? name),
    statuses: assertion ? [assertion, ...listed(assertion_also)] : [],
    optional: optional === true,
  };
}

function fromMention(raw: unknown): GoldMention {
  const { start, end, concept, status, who, timing, superseded } = mentionSchema.parse(raw);
  return {
    start,
    end,
    concepts: [concept],
    statuses: [status],
    who,
    ...(timing ? { timing } : {}),
    ...(superseded ? { superseded } : {}),
    optional: false,
  };
}
