import { ofBracket } from './bracket';
import { ofChange } from './change';
import type { Clause, Group } from './clause';
import type { Heard, Place, Reading, Step } from './draft';
import { kinOf } from './kin';
import {
  ofAlert,
  ofAllergies,
  ofBoxBehind,
  ofChoice,
  ofDates,
  ofIcons,
  ofLineEnd,
  ofLineThrough,
  ofRow,
  ofTag,
  ofTeaching,
  ofTickBox,
} from './place';
import { ofCourse, ofSpan, ofSupplyDate, ofYear } from './spans';
import { saidOf } from './speaks';
import {
  byDefault,
  ofAnswer,
  ofClass,
  ofCondition,
  ofGeneral,
  ofHers,
  ofLastWord,
  ofLead,
  ofLines,
  ofPhrase,
  ofPlural,
  ofSection,
  ofSyndrome,
} from './words';

/** In this order of trust: the first that applies decides. */
const STEPS: readonly Step[] = [
  ofChoice,
  ofBoxBehind,
  ofTickBox,
  ofAlert,
  ofTeaching,
  ofAllergies,
  ofLineThrough,
  ofTag,
  ofRow,
  ofLineEnd,
  ofDates,
  ofIcons,
  ofBracket,
  ofSpan,
  ofCourse,
  ofLines,
  ofSyndrome,
  ofChange,
  ofGeneral,
  ofPlural,
  ofYear,
  ofSupplyDate,
  ofHers,
  ofCondition,
  ofAnswer,
  ofLastWord,
  ofPhrase,
  ofLead,
  ofClass,
  ofSection,
];

/** One name in its sentence: whose drug it is before all else, then what its place and the words around it say. */
export function read(place: Place): Reading {
  const { section, clause, masked, group, own, because } = place;
  const self = clause.tokens[own];
  const title = (rule: string) => because(rule, self?.start ?? 0, self?.end ?? 0);
  const kin = kinOf(clause, masked, group, section);
  const token = kin ? clause.tokens[kin.token] : undefined;
  const herself =
    place.scene.husband &&
    token &&
    masked.startsWith('wife', token.start) &&
    !/\b(?:whose|his|first|second|late|former|ex)\b[ -](?:\w+ )?$/.test(masked.slice(0, token.start));
  if (kin && !herself) {
    return {
      status: kin.relative ? 'family' : 'general',
      who: 'other',
      basis: 'strong',
      because: [token ? because('cue:relative', token.start, token.end) : title('section:family')],
    };
  }
  // "Pt is on anastrozole, he is on tamoxifen": of a husband told of before.
  const he =
    place.scene.husband && !kin ? HE_TAKES.exec(masked.slice(0, clause.tokens[group.first]?.start)) : null;
  if (he)
    return {
      status: 'family',
      who: 'other',
      basis: 'strong',
      because: [because('cue:relative', he.index, he.index + he[0].trimEnd().length)],
    };
  const end = self?.end ?? 0;
  const { general, told, people } = aboutNobody(clause, masked, group);
  // Written out: a spread of so many fields takes longer than the steps.
  const heard: Heard = {
    scene: place.scene,
    block: place.block,
    section,
    clause,
    changes: place.changes,
    masked,
    group,
    own,
    named: place.named,
    because,
    later: place.later,
    general,
    told,
    people,
    said: saidOf(clause, masked, group),
    rest: masked.slice(end),
    end,
    title,
  };
  for (const step of STEPS) {
    const reading = step(heard);
    if (reading) return reading;
  }
  return byDefault(heard);
}

/** Said of a man right before a drug. */
const HE_TAKES =
  /\bhe (?:is|was|has been|also|still|himself|now)? ?(?:on|takes|took|taking|uses|using)(?: (?:the|his|an?|own))* $/;

const NOBODY_SPOKEN_OF = { general: undefined, told: false, people: undefined } as const;

/** What in the clause of a group speaks of drugs in general, or of other people. */
function aboutNobody(
  clause: Clause,
  masked: string,
  group: Group,
): Pick<Heard, 'general' | 'told' | 'people'> {
  const { tokens, codes } = clause;
  if (!codes.includes('g') && !codes.includes('G')) return NOBODY_SPOKEN_OF;
  const [from, to] = reachOf(clause, group);
  // "Aromatase inhibitors (letrozole, anastrozole) are for ...": what is said behind the bracket is said of all.
  const closed = tokens[group.last + 1];
  const next = tokens[group.last + (closed && masked[closed.start] === ')' ? 2 : 1)];
  const opened = tokens[group.first - 1];
  const over = opened && masked[opened.start] === '(' ? tokens[group.first - 2] : undefined;
  const told = next?.code === 'g' || next?.code === 'G' || over?.code === 'g';
  return {
    told,
    general: told
      ? over?.code === 'g'
        ? over
        : next
      : tokens.slice(from, to).find((token) => token.code === 'g'),
    people: tokens
      .slice(0, group.first)
      .findLast((token, i) => token.code === 'G' && !/[E;]/.test(codes.slice(i + 1, group.first))),
  };
}

/** Tokens between the ends of reach around a group; a colon ("SOFT/TEXT: exemestane ...") is none. */
function reachOf({ tokens }: Clause, { first, last }: Group): readonly [number, number] {
  const ends = (i: number) => tokens[i]?.code === ';';
  let from = first;
  while (from > 0 && !ends(from - 1)) from--;
  let to = last;
  while (to < tokens.length && !ends(to)) to++;
  return [from, to];
}
