import { describe, expect, test } from 'vitest';
import { cdsHooksCardSchema, toCdsHooks } from './cds-hooks';
import { loadKnowledge, readKnowledge } from './index';
import type { Card, Knowledge } from './schema/knowledge';
import { addressOf, differenceOf, viewOf } from './view';

function knowledge(): Knowledge {
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(loaded.why);
  return loaded.knowledge;
}

const PROFESSIONAL_USE = 'For healthcare professionals. Supports, and does not replace, clinical judgement.';
/** Numbers in prose, without those that are part of a name (a trial, a drug level unit, a year, a grade). */
const figuresOf = (text: string): string[] =>
  (
    text
      .replace(
        /\b(?:S\d{4}|A221102|ABCSG-18|NG101|IBIS-II|SIO-ASCO 20\d\d|ASCO 20\d\d|IOF 20\d\d|EBCTCG 20\d\d|0-10)\b/g,
        '',
      )
      .match(/\d[\d.,]*\d|\d/g) ?? []
  ).map((figure) => figure.replace(/,$/, ''));

const CRITICAL = ['red-flag-cord'];
const WARNINGS = [
  'red-flag-bone',
  'ai-estrogen',
  'tamoxifen-cyp2d6',
  'exemestane-inducer',
  'premenopausal-alone',
  'denosumab-ended',
];
const isWarning = ({ id, topic }: Card): boolean => topic === 'serm-combination' || WARNINGS.includes(id);

/** The founding text of the project, line by line (its empty lists too), and the claims that say what is true of each. */
const FOUNDING: readonly (readonly [line: string, ...claims: string[]])[] = [
  ['AIMSS is linked to estrogen deprivation', 'MECH-2'],
  ['AIs block the making of estrogen, also in fat', 'MECH-1'],
  ['how many report arthralgia and myalgia', 'PREV-1', 'PREV-2'],
  ['how many end it because of that', 'PREV-3', 'PREV-4'],
  ['symmetrical pain and stiffness', 'PRES-1'],
  ['common manifestations (an empty list there)', 'PRES-1', 'PRES-2', 'PRES-3'],
  ['first-line interventions', 'MGT-17', 'MGT-0'],
  ['exercise', 'MGT-1', 'MGT-2'],
  ['acupuncture', 'MGT-3', 'MGT-4'],
  ['physical therapy, rehabilitation', 'MGT-5'],
  ['duloxetine', 'MGT-6', 'MGT-7', 'INT-2'],
  ['NSAIDs and paracetamol', 'MGT-8'],
  ['another AI', 'MGT-12'],
  ['tamoxifen after an AI', 'MGT-13', 'INT-1', 'INT-8', 'INT-9'],
  ['adherence and recurrence', 'ADH-2', 'ADH-8'],
  ['the Australian survey', 'PREV-4'],
  ['ask at each encounter', 'ASSESS-1', 'ASSESS-2'],
  ['bone health (an empty list there)', ...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `BONE-${n}`)],
  ['evidence is limited', 'MGT-0'],
  ['one in five finds nothing effective', 'PREV-4'],
  ['studies are brief', 'MGT-0'],
  [
    'pitfall: SERMs for bone with an AI',
    'SERM-1',
    'SERM-2',
    'SERM-3',
    'SERM-4',
    'SERM-5',
    'SERM-6',
    'BONE-7',
  ],
  ['pitfall: overlooking symptoms and adherence', 'ADH-2', 'ADH-8'],
  ['pitfall: taking it that standard analgesics work', 'MGT-8'],
];

describe('the knowledge base', () => {
  test('is whole: every claim has its references, every card its claims', () => {
    expect(loadKnowledge().ok).toBe(true);
  });

  test('that is damaged is refused and says why', () => {
    const { claims, ...rest } = knowledge();
    expect(readKnowledge(rest)).toMatchObject({ ok: false, why: expect.stringContaining('claims') });
    const loose = { ...knowledge(), claims: claims.map((claim) => ({ ...claim, references: ['nowhere'] })) };
    expect(readKnowledge(loose)).toMatchObject({
      ok: false,
      why: expect.stringContaining('no reference nowhere'),
    });
    expect(readKnowledge(null).ok).toBe(false);
  });

  test('of another edition is refused and says which is needed', () => {
    for (const other of [{ version: '0.0.1' }, { reviewed: '2020-01-01' }])
      expect(readKnowledge({ ...knowledge(), ...other })).toMatchObject({
        ok: false,
        why: expect.stringContaining(`needed is ${knowledge().version} of ${knowledge().reviewed}`),
      });
  });

  test.each(knowledge().cards.map((card) => [card.id, card] as const))(
    'card %s: every figure stands in one of its claims',
    (_, card) => {
      const claims = new Map(knowledge().claims.map((claim) => [claim.id, claim.statement]));
      const own = card.detail.flatMap((line) => line.claims.flatMap((id) => figuresOf(claims.get(id) ?? '')));
      for (const line of card.detail) {
        const stated = line.claims.flatMap((id) => figuresOf(claims.get(id) ?? ''));
        for (const figure of figuresOf(line.text))
          expect(stated, `${figure} in "${line.text}"`).toContain(figure);
      }
      for (const figure of figuresOf(card.summary)) expect(own, `${figure} in the summary`).toContain(figure);
    },
  );

  test.each(knowledge().cards.map((card) => [card.id, card] as const))(
    'card %s: informs, and closes as every card does',
    (_, card) => {
      const words = [card.summary, ...card.detail.map((line) => line.text)].join(' ');
      expect(card.summary.length).toBeLessThan(140);
      expect(card.detail.at(-1)?.text).toBe(PROFESSIONAL_USE);
      expect(words).not.toMatch(
        /\b(?:stop|switch|must|prescribe|do not|never|should not be used|proven|first-line)\b(?! (?:taking it|the (?:AI|drug)))/i,
      );
      if (/contraindicat/i.test(words)) expect(words).toMatch(/label/i);
      expect(words).not.toMatch(/this patient/i);
      expect(card.indicator).toBe(
        CRITICAL.includes(card.id) ? 'critical' : isWarning(card) ? 'warning' : 'info',
      );
      for (const line of card.detail.slice(0, -1)) expect(line.claims.length, line.text).toBeGreaterThan(0);
    },
  );

  test('states no figure that nobody has checked, and nothing on the list of what must not be said', () => {
    const everything = JSON.stringify({ ...knowledge(), references: [] });
    // Figures that the evidence file marks as unchecked.
    for (const figure of ['64%', '58%', '8.2%', '5.5%', '0.93-1.26', 'HR 1.08', '1.6 months'])
      expect(everything).not.toMatch(new RegExp(`(?<![\\d.])${figure.replaceAll('.', '\\.')}`));
    expect(everything).not.toMatch(
      /estrogen starvation|strong CYP2D6 inhibitor|20% decrease|68% of patients|shown to blunt/i,
    );
    expect(everything).not.toMatch(/shoulder range of motion|upper limb weakness/i);
  });

  test('every claim has a grade with its reason, a review date, and sources that a person can open', () => {
    const references = new Map(knowledge().references.map((reference) => [reference.id, reference]));
    for (const { id, because, reviewed, references: ids } of knowledge().claims) {
      expect(because.length, id).toBeGreaterThan(3);
      expect(reviewed <= knowledge().reviewed, id).toBe(true);
      for (const source of ids) {
        const reference = references.get(source);
        expect(reference && addressOf(reference), `${id}: ${source}`).toMatch(/^https:\/\/\S+$/);
      }
    }
    for (const { id, doi, pmid, pmcid, lookup, title } of knowledge().references) {
      // A look-up by title is the way only where no identifier was seen.
      expect(Boolean(doi ?? pmid ?? pmcid), id).toBe(lookup === undefined);
      expect(title.length).toBeGreaterThan(10);
    }
  });

  test('every reference is needed by a claim', () => {
    const { references, claims } = knowledge();
    const used = new Set(claims.flatMap((claim) => claim.references));
    expect(references.filter(({ id }) => !used.has(id))).toEqual([]);
  });

  test.each(
    knowledge().claims.flatMap(({ id, statement, effects = [] }) =>
      effects.map((effect) => ({ id, statement, effect })),
    ),
  )('claim $id: the figures of its effect stand in its statement', ({ statement, effect }) => {
    const { value, low, high, participants, against } = effect;
    const stated = statement.replaceAll(',', '');
    const written = (figure: number) => String(Math.abs(figure));
    for (const figure of [value, low, high, participants])
      if (figure !== undefined)
        expect(stated).toMatch(new RegExp(`(?<![\\d.])${written(figure).replace('.', '\\.')}`));
    for (const figure of figuresOf(against ?? '')) expect(stated).toContain(figure);
  });

  test('tips, bone table and instruments state no figure that their claims lack', () => {
    const { claims, tips, bone, instruments } = knowledge();
    const statements = new Map(claims.map((claim) => [claim.id, figuresOf(claim.statement)]));
    const rows = [
      ...tips.map(({ tip, claims: ids }) => ({ text: tip, ids })),
      ...bone.map(({ says, claims: ids }) => ({ text: says, ids })),
      ...instruments.map(({ measures, claims: ids }) => ({ text: measures, ids })),
    ];
    for (const { text, ids } of rows)
      for (const figure of figuresOf(text))
        expect(
          ids.flatMap((id) => statements.get(id) ?? []),
          text,
        ).toContain(figure);
    expect(tips.some(({ trial }) => trial === 'no effect')).toBe(true);
  });

  const amount = (figure: string) => Number(figure.replaceAll(',', ''));

  test('the trials that are drawn state no figure that their claims lack', () => {
    const { claims, trials } = knowledge();
    for (const { id, claim, participants, difference, arms = [], tried, against, after = '' } of trials) {
      const stated = figuresOf(claims.find((each) => each.id === claim)?.statement ?? '');
      const drawn = [participants, difference, ...arms].flatMap((figure) =>
        figure === undefined ? [] : [String(Math.abs(figure))],
      );
      for (const figure of [...drawn, ...figuresOf([tried, against, after].join(' '))])
        expect(stated.map(amount), `${figure} of ${id}`).toContain(amount(figure));
    }
    expect(trials.some(({ isNull }) => isNull)).toBe(true);
  });

  test('a difference is as given, or reckoned from the two arms, or unknown', () => {
    const differences = Object.fromEntries(
      knowledge().trials.map((trial) => [trial.id, differenceOf(trial)]),
    );
    expect(differences).toMatchObject({
      exercise: -1.8,
      'omega-3': -0.25,
      'acupuncture-sham': -0.9,
      testosterone: null,
    });
  });

  test('refuses a trial that its claim does not rest on', () => {
    const [trial] = knowledge().trials;
    const read = readKnowledge({ ...knowledge(), trials: [{ ...trial, reference: 'runowicz-2016' }] });
    expect(read).toMatchObject({ ok: false, why: expect.stringContaining('does not rest on runowicz-2016') });
  });

  test('refuses a change said to matter by a source that its claims do not rest on', () => {
    const { meaningful } = knowledge();
    const read = readKnowledge({
      ...knowledge(),
      meaningful: { ...meaningful, references: ['runowicz-2016'] },
    });
    expect(read).toMatchObject({ ok: false, why: expect.stringContaining('rests on runowicz-2016') });
  });

  test.each(FOUNDING)('covers "%s" of the founding text', (...line) => {
    const stated = new Set(knowledge().claims.map(({ id }) => id));
    for (const id of line.slice(1)) expect(stated, id).toContain(id);
  });

  test('refuses a matrix whose verdict does not fit its card, and an id that stands twice', () => {
    const { matrix, cards } = knowledge();
    const loud = matrix.map((rule) => ({ ...rule, verdict: 'info' as const }));
    expect(readKnowledge({ ...knowledge(), matrix: loud })).toMatchObject({
      ok: false,
      why: expect.stringContaining('does not fit'),
    });
    expect(readKnowledge({ ...knowledge(), cards: [...cards, ...cards.slice(0, 1)] })).toMatchObject({
      ok: false,
      why: expect.stringContaining('stands twice'),
    });
  });

  test.each(knowledge().cards.map((card) => [card.id, card] as const))(
    'card %s is a card of CDS Hooks',
    (_, card) => {
      const exported = toCdsHooks(viewOf(knowledge(), card, [0]));
      expect(cdsHooksCardSchema.parse(exported)).toEqual(exported);
      expect(exported.detail).toContain(PROFESSIONAL_USE);
    },
  );
});
