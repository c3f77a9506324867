import { expect, test } from 'vitest';
import { findNames, findNamesInSteps, mayHaveName, plainNames } from './index';
import { names, readLexicon } from './lexicon';
import { match } from './matcher';
import { partners } from './partners';

/** Names with their places; an abbreviation has no concept. */
const found = (text: string, raw?: 'first' | 'all') =>
  match(names(), text, raw).map(
    ({ text: name, start, entry }) => `${name}@${start} ${entry?.concept ?? '-'}`,
  );

test('a metabolite is another substance', () => {
  const others = [
    '4-hydroxy tamoxifen',
    '4-hydroxy-tamoxifen',
    'N-desmethyl tamoxifen',
    'N-desmethyl-tamoxifen',
    '4-OH tamoxifen',
    '4OH-tamoxifen',
  ];
  expect(others.flatMap((text) => found(text))).toEqual([]);
  for (const lead of ['hydroxy, only ', 'hydroxy or ', 'healthy ', 'only-', '4-hydroxy: ', 'ohx ', 'a-OH '])
    expect(found(`${lead}tamoxifen`)).toEqual([`tamoxifen@${lead.length} tamoxifen`]);
});

test('A.I. is found by its second letter, where it stands for itself', () => {
  expect(found('on A.I. now')).toEqual(['A.I.@3 -']);
  expect(found('A.I.')).toEqual(['A.I.@0 -']);
  expect(found('(A.I.), and A.I.')).toEqual(['A.I.@1 -', 'A.I.@12 -']);
  for (const text of ['U.A.I.', 'xA.I.', '_A.I.', 'A.I', 'B.I.', '.A.I.', 'at I.', 'A,I.', 'I'])
    expect(found(text)).toEqual([]);
});

test('a name goes over the end of a line', () => {
  expect(found('letro-\nzole')).toEqual(['letro-\nzole@0 letrozole']);
  expect(found('on letro-\n  \tzole, now')).toEqual(['letro-\n  \tzole@3 letrozole']);
  expect(found(`letro-\n${' '.repeat(10)}zole`)).toEqual([`letro-\n${' '.repeat(10)}zole@0 letrozole`]);
  expect(found('a-\nb, letro-\nzole')).toEqual(['letro-\nzole@6 letrozole']);
  expect(found('tamoxifen, letro-\nzole, Femara')).toEqual([
    'tamoxifen@0 tamoxifen',
    'letro-\nzole@11 letrozole',
    'Femara@24 letrozole',
  ]);
  for (const text of [
    '-\nzole',
    'letro-\n',
    'letro-\n.zole',
    'letro-\n\nzole',
    `letro-\n${' '.repeat(11)}zole`,
    'metro-\nzole',
  ])
    expect(found(text).filter((one) => one.includes('\n'))).toEqual([]);
  // A hyphen that ends a line or stands alone in it breaks no name.
  expect(found('-\nletrozole')).toEqual(['letrozole@2 letrozole']);
  expect(found('letrozole-\n, now')).toEqual(['letrozole@0 letrozole']);
  expect(found('- letrozole-\n- tamoxifen')).toEqual(['letrozole@2 letrozole', 'tamoxifen@15 tamoxifen']);
  const long = 'x'.repeat(31);
  expect(
    [...found(`letrozole${long}-\nzole`), ...found(`letro-\nzole${long}`)].filter((one) =>
      one.includes('\n'),
    ),
  ).toEqual([]);
});

test('signs that nobody sees, accents and wide letters do not hide a name', () => {
  expect(found('tamoxi\u00adfen')).toEqual(['tamoxi\u00adfen@0 tamoxifen']);
  expect(found('letro\u00ad\u200bzole')).toEqual(['letro\u00ad\u200bzole@0 letrozole']);
  expect(found('tamoxife\u0301n')).toEqual(['tamoxife\u0301n@0 tamoxifen']);
  expect(found('x ｌｅｔｒｏｚｏｌｅ')).toEqual(['ｌｅｔｒｏｚｏｌｅ@2 letrozole']);
  expect(found('\u200b letrozole')).toEqual(['letrozole@2 letrozole']);
});

test('names in other scripts, in order with the others', () => {
  expect(found('letrozole アナストロゾール, Femara, レトロゾール錠')).toEqual([
    'letrozole@0 letrozole',
    'アナストロゾール@10 anastrozole',
    'Femara@20 letrozole',
    'レトロゾール@28 letrozole',
  ]);
  expect(found('タモ')).toEqual([]);
  expect(found('タモキシフェンクエン酸塩')).toEqual(['タモキシフェンクエン酸塩@0 tamoxifen']);
  expect(found('ингибиторы  ароматазы')).toEqual(['ингибиторы  ароматазы@0 aromatase-inhibitor']);
});

test('what belongs to a long name is part of it, what follows is not', () => {
  expect(found('letrozoles letrozol LETROZOLE_2 letrozolum')).toEqual([
    'letrozoles@0 letrozole',
    'letrozol@11 letrozole',
    'LETROZOLE@20 letrozole',
    'letrozolum@32 letrozole',
  ]);
  expect(found('Tamoxifentherapie')).toEqual(['Tamoxifen@0 tamoxifen']);
  expect(found('letrosole, letrazole, letr, lettuce')).toEqual([
    'letrosole@0 letrozole',
    'letrazole@11 letrozole',
  ]);
  expect(found('aromatase  -  inhibitors')).toEqual(['aromatase  -  inhibitors@0 aromatase-inhibitor']);
  expect(found('aromatase inhibitory')).toEqual([]);
});

test('a first look passes over abbreviations that are words, and takes any other name', () => {
  const common = ['let', 'Ana', 'ana', 'Exe', 'exe', 'ai', 'ais'];
  expect(common.filter(mayHaveName)).toEqual([]);
  expect(['Let us see', 'aI', 'cc: all', 'the tor', 'II'].filter(mayHaveName)).toEqual([]);
  expect(found('letrozole, tamoxifen', 'first')).toEqual(['letrozole@0 letrozole']);
  expect(
    ['LET', 'EXE', 'AI', 'AIs', 'let letrozole', 'xletrozolex'].map(
      (text) => match(names(), text, 'first').length,
    ),
  ).toEqual([1, 1, 1, 1, 1, 1]);
  expect(found('let, then Ana')).toEqual(['let@0 -', 'Ana@10 -']);
  expect(found('xletrozolex', 'all')).toEqual(['letroz@1 -']);
  expect(found('xletrozolex')).toEqual([]);
});

test('long names are found where words run into each other', () => {
  const long =
    'letrozole letrazole litrozole anastrozole aastrozole exemestane exemastane formestane fadrozole vorozole testolactone aromatase tamoxifen raloxifene raloxyfene ralexifene keoxifene toremifene ospemifene bazedoxifene lasofoxifene clomifene clomiphene clomid droloxifene arzoxifene arimidex femara aromasin nolvadex soltamox evista fareston osphena duavee duavive conbriza fablyn serophene aimss';
  for (const name of long.split(' '))
    for (const before of ['Search', 'x'])
      expect([name, match(names(), `${before}${name}`, 'all').map(({ start }) => start)]).toEqual([
        name,
        [before.length],
      ]);
  for (const word of ['Searchexemplary', 'Naturalaxis']) expect(found(word, 'all')).toEqual([]);
});

test('signs in a name are meant as they stand', () => {
  const own = readLexicon([['serm', 'x:ab (c) d.e']]);
  expect(match(own, 'ab (c) d.e').map(({ text }) => text)).toEqual(['ab (c) d.e']);
  expect(match(own, 'ab c dxe')).toEqual([]);
});

test('partner drugs have their classes, and no name of a letter or two', () => {
  const { words } = partners();
  expect([...words.keys()].filter((word) => word.length < 3)).toEqual([]);
  expect(new Set(Array.from(words.values(), (entry) => entry?.class))).toEqual(
    new Set([
      'serd',
      'cyp2d6-inhibitor',
      'cyp3a4-inducer',
      'estrogen',
      'bone-agent',
      'cdk46',
      'ovarian-suppression',
      'symptom',
    ]),
  );
});

test('plain names are those that need no company', () => {
  expect(plainNames({ text: 'letrozole, AI, Selana, Evista', role: 'text' })).toEqual([
    { start: 0, end: 9, class: 'aromatase-inhibitor' },
    { start: 23, end: 29, class: 'serm' },
  ]);
  expect(plainNames({ text: 'AI', role: 'text' })).toEqual([]);
});

test('work is done in steps of twenty blocks', () => {
  const steps = (text: string) =>
    [
      ...findNamesInSteps(
        {
          blocks: Array.from({ length: 45 }, (_, i) => ({
            text: i === 41 ? text : 'x',
            role: 'text' as const,
          })),
        },
        { kind: 'record' },
      ),
    ].length;
  expect(steps('x')).toBe(2);
  expect(steps('letrozole')).toBe(5);
});

/** Names with their class, and what made them one. */
const said = (...texts: string[]) =>
  findNames({ blocks: texts.map((text) => ({ text, role: 'text' })) }, { kind: 'record' }).mentions.map(
    ({ text, class: kind, because }) => [text, kind, ...because.map(({ rule }) => rule)].join(' '),
  );

test('each name has the class of its concept', () => {
  expect(said('letrozole; AIMSS')).toEqual(['letrozole aromatase-inhibitor', 'AIMSS aimss']);
  expect(said('anastrozole ANA 1 mg')[1]).toBe('ANA aromatase-inhibitor cue:d1-dose cue:d5-drug');
  expect(said('exe 25 mg daily for breast cancer, tamoxifen before')).toEqual([
    'exe aromatase-inhibitor cue:d1-dose cue:d6-breast',
    'tamoxifen serm',
  ]);
  expect(said('LET 2.5 mg, TAM 20 mg for breast cancer').map((one) => one.split(' ')[1])).toEqual([
    'aromatase-inhibitor',
    'serm',
  ]);
  expect(said('AIA worse in breast cancer on letrozole')[0]).toBe('AIA aimss prior:breast');
  expect(said('SERM')).toEqual(['SERM serm']);
  expect(said('androsta-3,5-diene-7,17-dione (Arimistane)')[1]).toBe(
    'Arimistane aromatase-inhibitor definition:arimistane',
  );
});

test('a brand that could be a word is one beside a dose, a form, a verb, or another name of its field', () => {
  const verbs = [
    'on',
    'cont',
    'continue',
    'continued',
    'continues',
    'start',
    'started',
    'restart',
    'restarted',
    'stop',
    'stopped',
    'take',
    'takes',
    'taking',
    'took',
    'rx',
    'prescribed',
    'switched to',
    'refill',
  ];
  for (const verb of verbs)
    expect([verb, said(`she ${verb} Altraz`)]).toEqual([
      verb,
      ['Altraz aromatase-inhibitor guard:medication'],
    ]);
  expect(said('she saw Altraz')).toEqual([]);
  expect(said('she takes-Altraz')).toEqual([]);
  expect(said('she takes care of Altraz')).toEqual([]);
  // Nobody takes what is as well a woman's name, unless with its dose.
  expect(said('she takes Selana')).toEqual([]);
  expect(said('she takes Selana 1 mg')).toEqual(['Selana aromatase-inhibitor guard:medication']);
  expect(said('Altraz and tamoxifen')).toEqual([
    'Altraz aromatase-inhibitor guard:company',
    'tamoxifen serm',
  ]);
});
