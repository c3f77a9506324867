import type { Examples } from './types';

export const ITALIAN_EXAMPLES: Examples = {};
