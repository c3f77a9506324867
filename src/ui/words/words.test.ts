import { describe, expect, it } from 'vitest';
import { CONCEPT_CLASSES, DETAILS, STATUSES } from '../../knowledge/terms';
import { classWord, conceptWord, dayWord, readFrom, reasonLabel, shorten, statusWord, topicWord } from '.';

describe('statusWord', () => {
  it('has different words for every status, and for every finer shade', () => {
    const words = STATUSES.map((status) => statusWord({ status }));
    expect(new Set(words).size).toBe(STATUSES.length);
    const shades = DETAILS.map((detail) => statusWord({ status: 'discontinued', detail }));
    expect(new Set(shades).size).toBe(DETAILS.length);
  });

  it('lets a finer shade stand for the status, or follow it', () => {
    expect(statusWord({ status: 'discontinued', detail: 'held' })).toBe('On hold');
    expect(statusWord({ status: 'discontinued', detail: 'switched' })).toBe('Discontinued, switched');
    expect(statusWord({ status: 'active', detail: 'conflict' })).toBe(
      'Active, the page disagrees with itself',
    );
  });

  it('says whose drug it is when it is not the patient’s', () => {
    expect(statusWord({ status: 'active', who: 'other' })).toBe('Active, another person');
    expect(statusWord({ status: 'family', who: 'other' })).toBe('A relative’s drug');
  });

  it('says of the syndrome that it is there, not that it is taken', () => {
    expect(statusWord({ class: 'aimss', status: 'active' })).toBe('Present');
    expect(statusWord({ class: 'aimss', status: 'negated' })).toBe('Not present');
    expect(statusWord({ class: 'serm', status: 'negated' })).toBe('Not taken');
  });

  it('never speaks of a person on an article', () => {
    expect(statusWord({ status: 'general', who: 'other', kind: 'literature' })).toBe('Named in an article');
    expect(statusWord({ status: 'general', who: 'other', kind: 'other' })).toBe('General mention');
  });
});

describe('words for ids', () => {
  it('names every class', () => {
    expect(new Set(CONCEPT_CLASSES.map(classWord)).size).toBe(CONCEPT_CLASSES.length);
  });
  it('shows a drug by its INN and the rest by their usual names', () => {
    expect(conceptWord('letrozole')).toBe('letrozole');
    expect(conceptWord('aimss')).toBe('AIMSS');
    expect(conceptWord('conjugated-estrogens')).toBe('conjugated estrogens');
  });
  it('makes an unknown topic readable', () => {
    expect(topicWord('serm-combination')).toBe('Combination');
    expect(topicWord('bone-denosumab-gap')).toBe('Bone health');
    expect(topicWord('red-flags')).toBe('Red flags');
  });
  it('writes a day out, and leaves alone what is none', () => {
    expect(dayWord('2026-11-24')).toBe('24 November 2026');
    expect(dayWord('soon')).toBe('soon');
  });
});

describe('readFrom', () => {
  it('tells the first place that speaks of use, with its words', () => {
    const because = [
      { rule: 'definition:ai', words: 'aromatase inhibitor (AI)' },
      { rule: 'section:current-medications', words: 'Current\n  medications' },
      { rule: 'cue:active', words: 'taking' },
    ];
    expect(readFrom(because)).toBe('read from its section: “Current medications”');
  });
  it('does not take words about an abbreviation for words about use', () => {
    expect(readFrom([{ rule: 'cue:p9-breast', words: 'breast cancer' }])).toBeNull();
    expect(reasonLabel('cue:p9-breast')).toBe('Words that settle what the abbreviation means');
  });
  it('names a section by what it is when there are no words to quote', () => {
    expect(readFrom([{ rule: 'section:current', words: '' }])).toBe(
      'read from its section, a list of current medicines',
    );
    expect(readFrom([{ rule: 'section:some-other', words: '' }])).toBe('read from its section');
  });
  it('does not quote the name itself', () => {
    expect(readFrom([{ rule: 'default:dose', words: 'letrozole' }])).toBe('read from the dose beside it');
    expect(readFrom([{ rule: 'row:struck-through', words: 'letrozole 2.5 mg' }])).toBe(
      'read from the line through it',
    );
  });
  it('is silent when no rule about use matched', () => {
    expect(readFrom([{ rule: 'definition:ai', words: 'AI' }])).toBeNull();
    expect(readFrom([])).toBeNull();
    expect(readFrom([{ rule: 'unknown:x', words: 'y' }])).toBeNull();
  });
  it('has a label for every rule, known or not', () => {
    expect(reasonLabel('row:status-active')).toBe('Its row in the table or list');
    expect(reasonLabel('novelty:x')).toBe('Rule “novelty”');
  });
});

describe('shorten', () => {
  it('cuts at a word and says that it did', () => {
    expect(shorten('on hold since the clot in March, see letter', 20)).toBe('on hold since the…');
    expect(shorten('x'.repeat(60), 10)).toBe(`${'x'.repeat(10)}…`);
    expect(shorten(' as  it\tis ')).toBe('as it is');
  });
});
