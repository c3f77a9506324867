export { AssessmentHelper } from './helper';
export type { Assessment, NoteSource } from './note';
