import { type Profile, wordsOf } from './profile';

const WORKSPACES = 'omrs-workspaces-container';
const CURRENT = /activ|attiv|ativ|aktiv/i;

/** Under "Active", an order with an end to come is already tagged as discontinued: the heading holds, the tag tells the end. */
const isEndToCome = (element: Element): boolean => {
  if (!element.matches('td .cds--tag, td .cds--tooltip')) return false;
  const heading = element.closest('section')?.querySelector('h4');
  return heading !== null && heading !== undefined && CURRENT.test(wordsOf(heading));
};

/** OpenMRS 3: the chart of its single-page application. Its status is the heading above; the patient is in the address. */
export const openmrs: Profile = {
  name: 'OpenMRS 3',
  at: (_, { pathname }) => /\/spa\/patient\/[\da-f-]{36}\//i.test(pathname),
  kind: 'record',
  skip: (element) =>
    element.id === 'omrs-left-nav-container' ||
    element.id === 'omrs-top-nav-app-container' ||
    element.classList.contains('omrs-toasts-container') ||
    isEndToCome(element),
  patient(_, { origin, pathname }) {
    const id = /\/spa\/patient\/([\da-f-]{36})\//i.exec(pathname)?.[1];
    return id ? `id ${origin} ${id}` : null;
  },
  // Orders that are being written are intentions, whatever their label says (new, renew, modify).
  label: (element) => (element.id === WORKSPACES ? 'Plan' : null),
  status: (row) =>
    row.closest(`#${WORKSPACES}`) && row.querySelector(':scope > [role=status], :scope > * > [role=status]')
      ? 'planned'
      : null,
};
