export { patternOf, siteKind } from './sites';
export { loadSettings, setSiteEnabled } from './store';
