import type { Examples } from './types';

export const DUTCH_EXAMPLES: Examples = {};
