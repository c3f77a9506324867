import type { Finding, PageFindings } from '../knowledge/schema/finding';
import { isLive } from './pairs';

/** A card that is due, and the findings it speaks of. */
export interface Due {
  readonly card: string;
  readonly findings: readonly number[];
}

/** Contexts in which what is known of breast cancer treatment does not apply (claim SERM-15). */
const ELSEWHERE: readonly PageFindings['indication'][] = ['fertility', 'endometriosis', 'male', 'paediatric'];

/** Symptoms that AIMSS may be (claim PRES-1, PRES-2). */
const MUSCULOSKELETAL: readonly string[] = [
  'arthralgia',
  'joint-stiffness',
  'arthritis-term',
  'myalgia',
  'musculoskeletal-pain',
  'carpal-tunnel-syndrome',
  'trigger-finger',
  'tenosynovitis',
  'de-quervain',
  'grip-strength',
];
/** Features of cord compression: two of them, or the name of it (claim DDX-2). */
const CORD_FEATURES: readonly string[] = ['leg-weakness', 'saddle-numbness', 'sphincter-disturbance'];
const CORD = 'cord-compression';
const BONE_FLAG = 'red-flag-bone';

/** What a page is asked, so that each rule reads as a sentence. */
interface Asked {
  readonly page: PageFindings;
  readonly inhibitors: readonly Finding[];
  readonly serms: readonly Finding[];
  readonly syndrome: readonly Finding[];
  /** The patient takes an inhibitor, or is about to. */
  readonly taken: readonly Finding[];
  /** Findings of the inhibitors and the syndrome: what an information card is opened from. */
  readonly about: readonly number[];
}

interface Occasion {
  readonly card: string;
  readonly when: (asked: Asked) => readonly number[] | null;
}

const ids = (list: readonly Finding[]): number[] => list.map((finding) => finding.id);

/** A record's drug that is another person's, was never taken, or is an allergy asks for no card about taking it. */
const concernsUse = (finding: Finding): boolean =>
  !['allergy', 'family', 'negated', 'general'].includes(finding.status);

/** Told of the patient, and neither denied nor of the past. */
const present = ({ who, status, superseded }: Finding): boolean =>
  who === 'patient' && superseded !== true && (status === 'active' || status === 'planned');

const have = (
  page: PageFindings,
  concepts: readonly string[],
  is: (finding: Finding) => boolean,
): Finding[] => page.findings.filter((finding) => concepts.includes(finding.concept) && is(finding));

/** In a record, when the patient takes an inhibitor. */
const onInhibitor =
  (when: (asked: Asked) => readonly Finding[] | null): Occasion['when'] =>
  (asked) => {
    if (asked.page.kind !== 'record' || asked.taken.length === 0) return null;
    const found = when(asked);
    return found && found.length > 0 ? [...asked.about, ...ids(found)] : null;
  };

/** When each card is due, apart from the pairs of the matrix; in the order in which cards of one weight are shown. */
export const OCCASIONS: readonly Occasion[] = [
  {
    card: 'red-flag-cord',
    when: onInhibitor(({ page }) => {
      const suspected = have(
        page,
        [CORD],
        (finding) => present(finding) || (finding.who === 'patient' && finding.status === 'hypothetical'),
      );
      const features = have(page, CORD_FEATURES, present);
      const two = new Set(features.map(({ concept }) => concept)).size > 1;
      return suspected.length > 0 || two ? [...suspected, ...features] : null;
    }),
  },
  { card: 'red-flag-bone', when: onInhibitor(({ page }) => have(page, [BONE_FLAG], present)) },
  {
    card: 'premenopausal-alone',
    when: onInhibitor(({ page, taken }) => {
      if (page.menopause !== 'premenopausal') return null;
      return page.findings.some(
        ({ class: kind, status }) => kind === 'ovarian-suppression' && status !== 'negated',
      )
        ? null
        : taken;
    }),
  },
  {
    card: 'denosumab-ended',
    when: onInhibitor(({ page }) =>
      have(page, ['denosumab'], ({ who, status }) => who === 'patient' && status === 'discontinued'),
    ),
  },
  {
    card: 'ai-symptom',
    when: onInhibitor(({ page, syndrome }) => [
      ...have(page, MUSCULOSKELETAL, present),
      ...syndrome.filter(present),
    ]),
  },
  {
    card: 'premenopausal-suppressed',
    when: onInhibitor(({ page, taken }) =>
      page.menopause === 'premenopausal' &&
      page.findings.some((finding) => finding.class === 'ovarian-suppression' && isLive(finding))
        ? taken
        : null,
    ),
  },
  {
    card: 'tamoxifen-planned',
    when: onInhibitor(({ page }) =>
      have(
        page,
        ['tamoxifen'],
        ({ who, status, timing }) => who === 'patient' && status === 'planned' && timing !== 'now',
      ),
    ),
  },
  {
    card: 'serm-literature',
    when: ({ page, inhibitors, serms }) =>
      page.kind === 'literature' && inhibitors.length > 0 && serms.length > 0
        ? ids([...inhibitors, ...serms])
        : null,
  },
  {
    card: 'ai-ended',
    when: ({ page, inhibitors, serms, taken }) => {
      const ended = inhibitors.filter(
        ({ status, detail, who }) =>
          who === 'patient' && status === 'discontinued' && detail !== 'switched' && detail !== 'completed',
      );
      const other = [...serms, ...page.findings.filter((finding) => finding.class === 'serd')].some(isLive);
      return page.kind === 'record' && ended.length > 0 && taken.length === 0 && !other
        ? ids(inhibitors)
        : null;
    },
  },
  { card: 'aimss-overview', when: ({ about }) => about },
  { card: 'aimss-options', when: ({ about }) => about },
  { card: 'adherence', when: ({ about }) => about },
  { card: 'bone-health', when: ({ about }) => about },
];

/** Cards that a page asks for besides its pairs: symptoms, menopause, literature, and what every named inhibitor brings. */
export function occasions(page: PageFindings): Due[] {
  if (ELSEWHERE.includes(page.indication)) return [];
  const inhibitors = page.findings.filter((finding) => finding.class === 'aromatase-inhibitor');
  const syndrome = page.findings.filter((finding) => finding.class === 'aimss');
  const concerned =
    (page.kind === 'record' ? inhibitors.some(concernsUse) : inhibitors.length > 0) || syndrome.length > 0;
  if (!concerned) return [];
  const asked: Asked = {
    page,
    inhibitors,
    syndrome,
    serms: page.findings.filter((finding) => finding.class === 'serm'),
    taken: inhibitors.filter(present),
    about: ids([...inhibitors, ...syndrome]),
  };
  return OCCASIONS.flatMap(({ card, when }) => {
    const findings = when(asked);
    return findings ? [{ card, findings }] : [];
  });
}
