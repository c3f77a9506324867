import { clinicalTrials } from './clinical-trials';
import { europePmc } from './europe-pmc';
import { medplum } from './medplum';
import { openemr } from './openemr';
import { openmrs } from './openmrs';
import { pmc } from './pmc';
import { preprints } from './preprints';
import type { Profile } from './profile';
import { pubmed } from './pubmed';

export { patientOnRecord } from './patient';
export type { Profile } from './profile';

/** Every profile; adding one is one file and its name here (README.md tells how). */
const PROFILES: readonly Profile[] = [
  pubmed,
  pmc,
  europePmc,
  clinicalTrials,
  preprints,
  openemr,
  openmrs,
  medplum,
];

/** The profile of a page as it stands now; null for any other page, which is read without one. */
export const profileOf = (document: Document, address: URL): Profile | null =>
  PROFILES.find(({ at }) => at(document, address)) ?? null;
