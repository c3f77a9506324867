import type { DismissReason } from '../../messages/counts';

/** Why a warning is dismissed, in words. */
export const REASON_WORDS: readonly (readonly [DismissReason, string])[] = [
  ['sequential', 'One after the other; the list is out of date'],
  ['monitored', 'Known, tolerated and monitored'],
  ['not-this-patient', 'Not this patient'],
  ['other', 'Another reason'],
];
