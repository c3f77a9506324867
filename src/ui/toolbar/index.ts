export { type FoundDrug, type SiteKind, Toolbar, type ToolbarProps } from './toolbar';
