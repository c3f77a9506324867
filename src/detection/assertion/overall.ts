import type { Block } from '../types';
import type { Draft } from './draft';

/** What a sentence says of all such drugs at once, with none of their names: where it stands, and its words. */
export interface Overall {
  /** `nothing`: none is taken; `neither`: the two named last are not any more; `both`: those named are. */
  readonly tells: 'nothing' | 'neither' | 'both';
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

const THERAPY =
  '(?:(?:adjuvant |oral )?(?:endocrine|hormon\\w+|anti-?hormon\\w*|anti-?(?:o)?estrogen\\w*)(?: (?:therapy|therapies|treatment|agents?|tablets?|pills?|meds))?)';
const NOTHING = new RegExp(
  [
    `\\b(?:(?:has|have) (?:been )?|is |now |currently )?(?:off|no longer on|not (?:currently |now )?on any) (?:all )?${THERAPY}`,
    `\\b(?:on|taking) no ${THERAPY}`,
    `\\b(?:finished|completed|ended|concluded|came off|done with|through with) (?:all |her |his |the |adjuvant |(?:\\d+|five|ten|seven) (?:years|yrs|y) (?:of )?)*${THERAPY}`,
    `\\bno (?:current |ongoing )?${THERAPY} (?:at (?:the moment|present|this time)|currently|now|since)`,
    '\\b(?:none|neither|nothing|no endocrine \\w+) (?:since (?:then|\\w+ (?:19|20)\\d\\d|(?:19|20)\\d\\d)|in recent years|for (?:some|many|several|the last \\w+|\\d+|two|three|four|five|six|ten) years)',
    '\\ball (?:of it |of them |now )?(?:finished|completed|stopped|ended|done|over) (?:by|in|before) (?:\\w+ )?(?:19|20)\\d\\d',
    '\\b(?:(?:has|have) (?:taken|been on|had) )?nothing since(?= ?(?:[.;,)]|then|$))',
  ].join('|'),
  'g',
);
const NEITHER =
  /\b(?:off|came off|come off|stopped|quit|discontinued|abandoned|gave up|intolerant of|(?:could|did) not tolerate|couldn't tolerate|failed|tried|finished|completed|done with) (?:(?:them )?both(?: of (?:them|these))?|all of (?:it|them)|(?:it|them) all|the lot)(?= ?(?:[.;,)]|$|(?:since|in|for|because|due|owing|last|now|by|after|over|with|\d|tablets|drugs|pills|medic\w+)\b))/g;
const BOTH =
  /\b(?:toma|usa|sigue con|segue com|tomando|lleva) (?:los|las|os|as)? ?(?:dos|dois|duas|ambos)(?= ?(?:[.;,)]|$|desde|a la vez|juntos))|\b(?:still|confirms?|continues?|takes|taking|swallow(?:s|ing)|using|is on|been on) (?:(?:on|taking|takes|to take|swallowing|using|that she takes|she takes) )?(?:them )?(?:both|the pair|the two)(?: of (?:them|these))?(?= ?(?:[.;,)]|$|(?:tablets|drugs|pills|medic\w+|daily|each|every|together|at|in the)\b))/g;
/** What one of the two must hold. */
const MAY =
  /nothing|none|neither|\ball\b|endocrine|hormon|estrogen|\bboth\b|the (?:pair|two|lot)\b|all of (?:it|them)|(?:it|them) all|os (?:dos|dois)|as duas|ambos/i;
/** What one of the words above must hold. */
const SOUGHT = [
  'nothing',
  'none',
  'neither',
  'all',
  'endocr',
  'hormon',
  'estrog',
  'both',
  'the pair',
  'the two',
  'the lot',
  'os do',
  'as duas',
  'ambos',
];
/** Told of somebody else, or not told as a fact. */
const NOT_TOLD =
  /\b(?:if|would|could|whether|mother|sister|aunt|consider|plan|when|once|until|not|before)\b[^.;]{0,40}$/;

/** Such sentences in the blocks that hold names and beside them. */
export function overallIn(blocks: readonly Block[], named: Iterable<number>): Overall[] {
  const found: Overall[] = [];
  const near = new Set<number>();
  for (const index of named) for (let i = index - 1; i <= index + 2; i++) near.add(i);
  for (const index of [...near].sort((a, b) => a - b)) {
    const text = blocks[index]?.text;
    if (!text) continue;
    const low = text.toLowerCase();
    // One of them is in all that may follow; together they are found many times faster than the words are.
    if (!SOUGHT.some((part) => low.includes(part)) || !MAY.test(text)) continue;
    for (const [tells, expression] of [
      ['nothing', NOTHING],
      ['neither', NEITHER],
      ['both', BOTH],
    ] as const)
      for (const match of low.matchAll(expression))
        if (!NOT_TOLD.test(low.slice(Math.max(0, match.index - 60), match.index)))
          found.push({ tells, block: index, start: match.index, end: match.index + match[0].length });
  }
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}

const isDrug = (draft: Draft): boolean =>
  draft.who === 'patient' && (draft.named.class === 'aromatase-inhibitor' || draft.named.class === 'serm');
/** What is said to be taken in so many words, or stands in a list of what is taken, is not undone. */
const FIRM = /^(?:cue:(?:continue|unchanged|taking|status|now-on|begin|future|advised)|section:current|row:)/;

const standsBefore = ({ named }: Draft, { block, start }: Overall): boolean =>
  named.block < block || (named.block === block && named.start < start);

/** Changes what was read of names told of before. Of several such sentences of a kind the last one says all: linear in the names. */
export function applyOverall(drafts: readonly Draft[], overall: readonly Overall[]): void {
  const last = (['nothing', 'neither', 'both'] as const).flatMap(
    (tells) => overall.findLast((each) => each.tells === tells) ?? [],
  );
  for (const said of last.sort((a, b) => a.block - b.block || a.start - b.start)) {
    const { tells, block, start, end } = said;
    const because = [{ rule: `overall:${tells}`, block, start, end }];
    const lastTwo =
      tells === 'neither'
        ? [
            ...new Set(
              drafts
                .filter((draft) => isDrug(draft) && standsBefore(draft, said))
                .map(({ named }) => named.concept)
                .reverse(),
            ),
          ].slice(0, 2)
        : null;
    const begunSince = new Set(
      drafts
        .filter(
          (draft) => draft.status === 'active' && draft.basis === 'strong' && !standsBefore(draft, said),
        )
        .map(({ named }) => named.concept),
    );
    for (const draft of drafts) {
      if (!isDrug(draft) || !standsBefore(draft, said)) continue;
      if (lastTwo && !lastTwo.includes(draft.named.concept)) continue;
      const isOver = draft.status === 'historical' && draft.because.every(({ rule }) => rule === 'cue:past');
      const isLoose = draft.status === 'active' && !draft.because.some(({ rule }) => FIRM.test(rule));
      // "told she does not need it. Taking both, against advice."
      const isUnwanted =
        draft.status === 'negated' && draft.because.every(({ rule }) => rule === 'cue:unwilling');
      if (tells !== 'both' && isLoose && !begunSince.has(draft.named.concept))
        Object.assign(draft, { status: 'historical', basis: 'strong', because });
      else if (tells === 'both' && (isOver || isUnwanted))
        Object.assign(draft, { status: 'active', detail: undefined, basis: 'strong', because });
    }
  }
}
