import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { keyOf } from './compile';
import { compiledSource, loadVocabulary } from './index';
import { isSpellingOf } from './spelling';

const vocabulary = loadVocabulary();
const concept = (id: string) => vocabulary.find((one) => one.id === id);
const texts = (id: string) => concept(id)?.terms.map((term) => term.text.toLowerCase()) ?? [];

it('the compiled tables are those of the data', () => {
  const committed = readFileSync(new URL('./compiled.ts', import.meta.url), 'utf8');
  expect(committed === compiledSource(), 'run: npx tsx src/knowledge/vocabulary/write.ts').toBe(true);
});

describe('the data', () => {
  it('has every concept once', () => {
    const ids = vocabulary.map((one) => one.id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
  });

  it('gives no name to two of the drugs we mark', () => {
    const owner = new Map<string, string>();
    const twice: string[] = [];
    for (const one of vocabulary.filter((c) => ['aromatase-inhibitor', 'serm'].includes(c.class)))
      for (const term of one.terms) {
        const key = keyOf(term.text);
        const other = owner.get(key);
        if (other && other !== one.id) twice.push(`${key}: ${other}, ${one.id}`);
        owner.set(key, one.id);
      }
    expect(twice).toEqual([]);
  });

  it('names the marketed drugs in ten languages and more', () => {
    for (const id of ['anastrozole', 'letrozole', 'exemestane', 'tamoxifen', 'raloxifene']) {
      const languages = new Set(concept(id)?.terms.flatMap((term) => term.lang?.split('/') ?? ['en']));
      expect(languages.size, id).toBeGreaterThanOrEqual(10);
    }
  });

  it('has codes of the marketed drugs', () => {
    expect(concept('anastrozole')?.codes).toEqual({ ATC: ['L02BG03'], RxNorm: ['84857'] });
    expect(concept('tamoxifen')?.codes).toEqual({ ATC: ['L02BA01'], RxNorm: ['10324'] });
    for (const id of ['letrozole', 'exemestane', 'toremifene', 'raloxifene', 'clomifene', 'ospemifene'])
      expect(concept(id)?.codes.ATC, id).toHaveLength(1);
  });

  it('never calls a SERD or a metabolite a SERM', () => {
    for (const id of ['fulvestrant', 'elacestrant', 'serd']) expect(concept(id)?.class).toBe('serd');
    for (const id of ['endoxifen', 'afimoxifene']) {
      expect(concept(id)?.class).toBe('other');
      expect(concept(id)?.terms.every((term) => term.use === 'never')).toBe(true);
    }
  });

  it('holds brands of many countries, research codes and listed misspellings', () => {
    expect(texts('letrozole')).toEqual(
      expect.arrayContaining(['femara', 'letoval', 'cgs 20267', 'letrazole']),
    );
    expect(texts('clomifene')).toEqual(
      expect.arrayContaining(['clomid', 'fertomid', 'siphene', 'clomiphene']),
    );
    expect(texts('bazedoxifene')).toEqual(expect.arrayContaining(['duavee', 'duavive', 'conbriza']));
  });
});

describe('unlisted spellings', () => {
  it.each([
    ['tamoxofin', 'tamoxifen'],
    ['tomoxifen', 'tamoxifen'],
    ['tamoxfien', 'tamoxifen'],
    ['tamofixen', 'tamoxifen'],
    ['ralofixene', 'raloxifen'],
    ['torefimene', 'toremifen'],
    ['letzorole', 'letrozol'],
    ['tammoxifen', 'tamoxifen'],
    ['letrozol', 'letrozol'],
    ['letrazole', 'letrozol'],
    ['letorzole', 'letrozol'],
    ['anatrozole', 'anastrozol'],
    ['exemestine', 'exemestan'],
    ['raloxofine', 'raloxifen'],
    ['toremifin', 'toremifen'],
    ['clomophene', 'clomiphen'],
  ])('%s is a spelling of %s', (word, stem) => {
    expect(isSpellingOf(word, stem)).toBe(true);
  });

  it.each([
    ['metronidazole', 'letrozol'],
    ['fluconazole', 'letrozol'],
    ['raloxifene', 'tamoxifen'],
    ['toremifene', 'tamoxifen'],
    ['clomipramine', 'clomiphen'],
    ['ketotifen', 'tamoxifen'],
    ['tafoxiten', 'tamoxifen'],
    ['tamsulosin', 'tamoxifen'],
    ['naproxen', 'tamoxifen'],
    ['vorozole', 'letrozol'],
    ['fadrozole', 'anastrozol'],
    ['omeprazole', 'anastrozol'],
    ['atamestane', 'exemestan'],
    ['ospemifene', 'toremifen'],
  ])('%s is none of %s', (word, stem) => {
    expect(isSpellingOf(word, stem)).toBe(false);
  });
});
