import type { Status } from '../../knowledge/terms';
import type { Reading, Step } from './draft';

/** What a bracket right behind a name, or behind its dose, says of it in a word: "letrozole (current), tamoxifen (prior)". */
const BRACKET =
  /^ ?(?:\d[\d.]* ?(?:mg|mcg)?,? ?)?(?:(?:po|od|qd|daily|once daily|tabs?|tablets?) )*[([] ?([a-z][a-z' -]{1,22}?)(?:,? (?:in )?(?:\d{1,2}[/-])?(?:19|20)\d\d)? ?[)\]]/;

const WORDS: readonly (readonly [Status, RegExp])[] = [
  ['active', /^(?:current(?:ly)?(?: taking| on)?|now|ongoing|continu(?:es|ed|ing)|still taking|present)$/],
  [
    'historical',
    /^(?:prior|previous(?:ly)?|past|old|former(?:ly)?|historic(?:al)?|earlier|initial(?:ly)?|past use|prior use)$/,
  ],
  [
    'hypothetical',
    /^(?:consider(?:ing|ed)?|possible|possibly|proposed|discussed|option|optional|under discussion|offered|tbd|undecided)$/,
  ],
  [
    'planned',
    /^(?:to (?:start|begin|commence|be started)|planned|pending|plan|due to start|starting soon|awaiting start|to follow|future)$/,
  ],
  [
    'family',
    /^(?:(?:her |his )?(?:mother|mum|mom|sister|aunt|daughter|grandmother|husband|father|brother|cousin|niece))$/,
  ],
];

/** A bracket of a word, where no verb says more: "continue letrozole (discussed)" is taken. */
export const ofBracket: Step = ({ rest, end, said, because }): Reading | null => {
  const found = BRACKET.exec(rest);
  const word = found?.[1];
  const status = word && WORDS.find(([, words]) => words.test(word))?.[0];
  if (!found || !word || !status) return null;
  if ((status === 'hypothetical' || status === 'planned') && said && !'uUlb'.includes(said.code)) return null;
  const start = end + found[0].indexOf(word);
  return {
    status,
    basis: 'strong',
    ...(status === 'planned' ? { timing: 'later' as const } : {}),
    ...(status === 'family' ? { who: 'other' as const } : {}),
    because: [because('cue:bracket', start, start + word.length)],
  };
};
