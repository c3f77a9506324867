import { atHost, type Profile } from './profile';

/**
 * ClinicalTrials.gov. A study has no PubMed id: it is known by its NCT number, which no citation of ours needs. Dialogs and copies of
 * counters stay in the document, hidden by a class; the map of sites names hospitals only.
 */
export const clinicalTrials: Profile = {
  name: 'ClinicalTrials.gov',
  at: atHost(/(^|\.)clinicaltrials\.gov$/),
  kind: 'literature',
  skip: '.usa-modal-wrapper, .usa-banner, #contacts-and-locations, #overviewResourceLinks',
  unit: 'ctg-search-hit-card',
};
