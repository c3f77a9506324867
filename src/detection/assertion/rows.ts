import type { Detail, Status } from '../../knowledge/terms';
import type { Block } from '../types';
import { entryDate, isPastRange, type When } from './time';

export interface RowStatus {
  readonly rule: string;
  readonly status: Status;
  readonly detail?: Detail;
  /** Block whose words decided, with their place in it. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** Status words of a cell, a badge or an icon's label; the first that matches decides. */
const WORDS: readonly (readonly [string, Status, RegExp, Detail?])[] = [
  [
    'not-taking',
    'negated',
    /^no$|^n, never\b|^not tried\b|^contra-?indicated\b|\bnever had\b|^(?:none|nil|never|keine|ninguno|aucun)$|\bnot[- ]tak(?:ing|en)\b|\bnever (?:started|filled|taken)\b|entered[- ]in[- ]error|\bvoid(?:ed)?\b|\bcancell?ed\b|\bdeclined\b|\brefused\b|\brejected\b|no toma|n[aã]o (?:toma|usa)|nunca|recusad[oa]|rechazad[oa]|anulad[oa]/i,
  ],
  [
    'held',
    'discontinued',
    /^not given\b|\bwithheld\b|\bon[- ]hold\b|\bheld\b|\bpaused\b|\bsuspended\b|\bhold\b|e[nm] pausa|pausad[oa]|pausiert|gepauzeerd|in pausa/i,
    'held',
  ],
  [
    'stopped',
    'discontinued',
    /\bdo not (?:prescribe|give|continue|restart|take)\b|\bremoved? from (?:the )?(?:\w+ )?list\b|\bdiscontinued\b|\bstopped\b|\bd\/?c'?e?d\b|\bceased\b|\binactive\b|\bended\b|\bexpired\b|\baborted\b|\barch(?:ived)?\b|\bd\/c(?= ?\d)|\bstop\b|suspendid[oa]|retirad[oa]|finalizad[oa]|abgesetzt|beendet|gestopt|gestaakt|stopgezet|arr[eê]t[ée]|sospes[oa]|interrott[oa]|suspens[oa]|interr[ou]mpid[oa]|d[ei]scontinuad[oa]|inactiv[oa]|inativ[oa]|de baja|cancelad[oa]|encerrad[oa]|caducad[oa]/i,
  ],
  [
    'completed',
    'discontinued',
    /\bcompleted?\b|\bfinished\b|\bpast\b|\bhistorical\b(?! med)|\bprevious\b|completad[oa]|abgeschlossen|termin[ée]|conclu[ií]d[oa]|terminad[oa]/i,
    'completed',
  ],
  [
    'planned',
    'planned',
    /\bpending\b|\bdraft\b|\bplanned\b|\bproposed\b|\bunsigned\b|\bnot yet started\b|\bto start\b|pendiente|pendente|a iniciar|geplant/i,
  ],
  [
    'active',
    'active',
    /^yes$|^\[x\] ?(?:y\b|yes|present)|\bactive\b|\btaking\b|\bcurrent(?:ly)?\b|\bongoing\b|\bcontinu(?:e|ed|ing)\b|\bin progress\b|\brunning\b|\bindefinite\b|\bdispensed\b|\bordered\b|\bprescribed\b|\bnew\b|activ[oa]|aktiv|laufend|en cours|attiv[oa]|ativ[oa]|vigente|e[nm] (?:curso|uso)\b|contin[uú]a|mant[eé]m|mantiene|ongewijzigd|unverändert|\bnieuw\b|\bsigue\b|\bsegue\b|dispensad[oa]|prescrit[oa]|^s[ií]$|^sim$/i,
  ],
];

const NOT_TAKING = /\b(?:patient|pt) (?:is )?not taking\b|\bnot taking: reported\b|\bentered in error\b/i;
/** Boxes for yes and no, one of them ticked. */
const BOXES = /^\[[ x]?\] ?y\w* *\[[ x]?\] ?n\w*/i;
/** A bare no, and the columns in which it says that a drug is not taken. */
const BARE = /^\W*(?:no|none|nil|never|keine|ninguno|aucun)\W*$/i;
const ANSWERS =
  /status|state|tak(?:e|ing|en)|active|current|adher|use|estado|statut|stato|says|reports?|dates?|start|period|duration|since/i;
/** Columns that speak of the order of a drug. */
const ORDERS =
  /status|state|order|refill|request|action|plan|comment|note|remark|disposition|estado|statut|situa|acci|conduc?ta|decisi/i;
/** A cell of some length that begins with a state. */
const STATE_FIRST =
  /^[^\w]{0,6}(?:not given|removed? from (?:the )?(?:\w+ )?list|held|withheld|on hold|discontinued|stopped|d\/?c'?d|d\/c(?= ?\d)|completed|expired|inactive|gestopt|gestaakt|abgesetzt|beendet|arr[eê]t[ée]e?|sospes[oa]|suspendid[oa]|suspens[oa]|retirad[oa])(?![\w\u00c0-\u017f]).{0,120}$/i;
/** "status: stopped, 2023-03-01 / 2023-04-10, arthralgia" */
const STATED = /\bstatus ?[:=] ?[a-z][a-z -]{2,20}/i;
const STATUS_COLUMN =
  /status|state|taking|action|disposition|estado|statut|stato|situaci[oó]n|situa[cç][aã]o|acci[oó]n|^a[cç][aã]o|conduc?ta|decisi[oó]n|decis[aã]o/i;
const STOP_COLUMN =
  /^(?:resolved|stop|end|ended|stopped|discontinued|ceased|d\/c|expir|fin|ende|bis|hasta|fine|fim|suspen|t[eé]rmino|f\. ?fin|fecha (?:de )?fin|data (?:de )?(?:fim|t[eé]rmino))/i;
/** When it was had last: more than a year before, it is had no more. */
const LAST_COLUMN = /^last (?:taken|dose|given|filled?|fill date|disp\w*|supplied|issued)/i;
const DATE = /(?:19|20)\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}[ -][A-Za-z]{3,9}[ -]\d{2,4}/;
/** A state of an order that was one, with its date. */
const ENDED =
  /^(?:expired|stopped|discontinued|ceased|ended|completed|caducad[oa]|suspendid[oa]|suspens[oa]|abgesetzt|beendet|arr[eê]t[ée]e?|sospes[oa])\b.*\d/i;
/** "9/2023-", "2021 - present": a span that has not ended. */
const OPEN_RANGE = /^(?:\d{1,2}[/.])?(?:19|20)\d\d ?[-\u2013]\s*(?:present|now|current|ongoing|date)?$/i;
/** A cell that names its end itself: "End 09/2023". */
const END_CELL = /^(?:end(?:ed)?|stop(?:ped)?|d\/?c(?:'?d)?)(?: date)? ?:? ?(\S*\d\S*)$/i;
const OPEN_END = /present|ongoing|current|indefinite|actual|atual|indefinid|en curso|em curso|^[-–—]$|^$/i;

const yearIn = (text: string): number => Number(/(?:19|20)\d\d/.exec(text)?.[0] ?? 9999);

/** A cell that is a box with what is to be done: "[x] Continue", "[ ] Hold". */
const BOX = /^\[[ xX✓]?\] ?[A-Za-z][A-Za-z/' ]{1,24}$/;

/** What a ticked box says of its drug; null where it says nothing of its use. */
export function choiceOf(label: string): { readonly status: Status; readonly detail?: Detail } | null {
  const said = label.toLowerCase();
  if (/^(?:hold|held|suspend|pause|withhold)/.test(said)) return { status: 'discontinued', detail: 'held' };
  if (/^(?:stop|d\/?c|discontinue)/.test(said)) return { status: 'discontinued' };
  if (/^(?:do not|don't|not\b|no\b|never|decline)/.test(said)) return { status: 'negated' };
  return /^(?:cont|keep|resume|take|taking|order|start|modify|change|yes)/.test(said)
    ? { status: 'active' }
    : null;
}

/** Boxes in one line, each with what is to be done: "☑ continue ☐ hold ☐ d/c". */
const BOXED =
  /(?:\[([ xX✓✔]?)\]|([☐☑☒✓✔])) ?((?:continue|keep|resume|hold|stop|discontinue|d\/c|do not (?:order|take|give|continue)|don't order|modify|change|substitute|taking|not taking|start|order|suspend|pause)(?: taking| order)?)(?=\s*(?:$|[[☐☑☒✓✔]|\s{2}))/gi;

/** A line of an order, in UTF-16 units; a longer text holds boxes of other things. */
const LINE = 240;

/** Of several boxes in a line the one that is ticked, and what it says. */
export function tickedIn(text: string): Pick<RowStatus, 'status' | 'detail' | 'start' | 'end'> | null {
  if (text.length > LINE) return null;
  const boxes = [...text.matchAll(BOXED)];
  const [ticked, ...others] = boxes.filter(([, square = '', sign = '']) => /[xX✓✔☑☒]/.test(square + sign));
  const choice = boxes.length > 1 && ticked && others.length === 0 ? choiceOf(ticked[3] ?? '') : null;
  return ticked && choice ? { ...choice, start: ticked.index, end: ticked.index + ticked[0].length } : null;
}

const NONE: ReadonlySet<number> = new Set();

/** A longer row is none that a person reads as one, and looking through all of it for each name would take the square of its length. */
export const MOST_CELLS = 20;

/** Cells to either side that a person would read with a name; a longer row is no row. */
const NEAR = 20;

/**
 * What the row of a mention says of it: its status cell, badge or icon, its end date, or that it is struck through.
 * @param whole the blocks of the row, with their indexes.
 * @param own index of the mention's block. @param leads blocks that begin with a name: "Tamoxifen stopped 3/25" beside
 * "exemestane" speaks of that drug alone. @param now when the document was written; an end beyond it has not come yet.
 */
export function rowStatus(
  whole: readonly (readonly [number, Block])[],
  own: number,
  now: When,
  leads: ReadonlySet<number> = NONE,
): RowStatus | null {
  // Blocks of a row stand one behind the other, but for a page whose rows are laid out apart.
  const guess = own - (whole[0]?.[0] ?? 0);
  const place = whole[guess]?.[0] === own ? guess : whole.findIndex(([index]) => index === own);
  const near = whole.length > 2 * NEAR ? whole.slice(Math.max(0, place - NEAR), place + NEAR) : whole;
  const row = near.filter(([index]) => index === own || !leads.has(index));
  const self = row.find(([index]) => index === own)?.[1];
  const byWords = (only: (block: Block) => boolean): RowStatus | null => {
    for (const [id, status, words, detail] of WORDS)
      for (const [index, block] of row) {
        if (!only(block)) continue;
        // "Discrepancy: none" is no answer to whether it is taken.
        if (
          id === 'not-taking' &&
          block.column !== undefined &&
          !ANSWERS.test(block.column) &&
          BARE.test(block.text)
        )
          continue;
        // "Result: pending" is told of an examination.
        if (id === 'planned' && block.column !== undefined && !ORDERS.test(block.column)) continue;
        const match = words.exec(block.text) ?? null;
        if (match)
          return {
            rule: `row:status-${id}`,
            status,
            block: index,
            start: match.index,
            end: match.index + match[0].length,
            ...(detail ? { detail } : {}),
          };
        if (block.hints?.some((hint) => words.test(hint)))
          return {
            rule: `row:status-${id}`,
            status,
            block: index,
            start: 0,
            end: 0,
            ...(detail ? { detail } : {}),
          };
      }
    return null;
  };
  const allergy = row.find(
    ([, block]) => block.column !== undefined && /reaction|allerg|reacci|reakt/i.test(block.column),
  );
  if (allergy)
    return {
      rule: 'column:allergy',
      status: 'allergy',
      detail: 'intolerance',
      block: allergy[0],
      start: 0,
      end: 0,
    };
  for (const [index, block] of row) {
    const told = tickedIn(block.text);
    if (told) return { rule: 'row:tick-box', ...told, block: index };
  }
  const boxes = row.filter(([, block]) => BOX.test(block.text));
  const ticked = boxes.length > 1 ? boxes.find(([, block]) => /^\[[xX✓]\]/.test(block.text)) : undefined;
  const choice = ticked && choiceOf(ticked[1].text.slice(3).trim());
  if (ticked && choice)
    return { rule: 'row:tick-box', ...choice, block: ticked[0], start: 0, end: ticked[1].text.length };
  const columns = row.flatMap(([index, { column, text }]) => {
    const of =
      column === undefined || !/^(?:\[[ xX✓]?\]|[xX✓☐☒☑]?)$/.test(text.trim())
        ? null
        : choiceOf(column.trim());
    return of ? [{ ...of, block: index, end: text.length, ticked: /[xX✓☒☑]/.test(text) }] : [];
  });
  const chosen = columns.filter(({ ticked }) => ticked);
  // Of a table made with spaces the empty cells are not there.
  if (chosen.length === 1 && chosen[0] && (columns.length > 1 || columns[0]?.end === 1)) {
    const { ticked: _, ...told } = chosen[0];
    return { rule: 'row:tick-box', ...told, start: 0 };
  }
  const answer = row.find(([, block]) => BOXES.test(block.text));
  if (answer && self && /\?\s*$/.test(self.text)) {
    const yes = /^\[x\]/i.test(answer[1].text);
    return {
      rule: 'row:tick-box',
      status: yes ? 'active' : 'negated',
      block: answer[0],
      start: 0,
      end: answer[1].text.length,
    };
  }
  // What a person wrote into the row outweighs its columns.
  for (const [index, block] of row) {
    const said = NOT_TAKING.exec(block.text);
    if (said)
      return {
        rule: 'row:status-not-taking',
        status: 'negated',
        block: index,
        start: said.index,
        end: said.index + said[0].length,
      };
  }
  const stated = byWords((block) => block.column !== undefined && STATUS_COLUMN.test(block.column));
  if (stated && stated.status !== 'negated') return stated;
  for (const [index, block] of row) {
    if (!block.column || !STOP_COLUMN.test(block.column) || OPEN_END.test(block.text.trim())) continue;
    if (DATE.test(block.text) && (entryDate(block.text) ?? yearIn(block.text) * 12) <= now.month)
      return { rule: 'row:end-date', status: 'discontinued', block: index, start: 0, end: block.text.length };
  }
  for (const [index, block] of row) {
    if (!now.exact || !LAST_COLUMN.test(block.column ?? '') || !DATE.test(block.text)) continue;
    if ((entryDate(block.text) ?? yearIn(block.text) * 12) < now.month - 12)
      return { rule: 'row:end-date', status: 'historical', block: index, start: 0, end: block.text.length };
  }
  for (const [index, block] of row) {
    const end = END_CELL.exec(block.text)?.[1];
    if (end && (entryDate(end) ?? yearIn(end) * 12) <= now.month)
      return { rule: 'row:end-date', status: 'discontinued', block: index, start: 0, end: block.text.length };
  }
  // "Taking? No" beside no end of its use, as in "expired 11/2022".
  if (stated) {
    const ended = byWords((block) => block !== self && block.text.length <= 40 && ENDED.test(block.text));
    return ended?.status === 'discontinued' ? ended : stated;
  }
  for (const [index, block] of row) {
    const range = block !== self && isPastRange(block.text.toLowerCase(), now);
    if (range)
      return { rule: 'date:range', status: 'historical', block: index, start: range[0], end: range[1] };
  }
  for (const [index, block] of row)
    if (block !== self && OPEN_RANGE.test(block.text))
      return { rule: 'date:open', status: 'active', block: index, start: 0, end: block.text.length };
  // A badge or a short cell of its own; running text of a row is read as text.
  return (
    byWords((block) => block !== self && block.text.length <= 40 && block.role !== 'header') ??
    byWords((block) => block !== self && block.role !== 'header' && STATED.test(block.text)) ??
    // "NOT GIVEN - HELD per surgeon, see note of the day": a longer cell that begins with its state.
    byWords((block) => block !== self && block.role !== 'header' && STATE_FIRST.test(block.text))
  );
}
