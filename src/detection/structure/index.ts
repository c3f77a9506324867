export { type SectionClass, sectionClass } from './headers';
export { blocksFromText } from './lines';
export { readUnwrapped } from './wrapped';
