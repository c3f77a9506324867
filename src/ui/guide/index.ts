export { createGuideSurface } from './surface';
export type { CloseReason, GuideHandlers, GuideSurface, PopoverView, WarningView } from './types';
