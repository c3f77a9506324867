import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintKnowledge } from '../../src/cli/knowledge/lint';
import { livePairs } from '../../src/guidance/pairs';
import { loadKnowledge, readKnowledge } from '../../src/knowledge';
import type { PageFindings } from '../../src/knowledge/schema/finding';
import type { Knowledge } from '../../src/knowledge/schema/knowledge';
import { loadVocabulary } from '../../src/knowledge/vocabulary';
import { compileNames } from '../../src/knowledge/vocabulary/compile';
import { vocabularySchema } from '../../src/knowledge/vocabulary/schema';
import { LANGUAGE_TAGS, wordsFile } from '../../src/languages/choose';
import { LANGUAGES } from '../../src/languages/list';
import { PROFESSIONAL_USE } from '../../src/ui/words';

function knowledge(): Knowledge {
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(loaded.why);
  return loaded.knowledge;
}

const concept = (...terms: object[]) => ({
  id: 'madeupozole',
  class: 'aromatase-inhibitor',
  codes: {},
  terms,
});
const named = { text: 'madeupozole', kind: 'inn', use: 'always' };

describe('the recipe for a drug', () => {
  test('a concept with its terms is read, and compiled into what is shipped', () => {
    const added = vocabularySchema.parse([
      concept(
        named,
        { text: 'Madeup', kind: 'brand', use: 'guarded' },
        { text: 'made up', kind: 'brand', use: 'never' },
      ),
    ]);
    const lines = compileNames([...loadVocabulary(), ...added]).split('\n');
    expect(lines).toContain('madeupozole:madeupozole;madeup');
    expect(lines.some((line) => line.startsWith('letrozole:'))).toBe(true);
  });

  test('a term that says nothing of its use is refused', () => {
    expect(vocabularySchema.safeParse([concept({ text: 'madeupozole', kind: 'inn' })]).success).toBe(false);
  });
});

describe('the recipe for a language', () => {
  test('a name with its language is compiled; one of a language that is not shipped stays in the data', () => {
    const added = vocabularySchema.parse([
      concept(named, { text: 'hamisozol', kind: 'inn-variant', lang: 'hu', use: 'always' }),
    ]);
    expect(compileNames(added)).toBe('madeupozole:hamisozol|madeupozole');
    const other = vocabularySchema.parse([
      concept(named, { text: 'מדאפוזול', kind: 'inn-variant', lang: 'he', use: 'always' }),
    ]);
    expect(compileNames(other)).toBe('madeupozole:madeupozole');
  });
});

describe('the recipe for a language of the interface', () => {
  test('each has its texts, its way of writing, its script of words for pages, and can be set by a policy', () => {
    const policy = readFileSync('assets/public/managed_schema.json', 'utf8');
    for (const tag of LANGUAGE_TAGS) {
      expect(LANGUAGES[tag].language).toBe(tag);
      expect(['ltr', 'rtl']).toContain(LANGUAGES[tag].direction);
      const file = wordsFile(tag).replace(/js$/, 'ts');
      expect(readFileSync(join('entrypoints', file), 'utf8')).toContain(`WRITTEN.${tag}`);
      expect(policy).toMatch(new RegExp(`"enum": \\["browser"[^\\]]*"${tag}"`));
    }
  });
});

/** The knowledge after the steps for a card and a rule, on made-up data. */
function withCard(): Knowledge {
  const before = knowledge();
  return {
    ...before,
    references: [
      ...before.references,
      {
        id: 'madeup-2020',
        label: 'Madeup 2020',
        kind: 'cohort',
        authors: 'Madeup A.',
        title: 'A study nobody did',
        lookup: 'https://study.example/',
      },
    ],
    claims: [
      ...before.claims,
      {
        id: 'MADEUP-1',
        statement: 'In 40 people nothing was seen.',
        population: 'Made-up people',
        grade: 'low',
        because: 'one made-up cohort',
        references: ['madeup-2020'],
        reviewed: before.reviewed,
      },
    ],
    cards: [
      ...before.cards,
      {
        id: 'madeup-pair',
        topic: 'madeup',
        indicator: 'info',
        summary: 'A made-up pair: nothing was seen in one small study.',
        detail: [
          { text: 'In 40 people nothing was seen.', claims: ['MADEUP-1'] },
          { text: PROFESSIONAL_USE, claims: [] },
        ],
      },
    ],
    matrix: [
      {
        id: 'madeup',
        first: ['letrozole'],
        second: ['raloxifene'],
        verdict: 'info',
        card: 'madeup-pair',
        basis: ['MADEUP-1'],
        why: 'Made up.',
      },
      ...before.matrix,
    ],
  };
}

const drug = (id: number, name: string, kind: 'aromatase-inhibitor' | 'serm') => ({
  id,
  concept: name,
  class: kind,
  status: 'active' as const,
  who: 'patient' as const,
  count: 1,
});
const PAGE: PageFindings = {
  kind: 'record',
  indication: null,
  menopause: null,
  findings: [drug(0, 'letrozole', 'aromatase-inhibitor'), drug(1, 'raloxifene', 'serm')],
};

describe('the recipes for a card and a rule', () => {
  test('source, claim, card and row are read together, pass the lint, and come up for the pair', () => {
    const read = readKnowledge(withCard());
    if (!read.ok) throw new Error(read.why);
    expect(lintKnowledge(read.knowledge)).toEqual([]);
    const cards = (matrix: Knowledge['matrix']) => livePairs(PAGE, matrix).map(({ card }) => card);
    expect(cards(read.knowledge.matrix)).toEqual(['madeup-pair']);
    expect(cards(knowledge().matrix)).toEqual(['serm-bone']);
  });

  test.each([
    ['source', 'references', 'no reference madeup-2020'],
    ['claim', 'claims', 'no claim MADEUP-1'],
    ['card', 'cards', 'madeup'],
  ] as const)('a forgotten %s is refused and named', (_, part, why) => {
    expect(readKnowledge({ ...withCard(), [part]: knowledge()[part] })).toMatchObject({
      ok: false,
      why: expect.stringContaining(why),
    });
  });
});

describe('the documents for those who carry on', () => {
  const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'PRIVACY.md'].concat(
    ['architecture', 'recipes', 'browser-bugs', 'clinical-safety'].map((name) => `docs/${name}.md`),
  );

  test.each(DOCUMENTS)('%s leads nowhere that does not exist', (document) => {
    const text = readFileSync(document, 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, to = '']) =>
      join(dirname(document), to),
    );
    const named = [...text.matchAll(/`((?:src|tests|entrypoints)\/[\w./-]*\w)`/g)].map(
      ([, path = '']) => path,
    );
    const missing = [...links, ...named].filter((path) => !existsSync(path));
    expect(missing).toEqual([]);
  });

  test('the recipes’ steps for a profile are there', () => {
    expect(readFileSync('src/page/profiles/README.md', 'utf8')).toMatch(/Adding one:\s+1\. /);
  });
});
