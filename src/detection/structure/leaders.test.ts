import { expect, test } from 'vitest';
import { shape } from '../../../tests/support/shape';

test('rows of dots part the cells of a line', () => {
  expect(shape('Allergies', '', 'TAMOXIFEN ......... Angioedema ......... 2017')).toEqual([
    'text Allergies',
    'cell 1 TAMOXIFEN',
    'cell 1 Angioedema',
    'cell 1 2017',
  ]);
});

test('one row of dots does not', () => {
  expect(shape('letrozole ..... at night')).toEqual(['text letrozole ..... at night']);
  expect(shape('well... so far... fine')).toEqual(['text well... so far... fine']);
});

test('a title between stars heads the items that stand in from it', () => {
  expect(shape('*** STOP taking these medications ***', '  tamoxifen 20 mg', '  ibuprofen')).toEqual([
    'heading *** STOP taking these medications ***',
    'text [STOP taking these medications]   tamoxifen 20 mg',
    'text [STOP taking these medications]   ibuprofen',
  ]);
});

test('titles of items may stand in themselves, below each other', () => {
  expect(
    shape('Changes', '  STOP taking these', '     tamoxifen', '  CONTINUE taking these', '     letrozole'),
  ).toEqual([
    'heading Changes',
    'heading   STOP taking these',
    'text [STOP taking these]      tamoxifen',
    'heading   CONTINUE taking these',
    'text [CONTINUE taking these]      letrozole',
  ]);
});

test('a line drawn below the titles of columns does not end the table', () => {
  expect(
    shape(
      'Home med       dose     Stop',
      '----------------------------',
      'Evista         60 mg    [x]',
      'Aromasin       25 mg    [ ]',
    ),
  ).toEqual([
    'header Home med       dose     Stop',
    'cell 1:Home med Evista',
    'cell 1:dose 60 mg',
    'cell 1:Stop [x]',
    'cell 2:Home med Aromasin',
    'cell 2:dose 25 mg',
    'cell 2:Stop [ ]',
  ]);
});
