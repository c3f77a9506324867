import type { Tip } from '../schema/knowledge';

/** What is tried for adherence. `trial` says what trials of adherence itself found; a null result is shown as one. */
export const TIPS: readonly Tip[] = [
  {
    id: 'cost',
    tip: 'Lower cost: generics, lower co-payments.',
    trial: 'helped',
    claims: ['ADH-5', 'ADH-6'],
  },
  {
    id: 'any-programme',
    tip: 'Adherence interventions of all kinds, taken together (OR 1.41).',
    trial: 'helped',
    claims: ['ADH-5'],
  },
  {
    id: 'text-reminders',
    tip: 'One-way text reminders alone.',
    trial: 'no effect',
    claims: ['ADH-3'],
  },
  {
    id: 'leaflets',
    tip: 'Leaflets and other educational material alone.',
    trial: 'no effect',
    claims: ['ADH-4'],
  },
  {
    id: 'telehealth',
    tip: 'Small-group telehealth: eased distress, adherence the same.',
    trial: 'no effect',
    claims: ['ADH-7'],
  },
  {
    id: 'teach-side-effects',
    tip: 'Teaching patients to manage side effects: generally without effect on adherence.',
    trial: 'no effect',
    claims: ['ADH-5'],
  },
  {
    id: 'ask',
    tip: 'Asking without blame about missed doses and why, at each visit; self-report under-counts.',
    trial: 'not tested alone',
    claims: ['ASSESS-1', 'ADH-1'],
  },
  {
    id: 'score-early',
    tip: 'Asking about joint symptoms in the first 3 months, with a 0-10 score: 4 or more marks risk.',
    trial: 'not tested alone',
    claims: ['ONSET-1', 'ONSET-2', 'ASSESS-2'],
  },
  {
    id: 'plan',
    tip: 'Treating symptoms and recording a plan: symptoms are the main reason for ending.',
    trial: 'not tested alone',
    claims: ['ADH-8', 'ASSESS-2'],
  },
  {
    id: 'next-step',
    tip: 'Naming the next step (another AI, tamoxifen) before she ends it by herself.',
    trial: 'not tested alone',
    claims: ['MGT-12', 'MGT-13', 'ADH-10'],
  },
];
