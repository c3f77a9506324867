import type { Card } from '../../schema/knowledge';
import { card } from './card';

/** Symptoms beside an AI, and the words that fit AIMSS poorly. */
export const SYMPTOMS: readonly Card[] = [
  card(
    'red-flag-cord',
    'red-flags',
    'critical',
    'Leg weakness, saddle numbness or new bladder or bowel change: possible spinal cord compression, an emergency.',
    [
      [
        'With a history of breast cancer these features are usually handled as an emergency under local pathways; words on a page may be of another time.',
        'DDX-2',
      ],
    ],
  ),
  card(
    'red-flag-bone',
    'red-flags',
    'warning',
    'Some words here fit AIMSS poorly (focal, night or progressive pain, weight loss): another cause?',
    [
      [
        'Focal or one-sided bone pain, night pain, progressive pain or pain after a minor injury: metastasis or fracture are among the causes.',
        'DDX-1',
        'DDX-2',
      ],
      ['Swollen joints, long morning stiffness, raised CRP or ESR: inflammatory arthritis is one.', 'DDX-3'],
      ['ACS/ASCO does not recommend routine imaging where there are no symptoms of recurrence.', 'DDX-2'],
      ['In metastatic disease new bone pain means something else than in early breast cancer.', 'SCOPE-1'],
    ],
  ),
  card(
    'ai-symptom',
    'assessment',
    'info',
    'An AI and musculoskeletal symptoms on this page: AIMSS is one possible cause. A 0-10 worst-pain score, timing and sites help.',
    [
      ['Timing: new or worse since the AI? Sites, both sides, stiffness, swelling?', 'PRES-1', 'ONSET-1'],
      [
        'Worst pain of 4 or more on 0-10 predicted ending the AI (HR 2.1, one cohort); a change of 2 points counted in the SWOG trials.',
        'ASSESS-2',
        'ASSESS-3',
      ],
      [
        'Other causes: osteoarthritis, inflammatory arthritis, fracture or metastasis, hypothyroidism, vitamin D deficiency, statin myopathy, taxane neuropathy.',
        'DDX-1',
      ],
      [
        'Tests by the picture, not by routine: TSH, vitamin D, CK, CRP or ESR, RF and anti-CCP, imaging of focal bone pain.',
        'DDX-4',
      ],
      ['ACS/ASCO: ask about musculoskeletal symptoms at every encounter.', 'ASSESS-1'],
    ],
  ),
];
