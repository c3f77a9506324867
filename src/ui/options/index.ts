export { rowsOf } from './from-counts';
export { Options } from './options';
export type { OptionsProps, SiteRow } from './types';
