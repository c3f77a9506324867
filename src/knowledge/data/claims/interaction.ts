import { claims } from './draft';

/** Other drugs that matter beside an AI or tamoxifen. */
export const INTERACTION = claims([
  {
    id: 'INT-1',
    statement:
      'Potent CYP2D6 inhibitors lower endoxifen, the main active metabolite of tamoxifen (falls of 65-75% are reported). Product texts name paroxetine, fluoxetine, quinidine, cinacalcet and bupropion, to be avoided when possible.',
    population: 'Women on tamoxifen.',
    grade: 'high',
    because: 'drug levels and labels; the evidence on outcome is mixed',
    references: ['label-tamoxifen', 'sideras-2010', 'hansten-2018'],
  },
  {
    id: 'INT-2',
    statement:
      'Duloxetine is a moderate CYP2D6 inhibitor, grouped with drugs expected to lower endoxifen; no outcome data with tamoxifen were found.',
    population: 'Women on tamoxifen.',
    grade: 'moderate',
    because: 'pharmacology',
    references: ['sideras-2010', 'label-duloxetine'],
  },
  {
    id: 'INT-3',
    statement:
      'On outcome the evidence is mixed: in 2,430 women paroxetine with tamoxifen was linked with more breast cancer deaths (24%, 54%, 91% with 25%, 50%, 75% more overlap); a larger study saw no difference from other SSRIs (HR 0.96, 0.88-1.06).',
    population: 'Women on tamoxifen.',
    effects: [
      {
        measure: 'hazard ratio',
        value: 0.96,
        low: 0.88,
        high: 1.06,
        level: 95,
        unit: 'ratio',
        of: 'death, paroxetine or fluoxetine against other SSRIs',
      },
    ],
    grade: 'low',
    because: 'cohorts that conflict',
    references: ['kelly-2010', 'donneyong-2016', 'hansten-2018'],
  },
  {
    id: 'INT-4',
    statement:
      'Venlafaxine, desvenlafaxine and mirtazapine have little effect on CYP2D6; escitalopram, citalopram and sertraline at usual doses inhibit it less than paroxetine or fluoxetine.',
    population: 'Women on tamoxifen.',
    grade: 'moderate',
    because: 'pharmacology',
    references: ['sideras-2010'],
    caveat: 'Psychiatric history decides; an abrupt change of an antidepressant has risks of its own.',
  },
  {
    id: 'INT-5',
    statement:
      'Strong CYP3A4 inducers (rifampicin, phenytoin, carbamazepine, phenobarbital, St John’s wort) lower exemestane: rifampicin cut exposure by 54%. The US label gives 50 mg once daily after a meal in this case.',
    population: 'Women on exemestane.',
    effects: [{ measure: 'change', value: -54, unit: '%', of: 'exemestane exposure with rifampicin' }],
    grade: 'high',
    because: 'the label',
    references: ['label-exemestane'],
    caveat: 'Labels of other countries differ.',
  },
  {
    id: 'INT-6',
    statement:
      'Anastrozole, letrozole and exemestane do not depend on CYP2D6: its inhibitors do not lower their effect by that way.',
    grade: 'high',
    because: 'pharmacology',
    references: ['label-anastrozole', 'label-letrozole', 'label-exemestane'],
  },
  {
    id: 'INT-7',
    statement:
      'AIs are for postmenopausal estrogen levels: with working ovaries an AI alone can stimulate them, and is used with ovarian suppression. After amenorrhoea from chemotherapy 12 of 45 women (27%) on an AI regained ovarian function; with exemestane and triptorelin estradiol was above target in 25%, 24% and 17% at 3, 6 and 12 months.',
    population: 'Premenopausal women, and women with recent amenorrhoea.',
    effects: [
      {
        measure: 'proportion',
        value: 27,
        unit: '%',
        of: 'regained ovarian function on an AI',
        participants: 45,
      },
    ],
    grade: 'high',
    because: 'labels and pharmacology, with cohort data',
    references: ['smith-2006', 'bellet-2016', 'label-anastrozole', 'label-letrozole', 'label-exemestane'],
    caveat: 'An AI with ovarian suppression is an established treatment.',
  },
  {
    id: 'INT-8',
    statement:
      'The label of ribociclib names an AI or fulvestrant as its partner; tamoxifen is not among them. A change from an AI to tamoxifen concerns it too.',
    population: 'Women on ribociclib.',
    grade: 'high',
    because: 'the label (indications of 09/2024)',
    references: ['label-ribociclib'],
    caveat: 'Ribociclib only; the labels of abemaciclib and palbociclib stand for themselves.',
  },
  {
    id: 'INT-9',
    statement:
      'The label of tamoxifen speaks of venous clots, stroke, uterine bleeding and cancer, warfarin and other coumarins, and CYP2D6.',
    population: 'Women for whom tamoxifen is planned.',
    grade: 'high',
    because: 'the label',
    references: ['label-tamoxifen', 'hansten-2018'],
  },
]);
