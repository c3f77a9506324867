import type { Step } from './draft';
import { choiceOf, MOST_CELLS, rowStatus, tickedIn } from './rows';
import { entryDate, isPastRange } from './time';

/** Where a name stands: a box that is ticked or not, a section that says all, a line through it, its row, its icons. */

const EVER = /\bever (?:taken|used|been on|had|tried|received)\b[^\n]{0,200}$/i;

/** "Have you ever taken a medicine for ...? [x] Evista": what stands before a place asks of any time of life. */
export const asksOfEver = (text: string, at: number): boolean =>
  EVER.test(text.slice(Math.max(0, at - 240), at));

export const ofTickBox: Step = ({
  scene,
  block,
  named,
  clause: { tokens },
  masked,
  group,
  rest,
  said,
  because,
}) => {
  const box = /\[( ?|[xX✓✔])\]\s*$|([☐☒☑✓✔])\s*$/.exec(masked.slice(0, tokens[group.first]?.start ?? 0));
  if (!box) return null;
  const ticked = /[xX✓✔☒☑]/.test(box[0]);
  // "[x] anastrozole - NOT taking, ran out": ticked off as gone over.
  if (said?.behind && (ticked ? 'sNhd' : 'sh').includes(said.code)) return null;
  // "[x] Evista 2012-2016"
  if (ticked && isPastRange(rest, scene.now)) return null;
  const ever = asksOfEver(block.text, named.start);
  return {
    status: ticked ? (ever ? 'historical' : 'active') : 'negated',
    basis: 'strong',
    because: [because('row:tick-box', box.index, box.index + box[0].trimEnd().length)],
  };
};

/** As much of a line, in UTF-16 units, and as many cells of a row as boxes are counted in. */
const LINE = 400;
/** "Tamoxifen ☐   Exemestane ☑": of names in one line, each with its box behind it. */
const BOX_BEHIND = /^[\ue000 ()/®]{0,24}?(\[ ?\]|\[[xX✓]\]|[☐☑☒])/;
const BOXES_BEHIND = /\w ?(?:\[[ xX✓]?\]|[☐☑☒])(?= *(?:\s[A-Za-z]|$))/g;

export const ofBoxBehind: Step = ({ scene, block, rest, end, because }) => {
  const box = BOX_BEHIND.exec(rest)?.[1];
  if (!box) return null;
  const cells = block.row === undefined ? [] : (scene.rows.get(block.row) ?? []);
  const line =
    cells.length > 1
      ? cells
          .slice(0, MOST_CELLS)
          .map(([, { text }]) => text.slice(0, LINE))
          .join('  ')
      : block.text.slice(0, LINE);
  if ((line.match(BOXES_BEHIND)?.length ?? 0) < 3) return null;
  // A box at the head of a line is that of the word behind it.
  if (/^\W*(?:\[[ xX✓]?\]|[☐☑☒])/.test(line)) return null;
  const at = end + rest.indexOf(box);
  return {
    status: /[xX✓☑☒]/.test(box) ? 'active' : 'negated',
    basis: 'strong',
    because: [because('row:tick-box', at, at + box.length)],
  };
};

/** "[x] Continue  [ ] Hold  [ ] Do not order   tamoxifen": of several boxes, the one that is ticked. */
const CHOICES =
  /^[^\w[☐☑☒]{0,3}(?:(?:\[[ xX✓]?\]|[☐☑☒]) ?(?:continue|keep|resume|hold|stop|discontinue|d\/c|do not (?:order|take|give|continue)|don't order|modify|change|substitute|taking|not taking|yes|no|start|order|suspend|pause)(?: taking| order)?\s{1,4}){2,}/i;
const TICKED = /(?:\[[xX✓]\]|[☑☒]) ?([a-z/' ]{2,24})/i;

export const ofChoice: Step = ({ block, named }) => {
  const line = named.start < 120 ? block.text.slice(0, named.start) : '';
  const ticked = CHOICES.test(line) ? TICKED.exec(line) : null;
  const choice = ticked?.[1] ? choiceOf(ticked[1].trim()) : null;
  const behind = tickedIn(block.text.slice(named.end));
  if (behind) {
    const { start, end, ...told } = behind;
    const because = {
      rule: 'row:tick-box',
      block: named.block,
      start: named.end + start,
      end: named.end + end,
    };
    return { ...told, basis: 'strong', because: [because] };
  }
  if (!ticked || !choice) return null;
  return {
    ...choice,
    basis: 'strong',
    because: [
      { rule: 'row:tick-box', block: named.block, start: ticked.index, end: ticked.index + ticked[0].length },
    ],
  };
};

/** A reaction named behind a drug: "ALERT: tamoxifen - DVT 2018". */
const REACTION =
  /^[^.;,/]{0,12}[-(:=>] ?(?:\w+ ){0,2}(?:rash|dvt|pe|vte|clots?|hives|urticaria|anaphyl\w*|angio-?o?edema|allerg\w*|intoler\w*|adr|(?:adverse )?reaction|itch\w*|swelling|sjs)\b|^ (?:rash|allergy|hives|anaphylaxis|intolerance|reaction)\b/;

/** "!! ALERT: TAMOXIFEN - DVT 2018": an alert of the record that names what a drug did. */
export const ofAlert: Step = ({ section, rest, title }) =>
  section === 'education' && REACTION.test(rest)
    ? { status: 'allergy', detail: 'intolerance', basis: 'strong', because: [title('section:allergy')] }
    : null;

/** "had tamoxifen 2014-2019": of a patient, though none is named. */
const HERS = /^(?:had|last)\b/;

export const ofTeaching: Step = ({ section, said, clause: { codes }, masked, general, people, title }) =>
  section === 'education' &&
  !(
    said &&
    'capbBuU'.includes(said.code) &&
    (codes.includes('E') || (said.code === 'p' && HERS.test(masked.slice(said.token.start)))) &&
    !general &&
    !people
  )
    ? { status: 'general', who: 'other', basis: 'strong', because: [title('section:education')] }
    : null;

export const ofAllergies: Step = ({ section, said, clause: { codes }, later, title }) =>
  section === 'allergy' &&
  !(
    said &&
    ('nNcda'.includes(said.code) ||
      (later && said.code === 's') ||
      said.bend === 'n' ||
      (said.code === 'b' && codes.includes('T'))) &&
    said.words < 4 &&
    (later || codes.includes('E'))
  )
    ? { status: 'allergy', detail: 'intolerance', basis: 'strong', because: [title('section:allergy')] }
    : null;

/** As far as a line through words is looked for, in UTF-16 units. */
const NEAR = 200;

/** Crossed out in a plain text: "~~letrozole 2.5 mg~~". */
function crossedOut(
  text: string,
  { start, end }: { start: number; end: number },
): readonly [number, number] | null {
  if (!text.includes('~~')) return null;
  const before = text.slice(Math.max(0, start - NEAR), start).split('~~');
  const after = text.slice(end, end + NEAR).indexOf('~~');
  const to = after < 0 ? -1 : end + after;
  return before.length % 2 === 0 && to >= 0 ? [start - (before.at(-1)?.length ?? 0), to] : null;
}

export const ofLineThrough: Step = ({ block, named }) => {
  const struck =
    block.struck?.find(([from, to]) => from <= named.start && to >= named.end) ??
    crossedOut(block.text, named);
  return struck
    ? {
        status: 'discontinued',
        basis: 'strong',
        because: [{ rule: 'struck:through', block: named.block, start: struck[0], end: struck[1] }],
      }
    : null;
};

const REMARK = /comment|note|remark|reason|observa/i;

export const ofRow: Step = ({ block, scene, named, said, changes, own }) => {
  if (block.row === undefined) return null;
  // A formulary, or what an order search found.
  const listed = (scene.rows.get(block.row) ?? [])
    .slice(0, MOST_CELLS)
    .find(([, { column }]) => /^(?:formulary|tier)\b/i.test(column ?? ''));
  if (listed)
    return {
      status: 'general',
      who: 'other',
      basis: 'strong',
      because: [{ rule: 'row:formulary', block: listed[0], start: 0, end: listed[1].text.length }],
    };
  const row = rowStatus(scene.rows.get(block.row) ?? [], named.block, scene.now, scene.leads);
  // "Tamoxifen | DO NOT GIVE | Changed to letrozole": the row is of the drug that a remark in it is not about.
  if (said && !said.bend && 'tbBu'.includes(said.code) && REMARK.test(block.column ?? '')) return null;
  // "tamoxifen | stopped 2021 | moved to an AI"
  if (changes.some(({ to }) => to === own)) return null;
  // "Personal history of tamoxifen | Active": the problem is active, not the drug.
  const told =
    said && ('nNdsh'.includes(said.code) || ((said.code === 'p' || said.code === 'P') && said.words < 3));
  if (!row || (told && row.status === 'active')) return null;
  return {
    status: row.status,
    detail: row.detail,
    ...(row.status === 'planned' ? { timing: 'now' as const } : {}),
    basis: 'strong',
    because: [{ rule: row.rule, block: row.block, start: row.start, end: row.end }],
  };
};

const DATES =
  /^.{0,30}?\bstart(?:ed)?(?: date)? ?:? ?\S*\d\S*\W{1,8}(?:end|stop)(?:ed|ped)?(?: date)? ?:? ?(\S*\d\S*)/i;

/** "1 tablet Orally Once a day, Stop Date 05/30/2023" */
const STOP_DATE = /^[^;\n]{0,80}?\b(?:stop|end) ?date ?:? ?(\d{1,2}[/.-](?:\d{1,2}[/.-])?(?:19|20)\d\d)\b/i;

/** "Agent: tamoxifen. Start date: 04/2014. End date: 04/2019." */
export const ofDates: Step = ({ block, named, scene }) => {
  const rest = block.text.slice(named.end, named.end + 120);
  const found = DATES.exec(rest) ?? STOP_DATE.exec(rest);
  const end = found?.[1];
  const month = end ? entryDate(end) : null;
  if (!end || month === null || month > scene.now.month) return null;
  const start = named.end + rest.indexOf(end, (found?.[0].length ?? 0) - end.length);
  return {
    status: 'discontinued',
    basis: 'strong',
    because: [{ rule: 'row:end-date', block: named.block, start, end: start + end.length }],
  };
};

const AT_THE_END =
  /(?:\s{2,}|[-–—:|(,]\s*)(on[- ]hold|hold|held|suspended|discontinued|stopped|expired|inactive|completed|ended|cancell?ed|suspendid[oa]|suspens[oa]|retirad[oa]|finalizad[oa]|interr[ou]mpid[oa]|d[ei]scontinuad[oa]|anulad[oa]|caducad[oa])\W*$/i;

/** "... 09/02/2020 01/18/2022 Yoon, Grace, MD Discontinued (Side effects)" */
const STATE_OF_ROW =
  /\d{4}.*\s(Discontinued|Completed|On[- ][Hh]old|Inactive|Suspended|Expired|Stopped)(?: \([^)]{2,40}\))?\W*$/;

/** "3) RALOXIFENE 60MG TAB TAKE ONE DAILY  DISCONTINUED": a line of a list that ends with the state of the order. */
export const ofLineEnd: Step = ({ block, named, section }) => {
  if (
    section === 'allergy' ||
    block.text.length > 200 ||
    named.start > 40 ||
    /[.;!?] \S/.test(block.text) ||
    // "tamoxifen (continued), ramipril (stopped)"
    /^[^,()]{0,20} ?\([^)]*\),/.test(block.text.slice(named.end))
  )
    return null;
  const word = (AT_THE_END.exec(block.text) ?? STATE_OF_ROW.exec(block.text))?.[1];
  if (!word) return null;
  const start = block.text.lastIndexOf(word);
  return {
    status: 'discontinued',
    ...(/hold|held|suspended/i.test(word) ? { detail: 'held' as const } : {}),
    basis: 'strong',
    because: [{ rule: 'row:line-end', block: named.block, start, end: start + word.length }],
  };
};

/** A state that a record system prints in front of an order: "[DISCONTINUED] letrozole 2.5 mg", "D/C'D 10/28: LETROZOLE". */
const TAG =
  /^\W{0,4}(?:\[ ?(discontinued|d\/?c'?e?d|dc'?d|stopped|inactive|expired|completed|ended|held|on[- ]hold|suspended) ?\]|(discontinued|d\/?c'?d|dc'?d|d\/c(?= ?\d)|stopped|inactive|expired|held|on[- ]hold)(?: on)?[ \d/.-]{0,12}: )/i;

export const ofTag: Step = ({ block, named, section }) => {
  const match = section === 'allergy' ? null : TAG.exec(block.text.slice(0, 40));
  const word = match?.[1] ?? match?.[2];
  if (!match || !word || named.start > match[0].length + 30) return null;
  const start = match[0].indexOf(word);
  return {
    status: 'discontinued',
    ...(/hold|held|suspended/i.test(word) ? { detail: 'held' as const } : {}),
    basis: 'strong',
    because: [{ rule: 'row:tag', block: named.block, start, end: start + word.length }],
  };
};

export const ofIcons: Step = ({ block, scene, named, title }) => {
  if (!block.hints) return null;
  const icons = { ...block, text: block.hints.join(' '), column: 'status' };
  const hinted = rowStatus([[named.block, icons]], -1, scene.now);
  return hinted
    ? { status: hinted.status, detail: hinted.detail, basis: 'strong', because: [title('hint:status')] }
    : null;
};
