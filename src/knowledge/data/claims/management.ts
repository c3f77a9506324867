import { claims } from './draft';

/** What was tried for AIMSS, and how well it did. */
export const MANAGEMENT = claims([
  {
    id: 'MGT-0',
    statement:
      'The evidence for treatments of AIMSS is limited; trials lasted weeks to 12 months, against 5-10 years of treatment.',
    grade: 'high',
    because: 'two systematic reviews agree on the uncertainty',
    references: ['roberts-2022-cochrane', 'roberts-2020-cochrane'],
  },
  {
    id: 'MGT-1',
    statement:
      'Exercise, HOPE trial (121 inactive women, 12 months of aerobic and supervised strength training): worst joint pain fell by 1.6 points (29%) and rose by 0.2 points with usual care.',
    effects: [
      {
        measure: 'change',
        value: -1.6,
        unit: 'points of worst pain, 0-10',
        of: 'exercise over 12 months',
        against: '+0.2 with usual care',
        participants: 121,
      },
    ],
    population: 'Inactive women with worst joint pain of 3 or more on an AI.',
    grade: 'moderate',
    because: 'one unblinded randomised trial with a clear effect; pooled evidence is uncertain',
    references: ['irwin-2015-hope', 'roberts-2020-cochrane'],
    caveat: 'Benefit for women who already exercise is unknown.',
  },
  {
    id: 'MGT-2',
    statement:
      'ACS/ASCO suggests physical activity for AIMSS and Cancer Australia advises encouraging it; what a Cochrane review pooled is unclear on pain.',
    grade: 'low',
    because: 'guideline opinion; pooled evidence on pain is uncertain',
    references: ['runowicz-2016', 'cancer-australia-arthralgia', 'roberts-2020-cochrane'],
  },
  {
    id: 'MGT-3',
    statement:
      'Acupuncture, SWOG S1200 (226 women): at 6 weeks worst pain was 0.9 points lower than with sham and 1.0 point lower than on the waiting list, below the 2-point change the trial aimed at.',
    effects: [
      {
        measure: 'difference',
        value: -0.9,
        unit: 'points of worst pain, 0-10',
        of: 'acupuncture at 6 weeks',
        against: 'sham',
        participants: 226,
      },
      {
        measure: 'difference',
        value: -1.0,
        unit: 'points of worst pain, 0-10',
        of: 'acupuncture at 6 weeks',
        against: 'waiting list',
        participants: 226,
      },
    ],
    population: 'Women with worst joint pain of 3 or more on an AI.',
    grade: 'moderate',
    because: 'a sham-controlled multicentre trial with an effect of uncertain clinical importance',
    references: ['hershman-2018-s1200'],
  },
  {
    id: 'MGT-4',
    statement:
      'The SIO-ASCO guideline of 2022 says acupuncture should be recommended for AI-related joint pain (moderate strength).',
    grade: 'moderate',
    because: 'a guideline on intermediate evidence',
    references: ['mao-2022'],
  },
  {
    id: 'MGT-5',
    statement:
      'ACS/ASCO supports referral for physical therapy or rehabilitation; evidence for yoga and tai chi in AIMSS is low.',
    grade: 'expert',
    because: 'guideline opinion and a survey',
    references: ['runowicz-2016', 'lombard-2016', 'mao-2022'],
  },
  {
    id: 'MGT-6',
    statement:
      'Duloxetine, SWOG S1202 (299 women): average joint pain 0.82 and worst pain 1.06 points lower than with placebo at 12 weeks, no difference at 24 weeks; fatigue 32%, nausea 30%, dry mouth 25%. Off-label.',
    effects: [
      {
        measure: 'difference',
        value: -0.82,
        unit: 'points of average pain, 0-10',
        of: 'duloxetine at 12 weeks',
        against: 'placebo',
        participants: 299,
      },
      {
        measure: 'difference',
        value: -1.06,
        unit: 'points of worst pain, 0-10',
        of: 'duloxetine at 12 weeks',
        against: 'placebo',
        participants: 299,
      },
    ],
    population: 'Women with average joint pain of 4 or more on an AI.',
    grade: 'moderate',
    because: 'a double-blind multicentre trial with an effect under 1 point',
    references: ['henry-2018-s1202'],
  },
  {
    id: 'MGT-7',
    statement:
      'Duloxetine is a moderate CYP2D6 inhibitor: of no consequence for an AI, of some when tamoxifen is to follow.',
    grade: 'moderate',
    because: 'pharmacology',
    references: ['sideras-2010', 'label-duloxetine'],
  },
  {
    id: 'MGT-8',
    statement:
      'NSAIDs and paracetamol are commonly tried and relief is often incomplete; no placebo-controlled trial in AIMSS was found. The usual cautions of NSAIDs hold: kidney, gut, heart, anticoagulants, age, and bleeding beside duloxetine.',
    grade: 'low',
    because: 'survey and expert opinion',
    references: ['runowicz-2016', 'lombard-2016', 'cancer-australia-arthralgia'],
  },
  {
    id: 'MGT-9',
    statement:
      'Omega-3 (3.3 g a day, S0927, 249 women) was no better than placebo at 12 weeks: -1.74 against -1.49 points, P=.58.',
    effects: [
      {
        measure: 'change',
        value: -1.74,
        unit: 'points of worst pain, 0-10',
        of: 'omega-3 at 12 weeks',
        against: '-1.49 with placebo',
        participants: 249,
      },
    ],
    grade: 'moderate',
    because: 'a double-blind randomised trial',
    references: ['hershman-2015-s0927'],
  },
  {
    id: 'MGT-10',
    statement:
      'Vitamin D at 4,000 IU a day was no better for AIMSS than 600 IU over 6 months (113 women); correcting a deficiency still matters for bone.',
    grade: 'moderate',
    because: 'a randomised trial; other small ones are mixed',
    references: ['shapiro-2016-vitd', 'kim-2024'],
  },
  {
    id: 'MGT-11',
    statement:
      'Prednisolone 5 mg for 1 week was followed by improvement in 67% of 27 women, and in 52% at 2 months, without a control group.',
    grade: 'low',
    because: 'one uncontrolled study; placebo responses are large in AIMSS',
    references: ['kubo-2012'],
    caveat: 'Repeated steroids harm bone, glucose and mood.',
  },
  {
    id: 'MGT-12',
    statement:
      'Another AI: 39% of the 83 women who changed in ELPh stayed on the second one; in ATOLL 71.5% of 179 were still on letrozole 6 months after anastrozole, although 74% still had joint pain.',
    effects: [
      { measure: 'proportion', value: 39, unit: '%', of: 'stayed on the second AI', participants: 83 },
    ],
    grade: 'low',
    because: 'no randomised comparison with staying on the first AI',
    references: ['henry-2012-elph', 'briot-2010-atoll'],
  },
  {
    id: 'MGT-13',
    statement:
      'Tamoxifen causes less joint pain and is an accepted alternative when an AI is not tolerated; 10-year breast cancer mortality was 12.1% with 5 years of an AI and 14.2% with tamoxifen, and tamoxifen has risks of its own.',
    effects: [
      {
        measure: 'proportion',
        value: 12.1,
        unit: '%',
        of: '10-year breast cancer mortality with an AI',
        against: '14.2% with tamoxifen',
      },
    ],
    grade: 'high',
    because: 'a meta-analysis of randomised trials, and the label; moderate for tolerance after an AI',
    references: ['ebctcg-2015-ai', 'label-tamoxifen', 'cancer-australia-arthralgia'],
  },
  {
    id: 'MGT-15',
    statement:
      'Studies of a change of AI put a break with a set end before it: 1 month in ATOLL, 2-8 weeks in ELPh, where 91% of those who crossed over improved before the second AI. SOLE, on yearly breaks after 4-6 years of treatment, says nothing of the first 5 years.',
    grade: 'low',
    because: 'no comparison for AIMSS',
    references: ['kadakia-2017', 'briot-2010-atoll', 'henry-2012-elph', 'colleoni-2018-sole'],
  },
  {
    id: 'MGT-16',
    statement:
      'No better than control overall: omega-3 (S0927, 249 women), vitamin D 4,000 against 600 IU/day (113 women), testosterone (A221102, 227 women).',
    grade: 'moderate',
    because: 'double-blind randomised trials',
    references: ['hershman-2015-s0927', 'shapiro-2016-vitd', 'cathcart-rake-2021'],
  },
  {
    id: 'MGT-17',
    statement:
      'Reviews broadly agree on an order: assess and measure, other causes, exercise and physical therapy, simple analgesia, acupuncture or duloxetine by preference, a planned break and another AI, then tamoxifen. No trial has ranked these steps.',
    grade: 'expert',
    because: 'reviews and guidance',
    references: ['niravath-2013', 'gupta-2020', 'coleman-2008', 'cancer-australia-arthralgia', 'mao-2022'],
  },
]);
