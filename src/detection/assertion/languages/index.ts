import { DUTCH } from './dutch';
import { FRENCH } from './french';
import { GERMAN } from './german';
import { ITALIAN } from './italian';
import { PORTUGUESE } from './portuguese';
import { SPANISH } from './spanish';
import type { Words } from './types';

/** All languages but English, which is the table itself. */
export const LANGUAGES: readonly Words[] = [SPANISH, PORTUGUESE, GERMAN, DUTCH, FRENCH, ITALIAN];
