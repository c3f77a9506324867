import type { assessment } from './english/assessment';
import type { because } from './english/because';
import type { button } from './english/button';
import type { drugs, partners } from './english/drugs';
import type { guide } from './english/guide';
import type { options } from './english/options';
import type { panel } from './english/panel';
import type { shared } from './english/shared';
import type { toolbar } from './english/toolbar';

/** Everything that is said, in English: the keys, and the places for values in each text, are taken from here. */
export type English = typeof shared &
  typeof drugs &
  typeof partners &
  typeof because &
  typeof guide &
  typeof button &
  typeof toolbar &
  typeof options &
  typeof panel &
  typeof assessment;
export type Key = keyof English;

type Stems<Keys> = Keys extends `${infer Stem}_other`
  ? `${Stem}_one` extends keyof English
    ? Stem
    : never
  : never;
/** Texts that depend on a number: one text for each plural form that the language has. */
export type CountedKey = Stems<Key>;
/** Texts that are said as they are. */
export type PlainKey = Exclude<Key, `${CountedKey}_${'one' | 'other'}`>;

/** Names of the places for values in a text: `site` in `Not used on {site}`. */
type Named<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | Named<Rest> : never;
export type ValuesOf<K extends Key> = Named<English[K]>;

type StemsOf<Texts> = keyof Texts extends infer Keys
  ? Keys extends `${infer Stem}_other`
    ? Stem
    : never
  : never;
type Form = 'zero' | 'two' | 'few' | 'many';
/** A part of the texts in another language: every key, and the plural forms that English does not have. */
export type Translated<Texts> = { readonly [K in keyof Texts]: string } & {
  readonly [K in `${StemsOf<Texts>}_${Form}`]?: string;
};

/** The words of one language, as a surface speaks them. */
export interface Words {
  /** BCP 47 tag for `lang`. */
  readonly language: string;
  /** BCP 47 tag for dates and lists. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
  /** The texts that this surface needs. */
  readonly texts: Readonly<Record<string, string>>;
}
