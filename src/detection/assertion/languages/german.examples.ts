import type { Examples } from './types';

export const GERMAN_EXAMPLES: Examples = {};
