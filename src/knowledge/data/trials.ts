import type { Knowledge, Trial } from '../schema/knowledge';

/**
 * What was tried for joint symptoms against a control, as points of worst pain (0-10), the largest difference first and the
 * trials without one in their place. Figures are those of the claims; where a trial gives the change in each arm, both stand here and the
 * difference is reckoned from them.
 */
export const TRIALS: readonly Trial[] = [
  {
    id: 'exercise',
    tried: 'Exercise',
    against: 'usual care',
    after: '12 months',
    participants: 121,
    arms: [-1.6, 0.2],
    isNull: false,
    claim: 'MGT-1',
    reference: 'irwin-2015-hope',
  },
  {
    id: 'duloxetine',
    tried: 'Duloxetine',
    against: 'placebo',
    after: '12 weeks',
    participants: 299,
    difference: -1.06,
    isNull: false,
    claim: 'MGT-6',
    reference: 'henry-2018-s1202',
  },
  {
    id: 'acupuncture-waiting',
    tried: 'Acupuncture',
    against: 'waiting list',
    after: '6 weeks',
    participants: 226,
    difference: -1,
    isNull: false,
    claim: 'MGT-3',
    reference: 'hershman-2018-s1200',
  },
  {
    id: 'acupuncture-sham',
    tried: 'Acupuncture',
    against: 'sham',
    after: '6 weeks',
    participants: 226,
    difference: -0.9,
    isNull: false,
    claim: 'MGT-3',
    reference: 'hershman-2018-s1200',
  },
  {
    id: 'omega-3',
    tried: 'Omega-3',
    against: 'placebo',
    after: '12 weeks',
    participants: 249,
    arms: [-1.74, -1.49],
    isNull: true,
    claim: 'MGT-9',
    reference: 'hershman-2015-s0927',
  },
  {
    id: 'vitamin-d',
    tried: 'Vitamin D, 4,000 IU a day',
    against: '600 IU a day',
    after: '6 months',
    participants: 113,
    isNull: true,
    claim: 'MGT-10',
    reference: 'shapiro-2016-vitd',
  },
  {
    id: 'testosterone',
    tried: 'Testosterone',
    against: 'placebo',
    participants: 227,
    isNull: true,
    claim: 'MGT-16',
    reference: 'cathcart-rake-2021',
  },
];

/** What the trials of SWOG took as a change that matters, on the same scale. */
export const MEANINGFUL: Knowledge['meaningful'] = {
  points: 2,
  claims: ['ASSESS-3', 'MGT-3'],
  references: ['henry-2018-s1202', 'hershman-2018-s1200', 'hershman-2015-s0927'],
};
