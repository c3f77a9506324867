import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { page } from '../../src/languages/english/page';
import { LANGUAGES } from '../../src/languages/list';

const KEYS = Object.keys(LANGUAGES.en.texts);
const SOURCES = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}', 'wxt.config.ts']).filter(
  (file) => !file.includes('.test.') && !file.startsWith('src/languages/') && !file.startsWith('src/cli/'),
);
const code = (file: string): string =>
  readFileSync(file, 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

interface Named {
  readonly whole: ReadonlySet<string>;
  /** Keys with a value of the program in them, as patterns. */
  readonly made: readonly RegExp[];
}

/** Keys that a text of code may name. */
function keysIn(text: string): Named {
  const literals = [...text.matchAll(/'([\w:-]+)'|`([\w:-]+)\$\{[\w.]+\}([\w:-]*)`/g)];
  return {
    whole: new Set(literals.flatMap(([, word]) => word ?? [])),
    made: literals.flatMap(([, , before, after]) =>
      before ? [new RegExp(`^${before}[\\w:-]+${after}$`)] : [],
    ),
  };
}

/** Is the key named, or the text that it is a plural form of? */
const isNamed = ({ whole, made }: Named, key: string): boolean =>
  [key, key.replace(/_(?:one|other)$/, '')].some(
    (name) => whole.has(name) || made.some((pattern) => pattern.test(name)),
  );

/** Words that stand in JSX, or in an attribute that is shown or read out, and not in the texts of a language. */
function hardCoded(text: string): readonly string[] {
  const shown = [
    ...text.matchAll(
      /\s(?:aria-label|title|placeholder|alt|label|legend|hint|aria-description)="([^"]*[A-Za-z]{2}[^"]*)"/g,
    ),
  ];
  const between = [
    ...text.matchAll(
      /<\/?[A-Za-z][\w.]*(?:\s[^<>]*)?>\s*([^<>{}();=]*[A-Za-z]{2}[^<>{}();=]*?)\s*(?=<\/?[A-Za-z]|\{)/g,
    ),
  ];
  // Code between two elements is no text.
  return [...shown, ...between]
    .map(([, words = '']) => words.trim())
    .filter((words) => !words.includes('?.'));
}

/** Names of formats, and an address that shows how one looks. */
const NAMES = ['CSV', 'JSON-LD', 'https://chart.hospital.example'];

describe('the texts of the interface', () => {
  test('are all used', () => {
    const named = keysIn(SOURCES.map(code).join('\n'));
    // Made of what data says: rules of detection, topics of cards, classes.
    const ofData = /^(?:why|from|topic|class|concept|syndrome|status|detail|command)_/;
    expect(KEYS.filter((key) => !ofData.test(key) && !isNamed(named, key))).toEqual([]);
    expect(isNamed(named, 'nobody_says_this')).toBe(false);
  });

  test('stand nowhere else: no words in JSX, and none in attributes that are shown or read out', () => {
    const files = SOURCES.filter((file) => file.endsWith('.tsx'));
    expect(files.length).toBeGreaterThan(30);
    const found = files.flatMap((file) =>
      hardCoded(code(file))
        .filter((words) => !NAMES.includes(words))
        .map((words) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  test.each([
    '<p>Not used here</p>',
    '<h2>\n  On this page\n</h2>',
    '<button aria-label="Close" />',
    '<p class="ag-small">Saved {count} times</p>',
  ])('would be found where it is: %s', (jsx) => expect(hardCoded(jsx).length).toBeGreaterThan(0));

  test('that the interface in a page says are among those it is given', () => {
    const seen = new Set<string>();
    const walk = (file: string): void => {
      if (seen.has(file) || !file) return;
      seen.add(file);
      for (const [, from = ''] of code(file).matchAll(
        /(?:^|\n)(?:import|export) (?!type)[^;]*?from '(\.[^']+)'/g,
      )) {
        const path = join(dirname(file), from);
        const target = globSync([`${path}.ts`, `${path}.tsx`, `${path}/index.ts`])[0];
        if (target && !target.startsWith('src/languages')) walk(target);
      }
    };
    walk('entrypoints/guide.ts');
    expect(seen.size).toBeGreaterThan(25);
    const calls = [...seen].flatMap((file) =>
      [...code(file).matchAll(/\bsay\w*(?:<[^>]*>)?\(([^;]*?)\)/g)].map(([, call]) => call),
    );
    const { whole, made } = keysIn(calls.join('\n'));
    expect(whole).toContain('close');
    expect(whole).toContain('dismiss');
    const given = Object.keys(page);
    const isGiven = (key: string) => given.includes(key) || given.includes(`${key}_other`);
    expect([...whole].filter((key) => KEYS.includes(key) && !isGiven(key))).toEqual([]);
    expect(made.length).toBeGreaterThan(5);
    expect(made.filter((pattern) => !given.some((key) => pattern.test(key)))).toEqual([]);
  });
});
