export { createGuideSurface } from './surface';
export type { BadgeView, PopoverView, WarningView } from './types';
