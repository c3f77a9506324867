export { Panel, type PanelProps, type PanelTab } from './panel';
export type { ClaimView, KnowledgeView, PairView, PanelPage, ReferenceView } from './types';
