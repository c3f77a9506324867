import type { Examples } from './types';

export const FRENCH_EXAMPLES: Examples = {};
