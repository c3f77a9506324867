/** The vocabulary as data, validated. For tools, tests and extension pages; the content script reads `compiled.ts`. */

import { compileNames, compileShort } from './compile';
import inhibitors from './data/aromatase-inhibitors.json';
import partners from './data/partners.json';
import serms from './data/serms.json';
import symptoms from './data/symptoms.json';
import syndrome from './data/syndrome.json';
import { type VocabularyConcept, vocabularySchema } from './schema';

export type { VocabularyConcept } from './schema';

/** Every concept: those reported as mentions first. Throws where a data file breaks its schema. */
export function loadVocabulary(): VocabularyConcept[] {
  return [inhibitors, serms, syndrome, partners, symptoms].flatMap((file) => vocabularySchema.parse(file));
}

/** The text of `compiled.ts`; a test holds the committed file against it, `npx tsx src/knowledge/vocabulary/write.ts` writes it. */
export function compiledSource(): string {
  const all = loadVocabulary();
  const of = (...classes: string[]) => all.filter((concept) => classes.includes(concept.class));
  const rest = all.filter((c) => !['aromatase-inhibitor', 'serm', 'aimss', 'other'].includes(c.class));
  const classes = [...new Set(rest.map((concept) => concept.class))];
  const tables: [string, string, string][] = [
    ['INHIBITORS', 'Aromatase inhibitors and their class words.', compileNames(of('aromatase-inhibitor'))],
    ['SERMS', 'Selective estrogen receptor modulators and their class words.', compileNames(of('serm'))],
    [
      'SHORT',
      'Abbreviations whose sense is decided by rules.',
      compileShort(of('aromatase-inhibitor', 'serm', 'aimss')),
    ],
    [
      'CONTEXT',
      'Partner drugs and symptoms, by class.',
      classes.map((name) => `=${name}\n${compileNames(rest.filter((c) => c.class === name))}`).join('\n'),
    ],
  ];
  return [
    '// Generated from data/*.json by `npx tsx src/knowledge/vocabulary/write.ts`; a test holds it up to date. Do not edit.',
    ...tables.map(([name, what, text]) => `\n/** ${what} */\nexport const ${name} = \`${text}\`;`),
    '',
  ].join('\n');
}
