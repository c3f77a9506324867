import { claims } from './draft';

/** An AI together with a SERM or an estrogen. */
export const COMBINATION = claims([
  {
    id: 'SERM-1',
    statement:
      'ACS/ASCO advises against a SERM such as raloxifene for bone protection during an AI, because the pair may blunt the effect of the AI. No outcome trial of an AI with raloxifene was found.',
    grade: 'moderate',
    because: 'a guideline that rests on ATAC, which studied tamoxifen',
    references: ['runowicz-2016', 'atac-2002'],
  },
  {
    id: 'SERM-2',
    statement:
      'ATAC (9,366 women): anastrozole with tamoxifen was no better than tamoxifen alone, and that arm was closed; anastrozole alone gave better disease-free survival than tamoxifen.',
    grade: 'high',
    because: 'a large double-blind randomised trial',
    references: ['atac-2002', 'label-anastrozole'],
  },
  {
    id: 'SERM-3',
    statement:
      'Tamoxifen lowered anastrozole levels by 27% (90% CI 20-33%); the anastrozole label says the two should not be given together.',
    effects: [
      { measure: 'change', value: -27, low: -33, high: -20, level: 90, unit: '%', of: 'anastrozole level' },
    ],
    grade: 'high',
    because: 'a trial sub-study and the label',
    references: ['atac-pk-2001', 'label-anastrozole'],
  },
  {
    id: 'SERM-4',
    statement:
      'Tamoxifen lowered letrozole levels by about 38% (90% CI 32-43%); labels outside the US advise against the pair.',
    effects: [
      { measure: 'change', value: -38, low: -43, high: -32, level: 90, unit: '%', of: 'letrozole level' },
    ],
    grade: 'moderate',
    because: 'a small study of drug levels, and labels',
    references: ['dowsett-1999-letrozole', 'label-letrozole'],
  },
  {
    id: 'SERM-5',
    statement:
      'Small studies found no effect of tamoxifen (18 women) or raloxifene (11 women) on exemestane levels. No benefit of the combination is known.',
    grade: 'low',
    because: 'small studies of drug levels without outcomes',
    references: ['rivera-2004', 'exemestane-raloxifene-2008'],
  },
  {
    id: 'SERM-6',
    statement:
      'Raloxifene is not indicated to treat invasive breast cancer or to lower its recurrence; its label has boxed warnings for venous clots and death from stroke.',
    grade: 'high',
    because: 'the label',
    references: ['label-raloxifene'],
  },
  {
    id: 'SERM-7',
    statement:
      'AI labels say that estrogen-containing therapy should not be used with an AI, because it may oppose its action.',
    grade: 'high',
    because: 'labels',
    references: ['label-anastrozole', 'label-letrozole', 'label-exemestane'],
    caveat: 'For letrozole the wording was seen on a label from outside the US.',
  },
  {
    id: 'SERM-8',
    statement:
      'Vaginal estrogen (Danish cohort, 8,461 women) was not linked with recurrence overall, but was in the subgroup on an AI (RR 1.39, 95% CI 1.04-1.85), without higher mortality.',
    effects: [
      {
        measure: 'risk ratio',
        value: 1.39,
        low: 1.04,
        high: 1.85,
        level: 95,
        unit: 'ratio',
        of: 'recurrence on an AI with vaginal estrogen',
      },
    ],
    grade: 'low',
    because: 'an observational study, in a subgroup',
    references: ['cold-2022'],
  },
  {
    id: 'SERM-9',
    statement:
      'The US label of ospemifene contraindicates it in known or suspected estrogen-dependent cancer and warns about a history of breast cancer.',
    grade: 'high',
    because: 'the label',
    references: ['label-ospemifene'],
  },
  {
    id: 'SERM-10',
    statement:
      'The label of conjugated estrogens/bazedoxifene contraindicates it with known, suspected or past breast cancer.',
    grade: 'high',
    because: 'the label',
    references: ['label-ce-bza'],
  },
  {
    id: 'SERM-11',
    statement: 'No benefit of toremifene or of another SERM together with an AI is established.',
    grade: 'moderate',
    because: 'by class; the trial of a combination is ATAC, with tamoxifen',
    references: ['runowicz-2016', 'atac-2002'],
  },
  {
    id: 'SERM-12',
    statement:
      'An AI and tamoxifen one after the other are standard care: 2-3 years of tamoxifen then an AI, an AI after 5 years of tamoxifen, or tamoxifen after an AI that was not tolerated.',
    grade: 'high',
    because: 'a meta-analysis and labels',
    references: ['ebctcg-2015-ai', 'label-exemestane', 'label-letrozole'],
  },
  {
    id: 'SERM-13',
    statement:
      'Trials that compare or sequence AIs and SERMs (ATAC, BIG 1-98, IES, MA.17, SOFT/TEXT and others) name both without recommending them together.',
    grade: 'high',
    because: 'what the trials are',
    references: ['ebctcg-2015-ai', 'chirgwin-2016', 'bellet-2016'],
  },
  {
    id: 'SERM-14',
    statement:
      'Fulvestrant and the other estrogen receptor degraders are no SERMs; fulvestrant with an AI has been given on purpose (S0226).',
    population: 'Women with metastatic breast cancer.',
    grade: 'high',
    because: 'a randomised trial',
    references: ['mehta-2012-s0226'],
  },
  {
    id: 'SERM-15',
    statement:
      'Letrozole and clomifene, a SERM, meet in fertility treatment as alternatives, and AIs are used off-label in men and in children’s endocrinology; what is known of AIMSS, adherence, bone and SERM pairs in breast cancer does not apply there.',
    population: 'People who are given an AI for something else than breast cancer.',
    grade: 'high',
    because: 'a randomised trial of the two drugs',
    references: ['legro-2014'],
  },
  {
    id: 'SERM-16',
    statement:
      'When an AI and a SERM both look active the useful question is whether it is a change-over, an out-of-date list or intended, settled with the prescriber or pharmacist.',
    grade: 'expert',
    because: 'good practice',
    references: ['label-anastrozole', 'runowicz-2016'],
  },
]);
