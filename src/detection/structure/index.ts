export { type SectionClass, sectionClass } from './headers';
export { blocksFromText, type TextBlocks } from './lines';
