import { describe, expect, test } from 'vitest';
import { readClause } from './clause';
import { MASK } from './lex';
import { saidOf } from './speaks';

/** What counts of what is said of the first name of a sentence, "§" for each name: letter and words, the letter that bends it first. */
const said = (text: string): string | null => {
  const sentence = text.replaceAll('§', MASK.repeat(9));
  const clause = readClause(sentence);
  const [group] = clause.groups;
  if (!group) throw new Error('The sentence names no drug.');
  const found = saidOf(clause, sentence, group);
  return found && `${found.bend}${found.code} ${sentence.slice(found.token.start, found.token.end)}`;
};

test('nothing is said of a name that is not there', () => {
  const sentence = 'stopped it';
  expect(saidOf(readClause(sentence), sentence, { first: 9, last: 9 })).toBe(null);
});

describe('a word right before the drug', () => {
  test.each([
    ['the plan included §, still doing that', 'c still doing that'],
    ['plan included § since still', 'lc still'],
    ['plan § 20 mg, still never taken', 'N never taken'],
    ['plan included § since may', 'lb plan'],
    ['plan included §, dispensed in may', 'lb plan'],
    ['still well, the plan included § since 2022', 'lb plan'],
    ['if suppressed we will review the § then', 'lb will'],
  ])('gives way to what still goes on alone: %s', (text, found) => expect(said(text)).toBe(found));
});

describe('a reason behind the drug', () => {
  test.each([
    ['continues § for urticaria', 'c continues'],
    ['takes § despite urticaria', 'a takes'],
    ['continues §, urticaria', 'Y urticaria'],
    ['stopped § due to missed refills', 's stopped'],
    ['held § due to missed refills', 'h held'],
    ['stopped § for continued bleeding', 's stopped'],
    ['stopped § despite severe continued bleeding', 's stopped'],
    ['stopped §, continued', 'c continued'],
    ['stopped § given completed five years', 'P completed five years'],
    ['takes § from opened boxes', 'A opened'],
  ])('is no verb of its own: %s', (text, found) => expect(said(text)).toBe(found));

  test.each([
    ["she stopped § in may, hasn't resumed", 's stopped'],
    ['she stopped § in may, can be restarted after surgery', 's stopped'],
    ['she stopped § in may, resumed', 'c resumed'],
    ['held §, not held', 'c not held'],
    ['stopped § in may, resumed, will not drive', 'c resumed'],
    ['stopped § in may, will have finished', 'P finished'],
  ])('nor is what has not happened yet: %s', (text, found) => expect(said(text)).toBe(found));
});

describe('"ago" behind the drug', () => {
  test.each([
    ['started § 25 mg four months ago', 'B started'],
    ['started § 25 mg four months ago, well', 'B started'],
    ['self-discontinued § 3 months ago', 'P months ago'],
    ['has used § years ago', 'P years ago'],
    ['started § 02/2023 - present', 'A present'],
    ['put her on §, which she finished last summer', 'P finished'],
  ])('tells when it was begun, not that it is over: %s', (text, found) => expect(said(text)).toBe(found));
});

describe('a beginning behind a beginning', () => {
  test.each([
    ['opted for §, prescription issued', 'B prescription issued'],
    ['prescrevo § 1 mg/dia, inicia amanha', 'B inicia'],
    ['she took §. start: 2020', 'pb start'],
  ])('is of the same drug: %s', (text, found) => expect(said(text)).toBe(found));
});

describe('a condition behind an offer', () => {
  test.each([
    ['would consider § once done', 'u would consider'],
    ['would consider § at clinic once § is done', 'u would consider'],
    ['would consider §, declined.', 'd declined'],
  ])('is no refusal: %s', (text, found) => expect(said(text)).toBe(found));
});

describe('a second verb behind a comma', () => {
  test.each([
    ['off § since fracture, will not resume', 's will not resume'],
    ['removed § (completed), removed gabapentin', 's removed'],
  ])('speaks of the drug where it stands close: %s', (text, found) => expect(said(text)).toBe(found));
});

describe('a time since when', () => {
  test.each([
    ['off § since june', 's off'],
    ['not on § since 2021', 'n not on'],
    ['declined § since june', 'd declined'],
    ['held § since june', 'h held'],
    ['continues § since june', 'A since june'],
  ])('is one of the stop or the refusal: %s', (text, found) => expect(said(text)).toBe(found));

  test.each([
    ['she used § from 2008 to 2013', 'p used'],
    ['was on § from age 45 to 50', 'P from age 45 to 50'],
    ['her last box of § was dispensed in 2020', 'p her last box of'],
    ["she'd had five years with § as of this june", "p she'd had"],
    ['had § as of this june', 'p had'],
    ['she had § since 2020', 'pA since 2020'],
    ['has had § from 2020', 'pA from 2020'],
    ['was well, has had § from 2020', 'pA from 2020'],
    ['has done 3 years of § to date', 'A to date'],
  ])('is one of what is over only where it begins or ends there: %s', (text, found) =>
    expect(said(text)).toBe(found),
  );

  test.each([
    ['rx § 60 mg once daily, first 30 dispensed today', 'pA dispensed'],
    ['new rx § 60mg #30, picked up today', 'A picked up'],
    ['prescribe § in its place, to continue until march', 'b prescribe'],
    ['has done 18 months of § to date', 'A to date'],
  ])('or what was done with a prescription: %s', (text, found) => expect(said(text)).toBe(found));
});

describe('a question behind the drug', () => {
  test.each([
    ['stop § only if pain goes on', 's stop'],
    ['continues §?', 'c continues'],
    ['before she starts § ?', 'B starts'],
    ['starts § ?', 'U ?'],
    ['query §?', 'U ?'],
    ['on §?', 'U ?'],
    ['takes §?', 'U ?'],
  ])('asks about it unless something is told before it: %s', (text, found) => expect(said(text)).toBe(found));
});

describe('"before" behind the drug', () => {
  test.each([
    ['no § was given', 'n no '],
    ['will go on taking § as before', 'lc go on taking'],
    ['offered § before', 'u offered'],
    ['declined § before', 'd declined'],
    ['on § before', 'P before'],
  ])('tells of a use that is over, not of a refusal: %s', (text, found) => expect(said(text)).toBe(found));
});
