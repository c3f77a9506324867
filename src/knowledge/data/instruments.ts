import type { Instrument } from '../schema/knowledge';

/** Questionnaires and scales seen as outcome measures of AIMSS trials; none is a diagnostic test (claim ASSESS-3). */
export const INSTRUMENTS: readonly Instrument[] = [
  { id: 'nrs', name: '0-10 numeric scale', measures: 'worst pain', claims: ['ASSESS-2', 'ASSESS-3'] },
  {
    id: 'bpi-sf',
    name: 'BPI short form',
    measures: 'worst and average pain, interference',
    claims: ['ASSESS-3'],
  },
  { id: 'fact-es', name: 'FACT-ES', measures: 'endocrine symptoms', claims: ['ASSESS-3'] },
  { id: 'pro-ctcae', name: 'PRO-CTCAE', measures: 'joint pain and muscle pain', claims: ['ASSESS-3'] },
  {
    id: 'bcpt',
    name: 'BCPT musculoskeletal scale',
    measures: 'musculoskeletal symptoms',
    claims: ['ASSESS-3'],
  },
  { id: 'womac', name: 'WOMAC', measures: 'hips and knees', claims: ['ASSESS-3'] },
  { id: 'm-sacrah', name: 'M-SACRAH', measures: 'hands', claims: ['ASSESS-3'] },
  { id: 'auscan', name: 'AUSCAN', measures: 'hands', claims: ['ASSESS-3'] },
  { id: 'haq-di', name: 'HAQ-DI', measures: 'function', claims: ['ASSESS-3'] },
  { id: 'dash', name: 'DASH', measures: 'arm, shoulder and hand', claims: ['ASSESS-3'] },
];
