export { type SectionClass, sectionClass } from './headers';
export { blocksFromText } from './lines';
