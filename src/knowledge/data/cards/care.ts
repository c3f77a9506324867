import type { Card } from '../../schema/knowledge';
import { card } from './card';

/** AIMSS, adherence, bone: what a named AI brings. */
export const CARE: readonly Card[] = [
  card(
    'aimss-overview',
    'aimss-overview',
    'info',
    'Joint pain and stiffness are common on an aromatase inhibitor; asking early, with a 0-10 score, shows who may end it.',
    [
      [
        'About half report joint symptoms (pooled 46%, 20-74% by study); estrogen deprivation is the leading explanation.',
        'PREV-1',
        'MECH-2',
      ],
      [
        'Typical: new or worse since the AI, mostly both sides; hands, wrists, knees and feet first; stiffness in the morning or after rest.',
        'PRES-1',
      ],
      ['Mostly noticed within 3 months (74% in one survey); late onset occurs.', 'ONSET-1'],
      ['Carpal tunnel syndrome in a few: 3.4% against 1.6% with placebo (IBIS-II, anastrozole).', 'PRES-2'],
      ['24% of 503 women ended their first AI within 2 years because of it (ELPh).', 'PREV-3'],
      [
        'A worst pain of 4 or more on 0-10 (HR 2.1), or early worsening (HR 4.4), marked a higher risk of ending the AI.',
        'ASSESS-2',
        'ONSET-2',
      ],
      ['ACS/ASCO: ask about musculoskeletal symptoms at every encounter.', 'ASSESS-1'],
    ],
  ),
  card(
    'aimss-options',
    'aimss-options',
    'info',
    'AIMSS: exercise, acupuncture and duloxetine have trial support; effects are modest, and some remedies did not help.',
    [
      [
        'Exercise (HOPE, 121 women, 12 months): worst pain -1.6 points (29%), +0.2 with usual care; pooled evidence is less clear.',
        'MGT-1',
      ],
      [
        'Acupuncture (S1200, 226 women, 6 weeks): 0.9 points better than sham, 1.0 better than waiting; SIO-ASCO 2022 recommends it.',
        'MGT-3',
        'MGT-4',
      ],
      [
        'Duloxetine (S1202, 299 women, 12 weeks): 0.82 points better than placebo, gone at 24 weeks; fatigue, nausea, dry mouth; off-label.',
        'MGT-6',
      ],
      [
        'NSAIDs, paracetamol: relief is often incomplete, no placebo-controlled trial in AIMSS was found; usual NSAID cautions (kidney, gut, heart, anticoagulants).',
        'MGT-8',
      ],
      [
        'Another AI: 39% of 83 who changed stayed on it (ELPh). Tamoxifen: less joint pain, more recurrences on average, risks of its own.',
        'MGT-12',
        'MGT-13',
      ],
      ['No better than control: omega-3 (S0927), high-dose vitamin D, testosterone (A221102).', 'MGT-16'],
      ['The evidence is limited: trials of weeks to 12 months, for a treatment of 5-10 years.', 'MGT-0'],
    ],
  ),
  card(
    'adherence',
    'adherence',
    'info',
    'Missed doses and early ends are common and are linked with worse outcome; lower cost helped, leaflets alone did not.',
    [
      [
        'By 5 years 31-73% had ended endocrine therapy; self-report misses much (S1105 at 3 years: 55% adherent by urine test).',
        'ADH-1',
      ],
      ['Linked with mortality: ending early HR 1.26, taking under 80% HR 1.49 (observational).', 'ADH-2'],
      [
        'Found to help: lower cost, consistently; interventions overall, modestly (OR 1.41, 25 studies).',
        'ADH-5',
      ],
      [
        'Found not to help alone: one-way text reminders (55.5% v 55.4%), educational material (82% v 81%).',
        'ADH-3',
        'ADH-4',
      ],
      ['Telehealth (STRIDE) eased distress; adherence did not differ.', 'ADH-7'],
      [
        'Asking without blame about missed doses and why, and scoring pain early, are reasonable steps (expert opinion).',
        'ASSESS-1',
        'ASSESS-2',
      ],
    ],
  ),
  card(
    'bone-health',
    'bone-health',
    'info',
    'Bone health on an aromatase inhibitor: baseline DXA and a repeat date, calcium, vitamin D, exercise, fracture risk.',
    [
      [
        'Fracture risk is higher than on tamoxifen (pooled RR 1.35); part of the gap is tamoxifen’s own protection.',
        'BONE-1',
      ],
      ['ACS/ASCO: DXA at baseline, then every 2 years; NICE: at baseline. Intervals vary locally.', 'BONE-2'],
      [
        'ASCO 2019: calcium 1,000-1,200 mg, vitamin D at least 800-1,000 IU a day in total; balance and resistance exercise.',
        'BONE-3',
      ],
      [
        'Thresholds for bone drugs differ: ASCO T-score -2.5 or FRAX 20% / 3%; IOF 2017 on an AI below -2.0, or -1.5 with a risk factor (a newer edition of 2025 exists).',
        'BONE-4',
      ],
      [
        'Denosumab halved fractures on an AI (ABCSG-18, HR 0.50); ending or delaying it can bring rapid loss and vertebral fractures.',
        'BONE-5',
      ],
      ['Bisphosphonates also lowered bone recurrence after menopause (RR 0.72).', 'BONE-6'],
      ['Hormonal bone treatments, SERMs among them, are generally avoided here.', 'BONE-7', 'SERM-1'],
    ],
  ),
  card(
    'serm-literature',
    'serm-literature',
    'info',
    'This article names an aromatase inhibitor and a SERM; to compare or sequence them is not advice to combine them.',
    [
      ['One after the other is established; EBCTCG 2015 compares the schedules.', 'SERM-12'],
      ['Given together, anastrozole with tamoxifen showed no advantage (ATAC).', 'SERM-2'],
      ['Fulvestrant and other degraders are another class.', 'SERM-14'],
    ],
  ),
  card(
    'ai-ended',
    'ai-discontinued',
    'info',
    'The aromatase inhibitor looks stopped: the reason, the planned duration and the next step may be worth recording.',
    [
      [
        'Of those who ended it in an Australian survey 42% restarted; 68% had ended it because of AIMSS.',
        'PREV-4',
      ],
      [
        'If joint pain was the reason: 39% of 83 who changed to another AI stayed on it (ELPh); tamoxifen is an accepted alternative.',
        'MGT-12',
        'MGT-13',
      ],
    ],
  ),
];
