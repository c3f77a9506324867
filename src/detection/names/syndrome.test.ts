import { expect, test } from 'vitest';
import { tiedAfter, tiedBefore } from './syndrome';

test('a pain said before the class is one with it, in the ways of each language', () => {
  const whole = [
    'artralgia por ',
    'artralgias por los ',
    'artralgia inducida por ',
    'artralgias secundarias  a  los  ',
    'dolores articulares asociados  a  los  ',
    'artralgie associate a ',
    'dolori articolari da ',
    'arthralgies sous les ',
    'arthralgies liees au ',
    'Arthralgies liées aux ',
    'dolor articular por ',
    'arthralgies liee   aux ',
    'arthralgies  dues  aux   ',
    'douleurs articulaires induites  par  les  ',
    'gelenkschmerzen  unter ',
    'arthralgien durch ',
  ];
  for (const words of whole) {
    expect([words, tiedBefore(words)]).toEqual([words, words.length]);
    expect([words, tiedBefore(`seit Mai ${words}`)]).toEqual([words, words.length]);
  }
});

test('a pain that only stands before it is not', () => {
  for (const words of ['artralgia ', 'artralgia, ', 'artralgia por calor, ', 'por ', 'artralgiapor ', ''])
    expect([words, tiedBefore(words)]).toEqual([words, 0]);
});

test('a pain said behind the class ends where its words do', () => {
  const end = (text: string) => tiedAfter(text, 'AI'.length);
  expect(end('AI-induced severe joint pain in May')).toBe('AI-induced severe joint pain'.length);
  expect(end('AI was held, joint pain')).toBe(0);
});
