export { Options } from './options';
export type { ChoiceKey, Choices, CountRow, OptionsProps, SiteRow } from './types';
