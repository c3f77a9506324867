import { say } from '../../languages';
import type { DismissReason } from '../../messages/counts';

// Not taken from messages/: its schema would bring zod into the interface of a page.
const REASONS: readonly DismissReason[] = ['sequential', 'monitored', 'not-this-patient', 'other'];

/** Why a warning is dismissed, in words. */
export const reasonWords = (): readonly (readonly [DismissReason, string])[] =>
  REASONS.map((reason) => [reason, say(`reason_${reason}`)]);
