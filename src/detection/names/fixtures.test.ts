import { describe, expect, it } from 'vitest';
import { findNames } from './index';

/** Our own sentences. `a`: an aromatase inhibitor, `o`: silent. One letter for each AI, AIs, ANA, LET ... in the text. */
const NOTE = 'Assessment: ER+ breast cancer, on letrozole 2.5 mg daily since lumpectomy.\n\n';
const ABBREVIATION = /(?<![\w/])(?:A\.I\.|AIs?|AIA|ANA|LET|TAMs?|AIMS|ET|NSAIs?|Al)(?![\w])|(?<=\/)AI\b/g;

function senses(text: string, kind: 'record' | 'literature', lead = ''): string {
  const blocks = (lead + text).split('\n\n').map((part) => ({ text: part, role: 'text' as const }));
  const last = blocks.length - 1;
  const { mentions } = findNames({ blocks }, { kind });
  const block = blocks[last]?.text ?? '';
  return Array.from(block.matchAll(ABBREVIATION), (match) =>
    mentions.some((m) => m.block === last && m.start <= match.index && match.index < m.end) ? 'a' : 'o',
  ).join('');
}

const LITERATURE: readonly (readonly [string, string])[] = [
  ['aa', 'Aromatase inhibitors (AIs) cause arthralgia; AI adherence falls.'],
  ['oo', 'Artificial intelligence (AI) improves reading. AI reduced recall.'],
  ['aa', 'Palbociclib plus an AI versus AI alone in HR+ disease.'],
  ['a', '芳香化酶抑制剂（AI）治疗'],
  ['a', 'inhibidores de la aromatasa [AI; exemestano, letrozol, anastrozol]'],
  ['o', 'AI/AN women'],
  ['o', 'AI/ML methods'],
  ['o', 'Petrov AI, Smith J.'],
  ['o', 'Ivanova AI et al.'],
  ['o', 'apolipoprotein AI'],
  ['o', 'visit name.AI'],
  ['o', 'Stage AI lymphoma'],
  ['o', 'AI for choline'],
  ['o', 'HPAI and AI outbreaks'],
  ['o', 'Deep learning AI model predicts response to aromatase inhibitors'],
  ['o', '7 AI oncology specialists deliberate on cancer cases'],
  ['o', 'Use of AI in practice'],
  ['o', 'AI PATIENT PORTAL LOGIN'],
  ['o', 'LET radiation dose'],
  ['o', 'TAMs infiltrate the tumor'],
  ['o', 'antigen-induced arthritis (AIA) mice'],
  ['aa', 'AI-related arthralgia (AIA) was severe in 30%'],
  ['o', 'essential thrombocythemia (ET)'],
  ['o', 'NSAID use, NSAIs for pain'],
  ['oo', 'The apoptotic index (AI) was counted by TUNEL in breast cancer; AI rose with grade.'],
];

const RECORD: readonly (readonly [string, string])[] = [
  ['a', 'Switched from tamoxifen to AI in March.'],
  ['a', 'AI-induced arthralgia, worse in the hands.'],
  ['a', 'severe AI arthralgia requiring duloxetine'],
  ['a', 'Adjuvant AI x 5 yrs completed 2021.'],
  ['a', 'tam or AI (postmenopausal)'],
  ['a', 'OFS+AI (based on distant relapse)'],
  ['a', '考慮OFS plus AI, Why?'],
  ['ao', 'Known breast cancer on AI. TTE today: trace AI.'],
  ['o', 'TTE: mild AI, mild MR, EF 60%.'],
  ['o', 'AS/AI murmur'],
  ['o', 'AI PHT 480 ms'],
  ['o', 'Secondary AI on hydrocortisone.'],
  ['o', 'Al phos 88'],
  ['o', 'AHI 12, AI 4.1 events/h'],
  ['o', 'ANA 1:320 speckled'],
  ['o', 'AIMS score 3'],
  ['o', 'Pt wonders if from AI'],
];

const ON_ONCOLOGY_PAGE: readonly (readonly [string, string])[] = [
  ['o', 'Summarize with AI'],
  ['o', 'AI summary (beta)'],
  ['o', 'Ambient AI scribe used'],
  ['o', 'Mammogram read with AI'],
  ['o', 'The AI tool flagged a mass; she is on letrozole.'],
  ['a', 'No place for a second AI here.'],
  ['a', 'Three years into her AI, no complaints.'],
];

describe('senses of abbreviations', () => {
  it.each(LITERATURE)('literature %s: %s', (expected, text) => {
    expect(senses(text, 'literature')).toBe(expected);
  });
  it.each(RECORD)('record %s: %s', (expected, text) => {
    expect(senses(text, 'record')).toBe(expected);
  });
  it.each(ON_ONCOLOGY_PAGE)('oncology note %s: %s', (expected, text) => {
    expect(senses(text, 'record', NOTE)).toBe(expected);
  });
});

it('reads a cell with its row and the head of its column', () => {
  const lead = { text: 'ER+ breast cancer, s/p lumpectomy, on anastrozole.', role: 'text' } as const;
  const row = (...texts: string[]) => texts.map((text) => ({ text, role: 'cell' as const, row: 1 }));
  const senseOf = (
    blocks: readonly { text: string; role: 'text' | 'cell'; row?: number; column?: string }[],
  ) =>
    findNames({ blocks: [lead, ...blocks] }, { kind: 'record' }).mentions.filter((m) => m.text === 'AI')
      .length;
  expect(senseOf(row('AI', 'since 2019'))).toBe(1);
  expect(senseOf(row('AI', 'mild'))).toBe(0);
  expect(senseOf(row('Aortic valve', 'AI'))).toBe(0);
  expect(senseOf([{ text: 'AI', role: 'cell', row: 1, column: 'Endocrine therapy' }])).toBe(1);
  expect(senseOf([{ text: 'AI', role: 'cell', row: 1, column: 'Echo finding' }])).toBe(0);
});
