import type { Concept, ConceptClass, Status, Who } from './terms';

interface Told {
  readonly concept: Concept;
  readonly class: ConceptClass;
  readonly status: Status;
  readonly who: Who;
}

/** Effects of an inhibitor that are no part of AIMSS: known to guidance, not marked. */
const OTHER_SYMPTOMS: readonly Concept[] = ['hot-flash', 'bone-loss', 'vulvovaginal-atrophy'];

const isPresent = ({ status, who }: Told) => status === 'active' && who === 'patient';

/** The symptoms among what is told on a page that are marked: present in a patient who takes an aromatase inhibitor now. */
export function markedSymptoms<Each extends Told>(told: readonly Each[]): readonly Each[] {
  if (!told.some((each) => each.class === 'aromatase-inhibitor' && isPresent(each))) return [];
  return told.filter(
    (each) => each.class === 'symptom' && isPresent(each) && !OTHER_SYMPTOMS.includes(each.concept),
  );
}
