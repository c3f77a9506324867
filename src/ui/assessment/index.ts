export { AssessmentHelper } from './helper';
export type { NoteSource } from './note';
