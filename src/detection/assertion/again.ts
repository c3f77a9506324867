import type { Clause, Group } from './clause';
import type { Token } from './lex';

/** What is said of a drug further on in the same breath, which outweighs the phrase that stands by it. */

const RESUMED =
  /^(?:re-?started|re-?commenced|re-?initiated|resumed|re-?introduced|(?:(?:went|gone|is|now) )?back on|reinici(?:o|ado|ada|ou)|reanud(?:o|ado|ada)|retom(?:o|ou|ado|ada)|reintrodu[cz]id[oa]|hervat|repris\w*|ripres[oa])\b/;

/** "hasn't resumed", "can be restarted": it has not happened. */
export const NOT_YET =
  /\b(?:ha(?:s|ve|d)(?: not|n'?t)|did(?: not|n'?t)|can(?:not|'t)?|could|may|might|should|must|will|would|to|never|not)(?: (?:be|been|yet|then|later))* $/;

/** Behind it no other drug stands that it might speak of, and no word before it says that it has not happened. */
const isOfNoOther = ({ codes }: Clause, i: number): boolean =>
  !/^[^,;M]{0,2}M/.test(codes.slice(i + 1)) && !/[nudlU}]p?$/.test(codes.slice(0, i));

/** Phrases behind a group and before the next mention. */
function* behind({ tokens }: Clause, group: Group): Generator<readonly [number, Token]> {
  const last = tokens[group.last];
  for (let i = group.last + 1; last && i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || 'MKO'.includes(token.code) || token.at - last.at > 24) return;
    yield [i, token];
  }
}

/** "stopped tamoxifen in May but restarted in June": where a stop is undone; null where it is not. */
export function takenUpAgain(clause: Clause, sentence: string, group: Group): Token | null {
  let found: Token | null = null;
  for (const [i, token] of behind(clause, group))
    if ('ca'.includes(token.code) && RESUMED.test(sentence.slice(token.start, token.end)))
      found = isOfNoOther(clause, i) && !NOT_YET.test(sentence.slice(0, token.start)) ? token : null;
    else if (found && 'sh'.includes(token.code)) found = null;
  return found;
}

/** "discussed tamoxifen; she agrees to start": the consent to what was spoken of. */
export function agreedTo(clause: Clause, group: Group): Token | null {
  for (const [i, token] of behind(clause, group))
    if (token.rule?.[0] === 'agreed') return isOfNoOther(clause, i) ? token : null;
  return null;
}
