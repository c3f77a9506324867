import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageKind } from '../../knowledge/terms';
import { findNames, mayHaveName } from './index';

const find = (text: string, kind: PageKind = 'record') =>
  findNames({ blocks: [{ text, role: 'text' }] }, { kind }).mentions;
const named = (text: string, kind?: PageKind) => find(text, kind).map((m) => `${m.text}=${m.concept}`);

describe('names', () => {
  it.each<[string, string[]]>([
    ['Letrozole 2.5 mg', ['Letrozole=letrozole']],
    ['LETROZOLE, letroZOLE', ['LETROZOLE=letrozole', 'letroZOLE=letrozole']],
    ['létrozole et exémestane', ['létrozole=letrozole', 'exémestane=exemestane']],
    ['l\u0065\u0301trozole', ['l\u0065\u0301trozole=letrozole']],
    ['tamoxifen’s effect, tamoxifens', ['tamoxifen=tamoxifen', 'tamoxifens=tamoxifen']],
    ['tamoxi\u00adfen and l\u200betrozole', ['tamoxi\u00adfen=tamoxifen', 'l\u200betrozole=letrozole']],
    ['ｌｅｔｒｏｚｏｌｅ', ['ｌｅｔｒｏｚｏｌｅ=letrozole']],
    [
      'she takes letro-\nzole and anas-\n  trozole',
      ['letro-\nzole=letrozole', 'anas-\n  trozole=anastrozole'],
    ],
    ['an aromatase\ninhibitor', ['aromatase\ninhibitor=aromatase-inhibitor']],
    ['aromatase\u00a0inhibitors', ['aromatase\u00a0inhibitors=aromatase-inhibitor']],
    ['non-steroidal aromatase inhibitor', ['aromatase inhibitor=aromatase-inhibitor']],
    ['tamoxifen citrate 20 mg', ['tamoxifen=tamoxifen']],
    ['Tamoxifentherapie, Letrozol-Tabletten', ['Tamoxifen=tamoxifen', 'Letrozol=letrozole']],
    ['letrozole2.5mg', ['letrozole=letrozole']],
    ['Kisqali Femara Co-Pack', ['Femara=letrozole']],
    ['Duavee daily', ['Duavee=bazedoxifene']],
    ['clomiphene citrate; Clomid', ['clomiphene=clomifene', 'Clomid=clomifene']],
    ['tamoxofin and exemstane', ['tamoxofin=tamoxifen', 'exemstane=exemestane']],
    ['she was on tamofixen, then ralofixene', ['tamofixen=tamoxifen', 'ralofixene=raloxifene']],
    ['ZD-1033, CGS 20267', ['ZD-1033=anastrozole', 'CGS 20267=letrozole']],
    [
      'ингибиторы ароматазы, тамоксифен',
      ['ингибиторы ароматазы=aromatase-inhibitor', 'тамоксифен=tamoxifen'],
    ],
    ['服用他莫昔芬后换用letrozole治疗', ['他莫昔芬=tamoxifen', 'letrozole=letrozole']],
    ['アロマターゼ阻害薬', ['アロマターゼ阻害薬=aromatase-inhibitor']],
    [
      'Petrov AI, Okafor N. Aromatase inhibitors (AI) in practice. AI use grew.',
      ['Aromatase inhibitors=aromatase-inhibitor', 'AI=aromatase-inhibitor', 'AI=aromatase-inhibitor'],
    ],
    ['SERM or SERMs', ['SERM=serm', 'SERMs=serm']],
    ['selective\nestrogen-receptor modulators', ['selective\nestrogen-receptor modulators=serm']],
  ])('%s', (text, expected) => {
    expect(named(text)).toEqual(expected);
    expect(mayHaveName(text)).toBe(true);
  });

  it.each([
    'femoral neck, femora, Femring, FemHRT',
    'Avista, aroma, aromatic, aromatase activity',
    'metronidazole, fluconazole, omeprazole, liarozole',
    'tamsulosin, Tamiflu, clomipramine, clomifenoxide',
    'endoxifen, afimoxifene, 4-hydroxytamoxifen, N-desmethyl-tamoxifen, 4-OH tamoxifen',
    'fulvestrant, SERD, elacestrant',
    'Arimistane, NSAID, NSAIDs',
    'Let us see. An analysis. The tor. Exe.',
    'tamoxifen_dose',
    'aromatase inhibition',
  ])('nothing in: %s', (text) => {
    expect(named(text).filter((one) => !one.startsWith('tamoxifen='))).toEqual([]);
  });

  it('takes a brand that could be something else only as a medicine', () => {
    expect(named('Letoval 2.5 mg OD')).toEqual(['Letoval=letrozole']);
    expect(named('Cont Altraz 1-0-0')).toEqual(['Altraz=anastrozole']);
    expect(named('Selana came to visit')).toEqual([]);
    expect(named('Lametta on the tree, letrozole in the drawer')).toEqual(['letrozole=letrozole']);
    expect(named('Anastrozole (Arianna) 1 mg')).toEqual(['Anastrozole=anastrozole', 'Arianna=anastrozole']);
  });
});

describe('the syndrome', () => {
  it.each([
    ['AIMSS', 'Findings fit AIMSS.'],
    ['AI-induced arthralgia', 'AI-induced arthralgia, worse in the hands'],
    ['aromatase inhibitor arthralgia', 'probable aromatase inhibitor arthralgia'],
    [
      'aromatase inhibitor-associated musculoskeletal syndrome',
      'aromatase inhibitor-associated musculoskeletal syndrome',
    ],
    ['Aromatasehemmer-assoziierte Arthralgien', 'Aromatasehemmer-assoziierte Arthralgien'],
    ['arthralgies sous anti-aromatases', 'Il a des arthralgies sous anti-aromatases.'],
    ['artralgias por inhibidores de la aromatasa', 'artralgias por inhibidores de la aromatasa'],
  ])('%s is one mention', (name, text) => {
    expect(named(text)).toEqual([`${name}=aimss`]);
  });

  it('is one with the abbreviation in brackets inside it', () => {
    const text = 'aromatase inhibitor (AI)-induced arthralgia';
    expect(named(text, 'literature')).toEqual([`${text}=aimss`]);
    expect(named(`letrozole, tamoxifen; ${text}`, 'literature')).toEqual([
      'letrozole=letrozole',
      'tamoxifen=tamoxifen',
      `${text}=aimss`,
    ]);
  });

  it('is one with the pain before it, however much follows', () => {
    const name = 'artralgias por inhibidores de la aromatasa';
    expect(named(`${name}, desde hace tres meses, peor por las noches y en las manos`)).toEqual([
      `${name}=aimss`,
    ]);
  });

  it('is not a noun tied to a drug, or a pain that only follows', () => {
    expect(named('letrozole-induced arthralgia')).toEqual(['letrozole=letrozole']);
    expect(named('aromatase inhibitor. Joint pain for years')).toEqual([
      'aromatase inhibitor=aromatase-inhibitor',
    ]);
    expect(named('arthralgia')).toEqual([]);
  });
});

describe('context', () => {
  it('holds partner drugs and symptoms beside a mention, not those inside one', () => {
    const { context } = findNames(
      {
        blocks: [
          {
            text: 'Letrozole, paroxetine 20 mg; joint pain. AI-induced joint pain in breast cancer.',
            role: 'text',
          },
        ],
      },
      { kind: 'record' },
    );
    expect(context.map((m) => [m.text, m.concept, m.class])).toEqual([
      ['paroxetine', 'paroxetine', 'cyp2d6-inhibitor'],
      ['joint pain', 'arthralgia', 'symptom'],
    ]);
  });

  it('is empty where no drug of ours is named', () => {
    expect(
      findNames({ blocks: [{ text: 'paroxetine and joint pain', role: 'text' }] }, { kind: 'record' })
        .context,
    ).toEqual([]);
  });
});

it('a definition holds in its own unit alone', () => {
  const blocks = [
    { text: 'Aromatase inhibitors (AIs) were given. AI use rose.', role: 'text', unit: 'a' },
    { text: 'Artificial intelligence (AI) was used. AI use rose.', role: 'text', unit: 'b' },
  ] as const;
  const { mentions } = findNames({ blocks }, { kind: 'literature' });
  expect(mentions.map((m) => [m.block, m.text])).toEqual([
    [0, 'Aromatase inhibitors'],
    [0, 'AIs'],
    [0, 'AI'],
  ]);
  expect(mentions[2]?.because[0]?.rule).toBe('definition:aromatase-inhibitor');
});

describe('any text', () => {
  const pieces = fc.oneof(
    fc.constantFrom(
      'letrozole',
      'AI',
      'AIs',
      'TAM',
      'tam',
      ' (',
      ')',
      '(AI)',
      'aromatase ',
      'inhibitor',
      '-\n',
      '\n',
      '\u00ad',
      'e\u0301',
      'ﬁ',
      'İ',
      'ß',
      '芳香化酶',
      'selective estrogen ',
      'hydroxy',
      'A.I.',
      ' ',
      'breast cancer ',
      'on ',
      '→',
      '\u200b',
      '😀',
      'x'.repeat(40),
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const texts = fc.array(pieces, { maxLength: 30 }).map((list) => list.join(''));

  it('gives mentions that are true to the text, in order and apart', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom<PageKind>('record', 'literature', 'other'), (text, kind) => {
        let end = 0;
        for (const mention of find(text, kind)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          expect(mention.text).toBe(text.slice(mention.start, mention.end));
          for (const { start, end: to } of mention.because) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(to).toBeGreaterThan(start);
            expect(to).toBeLessThanOrEqual(text.length);
          }
          end = mention.end;
        }
        if (end > 0) expect(mayHaveName(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('finds a name wherever it stands', () => {
    fc.assert(
      fc.property(
        texts,
        fc.constantFrom('letrozole', 'Tamoxifen', 'femara', 'létrozole', 'tamoxofin'),
        (text, name) => {
          const whole = `${text} \u2022 ${name} \u2022`;
          const start = whole.length - name.length - 2;
          expect(find(whole).some((m) => m.start === start && m.end === start + name.length)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  // Each piece repeated to 300,000 characters: work that grew with the square would run into the limit of the test.
  it.each([
    'a',
    ' ',
    '-',
    '-\n',
    'ai ',
    'AI ',
    'AI(',
    '(AI',
    'aromatase ',
    'aromatase    ',
    'selective estrogen ',
    'letro-\n',
    'A.I.',
    'AI, ',
    'on an AI; ',
    'AI-',
    'TAM->',
    'tamoxife',
    'tamoxifen',
    'e\u0301',
    '\u00ad',
    'ал',
    '芳香',
    'AIA (',
    'AI induced ',
    '\n',
  ])(
    'is linear in %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(300_000 / piece.length));
      expect(find(text, 'literature').length).toBeLessThanOrEqual(text.length);
      expect(find(text, 'record').length).toBeLessThanOrEqual(text.length);
    },
    20_000,
  );
});
