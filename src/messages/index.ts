export { type Answer, askForCards, type Send, sendInTime } from './client';
export { isPageAction, PAGE_ACTIONS, type PageAction, type PageCommand, readPageCommand } from './commands';
export type { FrameRequest } from './deeds';
export type { FrameOverview } from './schema';
