import type { Mention } from '../types';

/**
 * Whether the patient takes the drug now or is being given it at this encounter: what a warning of drugs used together
 * rests on. Future plans, holds, past use and other people's drugs are not live, nor what the document takes back later.
 */
export const isLive = ({
  who,
  status,
  timing,
  superseded,
}: Pick<Mention, 'who' | 'status' | 'timing' | 'superseded'>): boolean =>
  who === 'patient' &&
  superseded !== true &&
  (status === 'active' || (status === 'planned' && timing === 'now'));
