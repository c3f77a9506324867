import type { Examples } from './types';

export const PORTUGUESE_EXAMPLES: Examples = {};
