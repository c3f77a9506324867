import { wordsOf } from './profile';

/** "MRN: 123456", "MRN AB-123456"; ends where the digits end, since elements run together in the text of a banner. */
const RECORD_NUMBER = /\b(?:MRN|medical record number)\b[\s:#.]*((?:[A-Z]{1,3}-?)?\d[\d-]{2,})/i;
/** `/patient/17`, `/patients/17/notes`, `?patient=17`, `?patientId=17`; an id has a digit, a list of patients none. */
const IN_ADDRESS = /[/?#&](?:patients?\/|patient(?:[-_]?id)?=)([^/?#&]*\d[^/?#&]*)/i;

const recordNumber = (text: string): string =>
  RECORD_NUMBER.exec(text)?.[1]?.replaceAll('-', '').toUpperCase() ?? '';

/**
 * Whose record a page shows, on sites without a profile. What is on screen says more than the address, which may still name
 * the patient before. A page that names several patients is the page of them all, and of none of them. A record number
 * holds for the whole house; any other id for its site alone.
 */
export function patientOnRecord(document: Document, address: URL): string | null {
  const site = document.defaultView?.origin ?? address.origin;
  const shown = (selector: string) =>
    [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const inBanner = (element: Element) => {
    const words = wordsOf(element);
    const number = recordNumber(words);
    return number ? `number ${number}` : words && `banner ${site} ${words}`;
  };
  const sources: (() => string[])[] = [
    () =>
      shown('[data-patient-id]').map((element) => {
        const id = element.getAttribute('data-patient-id')?.trim();
        return id ? `id ${site} ${id}` : inBanner(element);
      }),
    () => shown('[data-testid*="patient-banner"]').map(inBanner),
    () =>
      [...shown('header, [role=banner]').map(wordsOf), document.title]
        .map(recordNumber)
        .map((number) => number && `number ${number}`),
    () =>
      [IN_ADDRESS.exec(address.href.slice(address.origin.length))?.[1] ?? ''].map(
        (id) => id && `id ${site} ${id}`,
      ),
  ];
  for (const source of sources) {
    const patients = [...new Set(source().filter((key) => key !== ''))].sort();
    if (patients.length > 0) return patients.join('\n');
  }
  return null;
}
