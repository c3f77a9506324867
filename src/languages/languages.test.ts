import { afterEach, describe, expect, test } from 'vitest';
import { BUTTON_WORDS } from './button';
import { LANGUAGE_TAGS, languageFor } from './choose';
import { LANGUAGES } from './list';
import { localeFiles } from './manifest';
import { say, sayCount, sayList, sayParts, speak } from './say';

afterEach(() => speak(LANGUAGES.en));

const english = LANGUAGES.en.texts;
const placesIn = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

/** A name, and words that are the same in both languages. */
const SAME = [
  'app',
  'use_endometriosis',
  'concept_aimss',
  'concept_estriol',
  'concept_cinacalcet',
  'concept_ribociclib',
  'markSyndrome',
];

describe.each(LANGUAGE_TAGS)('the texts in %s', (tag) => {
  const { texts, locale, language } = LANGUAGES[tag];

  test('have the keys and the places for values of the English ones', () => {
    expect(language).toBe(tag);
    expect(Object.keys(texts)).toEqual(expect.arrayContaining(Object.keys(english)));
    for (const [key, text] of Object.entries(texts)) {
      const stem = key.replace(/_(?:zero|two|few|many)$/, '_other');
      const isCounted = key in english === false || key.endsWith('_one');
      // "One more card" says its number in a word.
      const wanted = placesIn(english[stem]).filter((place) => !isCounted || place !== 'count');
      expect(
        placesIn(text).filter((place) => !isCounted || place !== 'count'),
        key,
      ).toEqual(wanted);
    }
  });

  test('have every plural form of the language up to a thousand', () => {
    const rules = new Intl.PluralRules(locale);
    const forms = new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)));
    const stems = Object.keys(english).filter(
      (key) => `${key.replace(/_one$/, '')}_other` in english && key.endsWith('_one'),
    );
    expect(stems.length).toBeGreaterThan(10);
    for (const stem of stems.map((key) => key.replace(/_one$/, '')))
      for (const form of forms) expect(texts[`${stem}_${form}`], `${stem}_${form}`).toBeTruthy();
  });

  test('are no empty ones, without two spaces or straight quotation marks', () => {
    for (const [key, text] of Object.entries(texts)) expect(text, key).toMatch(/^(?!.* {2})(?!.*["'])\s?\S/);
  });

  test('are translated, but for names and forms', () => {
    if (tag === 'en') return;
    const same = Object.keys(english).filter(
      (key) =>
        /[A-Za-z]{5}/.test(english[key]?.replaceAll(/\{\w+\}/g, '') ?? '') && texts[key] === english[key],
    );
    expect(same.filter((key) => !SAME.includes(key))).toEqual([]);
  });
});

describe('speaking', () => {
  test('puts values in their places', () => {
    expect(say('not_used_on', { site: 'chart.example' })).toBe('Not used on chart.example');
    speak(LANGUAGES.es);
    expect(say('not_used_on', { site: 'chart.example' })).toBe('No se usa en chart.example');
  });

  test('counts by the rules of the language', () => {
    expect([0, 1, 2].map((count) => sayCount('places', count))).toEqual(['0 places', '1 place', '2 places']);
    speak(LANGUAGES.es);
    expect([0, 1, 2].map((count) => sayCount('places', count))).toEqual([
      '0 lugares',
      '1 lugar',
      '2 lugares',
    ]);
  });

  test('joins a list as the language does', () => {
    expect(sayList(['a', 'b', 'c'])).toBe('a, b and c');
    speak(LANGUAGES.es);
    expect(sayList(['a', 'b', 'c'])).toBe('a, b y c');
  });

  test('hands out the pieces around elements in order', () => {
    expect(sayParts('marked_from', { concept: 1, word: 2 })).toEqual([1, ', from the word ', 2]);
  });

  test('shows the key where there are no words', () => {
    speak({ language: 'en', locale: 'en-GB', direction: 'ltr', texts: {} });
    expect(say('close')).toBe('close');
  });
});

describe('the language that holds', () => {
  test.each([
    ['browser', 'es-MX', 'es'],
    ['browser', 'es', 'es'],
    ['browser', 'en-US', 'en'],
    ['browser', 'fr', 'en'],
    ['en', 'es', 'en'],
    ['es', 'de-AT', 'es'],
  ] as const)('%s in a browser in %s is %s', (chosen, browser, holds) => {
    expect(languageFor(chosen, browser)).toBe(holds);
  });
});

describe('the files for the browser', () => {
  test('hold every text of the manifest by names that browsers know, without places that a browser would not fill', () => {
    for (const { relativeDest, contents } of localeFiles()) {
      const messages = JSON.parse(contents) as Record<string, { message: string }>;
      expect(relativeDest).toMatch(/^_locales\/\w\w\/messages\.json$/);
      expect(Object.keys(messages)).toEqual(
        expect.arrayContaining(['description', 'command_next_mention', 'button_not_used']),
      );
      for (const [name, { message }] of Object.entries(messages)) {
        expect(name).toMatch(/^\w+$/);
        expect(message, name).not.toMatch(/[{}$]/);
      }
    }
    expect(localeFiles()).toHaveLength(Object.keys(BUTTON_WORDS).length);
  });
});
