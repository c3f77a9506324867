import { isBareStop, isLeft, looksBack, ofAnother } from './direction';
import { type Around, BEHIND, BOTH, IF, ONCE, phraseAt, type Said } from './phrase';

/** "... was offered but the patient declined": where the refusal stands, -1 if there is none. */
function refusal(codes: string, i: number, word: string): number {
  const found = /^;[E_&]*[dN]/.exec(codes.slice(i));
  const at = i + (found?.[0].length ?? 0) - 1;
  return found &&
    /^(?:but|however|though|pero|mas\b|porem|aunque|embora|aber|jedoch|mais|maar)/.test(word) &&
    codes[at + 1] !== 'M'
    ? at
    : -1;
}

/** "... and she declined": no word of another thing behind it. */
const NO_OBJECT =
  /^ ?(?:[.;,)]|$|(?:because|due|as|given|after|citing|for now|at this|today|again|it|this|that)\b)/;

/** "in March": a time, and no condition. */
const IN_MONTH = /^in [a-z]{3,9}$/;

const UNTIL_IT_IS = /^until (?:\w+ ){1,4}(?:is|are|has|have)\b/;
const ON_TOP = /^ (?:on top of|alongside|in addition to) (?:the |her |his |an? )?$/;
const ON_TOP_OF = /\ue000 (?:on top of|alongside|in addition to) (?:the |her |his |an? )?$/;
/** As record systems print it behind the whole direction for use, and how many words that may have. */
const NOT_TAKING = /\((?:patient|pt) not taking\b/;
const FAR = 30;

/** The phrase behind a group of mentions that speaks of it, the last word of several. */
export function behindOf(around: Around): Said | null {
  const { clause, sentence, group, last } = around;
  const { tokens, codes } = clause;
  let behind: Said | null = null;
  const printed = NOT_TAKING.test(sentence);
  for (let i = group.last + 1; i < tokens.length && !behind; i++) {
    const token = tokens[i];
    // "a SERM on top of letrozole is not appropriate": told of the first.
    if (
      token?.code === 'M' &&
      /^_?$/.test(codes.slice(group.last + 1, i)) &&
      ON_TOP.test(sentence.slice(last.end, token.start))
    )
      continue;
    if (!token || token.code === 'M') break;
    if ('NU'.includes(token.code) && ON_TOP_OF.test(sentence.slice(0, around.first.start))) break;
    if (token.code === ';') {
      behind = phraseAt(around, refusal(codes, i, sentence.slice(token.start, token.end)), true);
      break;
    }
    // "to begin letrozole once radiotherapy is finished"
    if (
      token.code === 'x' &&
      tokens[i + 1]?.code === 'P' &&
      (ONCE.test(sentence.slice(token.start)) || UNTIL_IT_IS.test(sentence.slice(token.start)))
    )
      break;
    // Behind a whole direction for use: "... by mouth daily. (Patient not taking)".
    if (token.at - last.at > (token.code === 'N' ? 16 : 10)) {
      if (!printed || token.at - last.at > FAR) break;
      if (token.code !== 'N') continue;
    }
    // Somebody else's doing: "until her ovaries are removed". "which she stopped" goes on.
    if (
      (token.code === 'x' &&
        i > group.last + 1 &&
        !(tokens[i + 1]?.code === ',' && isBareStop(tokens[i + 2], sentence))) ||
      (token.code === 'E' &&
        !/\b(?:which|that)\b/.test(sentence.slice(last.end, token.start)) &&
        token.at - last.at > 1 &&
        !/^[,:M_]*E[^;M]*;?[dN]/.test(codes.slice(group.last + 1)) &&
        !(/^&E_*d/.test(codes.slice(group.last + 1)) && NO_OBJECT.test(sentence.slice(tokens[i + 1]?.end))) &&
        !isBareStop(tokens[i + 1], sentence))
    )
      break;
    // "letrozole 2.5 mg daily, ramipril 5 mg, Vagifem stopped 2022": of another drug of the list.
    if ('sh'.includes(token.code) && ofAnother(sentence.slice(last.end, token.start))) break;
    // "tamoxifen, never anaphylaxis"
    if (token.code === 'Y' && tokens[i - 1]?.code === 'n' && token.at - (tokens[i - 1]?.at ?? 0) < 3)
      continue;
    // A question mark asks about the drug right before it.
    if (
      token.code === 'U' &&
      token.at - last.at > (token.end - token.start === 1 ? 1 : IF.test(sentence.slice(token.start)) ? 4 : 99)
    )
      continue;
    if (BEHIND.includes(token.code) || (BOTH.includes(token.code) && looksBack(clause, sentence, i)))
      behind = phraseAt(around, i, true);
    else if (token.code === 't' && isLeft(clause, sentence, i)) {
      const left = phraseAt(around, i, true);
      behind = left && { ...left, code: 's' };
    } else if (BOTH.includes(token.code)) break;
  }
  // "tamoxifen prescribed in March, never collected": the end told later in the breath is the one that counts.
  if (behind && 'BAPUc'.includes(behind.code) && behind.rule[0] !== 'status')
    for (let i = tokens.indexOf(behind.token) + 1; i < tokens.length; i++) {
      const token = tokens[i];
      if (token?.code === ';')
        behind = phraseAt(around, refusal(codes, i, sentence.slice(token.start, token.end)), true) ?? behind;
      if (
        !token ||
        token.code === ';' ||
        token.code === 'M' ||
        token.at - last.at > 14 ||
        ('EKx'.includes(token.code) && !IN_MONTH.test(sentence.slice(token.start, token.end)))
      )
        break;
      if (
        ('NYP'.includes(token.code) && !sentence.slice(token.start, token.end).endsWith(' ago')) ||
        ('sdh'.includes(token.code) && looksBack(clause, sentence, i))
      ) {
        behind = phraseAt(around, i, true);
        break;
      }
    }
  // "not taking, ran out in February"
  if (behind?.code === 'N' && sentence.slice(behind.token.start, behind.token.end).endsWith('taking')) {
    const { token: answer } = behind;
    const at = tokens.indexOf(behind.token);
    const stop = tokens.findIndex(
      ({ code, at: place }, i) =>
        i > at && code === 's' && place - answer.at < 5 && !/[M;]/.test(codes.slice(at, i)),
    );
    if (stop > 0 && looksBack(clause, sentence, stop)) behind = phraseAt(around, stop, true) ?? behind;
  }
  // "ospemifene, inactive 09/2023, never filled"
  if (behind?.rule[0] === 'status' && behind.code === 's') {
    const at = tokens.indexOf(behind.token);
    const never = tokens.findIndex(
      ({ code, start, at: place }, i) =>
        i > at &&
        code === 'N' &&
        sentence.startsWith('never', start) &&
        place - last.at < 9 &&
        !/[M;]/.test(codes.slice(at, i)),
    );
    if (never > 0) behind = phraseAt(around, never, true) ?? behind;
  }
  return behind;
}
