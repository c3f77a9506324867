export { AssessmentHelper, type AssessmentSources } from './helper';
export type { Assessment } from './note';
