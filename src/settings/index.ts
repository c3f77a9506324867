export { isDisabledSite } from './disabled';
export { patternOf, type SiteKind, siteKind } from './sites';
export { loadSettings, setSiteEnabled } from './store';
