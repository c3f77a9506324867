export { CITATION_STYLES, type CitationStyle, cite } from './format';
export type { CitedWork } from './work';
