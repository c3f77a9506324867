import { afterEach, describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../src/knowledge';
import { loadVocabulary } from '../../../src/knowledge/vocabulary';
import { say, speak } from '../../../src/languages';
import { LANGUAGE_TAGS } from '../../../src/languages/choose';
import { page as english } from '../../../src/languages/english/page';
import { LANGUAGES } from '../../../src/languages/list';
import { page as spanish } from '../../../src/languages/spanish/page';
import { conceptWord } from '../../../src/ui/words';

afterEach(() => speak(LANGUAGES.en));

const loaded = loadKnowledge();
if (!loaded.ok) throw new Error(loaded.why);
/** Every concept that a surface can be asked to name: what is marked, and what stands in the table of pairs. */
const marked = loadVocabulary().filter(({ class: kind }) =>
  ['aromatase-inhibitor', 'serm', 'aimss'].includes(kind),
);
const paired = loaded.knowledge.matrix
  .flatMap(({ first, second }) => [...first, ...second])
  .filter((name) => !name.startsWith('='));
const concepts = [...new Set([...marked.map(({ id }) => id), ...paired])];

describe.each(LANGUAGE_TAGS)('drugs named by the interface, in %s', (tag) => {
  test.each(concepts)('%s has a name', (concept) => {
    expect(LANGUAGES[tag].texts[`concept_${concept}`]).toMatch(/^\S/);
  });
});

test('what is marked is named in a page as in our own pages, whatever the language', () => {
  const named = (texts: Readonly<Record<string, string>>) => {
    speak({ ...LANGUAGES.en, texts });
    return marked.map(({ id }) => conceptWord(id));
  };
  expect(named(english)).toEqual(named(LANGUAGES.en.texts));
  expect(named(spanish)).toEqual(named(LANGUAGES.es.texts));
});

test('a Spanish sentence names a drug in Spanish', () => {
  speak(LANGUAGES.es);
  expect(say('go_to', { name: conceptWord('letrozole') })).toBe('Ir a letrozol: ');
  expect(conceptWord('tamoxifen')).toBe('tamoxifeno');
});
