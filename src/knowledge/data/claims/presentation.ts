import { claims } from './draft';

/** What AIMSS is: mechanism, how common, when, who, how it looks, and what else it may be. */
export const PRESENTATION = claims([
  {
    id: 'MECH-1',
    statement:
      'Anastrozole, letrozole and exemestane block aromatase (CYP19A1), which turns androgens, chiefly androstenedione, into estrogens; after menopause that happens mostly in peripheral tissue such as fat.',
    grade: 'high',
    because: 'established pharmacology, and labels',
    references: ['hyder-2021', 'label-anastrozole', 'label-letrozole', 'label-exemestane'],
  },
  {
    id: 'MECH-2',
    statement:
      'Estrogen deprivation is the leading explanation of AIMSS; how it comes about is not fully understood.',
    grade: 'moderate',
    because: 'more symptoms than with placebo or tamoxifen in trials, but measured markers do not track them',
    references: ['hyder-2021', 'tenti-2020', 'mao-2009', 'kadakia-2016'],
  },
  {
    id: 'PREV-1',
    statement:
      'About half of women on an AI report joint symptoms: pooled 46% (95% CI 40-52%; 21 studies, 13,177 women), 20-74% by study.',
    effects: [
      {
        measure: 'proportion',
        value: 46,
        low: 40,
        high: 52,
        level: 95,
        unit: '%',
        of: 'joint symptoms',
        participants: 13_177,
      },
    ],
    grade: 'moderate',
    because: 'a meta-analysis with very high heterogeneity and mixed definitions',
    references: ['beckwee-2017', 'crew-2007', 'mao-2009'],
  },
  {
    id: 'PREV-2',
    statement:
      'Part of the musculoskeletal pain on an AI is not due to the AI: the placebo-controlled trial IBIS-II saw it in both groups.',
    population: 'Healthy postmenopausal women at raised risk of breast cancer (IBIS-II).',
    grade: 'high',
    because: 'a large double-blind randomised trial',
    references: ['cuzick-2014-ibis2'],
    caveat:
      'Another population and a broader definition than AIMSS; a reason to look for other causes, not to dismiss symptoms.',
  },
  {
    id: 'PREV-3',
    statement:
      'In ELPh 24% of 503 women ended their first AI within 2 years because of musculoskeletal symptoms; other series give about 9% to 18%.',
    effects: [
      {
        measure: 'proportion',
        value: 24,
        unit: '%',
        of: 'first AI ended within 2 years because of musculoskeletal symptoms',
        participants: 503,
      },
    ],
    grade: 'moderate',
    because: 'a prospective trial; figures vary by setting',
    references: ['henry-2012-elph', 'kim-2024', 'lombard-2016'],
  },
  {
    id: 'PREV-4',
    statement:
      'In an Australian survey with 370 respondents 27% had ended the AI, 68% of these because of AIMSS; about 20% had found no intervention effective, and 42% of those who had ended it restarted.',
    population: 'Australian women who answered a survey about AIs.',
    grade: 'low',
    because: 'a self-selected survey',
    references: ['lombard-2016'],
  },
  {
    id: 'ONSET-1',
    statement:
      'Of the women who blamed the AI, 74% noticed the symptoms within 3 months; first symptoms after more than a year occur.',
    effects: [{ measure: 'proportion', value: 74, unit: '%', of: 'first noticed within 3 months' }],
    grade: 'low',
    because: 'a recall survey and one cohort',
    references: ['mao-2009', 'kanematsu-2011'],
  },
  {
    id: 'ONSET-2',
    statement:
      'Early worsening of musculoskeletal symptoms marked women who were more likely to end the AI (HR 4.4, 95% CI 2.4-8.0).',
    effects: [
      {
        measure: 'hazard ratio',
        value: 4.4,
        low: 2.4,
        high: 8.0,
        level: 95,
        unit: 'ratio',
        of: 'ending the AI, early worsening against none',
      },
    ],
    grade: 'moderate',
    because: '490 women in a trial',
    references: ['kadakia-2016'],
  },
  {
    id: 'RISK-1',
    statement:
      'Reported more often with fewer years since the last period (45% under 5 years, 25% over 10 years), earlier taxane chemotherapy (odds about 4 times), joint pain before treatment and earlier hormone replacement; findings on body weight conflict.',
    grade: 'low',
    because: 'cohorts and surveys',
    references: ['kanematsu-2011', 'mao-2009', 'crew-2007', 'beckwee-2017', 'kim-2024'],
  },
  {
    id: 'RISK-2',
    statement:
      'AIMSS occurs with all three AIs; exemestane is not clearly better tolerated (ELPh: ended sooner for any symptom than letrozole, HR 1.5).',
    grade: 'moderate',
    because: 'a prospective trial',
    references: ['henry-2012-elph'],
  },
  {
    id: 'PRES-1',
    statement:
      'Typical are joint pain and stiffness that are new or worse since the AI, mostly on both sides: hands and wrists, knees and feet first, also hips, shoulders and back; stiffness in the morning or after rest; muscle aches and tendon symptoms.',
    grade: 'moderate',
    because: 'consistent in surveys and cohorts; there is no agreed diagnostic definition',
    references: ['lombard-2016', 'mao-2009', 'roberts-2022-cochrane', 'tenti-2020'],
  },
  {
    id: 'PRES-2',
    statement:
      'Carpal tunnel syndrome is uncommon but more frequent on anastrozole: 3.4% against 1.6% with placebo (IBIS-II).',
    effects: [
      {
        measure: 'proportion',
        value: 3.4,
        unit: '%',
        of: 'carpal tunnel syndrome',
        against: '1.6% with placebo',
      },
    ],
    population: 'Healthy postmenopausal women at raised risk of breast cancer (IBIS-II).',
    grade: 'high',
    because: 'randomised trials',
    references: ['spagnolo-2016-cts', 'sestak-2009-cts'],
  },
  {
    id: 'PRES-3',
    statement:
      'AIMSS is usually not inflammatory; small imaging studies saw changes of the tendon sheaths at the wrist, before treatment too.',
    grade: 'low',
    because: 'small imaging studies',
    references: ['kim-2024', 'henry-2010-us'],
  },
  {
    id: 'DDX-1',
    statement:
      'Other causes that reviews name: osteoarthritis, inflammatory arthritis and polymyalgia rheumatica, bone metastasis or fracture, hypothyroidism, vitamin D deficiency, myopathy from a statin, fibromyalgia, neuropathy after a taxane, gout, depression and poor sleep.',
    grade: 'expert',
    because: 'reviews; the list is not complete',
    references: ['niravath-2013', 'coleman-2008', 'gupta-2020', 'tenti-2020'],
  },
  {
    id: 'DDX-2',
    statement:
      'Features that fit AIMSS poorly and merit prompt assessment: bone pain that is focal or on one side, worse at night or progressive, pain after a minor injury, weight loss, new neurological signs. Leg weakness, saddle numbness or new bladder or bowel disturbance may mean compression of the spinal cord, an emergency.',
    grade: 'expert',
    because:
      'good clinical practice; survivorship guidelines ask that symptoms of recurrence be taken seriously',
    references: ['runowicz-2016', 'coleman-2008'],
    caveat: 'Routine imaging without symptoms of recurrence is not recommended (ACS/ASCO).',
  },
  {
    id: 'DDX-3',
    statement:
      'Swollen joints, long morning stiffness or raised inflammatory markers point to inflammatory arthritis. Whether AIs raise the risk of rheumatoid arthritis is unsettled: HR 1.62 against tamoxifen in an Italian cohort, no increase in a Swedish register study.',
    grade: 'low',
    because: 'observational data that conflict',
    references: ['caprioli-2017', 'wadstrom-2020'],
  },
  {
    id: 'DDX-4',
    statement:
      'Reviews suggest tests by the picture, not by routine: TSH, 25-OH vitamin D, creatine kinase, CRP or ESR, rheumatoid factor and anti-CCP, imaging of focal bone pain.',
    grade: 'expert',
    because: 'reviews',
    references: ['niravath-2013', 'tenti-2020'],
  },
  {
    id: 'ASSESS-1',
    statement:
      'ACS/ASCO advises asking about musculoskeletal symptoms, including pain, at every clinical encounter.',
    grade: 'expert',
    because: 'guideline opinion',
    references: ['runowicz-2016'],
  },
  {
    id: 'ASSESS-2',
    statement:
      'A worst-pain score of 4 or more on the 0-10 scale predicted ending the AI (HR 2.1, 95% CI 1.1-3.8); in that clinic no pain score stood in the notes and 43% of women with important pain had a plan recorded.',
    effects: [
      {
        measure: 'hazard ratio',
        value: 2.1,
        low: 1.1,
        high: 3.8,
        level: 95,
        unit: 'ratio',
        of: 'ending the AI, worst pain of 4 or more',
      },
    ],
    grade: 'moderate',
    because: 'a retrospective cohort of 437 women',
    references: ['chim-2013'],
  },
  {
    id: 'ASSESS-3',
    statement:
      'In AIMSS research these measure symptoms: the 0-10 numeric scale, BPI short form, FACT-ES, PRO-CTCAE, BCPT musculoskeletal scale, WOMAC, M-SACRAH, AUSCAN, HAQ-DI, DASH. None is a diagnostic test; the SWOG trials took a change of 2 points as meaningful.',
    grade: 'moderate',
    because: 'seen as outcome measures of trials',
    references: [
      'irwin-2015-hope',
      'henry-2018-s1202',
      'hershman-2015-s0927',
      'shapiro-2016-vitd',
      'bao-2013',
    ],
  },
]);
