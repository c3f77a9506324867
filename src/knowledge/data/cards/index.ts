import type { Card } from '../../schema/knowledge';
import { CARE } from './care';
import { COMBINATION } from './combination';
import { INTERACTIONS } from './interaction';
import { SYMPTOMS } from './symptoms';

export const CARDS: readonly Card[] = [...SYMPTOMS, ...COMBINATION, ...INTERACTIONS, ...CARE];
