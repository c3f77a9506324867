export { type ExportFormat, exportPage } from './annotations';
export { saveFile } from './save';
