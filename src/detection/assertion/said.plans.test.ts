import { describe, expect, test } from 'vitest';
import type { SectionClass } from '../structure';
import { readClause } from './clause';
import type { Place, Reading } from './draft';
import { MASK } from './lex';
import { fromSaid } from './said';
import { saidOf } from './speaks';

/** What the phrase by the first name says of it, "§" for each name; as if written in April 2024. */
function reading(
  text: string,
  section: SectionClass | null = null,
): Omit<Reading, 'because'> & { rule: string | undefined } {
  const masked = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(masked);
  const [group] = clause.groups;
  const said = group ? saidOf(clause, masked, group) : null;
  if (!group || !said) throw new Error('Nothing is said of a drug.');
  const place = {
    scene: { tale: false, now: { month: 2024 * 12 + 4, exact: true } },
    section,
    clause,
    masked,
    group,
    because: (rule, start, end) => ({ rule, block: 0, start, end }),
  } as Place;
  const { because, ...read } = fromSaid(place, said);
  return { ...read, rule: because[0]?.rule };
}
const strong = { basis: 'strong' } as const;
const ACTIVE = { status: 'active', ...strong } as const;
const NOW = { status: 'planned', timing: 'now', ...strong } as const;
const LATER = { status: 'planned', timing: 'later', ...strong } as const;
const OVER = { status: 'historical', detail: 'completed', ...strong } as const;
const THOUGHT = { status: 'hypothetical', ...strong } as const;
const NOT_TAKEN = { status: 'negated', ...strong } as const;
const STOPPED = { status: 'discontinued', ...strong } as const;
const ORDERED = { ...STOPPED, ordered: true } as const;
/** Taken, and nothing new told of it. */
const AS_IT_WAS = { status: 'active', basis: 'none' } as const;
const STOP = { rule: 'cue:stopped' };
const HELD = { rule: 'cue:held' };
const BEGUN = { rule: 'cue:begun' };
const BEGIN = { rule: 'cue:begin' };
const BEFORE = { rule: 'cue:before-that' };
const CONTINUE = { rule: 'cue:continue' };
const FUTURE = { rule: 'cue:future' };
const NEGATED = { rule: 'cue:negated' };

describe('a stop', () => {
  test.each([
    ['§ stopped today', { ...ORDERED, ...STOP }],
    ['as of today she is done with §', { ...STOPPED, ...STOP }],
    ['stopped § today', { ...STOPPED, ...STOP }],
  ] as const)('is of today only where "today" stands right behind it: %s', (text, told) =>
    expect(reading(text)).toEqual(told),
  );

  test.each([
    ['stop § in 2027', { ...ACTIVE, ...STOP }],
    ['no need for a repeat § until 2027', { ...NOT_TAKEN, ...NEGATED }],
  ] as const)('of a year to come lies ahead, what is not needed until then does not: %s', (text, told) =>
    expect(reading(text)).toEqual(told),
  );

  test.each([
    ['stay on § until surgery, then d/c', { ...ACTIVE, ...STOP }],
    ['continues § to complete five years and then stops.', { ...ACTIVE, ...STOP }],
    ['§ until surgery, then put on hold', { ...ACTIVE, ...STOP }],
    ['§ put on hold', { ...STOPPED, ...STOP }],
    ['§ since then on hold', { ...STOPPED, detail: 'held', ...HELD }],
    ['then § stops', { ...STOPPED, ...STOP }],
    ['once seen, § d/c', { ...ORDERED, ...STOP }],
  ] as const)('lies ahead of what is named between the drug and it: %s', (text, told) =>
    expect(reading(text)).toEqual(told),
  );

  test.each([
    ['will hold § today', { ...ORDERED, ...HELD }],
    ['will hold §', { ...AS_IT_WAS, ...HELD }],
    ['could switch § to §', { ...ACTIVE, rule: 'cue:from' }],
  ] as const)('that lies ahead tells no more than that: %s', (text, told) =>
    expect(reading(text)).toEqual(told),
  );

  test.each([
    ['stop § next week', { ...AS_IT_WAS, ordered: true, ...STOP }],
    ['stop §, only if told', { ...AS_IT_WAS, ordered: true, ...STOP }],
    ['stop § in may but only if told', { ...AS_IT_WAS, ordered: true, ...STOP }],
  ] as const)('on a condition or for a later day is no stop yet: %s', (text, told) =>
    expect(reading(text)).toEqual(told),
  );

  test.each([
    ['stopped: §', { ...STOPPED, ...STOP }],
    ['if stopped: §', { ...THOUGHT, ...STOP }],
  ] as const)('with a colon names what was stopped, with "if" what comes then: %s', (text, told) =>
    expect(reading(text)).toEqual(told),
  );
});

describe('to put her on it', () => {
  test.each([
    ['he expects to put her on §', { ...LATER, ...BEGUN }],
    ['he expects to put her on §.', { ...LATER, ...BEGUN }],
    ['he expects to put her on § today', { ...NOW, ...BEGUN }],
    ['we may need to put her on §', { ...THOUGHT, ...BEGUN }],
    ['would like to put her on §', { ...THOUGHT, ...BEGUN }],
    ['is going to put her on §', { ...NOW, ...BEGUN }],
    ['had to put her on §', { ...ACTIVE, ...BEGUN }],
    ['used to put her on §', { status: 'historical', ...strong, ...BEGUN }],
    ['put her on §', { ...ACTIVE, ...BEGUN }],
    ['she was given § to put things right', { ...ACTIVE, ...BEGUN }],
    ['we gave § to put her at ease', { ...ACTIVE, ...BEGUN }],
  ] as const)('%s', (text, told) => expect(reading(text)).toEqual(told));

  test.each([
    ['to put it mildly she takes §', { ...ACTIVE, rule: 'cue:taking' }],
    ['to put it simply not on §', { ...NOT_TAKEN, ...NEGATED }],
    ['to put it simply, § started', { ...ACTIVE, ...BEGUN }],
    ['to put it simply, stopped §', { ...STOPPED, ...STOP }],
    ['to put it simply will start §', { ...NOW, ...BEGIN }],
  ] as const)('"to put it mildly" puts nobody on it: %s', (text, told) =>
    expect(reading(text)).toEqual(told),
  );
});

describe('the last one', () => {
  test.each([
    ['she will begin the new one the day after her last §', { ...AS_IT_WAS, ...BEFORE }],
    ['the day after her last §', { ...OVER, ...BEFORE }],
    ['recent §', { ...OVER, ...BEFORE }],
    ['i did not like §', { ...OVER, ...BEFORE }],
    ['before that § for 2 yrs', { ...OVER, ...BEFORE }],
    ['will restart §', { ...LATER, ...CONTINUE }],
  ] as const)('is taken until what will begin: %s', (text, told) => expect(reading(text)).toEqual(told));
});

describe('"any more"', () => {
  test.each([
    ['not on § any more', { ...STOPPED, ...NEGATED }],
    ['she admits to not taking her § for 3 months', { ...STOPPED, ...NEGATED }],
    ['§ not taking x 4 mo', { ...STOPPED, rule: 'cue:not-taken' }],
    [
      'she decided against any more §',
      { status: 'negated', detail: 'declined', ...strong, rule: 'cue:unwilling' },
    ],
    ['declined any more §', { status: 'negated', detail: 'declined', ...strong, rule: 'cue:declined' }],
  ] as const)('behind the drug tells that it was taken, before it does not: %s', (text, told) =>
    expect(reading(text)).toEqual(told),
  );
});

describe('taken up again after something', () => {
  test.each([
    ['resume § 20 mg od once healed', { ...LATER, ...CONTINUE }],
    ['resume § with food, once healed', { ...LATER, ...CONTINUE }],
    ['resume §, stop § after surgery', { ...ACTIVE, ...CONTINUE }],
    ['resume §; scan after surgery', { ...ACTIVE, ...CONTINUE }],
    ['please resume § after surgery', { ...LATER, ...CONTINUE }],
    ['reanudar § tras cirugia', { ...LATER, ...CONTINUE }],
    ['retomar § apos cirurgia', { ...LATER, ...CONTINUE }],
    ['reintroduzir § apos cirurgia', { ...LATER, ...CONTINUE }],
  ] as const)('of the same drug: %s', (text, told) => expect(reading(text)).toEqual(told));

  test.each([
    'will reintroduce §',
    'will re-introduce §',
    'will be restarted on §',
    'ok to resume §',
    'va a reiniciar §',
  ])('will be: %s', (text) => expect(reading(text)).toEqual({ ...LATER, ...CONTINUE }));
});

describe('a beginning', () => {
  test.each([
    ['scan before she starts §', { ...LATER, ...BEGUN }],
    ['if once she starts § her mood falls', { ...THOUGHT, ...BEGUN }],
    ['if she feels worse once she starts §', { ...THOUGHT, ...BEGUN }],
    ['before she starts §, stopped it', { ...STOPPED, ...STOP }],
  ] as const)('that others wait for lies ahead, on a condition it is only thought of: %s', (text, told) =>
    expect(reading(text)).toEqual(told),
  );

  test.each([
    ['§ starts 2 weeks post-op', { ...LATER, ...BEGUN }],
    ['seen today, § starts 2 weeks post-op', { ...LATER, ...BEGUN }],
    ['today: § begins after surgery', { ...LATER, ...BEGUN }],
    ['if § starts 2 weeks post-op she can wait', { ...THOUGHT, ...BEGUN }],
    ['after chemo in may § begins, well on it', { ...ACTIVE, ...BEGUN }],
    ['§ commenced, radiotherapy starts after surgery', { ...ACTIVE, ...BEGUN }],
  ] as const)('lies ahead of what stands behind it: %s', (text, told) => expect(reading(text)).toEqual(told));

  test.each([
    ['in 4/52 start §', { ...LATER, ...BEGIN }],
    ['pending dexa, start §', { ...LATER, ...BEGIN }],
    ['after surgery start §', { ...LATER, ...BEGIN }],
    ['scan after surgery; start §', { ...NOW, ...BEGIN }],
    ['start §; scan after surgery', { ...NOW, ...BEGIN }],
    ['will start § but scan after surgery', { ...NOW, ...BEGIN }],
    ['dexa before §', { ...LATER, ...BEGIN }],
    ['baseline dexa prior to §', { ...LATER, ...BEGIN }],
    ['we recommend §', { ...LATER, ...FUTURE }],
    ['the plan is §', { ...NOW, ...FUTURE }],
    ['after chemo the plan is §', { ...LATER, ...FUTURE }],
    ['a partir de mayo §', { ...LATER, ...FUTURE }],
    ['a debuter §', { ...LATER, ...FUTURE }],
    ['iniciar §', { ...NOW, ...BEGIN }],
  ] as const)('is for later where its own part of the sentence says so: %s', (text, told) =>
    expect(reading(text)).toEqual(told),
  );
});

describe('a talk', () => {
  const asked = { ...THOUGHT, asked: true } as const;
  test.each([
    ['we discussed §', { ...asked, rule: 'cue:considered' }],
    ['discussed §', { ...asked, rule: 'cue:considered' }],
    ['discussion: chemo vs §', { ...THOUGHT, rule: 'cue:thought-of' }],
    ['discuss with her, may consider §', { ...THOUGHT, rule: 'cue:considered' }],
  ] as const)('asks about the drug by the phrase that stands by it: %s', (text, told) =>
    expect(reading(text)).toEqual(told),
  );
});

describe('years of it', () => {
  const YEARS = { rule: 'cue:been-taking' };
  test.each([
    ['underwent surgery, radiotherapy and five years of § but had spotting', { ...OVER, ...YEARS }],
    ['underwent surgery and five years of §, she is well', { ...OVER, ...YEARS }],
    ['five years of § and had surgery', { ...ACTIVE, ...YEARS }],
    ['three years of §, underwent surgery', { ...ACTIVE, ...YEARS }],
  ] as const)('are over by what is told before them: %s', (text, told) =>
    expect(reading(text)).toEqual(told),
  );
});
