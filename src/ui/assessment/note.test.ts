import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../languages';
import {
  type Assessment,
  assessmentNote,
  EMPTY_ASSESSMENT,
  MEASURES,
  ONSETS,
  placesInWords,
  RED_FLAGS,
  STIFFNESS,
} from './note';

const SOURCES = [
  { label: 'ACS/ASCO guideline 2016', where: 'https://doi.org/10.3322/caac.21319' },
  { label: 'Chim 2013' },
];

const answers: Assessment = {
  drug: 'letrozole',
  places: new Set(['hand-left', 'hand-right', 'knee-left', 'back']),
  worstPain: 5,
  stiffness: 'short',
  onset: 'early',
  redFlags: new Set(),
  measures: new Set(['exercise', 'paracetamol', 'nsaid']),
};

describe('assessmentNote', () => {
  it('writes one line', () => {
    expect(assessmentNote(answers, 'short', SOURCES)).toBe(
      'Joint symptoms on letrozole. Sites: both hands or wrists, left knee and back; worst pain in 24 h: 5/10; ' +
        'morning stiffness: up to 30 minutes; onset: within 3 months of starting it; red flags asked: none present; ' +
        'current measures: exercise, paracetamol (acetaminophen) and NSAID. ' +
        '(Asked along: ACS/ASCO guideline 2016; Chim 2013.)',
    );
  });

  it('writes a list, with where the sources are', () => {
    expect(assessmentNote(answers, 'long', SOURCES)).toBe(
      [
        'Joint symptoms on letrozole',
        '- Sites: both hands or wrists, left knee and back',
        '- Worst pain in 24 h: 5/10',
        '- Morning stiffness: up to 30 minutes',
        '- Onset: within 3 months of starting it',
        '- Red flags asked: none present',
        '- Current measures: exercise, paracetamol (acetaminophen) and NSAID',
        'Asked along:',
        '- ACS/ASCO guideline 2016, https://doi.org/10.3322/caac.21319',
        '- Chim 2013',
      ].join('\n'),
    );
  });

  it('is empty while nothing is answered, whatever the drug', () => {
    expect(assessmentNote(EMPTY_ASSESSMENT, 'long', SOURCES)).toBe('');
    expect(assessmentNote({ ...EMPTY_ASSESSMENT, drug: 'letrozole' }, 'short', SOURCES)).toBe('');
  });

  it('never says that something is absent which was not asked', () => {
    const note = assessmentNote({ ...EMPTY_ASSESSMENT, worstPain: 0 }, 'long', []);
    expect(note).toBe('Joint symptoms on an aromatase inhibitor\n- Worst pain in 24 h: 0/10');
  });

  it('names every red flag that is present', () => {
    const redFlags = new Set(RED_FLAGS);
    const note = assessmentNote({ ...EMPTY_ASSESSMENT, redFlags }, 'short', []);
    for (const flag of RED_FLAGS) expect(note).toContain(say(`flag_${flag}`));
    expect(note).not.toContain('none');
  });

  it('says the same in both lengths', () => {
    const any = fc.record({
      drug: fc.constantFrom('letrozole', 'exemestane', ''),
      places: fc.constant(answers.places),
      worstPain: fc.option(fc.integer({ min: 0, max: 10 })),
      stiffness: fc.option(fc.constantFrom(...STIFFNESS)),
      onset: fc.option(fc.constantFrom(...ONSETS)),
      redFlags: fc.option(fc.subarray([...RED_FLAGS]).map((flags) => new Set(flags))),
      measures: fc.subarray([...MEASURES]).map((measures) => new Set(measures)),
    });
    fc.assert(
      fc.property(any, (all) => {
        const short = assessmentNote(all, 'short', SOURCES).toLowerCase();
        const facts = assessmentNote(all, 'long', [])
          .split('\n')
          .slice(1)
          .map((line) => line.slice(2).toLowerCase());
        for (const fact of facts) expect(short).toContain(fact);
      }),
    );
  });
});

describe('placesInWords', () => {
  it('joins a pair, and says the side of one', () => {
    expect(placesInWords(new Set(['knee-left', 'knee-right']))).toBe('both knees');
    expect(placesInWords(new Set(['hip-right', 'neck']))).toBe('right hip and neck');
    expect(placesInWords(new Set())).toBe('');
  });
});
