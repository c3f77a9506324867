import type { Claim } from '../../schema/knowledge';
import { ADHERENCE } from './adherence';
import { BONE } from './bone';
import { COMBINATION } from './combination';
import { INTERACTION } from './interaction';
import { MANAGEMENT } from './management';
import { PRESENTATION } from './presentation';
import { SCOPE } from './scope';

/** What the product may state. */
export const CLAIMS: readonly Claim[] = [
  ...PRESENTATION,
  ...MANAGEMENT,
  ...COMBINATION,
  ...INTERACTION,
  ...ADHERENCE,
  ...BONE,
  ...SCOPE,
];
