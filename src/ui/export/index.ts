export { EXPORT_TYPES, type ExportedPage, type ExportFormat, exportPage } from './annotations';
export { saveFile } from './save';
