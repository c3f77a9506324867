import { loadVocabulary } from '../../knowledge/vocabulary';

const MENTION_CLASSES = ['aromatase-inhibitor', 'serm', 'aimss'];

const quote = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Every term of the drugs we mark, the longest first. */
export const termsToMark = (): string[] =>
  loadVocabulary()
    .filter((concept) => MENTION_CLASSES.includes(concept.class))
    .flatMap((concept) => concept.terms.map((term) => term.text))
    .sort((a, b) => b.length - a.length);

/** One native regular expression over all of them, as anybody would write it. */
export const nativeExpression = (terms: readonly string[]): RegExp =>
  new RegExp(`\\b(?:${terms.map(quote).join('|')})\\b`, 'gi');
