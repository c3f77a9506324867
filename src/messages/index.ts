export { type Answer, askForCards } from './client';
export { type PageCommand, readPageCommand } from './commands';
export type { PanelRequest, WarningReport } from './deeds';
export type { FrameOverview } from './schema';
