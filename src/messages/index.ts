export { askForCards, type Send } from './client';
export { type PageCommand, readPageCommand } from './commands';
export type { FrameOverview, OverviewReply, Request } from './schema';
