export { isShown, readChoices } from './choices';
export { isDisabledSite, siteByPolicy } from './disabled';
export { loadManaged, type Managed } from './managed';
export type { Settings } from './schema';
export { patternOf, siteKind } from './sites';
export { loadSettings, setChoices, setSiteEnabled } from './store';
