import { readClause } from './clause';
import type { Draft } from './draft';
import type { Sentence } from './sentences';

/** Words that may stand for a drug named before. */
export const IT =
  /\b(?:(?:takes|taking|took) one|either one|decided against|it|this|them|that|these|those (?:tablets|pills)|lo|la|es|le|l'a|(?:no|nao) (?:quiere|quiso|acepta|acepto|quer|quis|aceita|aceitou|deseja)|recusou|the (?:drug|tablets?|medication|medicine|pills?|agent)|(?:med|drug|medication|tablets?) (?:was |were )?(?:stopped|withdrawn|discontinued|held))\b/;
/** A stop with no object: "Completed in 2017.", "She stopped after a month." */
export const BARE_STOP =
  /^\W*(?:(?:but|then|and|later|subsequently|so|was|were|she|he|pt|self|eventually|finally|both|eventually) )*(?:self-)?(?:stopped|ceased|discontinued|d\/?c'?e?d|completed|finished|withdrawn|abandoned|quit|came off|gave up|ran out) *(?:(?:in|on|after|because|due|by|when|at|around|early|within|last|this|owing|as|for|secondary|since|herself|himself|completely|altogether)\b(?! smok)|x ?\d|[\d.,;(]|$)|\b(?:wurde|sei|ist) (?:\w+ ){0,4}(?:abgesetzt|beendet|gestoppt)\b|\b(?:confirms?|states?|reports?|says?) (?:has |have |had |she has |he has )?not taken (?:it )?(?:since|for)\b/;
/** "She took this for three years.": a course told as a thing of the past. */
const COURSE =
  /\bthe last (?:of (?:them|these|it|those)|one|tablet|dose|pill) (?:was |being )?(?:taken )?(?:in|on) (?:\w+ )?(?:19|20)\d\d|\b(?:took|had|used|was on) (?:it|this|that|these)(?: \w+ly)? (?:for (?:\w+|\d+) (?:months|years|yrs)|until|till|from)\b/;
/** "... takes one every morning." "Took it today." */
const TAKES =
  /\b(?:(?:continu(?:es|ed|ing)|carri(?:es|ed) on|carrying on|goes on|went on|going on|keeps|kept|keeping|persists|persisted) (?:to )?(?:take|taking|with|using) (?:it|them)\b(?! (?:until|till|for \w+ (?:months|years|weeks)))|(?:takes|still taking|been taking) (?:it|one|them) (?:every|each|daily|nightly|at night|at bed|in the|with (?:breakfast|food|dinner|her|his)|twice|once a)|took (?:it|one) (?:today|this morning|last night|yesterday))\b/;
const SWAPPED =
  /\b(?:(?:swapped|switched|changed|exchanged|replaced|traded) (?:it|this|that|them) (?:for|to|with|by)|(?:it|this|that) was (?:then |later )?(?:swapped|switched|changed|replaced|exchanged)) (?!(?:to |for )?(?:every|nights?|evenings?|mornings?|alternate|half|generic|liquid|bed-?time|a (?:different|new|generic) (?:brand|maker)|the (?:evening|morning|night)))/;
const REFUSED =
  /\b(?:turned (?:it|this|that|them) down|(?:declined|refused) (?:it|this|that|them)|said no to (?:it|this|that|them)|(?:has |have |had )?decided against(?: (?:it|this|that|them)|(?= ?(?:[.;,)]|$)))|(?:no|nao) (?:lo |la |o |a )?(?:quiere|quiso|acepta|acepto|desea|quer|quis|aceita|aceitou|deseja)(?: (?:tomar|usar|iniciar)(?:lo|la)?)?(?= ?(?:[.;,)]|$))|(?:lo|la) rechaz[ao]|recusou(?= ?(?:[.;,)]|$))|(?:does|did)(?: not|n't) (?:want|wish) (?:it|this|that|them|either)(?: one)?)(?!\w)/;
/** Said of a drug named in the sentence before that it is not for this patient. */
export const UNFIT =
  /\b(?:i|we)(?:'ve| have)? (?:\w+ )?(?:advised|counsell?ed|recommended|decided|advise|recommend) (?:strongly )?against (?:it|this|that)\b|^\W*(?:it|this|that|which) (?:is|was|would be) (?:absolutely |clearly |strictly )?(?:contra-?indicated|inappropriate|unsuitable|unsafe|(?:not|never) (?:\w+ )?(?:suitable|appropriate|safe|advisable|advised|recommended|an option|for her|for him|started|given|filled|prescribed|taken|collected))|^\W*(?:contra-?indicated|(?:not|un)(?: ?an?)? ?(?:suitable|appropriate|advisable|advised|recommended|safe|option|good idea)|advised against)(?: (?:for|in|given|as|with|because|due|here)\b|[.,;: ]*$|,)/;
const IT_AFTER = /^ ?(?:it|this|them|that|these|the (?:tablets?|drug|medication|medicine|pills?|agent))\b/;
const IT_BEFORE =
  /\b(?:it|this|that|these|they|(?:the )?(?:med|tablets?|drug|medication|medicine|pills?|agent)) (?:(?:was|is|were|be|been|has|had|have|to|then|later|subsequently) )*$/;

/** What words of a sentence tell of the drug named last, as an event of its own. */
const toldOf = (
  last: Draft,
  sentence: Sentence,
  words: RegExpExecArray,
  rule: string,
  status: Draft['status'],
  detail?: Draft['detail'],
): Draft => ({
  ...last,
  status,
  detail,
  timing: undefined,
  basis: 'strong',
  silent: true,
  section: null,
  because: [
    {
      rule,
      block: last.named.block,
      start: sentence.start + words.index,
      end: sentence.start + words.index + words[0].length,
    },
  ],
});

/** A stop or a restart told of the drug named last, with a pronoun for it. */
export function pronounEvent(text: string, sentence: Sentence, last: Draft | undefined): Draft | null {
  if (last?.who !== 'patient') return null;
  const { tokens, codes } = readClause(text);
  const at = tokens.findLastIndex(
    ({ code, start, end }, i) =>
      ('shcN'.includes(code) ||
        (code === 'p' && BARE_STOP.test(text)) ||
        ('pP'.includes(code) && /^(?:was |were )?(?:finish|complet)/.test(text.slice(start, end))) ||
        (code === 'n' && /(?:take|taking|took|taken|on|use|using)$/.test(text.slice(start, end)))) &&
      !/[nudlU]/.test(codes.slice(Math.max(0, i - 2), i)) &&
      (IT_AFTER.test(text.slice(end, end + 20)) ||
        IT_BEFORE.test(text.slice(0, start)) ||
        /\b(?:it|lo|la)\b/.test(text.slice(start, end)) ||
        BARE_STOP.test(text)),
  );
  // "quit it over the summer and went back on after six weeks"
  if (
    /\b(?:went back on|back on (?:it|them)|then (?:restarted|resumed)|and (?:restarted|resumed))\b/.test(text)
  )
    return null;
  const takes = TAKES.exec(text);
  if (
    takes &&
    last.status !== 'planned' &&
    last.status !== 'hypothetical' &&
    !tokens.some(({ code, end }) => 'nNudlUKOx'.includes(code) && end <= takes.index + takes[0].length)
  ) {
    // "Tamoxifen was stopped in 2020. She takes it every morning again."
    if (
      last.status === 'discontinued' &&
      /\b(?:now|again|today|still|re-?started|resumed|continu\w+|carr(?:ies|ied|ying) on|goes on|went on|keeps?|kept|persist\w*)\b/.test(
        text,
      )
    )
      last.status = 'active';
    return toldOf(last, sentence, takes, 'cue:taking', 'active');
  }
  const course = COURSE.exec(text);
  // "They swapped it for another."
  const swapped = SWAPPED.exec(text);
  if (swapped && !tokens.some(({ code }) => 'nudlU'.includes(code)))
    return toldOf(last, sentence, swapped, 'cue:replaced', 'discontinued', 'switched');
  // "You asked about raloxifene. I have advised against it."
  if (UNFIT.test(text) && (last.status === 'hypothetical' || last.status === 'planned')) {
    last.status = 'negated';
    last.detail = undefined;
    last.timing = undefined;
    return null;
  }
  // "raloxifene was offered; she turned it down"
  if (REFUSED.test(text) && (last.status === 'hypothetical' || last.status === 'planned')) {
    last.status = 'negated';
    last.detail = 'declined';
    last.timing = undefined;
    return null;
  }
  const token = tokens[at];
  if (!token && course)
    return toldOf(
      last,
      sentence,
      course,
      course[0].startsWith('the last') ? 'cue:finished' : 'cue:past',
      'historical',
      'completed',
    );
  if (
    token?.code === 'c' &&
    /(?:\b(?:not(?! only)|never|nor)|n't)\b[^.;,]{0,12}$/.test(text.slice(0, token.end - 4))
  )
    return null;
  if (
    !token?.rule ||
    (token.code === 'c' && !/re-?(?:start|commenc)|resum|back/.test(text.slice(token.start, token.end)))
  )
    return null;
  const { block } = last.named;
  // "She stopped it but restarted it": the name itself then is of a drug that is taken.
  if (token.code === 'c' && last.status === 'discontinued') last.status = 'active';
  return {
    ...last,
    status: token.code === 'c' ? 'active' : 'discontinued',
    detail: token.rule[3],
    timing: undefined,
    basis: 'strong',
    silent: true,
    section: null,
    because: [
      {
        rule: `cue:${token.rule[0]}`,
        block,
        start: sentence.start + token.start,
        end: sentence.start + token.end,
      },
    ],
  };
}
