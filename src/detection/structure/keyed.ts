/** Entries written as "key: value" lines, one below the other, as record systems print and export them. */

/** A value with its key, and where it stands in its line, in UTF-16 units. */
export interface KeyedCell {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** What lines of an entry say, by their number; entries are numbered from 1. */
export type Entries = ReadonlyMap<number, { readonly entry: number; readonly cells: readonly KeyedCell[] }>;

const KEYED = /^\s*([A-Za-z][A-Za-z /]{1,24}?) ?:\s+(?=\S)/;
const NAME_KEY =
  /^(?:medicine|medication|drug|agent|regimen|product|item|substance|prescription|(?:drug|medicine|medication|generic) name|(?:medication|drug|medicine) order)$/i;
/** What an entry says of its drug. */
const FIELD_KEY =
  /^(?:(?:order |current )?status|state|(?:start|end|stop|started|stopped|last)(?:ed)?(?: date| filled| dispensed)?|dates?|period|dose|dosage|strength|sig|directions|route|freq(?:uency)?|reason|(?:status )?reason|indication|written|expires|dispensed|prescriber|taking|intent|note|comments?|hold from|issue type|last issue|last issued)$/i;
/** What an entry says of the end of its drug, printed with or without a colon: "stop 2023-05-18", "status: completed". */
const END_KEY = /^(?:(?:order |current )?status|(?:end|stop|ended|stopped)(?: date)?)$/i;
const LOOSE =
  /^\s*(start|started|stop|stopped|end|ended|status)\s+(?=\d|-|(?:active|completed|stopped|discontinued|ended|expired|inactive|aborted|on[- ]hold|held|suspended)\b)/i;
/** A further key in the same line, behind a gap. */
const NEXT =
  /(?<!\s)\s{2,}(?=[A-Za-z][A-Za-z /]{1,24}? ?:\s|(?:start|started|stop|stopped|end|ended|status|sig)\s)/gi;

function cellsOf(text: string): KeyedCell[] {
  const cells: KeyedCell[] = [];
  const ends = [...text.matchAll(NEXT)].map((match) => [match.index, match.index + match[0].length] as const);
  let from = 0;
  for (const [end, next] of [...ends, [text.trimEnd().length, 0] as const]) {
    const part = text.slice(from, end);
    const keyed = KEYED.exec(part) ?? LOOSE.exec(part);
    if (keyed?.[1]) cells.push({ key: keyed[1], start: from + keyed[0].length, end });
    from = next;
  }
  return cells;
}

/** "anastrozole 1 MG Oral Tablet", "- tamoxifen" */
const DRUG_LINE = /\d ?m?c?g\b|\b(?:tab(?:let)?|cap(?:sule)?|pill)s?\b|^\s*[-*•·●▪◦]\s/i;

/**
 * The line of a name that has no key, above keyed lines that stand in from it and tell how its use ended or goes on; null
 * where there is none.
 */
function nameAbove(
  lines: readonly string[],
  run: readonly (readonly [line: number, cells: readonly KeyedCell[]])[],
): number | null {
  const inset = (line: string) => line.length - line.trimStart().length;
  const begin = run[0]?.[0] ?? 0;
  const least = inset(lines[begin] ?? '');
  let at = begin - 1;
  // "Take 1 tablet daily" between them, standing in as they do
  for (let skipped = 0; skipped < 2 && least > 0 && inset(lines[at] ?? '') >= least; skipped++) at--;
  const text = lines[at] ?? '';
  return DRUG_LINE.test(text) &&
    text.length < 120 &&
    run.some(([, cells]) => cells.some(({ key }) => END_KEY.test(key))) &&
    run.every(([line]) => inset(lines[line] ?? '') > inset(text))
    ? at
    : null;
}

/**
 * The entries of a text: neighbouring keyed lines of which one names a drug and one tells of it. A line that repeats the
 * key with which the entries begin begins the next.
 */
export function entriesOf(lines: readonly string[]): Entries {
  const found = new Map<number, { entry: number; cells: readonly KeyedCell[] }>();
  let entry = 0;
  let run: (readonly [line: number, cells: readonly KeyedCell[]])[] = [];
  const close = () => {
    const keys = run.map(([, cells]) => cells[0]?.key.toLowerCase() ?? '');
    const name = nameAbove(lines, run);
    if (name !== null && !keys.some((key) => NAME_KEY.test(key))) {
      const text = lines[name] ?? '';
      entry += 1;
      const start = text.length - text.trimStart().length;
      found.set(name, { entry, cells: [{ key: 'medication', start, end: text.trimEnd().length }] });
      for (const [line, cells] of run) found.set(line, { entry, cells });
      run = [];
      return;
    }
    const names = keys.filter((key) => NAME_KEY.test(key));
    const opening = names.length > 0 && keys.lastIndexOf(keys[0] ?? '') > 0 ? keys[0] : names[0];
    const parts: (typeof run)[] = [];
    run.forEach((line, i) => {
      if (
        parts.length === 0 ||
        (keys[i] === opening &&
          i > 0 &&
          parts.at(-1)?.some(([, cells]) => cells[0]?.key.toLowerCase() === opening))
      )
        parts.push([]);
      parts.at(-1)?.push(line);
    });
    for (const part of parts) {
      const all = part.flatMap(([, cells]) => cells);
      if (!all.some(({ key }) => NAME_KEY.test(key)) || !all.some(({ key }) => FIELD_KEY.test(key))) continue;
      entry += 1;
      for (const [line, cells] of part)
        if (cells.some(({ key }) => NAME_KEY.test(key) || FIELD_KEY.test(key)))
          found.set(line, { entry, cells });
    }
    run = [];
  };
  lines.forEach((text, index) => {
    const cells = text.includes('|') || text.includes('\t') ? [] : cellsOf(text);
    if (cells.length > 0) run.push([index, cells]);
    else if (run.length > 0) close();
  });
  close();
  return found;
}
