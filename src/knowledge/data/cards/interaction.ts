import type { Card } from '../../schema/knowledge';
import { card } from './card';

/** Other drugs beside an AI or tamoxifen, menopause, and denosumab. */
export const INTERACTIONS: readonly Card[] = [
  card(
    'ai-estrogen',
    'estrogen',
    'warning',
    'An aromatase inhibitor and systemic estrogen both look active: labels speak against it, estrogen may oppose the inhibitor.',
    [
      ['AI labels advise against estrogen-containing therapy together with an AI.', 'SERM-7'],
      ['ASCO: hormonal bone treatments are generally avoided in hormone-responsive cancer.', 'BONE-7'],
      ['It may be an old entry, or a plan that oncology knows.', 'SERM-16'],
    ],
  ),
  card(
    'ai-vaginal-estrogen',
    'estrogen',
    'info',
    'An aromatase inhibitor and vaginal estrogen: one cohort linked the pair with recurrence (RR 1.39), not with mortality.',
    [
      [
        'Danish cohort (8,461 women): no link overall, a link in the subgroup on an AI (95% CI 1.04-1.85). Observational.',
        'SERM-8',
      ],
    ],
  ),
  card(
    'tamoxifen-cyp2d6',
    'cyp2d6',
    'warning',
    'Tamoxifen with a potent CYP2D6 inhibitor: less endoxifen. Product texts advise avoiding the pair when possible.',
    [
      ['Named in product texts: paroxetine, fluoxetine, quinidine, cinacalcet, bupropion.', 'INT-1'],
      [
        'Falls of endoxifen by 65-75% are reported; on outcome one cohort saw harm with paroxetine, a larger one no difference.',
        'INT-1',
        'INT-3',
      ],
      ['Venlafaxine, desvenlafaxine and mirtazapine have little effect on CYP2D6.', 'INT-4'],
      ['An abrupt change of an antidepressant has risks of its own; psychiatric history decides.', 'INT-4'],
    ],
  ),
  card(
    'tamoxifen-duloxetine',
    'cyp2d6',
    'info',
    'Tamoxifen with duloxetine, a moderate CYP2D6 inhibitor: endoxifen may be lower.',
    [
      ['It matters when duloxetine was begun for AIMSS and tamoxifen then follows the AI.', 'INT-2', 'MGT-7'],
      [
        'No outcome data were found for the pair; with an AI alone the interaction does not apply.',
        'INT-2',
        'INT-6',
      ],
    ],
  ),
  card(
    'tamoxifen-ribociclib',
    'cdk46',
    'info',
    'Tamoxifen and ribociclib both look active: the ribociclib label names an AI or fulvestrant as its partner.',
    [
      ['It may arise when tamoxifen replaces an AI because of joint pain.', 'INT-8'],
      ['The labels of abemaciclib and palbociclib stand for themselves.', 'INT-8'],
    ],
  ),
  card(
    'exemestane-inducer',
    'cyp3a4',
    'warning',
    'Exemestane with a strong CYP3A4 inducer: its exposure falls. The US label then gives 50 mg once daily after a meal.',
    [
      [
        'Named: rifampicin, phenytoin, carbamazepine, phenobarbital, St John’s wort; rifampicin cut exposure by 54%.',
        'INT-5',
      ],
      ['Labels of other countries differ.', 'INT-5'],
    ],
  ),
  card(
    'tamoxifen-planned',
    'tamoxifen',
    'info',
    'Tamoxifen is planned after an AI: clots, stroke, uterine bleeding, coumarins, CYP2D6 drugs and ribociclib deserve a look.',
    [
      [
        'Less joint pain; 10-year breast cancer mortality was 12.1% with an AI and 14.2% with tamoxifen (EBCTCG 2015).',
        'MGT-13',
      ],
      ['The label speaks of venous clots, stroke, uterine cancer, and coumarins.', 'INT-9'],
      ['CYP2D6: paroxetine, fluoxetine, bupropion and others; duloxetine moderately.', 'INT-1', 'INT-2'],
      ['Ribociclib: its label names an AI or fulvestrant as partner.', 'INT-8'],
    ],
  ),
  card(
    'premenopausal-alone',
    'menopause',
    'warning',
    'An AI, premenopausal, and no ovarian suppression seen on this page: an AI alone is not reliable before menopause.',
    [
      ['AIs are for postmenopausal estrogen levels; an AI alone can stimulate working ovaries.', 'INT-7'],
      [
        'After amenorrhoea from chemotherapy 12 of 45 women (27%) on an AI regained ovarian function.',
        'INT-7',
      ],
      ['Suppression may be recorded elsewhere (goserelin, leuprorelin, triptorelin, oophorectomy).', 'INT-7'],
    ],
  ),
  card(
    'premenopausal-suppressed',
    'menopause',
    'info',
    'An AI with ovarian suppression: an established treatment; suppression can be incomplete in some women.',
    [
      [
        'SOFT-EST (exemestane and triptorelin): estradiol above target in 25%, 24% and 17% at 3, 6 and 12 months.',
        'INT-7',
      ],
      ['What is known of AIMSS is thin for women on an AI with ovarian suppression.', 'SCOPE-1'],
    ],
  ),
  card(
    'denosumab-ended',
    'bone-health',
    'warning',
    'Denosumab looks stopped: rapid bone loss and vertebral fractures are described after its end.',
    [
      ['Reported on an AI too; delaying a dose can do the same.', 'BONE-5'],
      [
        'The ECTS position statement advises another antiresorptive 6 months after the last dose; it may be recorded elsewhere.',
        'BONE-5',
      ],
      ['The dates of denosumab are part of what guidelines name for bone health on an AI.', 'BONE-8'],
    ],
  ),
];
