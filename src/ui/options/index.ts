export { Options } from './options';
export type { OptionsProps } from './types';
