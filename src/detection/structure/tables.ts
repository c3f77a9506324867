/** Tables written with signs or gaps in plain text: how a line is cut into cells, and which lines are titles of columns. */

/** A line of a text, or a cell of one; UTF-16 offsets in the text. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Words of which the titles of columns are made. */
const COLUMN_WORDS =
  /\b(?:medications?|drug|medicine|agent|name|status|start|started|stop|stopped|end|ended|dose|strength|sig|directions|route|freq(?:uency)?|reason|indication|comments?|last|since|dates?|action|plan|source|prescriber|qty|order(?:ed)?|began|begun|d\/c(?:'d)?|time|outcome|setting|reactions?|severity|noted|type|issue|patient|reports?|pharmacy|record|discrepancy|resolution|taking|taken|dispense|refills?|f[aá]rmaco|medicamentos?|estado|posolog[ií]a|dose|v[ií]a|frecuencia|frequ[eê]ncia|in[ií]cio|fecha|fin|fim|t[eé]rmino|motivo|hor[aá]rio|desde|prescrito por|quem prescreveu|indicaci[oó]n|indica[cç][aã]o|observaciones|observa[cç][oõ]es|situaci[oó]n|situa[cç][aã]o|pauta|cantidad|quantidade|acci[oó]n|a[cç][aã]o|conducta|conduta|decisi[oó]n|decis[aã]o|comentarios?|medikament|wirkstoff|dosis|st[aä]rke|seit|grund|m[eé]dicament|farmaco)\b/i;

/** Cells of a line written as a table: pipes, tabs, wide gaps, or slashes between blanks; null for a line that is none. */
export function cellsOf(line: Line, wide: boolean, sign: RegExp | null = null): Line[] | null {
  const separator = line.text.includes('|')
    ? /\|/g
    : sign
      ? sign
      : LEADERS.test(line.text)
        ? /\s*\.{4,}\s*/g
        : line.text.includes('\t')
          ? /\t+/g
          : wide
            ? /\s{2,}/g
            : null;
  if (!separator) return null;
  const cells: Line[] = [];
  let from = 0;
  const add = (to: number) => {
    const raw = line.text.slice(from, to);
    const trimmed = raw.replace(/^[\s"]+|[\s"]+$/g, '');
    const lead = raw.indexOf(trimmed);
    cells.push({
      start: line.start + from + lead,
      end: line.start + from + lead + trimmed.length,
      text: trimmed,
    });
  };
  for (const match of line.text.matchAll(separator)) {
    add(match.index);
    from = match.index + match[0].length;
  }
  add(line.text.length);
  if (line.text.trimStart().startsWith('|')) cells.shift();
  if (cells.at(-1)?.text === '') cells.pop();
  return cells.length > 1 ? cells : null;
}

/** Two rows of dots, or one before an end of its own: "TAMOXIFEN ...... Angioedema ...... 2017". */
export const LEADERS = /\S ?\.{4,} ?\S.*\.{4,} ?\S/;

/** How far a cell may stand from where its column begins, in characters. */
const ASKEW = 3;

/** The column whose title begins where a cell does; of a table made with spaces. */
export const columnAt = (columns: readonly { name: string; at: number }[], at: number): string | undefined =>
  columns.find((column) => Math.abs(column.at - at) <= ASKEW)?.name;

export const isColumnRow = (cells: readonly Line[]): boolean =>
  cells.length > 1 &&
  (cells.filter((cell) => COLUMN_WORDS.test(cell.text)).length >=
    Math.min(3, Math.max(2, cells.length / 2)) ||
    // In capitals, of which no drug in its row is written with.
    (cells.length > 3 &&
      cells.every((cell) => /^[A-ZÀ-Þ][A-ZÀ-Þ /().-]*$/.test(cell.text)) &&
      cells.some((cell) => COLUMN_WORDS.test(cell.text)))) &&
  cells.every((cell) => cell.text.length < 40 && !/\d ?m[gc]/.test(cell.text));

/** Signs between blanks that part the cells of some tables: "Medication / Sig / Start", "Medicine ; dose ; stop". */
const SIGNS = [/ \/ /g, / ; /g, / ~ /g, / \. /g, /","/g, /,(?=[^\s\d])/g] as const;
/** The sign that parts the titles of columns in a line. */
export const signOfTitles = (line: Line): RegExp | null =>
  SIGNS.find((sign) => {
    const cells = cellsOf(line, false, sign);
    return cells !== null && cells.length > 3 && isColumnRow(cells);
  }) ?? null;

/** The sign of a row below titles: cells in quotation marks are parted by these, whatever the titles are. */
export const signOfRow = ({ text }: Line, parted: RegExp): RegExp | null =>
  /^".*","/.test(text) ? /","/g : text.search(parted) > 0 ? parted : null;
