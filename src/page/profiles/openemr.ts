import { patientOnRecord } from './patient';
import { type Profile, wordsOf } from './profile';

/** Parts that only OpenEMR has: its main page, the dashboard's cards, the list of issues, the prescriptions, the forms of a visit. */
const PARTS = '#mainFrames_div, [id$="_ps_expand"], #patient_stats, #prescription_list, #encounter_forms';

/** The document of the frame around, where the browser lets us see it: parts of OpenEMR are all of one origin. */
function outer(document: Document): Document | null {
  const view = document.defaultView;
  if (!view || view.parent === view) return null;
  try {
    return view.parent.document;
  } catch {
    return null;
  }
}

/**
 * OpenEMR, a record of frames within frames. Whose record it is stands in the outermost frame alone; the frames' own addresses have
 * no patient. A list of prescriptions has no word for what was stopped: only a class of its row.
 */
export const openemr: Profile = {
  name: 'OpenEMR',
  at: (document, { pathname }) =>
    /\/(?:interface|controller\.php|portal)\b/.test(pathname) && document.querySelector(PARTS) !== null,
  kind: 'record',
  // What the check of interactions says of drugs in general.
  skip: '#drug-drug, #return_info, #attendantData, nav.navbar',
  patient(document, address) {
    for (let each: Document | null = document; each; each = outer(each)) {
      const name = each.querySelector('.ptName');
      if (name && wordsOf(name) !== '') return `banner ${address.origin} ${wordsOf(name)}`;
    }
    return patientOnRecord(document, address);
  },
  status: (row) =>
    row.matches('tr.onescript') ? (row.classList.contains('inactive') ? 'discontinued' : 'active') : null,
};
