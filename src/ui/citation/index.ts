export { CITATION_STYLES, type CitationStyle, type CitedWork, cite } from './format';
