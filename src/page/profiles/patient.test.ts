// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { patientOnRecord } from './patient';

function patient(body: string, address = 'https://record.example/chart', title = 'Chart'): string | null {
  document.title = title;
  document.body.innerHTML = body;
  return patientOnRecord(document, new URL(address));
}

describe('whose record a page shows', () => {
  test.each([
    ['an attribute', '<div data-patient-id="17">Ann</div>'],
    ['a banner with a record number', '<div data-testid="the-patient-banner">Ann, MRN: 123-456</div>'],
    ['a banner without one', '<div data-testid="patient-banner">Ann A, 1950</div>'],
    ['a record number in the header', '<header>MRN 123456 Ann</header>'],
  ])('is told by %s', (_, body) => {
    expect(patient(body)).not.toBeNull();
    expect(patient(body)).toBe(patient(`<p>Letrozole</p>${body}`));
    expect(patient(body)).not.toBe(patient(body.replace(/17|123|Ann A/, '99')));
  });

  test.each([
    ['https://record.example/patient/17', 'https://record.example/patient/18'],
    ['https://record.example/ward/patients/17/notes', 'https://record.example/ward/patients/18/notes'],
    ['https://record.example/app?tab=1&patient=17', 'https://record.example/app?tab=1&patient=18'],
    ['https://record.example/#/patient/17', 'https://record.example/#/patient/18'],
  ])('is told by the address %s', (address, other) => {
    expect(patient('', address)).not.toBeNull();
    expect(patient('', address)).not.toBe(patient('', other));
  });

  test('is the same in every frame of one site, whichever part of the address says it', () => {
    const one = patient('', 'https://record.example/patient/17');
    expect(patient('', 'https://record.example/medications?patient=17')).toBe(one);
    expect(patient('<div data-patient-id="17"></div>', 'https://record.example/')).toContain('17');
  });

  test('is not the same on another site by a mere id, but is by a record number', () => {
    const at = (site: string, body: string) => patient(body, `https://${site}.example/chart/patient/17`);
    expect(at('one', '')).not.toBe(at('two', ''));
    expect(at('one', '<header>MRN: 123456</header>')).toBe(at('two', '<header>MRN 123-456</header>'));
  });

  test('a page of several patients is nobody’s alone', () => {
    const list = patient('<p data-patient-id="17">Ann</p><p data-patient-id="18">Bea</p>');
    expect(list).not.toBe(patient('<p data-patient-id="17">Ann</p>'));
    expect(list).not.toBe(patient('<p data-patient-id="18">Bea</p>'));
  });

  test.each([
    'https://record.example/patients',
    'https://record.example/patients/search?name=x',
    'https://record.example/outpatient/17',
    'about:srcdoc',
  ])('is not told by %s', (address) => {
    expect(patient('<p>Letrozole 2.5 mg</p>', address)).toBeNull();
  });
});
