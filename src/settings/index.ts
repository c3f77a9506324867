export { isMarked, isShown, readChoices } from './choices';
export { isDisabledSite, siteByPolicy } from './disabled';
export { SETTINGS_KEY } from './keys';
export { loadManaged, type Managed } from './managed';
export type { Settings } from './schema';
export { patternOf, siteKind } from './sites';
export {
  discardUnreadable,
  loadSettings,
  setChoices,
  setSiteEnabled,
  unreadableSettings,
} from './store';
