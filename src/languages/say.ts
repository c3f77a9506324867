import type { CountedKey, Key, PlainKey, ValuesOf, Words } from './types';

/** Where a context keeps its words: in a page, the isolated world of a frame, which a script of words fills before the interface runs. */
const WORDS_KEY = '__aimssGuideWords';
const world = globalThis as Record<string, unknown>;

/** From now on this context speaks these words. What is on screen already says them when it is drawn again. */
export function speak(words: Words): void {
  world[WORDS_KEY] = words;
}

/** Without words a key is shown as it is: a fault that is seen is better than an interface that fails. */
const NO_WORDS: Words = { language: 'en', locale: 'en-GB', direction: 'ltr', texts: {} };

/** What this context speaks. */
export const words = (): Words => (world[WORDS_KEY] as Words | undefined) ?? NO_WORDS;

type Values<Names extends string, Value> = [Names] extends [never]
  ? readonly []
  : readonly [values: Readonly<Record<Names, Value>>];

const textOf = (key: string): string => words().texts[key] ?? key;

const PLACE = /\{(\w+)\}/g;
const filled = (text: string, values: Readonly<Record<string, string | number>> | undefined): string =>
  values ? text.replaceAll(PLACE, (place, name: string) => String(values[name] ?? place)) : text;

/** A text in the words of this context, with its values in their places. */
export function say<K extends PlainKey>(key: K, ...[values]: Values<ValuesOf<K>, string | number>): string {
  return filled(textOf(key), values);
}

/** A text that depends on a number, in the plural form that the language has for it; `{count}` is filled in. */
export function sayCount(stem: CountedKey, count: number): string {
  const { locale, texts } = words();
  const form = new Intl.PluralRules(locale).select(count);
  return filled(texts[`${stem}_${form}`] ?? textOf(`${stem}_other`), { count });
}

/** A text whose values are more than text, for instance elements: its pieces in order. */
export function sayParts<K extends PlainKey, Part>(
  key: K,
  values: Readonly<Record<ValuesOf<K>, Part>>,
): readonly (string | Part)[] {
  return textOf(key)
    .split(PLACE)
    .map((piece, index) => (index % 2 ? (values[piece as ValuesOf<K>] ?? piece) : piece))
    .filter((piece) => piece !== '');
}

/** Is there such a text? For keys that are made of what data says. */
export const isSaid = <K extends Key>(key: string): key is K => Object.hasOwn(words().texts, key);

/** Several things in one phrase: `a, b and c`. */
export const sayList = (items: readonly string[]): string =>
  new Intl.ListFormat(words().locale, { type: 'conjunction' }).format(items);
