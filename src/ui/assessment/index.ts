export { AssessmentHelper, type AssessmentHelperProps } from './helper';
export type { NoteSource } from './note';
