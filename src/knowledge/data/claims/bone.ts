import { claims } from './draft';

/** Bone health on an AI. */
export const BONE = claims([
  {
    id: 'BONE-1',
    statement:
      'AIs speed bone loss and raise fracture risk compared with tamoxifen (pooled RR 1.35, 1.21-1.51); part of the gap is the protection tamoxifen gives after menopause.',
    effects: [
      {
        measure: 'risk ratio',
        value: 1.35,
        low: 1.21,
        high: 1.51,
        level: 95,
        unit: 'ratio',
        of: 'fracture, AI against tamoxifen',
      },
    ],
    grade: 'high',
    because: 'a meta-analysis of randomised trials',
    references: ['fracture-meta-2018', 'ebctcg-2015-ai'],
  },
  {
    id: 'BONE-2',
    statement:
      'ACS/ASCO: baseline DXA, then every 2 years on an AI. NICE: baseline DXA when an AI begins. Intervals vary locally.',
    grade: 'expert',
    because: 'guideline opinion',
    references: ['runowicz-2016', 'nice-ng101', 'shapiro-2019'],
  },
  {
    id: 'BONE-3',
    statement:
      'ASCO 2019: calcium 1,000-1,200 mg and vitamin D at least 800-1,000 IU a day in total, diet first; balance, resistance and endurance exercise; no smoking, little alcohol.',
    grade: 'moderate',
    because: 'a guideline recommendation of moderate strength',
    references: ['shapiro-2019', 'hadji-2017'],
  },
  {
    id: 'BONE-4',
    statement:
      'Thresholds for bone drugs differ. ASCO 2019: T-score -2.5 or lower, or FRAX 20% (major) or 3% (hip). IOF and others 2017, on an AI: below -2.0, or below -1.5 with a risk factor (a newer edition of 2025 exists).',
    grade: 'moderate',
    because: 'guidelines that differ',
    references: ['shapiro-2019', 'hadji-2017'],
  },
  {
    id: 'BONE-5',
    statement:
      'Denosumab 60 mg every 6 months halved first clinical fractures on an AI (ABCSG-18, 3,420 women: HR 0.50). Ending or delaying it can be followed by rapid bone loss and vertebral fractures; the ECTS position statement advises another antiresorptive 6 months after the last dose.',
    effects: [
      {
        measure: 'hazard ratio',
        value: 0.5,
        unit: 'ratio',
        of: 'first clinical fracture, denosumab against placebo',
        participants: 3_420,
      },
    ],
    population: 'Postmenopausal women on an adjuvant AI, with normal bone density too.',
    grade: 'high',
    because: 'a double-blind randomised trial; case series on what follows it',
    references: ['gnant-2015-abcsg18', 'tsourdi-2021-ects', 'gonzalez-rodriguez-2019'],
  },
  {
    id: 'BONE-6',
    statement:
      'Adjuvant bisphosphonates lowered bone recurrence (RR 0.72) and breast cancer mortality (RR 0.82) after menopause, and prevent AI bone loss.',
    effects: [
      { measure: 'risk ratio', value: 0.72, unit: 'ratio', of: 'bone recurrence' },
      { measure: 'risk ratio', value: 0.82, unit: 'ratio', of: 'breast cancer mortality' },
    ],
    grade: 'high',
    because: 'a meta-analysis of individual patient data',
    references: ['ebctcg-2015-bp', 'greenspan-2015'],
  },
  {
    id: 'BONE-7',
    statement:
      'Denosumab or a bisphosphonate is what guidelines name for bone protection on an AI; hormonal bone treatments are generally avoided in hormone-responsive cancer.',
    grade: 'moderate',
    because: 'guidelines',
    references: ['shapiro-2019', 'runowicz-2016'],
  },
  {
    id: 'BONE-8',
    statement:
      'For a woman on an AI the guidelines together name: fracture risk factors, baseline DXA and the next date, calcium and vitamin D, exercise and falls, smoking and alcohol, dental state before an antiresorptive, the dates of denosumab.',
    grade: 'expert',
    because: 'the sum of several guidelines',
    references: ['shapiro-2019', 'hadji-2017', 'runowicz-2016'],
  },
]);
