import { names } from './names/lexicon';
import { match } from './names/matcher';

/**
 * Whether a text may hold a name: may say yes in vain, never misses. Stops at the first. Linear. All of detection that a
 * page without a name ever loads.
 */
export const mayHaveName = (text: string): boolean => match(names(), text, true).length > 0;
