import { patientOnRecord } from './patient';
import { type Profile, wordsOf } from './profile';

const REQUEST = 'a[href*="/MedicationRequest/"]';

/** The tab that is chosen above a list. */
function chosenTab(element: Element): string {
  for (let up = element.parentElement; up; up = up.parentElement) {
    const tab = up.querySelector('[role=tab][aria-selected=true]');
    if (tab) return wordsOf(tab);
  }
  return '';
}

/**
 * Medplum, hosted by itself or by a clinic. On "Completed" and "Draft" the rows of the medication list have no badge: only the
 * chosen tab tells. The patient is in the address, or linked on the page of a single request.
 */
export const medplum: Profile = {
  name: 'Medplum',
  at: (document, { pathname }) =>
    /\/(?:Patient|MedicationRequest|Encounter)\/[\w-]+/.test(pathname) &&
    document.querySelector('[class*="mantine-"]') !== null,
  kind: 'record',
  patient(document, address) {
    const inAddress = /\/Patient\/([\w-]+)/.exec(address.pathname)?.[1];
    if (inAddress) return `id ${address.origin} ${inAddress}`;
    const linked = [...document.querySelectorAll('a[href*="/Patient/"]')].map(
      (link) => /\/Patient\/([\w-]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '',
    );
    const [id, ...others] = new Set(linked.filter((each) => each !== ''));
    return id && others.length === 0 ? `id ${address.origin} ${id}` : patientOnRecord(document, address);
  },
  status(row) {
    if (!row.matches(REQUEST)) return null;
    const tab = chosenTab(row);
    return /^(?:completed|draft)$/i.test(tab) ? tab.toLowerCase() : null;
  },
};
