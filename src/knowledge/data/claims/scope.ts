import { claims } from './draft';

/** What the evidence is about. */
export const SCOPE = claims([
  {
    id: 'SCOPE-1',
    statement:
      'Most of the evidence is from postmenopausal women with early hormone-receptor-positive breast cancer; it is thin for men, for AIs with ovarian suppression, and for metastatic disease, where new bone pain means something else.',
    population: 'All.',
    grade: 'high',
    because: 'who the trials let in',
    references: ['irwin-2015-hope', 'hershman-2018-s1200', 'henry-2018-s1202'],
  },
  {
    id: 'SCOPE-2',
    statement:
      'Newer than the ACS/ASCO guideline of 2016: SIO-ASCO 2022 on acupuncture, ASCO 2019 and a joint statement of 2025 on bone. No newer guideline devoted to AIMSS was found.',
    population: 'All.',
    grade: 'moderate',
    because: 'a search of stored pages, not of the live web',
    references: ['mao-2022', 'shapiro-2019', 'hadji-2025'],
  },
]);
