import type { Clause } from './clause';
import type { Token } from './lex';

/** Which way a phrase looks: to the drug before it or to the one behind it. */

const DOSE =
  /^[^a-z;]*(?:(?:mg|daily|od|qd|bd|po|nightly|tabs?|tablets?|x|for|yrs?|years?|y|to)\b[^a-z;]*)*$/;

/** "hormonothérapie par létrozole pendant 5 ans, à débuter après la radiothérapie" */
const TO_START =
  /^(?:a (?:debuter|demarrer|introduire|initier|commencer|iniciar|comecar|empezar)|da (?:iniziare|avviare|cominciare)|te (?:starten|beginnen)|zu beginnen|por iniciar)\b/;
/** "exemestane da oggi, prosegue triptorelina": another drug or the rest of them goes on. */
const ANOTHER_GOES_ON =
  /^ (?:(?:con|com|met|mit|with|de|la|il|el|o|a|le|l'|lo|los|las|os|as|i|gli) ?)?(?:triptor|goser|leupro|buser|zolad|decap|enanton|abema|ribocic|palboc|denosu|zoledr|calci|vitam|coleca|metform|levot|a?lhrh|gnrh|ofs|aspir|bi[fs]+[fos]+n|bifos|acid|resto|reste\b|rest\b|autres|altri|altra|otros|demas|restante|outros|outra|overige|ubrige)/;

/** Does this phrase speak of the drug before it? Else of the one behind it. */
export function looksBack({ tokens, codes }: Clause, sentence: string, i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  const before = codes.lastIndexOf('M', i);
  const after = codes.indexOf('M', i + 1);
  const boundary = (from: number, to: number, marks: RegExp) => marks.test(codes.slice(from + 1, to));
  const between = sentence.slice(tokens[before]?.end, token.start);
  // "exemestane 25 mg to start in four weeks", "an inhibitor x 5 years, to begin after radiotherapy"
  const toStart = DOSE.test(between) && (between.endsWith(' to ') || sentence.startsWith('to ', token.start));
  if (
    token.code === 'b' &&
    !toStart &&
    !TO_START.test(sentence.slice(token.start)) &&
    (sentence.startsWith('new', token.start) ||
      token.at - (tokens[before]?.at ?? 0) > 2 ||
      /[,&]/.test(codes.slice(before + 1, i)))
  )
    return false;
  const backward = before >= 0 && !boundary(before, i, /;/) && token.at - (tokens[before]?.at ?? 0) <= 9;
  if (!backward) return false;
  if (token.code === 'c' && codes[i - 1] === ',' && ANOTHER_GOES_ON.test(sentence.slice(token.end)))
    return false;
  if (after < 0 || boundary(i, after, /;/)) return true;
  const gap = (tokens[after]?.at ?? 0) - token.at;
  // "letrozole stopped, tamoxifen started": nothing between; "took tamoxifen, stopped letrozole": a comma.
  if (/^(?:gave|put|replac(?:es|ing)|t(?:ook|akes|aking) over)\b/.test(sentence.slice(token.start)))
    return false;
  const next = sentence.slice(token.end, tokens[after]?.start);
  // "tamoxifen (stopped 2021), letrozole"
  if (/^[^(]*\)/.test(next)) return true;
  // "starting raloxifene now that she is off letrozole": the one who is off stands right before it.
  if (
    gap <= 2 &&
    /^off\b/.test(sentence.slice(token.start)) &&
    /\b(?:she|he|pt|patient|i|has|have) (?:is|was|has been|been)? ?$/.test(sentence.slice(0, token.start))
  )
    return false;
  // "on raloxifene since she couldn't stand tamoxifen": the verb has its object.
  if (token.rule?.[0] === 'intolerance' && gap <= 2 && !next.includes(',')) return false;
  if (boundary(before, i, /[,&;]/)) return gap > 4;
  if (PASSIVE.test(sentence.slice(Math.max(0, token.start - 40), token.start))) return true;
  if (token.code === 'd') return gap > 6;
  return true;
}

/** "letrozole 2.5 mg daily, patient states stopped two months ago": a stop without an object of its own. */
const NO_OBJECT =
  /^ ?(?:it|this|them|taking it|~|(?:in|on|about|approx\w*|roughly|nearly|over|early|late|shortly|herself|himself|themselves|of (?:her|his) own|around|after|because|due|since|last|when|\d+|one|two|three|four|five|six|a|some|years?|yrs?|months?|ages|weeks?) |[.,;)]|$)/;
export const isBareStop = (token: Token | undefined, sentence: string): boolean =>
  token !== undefined && 'sh'.includes(token.code) && NO_OBJECT.test(sentence.slice(token.end));

/** What a drug is changed to and still taken: a time, a dose, a maker. */
const SAME_DRUG =
  /^ ?(?:an? |the |her )?(?:every|alternat|night|morning|evening|bed|liquid|generic|brand|\d|different (?:brand|maker|manuf)|another (?:brand|maker|manuf)|once|twice|daily|half|lower|higher|reduced|oral|private|repeat|monthly|weekly|tablet|capsule|new |same)/;

/** "was swapped for alendronate": changed to something that is no drug of ours. */
export function isLeft({ tokens, codes }: Clause, sentence: string, i: number): boolean {
  const token = tokens[i];
  const rest = codes.slice(i + 1);
  return (
    token !== undefined &&
    !/^[^;]*M/.test(rest) &&
    PASSIVE.test(sentence.slice(Math.max(0, token.start - 40), token.start)) &&
    !SAME_DRUG.test(sentence.slice(token.end))
  );
}

/** What stands right before a verb that speaks of the drug before it: "was then stopped". */
export const PASSIVE =
  /\b(?:is|are|was|were|has|have|had|been|being|be|got|fue|fueron|sido|wurde|wird|stat[oa]|ete|est|foi) (?:(?:then|since|now|later|subsequently|self|just|recently|again|also|already|therefore|it)[ -])*(?:self-)?$/;

/** Words that stand between a comma and a stop of the drug before it: "..., later stopped", "..., treatment held". */
const OF_THIS =
  /^(?:was|were|is|are|has|had|have|been|being|be|then|later|since|now|subsequently|she|he|pt|patient|self|which|that|this|it|both|all|but|and|also|eventually|finally|just|recently|again|therapy|treatment|drug|tablets?|pills?|course|medication|medicine|agent|hormones?|endocrine|temporarily|currently|dose|order|script|prescription|status|wegen|aufgrund|durch|nach|debido|pour|suite|vanwege|wegens|until|when|before|after|to|will|should|not|never|team|oncology|onc|doctor|gp|clinic|surgeon|admission|surgery|today|yesterday|\d.*|\w+ly|\w+ed|\w{1,3})$/;

/** Does another name stand between the last comma and a stop? */
export function ofAnother(between: string): boolean {
  const comma = Math.max(between.lastIndexOf(','), between.lastIndexOf('('));
  if (comma < 0) return false;
  const words = between
    .slice(comma + 1)
    .trim()
    .split(/\s+/);
  return (
    words.length < 4 &&
    (between[comma] === ',' ? /^[a-z][a-z-]{4,}$/ : /^[a-z][a-z-]{3,}$/).test(words[0] ?? '') &&
    !words.some((word) => OF_THIS.test(word) && !/^\d/.test(word) && word.length > 3)
  );
}
