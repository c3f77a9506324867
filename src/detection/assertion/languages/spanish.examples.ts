import type { Examples } from './types';

export const SPANISH_EXAMPLES: Examples = {
  'stopped s': ['El § se lo quitó la oncóloga en mayo', 'se lo dijo'],
};
