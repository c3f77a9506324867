import { claims } from './draft';

/** Taking it, and what helps to go on. */
export const ADHERENCE = claims([
  {
    id: 'ADH-1',
    statement:
      'By 5 years 31-73% had ended endocrine therapy (systematic review); in S1105, with urine tests, 55% were adherent at 3 years while about 10% said they had ended it.',
    grade: 'moderate',
    because: 'consistent cohorts; definitions differ',
    references: ['murphy-2012', 'hershman-2020-s1105'],
    caveat: 'S1105 counted a missing urine sample as not adherent.',
  },
  {
    id: 'ADH-2',
    statement:
      'Ending early and taking less than 80% were each linked with higher mortality (HR 1.26, 1.09-1.46; HR 1.49, 1.23-1.81).',
    effects: [
      {
        measure: 'hazard ratio',
        value: 1.26,
        low: 1.09,
        high: 1.46,
        level: 95,
        unit: 'ratio',
        of: 'death, ending early',
      },
      {
        measure: 'hazard ratio',
        value: 1.49,
        low: 1.23,
        high: 1.81,
        level: 95,
        unit: 'ratio',
        of: 'death, taking less than 80%',
      },
    ],
    grade: 'moderate',
    because: 'a large observational analysis; people who take their medicine differ in other ways too',
    references: ['hershman-2011', 'chirgwin-2016'],
  },
  {
    id: 'ADH-3',
    statement:
      'One-way text reminders twice a week did not improve adherence (S1105, 702 women: 55.5% against 55.4% at 36 months).',
    effects: [
      {
        measure: 'proportion',
        value: 55.5,
        unit: '%',
        of: 'adherent at 36 months with text reminders',
        against: '55.4% without',
        participants: 702,
      },
    ],
    grade: 'high',
    because: 'a randomised trial with urine testing',
    references: ['hershman-2020-s1105'],
  },
  {
    id: 'ADH-4',
    statement:
      'Educational material alone did not change compliance (CARIATIDE, 2,758 women: 82% against 81% at 1 year).',
    effects: [
      {
        measure: 'proportion',
        value: 82,
        unit: '%',
        of: 'compliant at 1 year with educational material',
        against: '81% without',
        participants: 2_758,
      },
    ],
    grade: 'high',
    because: 'a large randomised study; self-report',
    references: ['neven-2014-cariatide', 'markopoulos-2015-cariatide'],
  },
  {
    id: 'ADH-5',
    statement:
      'Over 25 studies adherence interventions helped modestly (OR 1.41, 1.18-1.68); lower cost helped consistently, teaching patients to manage side effects generally did not.',
    effects: [
      {
        measure: 'odds ratio',
        value: 1.41,
        low: 1.18,
        high: 1.68,
        level: 95,
        unit: 'ratio',
        of: 'adherence, any intervention',
      },
    ],
    grade: 'moderate',
    because: 'a meta-analysis of mixed designs',
    references: ['bright-2023', 'hershman-2014-generic', 'neuner-2015'],
  },
  {
    id: 'ADH-6',
    statement:
      'Women on a generic AI were less likely to end it (HR 0.69, 0.57-0.84), and adherence was 5-11% higher once generics came to Medicare Part D.',
    population: 'Insured women in the US.',
    effects: [
      {
        measure: 'hazard ratio',
        value: 0.69,
        low: 0.57,
        high: 0.84,
        level: 95,
        unit: 'ratio',
        of: 'ending a generic against a branded AI',
      },
    ],
    grade: 'moderate',
    because: 'large cohorts and a quasi-experiment',
    references: ['hershman-2014-generic', 'neuner-2015', 'bright-2023'],
  },
  {
    id: 'ADH-7',
    statement: 'A telehealth programme (STRIDE, 100 women) eased symptom distress; adherence did not differ.',
    grade: 'low',
    because: 'one small randomised trial',
    references: ['jacobs-2022-stride'],
  },
  {
    id: 'ADH-8',
    statement:
      'Side effects are the main reason for ending: 68% of those who ended in CARIATIDE, 83% in BIG 1-98; joint pain was the commonest single reason (57%) in one clinic.',
    grade: 'moderate',
    because: 'two trials and a clinic cohort',
    references: ['markopoulos-2015-cariatide', 'chirgwin-2016', 'chim-2013'],
  },
  {
    id: 'ADH-10',
    statement:
      'Where a record shows an AI ended before its time, the reason, the remaining plan and whether oncology knows are worth recording.',
    grade: 'expert',
    because: 'good practice',
    references: ['lombard-2016', 'henry-2012-elph', 'runowicz-2016'],
    caveat: 'Completion, recurrence or a planned change are common reasons.',
  },
]);
