export { Panel, type PanelProps } from './panel';
export type { KnowledgeView, PanelPage } from './types';
