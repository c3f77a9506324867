export { createGuideSurface } from './surface';
export type {
  BadgeSurface,
  BadgeView,
  CloseReason,
  Corner,
  DismissReason,
  GuideHandlers,
  GuideSurface,
  PopoverView,
  SurfaceOptions,
  WarningView,
} from './types';
