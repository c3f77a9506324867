import type { Claim } from '../../schema/knowledge';
import { REVIEWED } from '../edition';

/** Whom a claim is about when it names nobody else. */
export const MOST_TRIALS =
  'Postmenopausal women with hormone-receptor-positive early breast cancer on an adjuvant AI.';

type Draft = Omit<Claim, 'population' | 'reviewed'> & Partial<Pick<Claim, 'population' | 'reviewed'>>;

/** Claims as written, with the population of most trials and the day of the last review where none other is named. */
export const claims = (drafts: readonly Draft[]): readonly Claim[] =>
  drafts.map((draft) => ({ population: MOST_TRIALS, reviewed: REVIEWED, ...draft }));
