/** The line every card ends with, shown once per surface (evidence rules for cards, rule 1). */
export const PROFESSIONAL_USE =
  'For healthcare professionals. Supports, and does not replace, clinical judgement.';

const TOPICS: Readonly<Record<string, string>> = {
  'serm-combination': 'Combination',
  aimss: 'Joint symptoms (AIMSS)',
  'aimss-options': 'What helps in AIMSS',
  'serm-literature': 'In this article',
  'ai-discontinued': 'After stopping',
  overview: 'Overview',
  adherence: 'Adherence',
  bone: 'Bone health',
  evidence: 'Evidence',
  interaction: 'Interaction',
  menopause: 'Menopausal status',
  literature: 'This article',
  discontinued: 'After stopping',
  'red-flags': 'Red flags',
  assessment: 'Assessment',
  estrogen: 'Estrogen',
  cyp2d6: 'Tamoxifen and CYP2D6',
  cyp3a4: 'Exemestane and CYP3A4',
  cdk46: 'CDK4/6 inhibitor',
  tamoxifen: 'Before tamoxifen',
  source: 'This article as a source',
};

/** Topic of a card in words; ids that are not in the table are made readable. */
export function topicWord(topic: string): string {
  const known = TOPICS[topic] ?? TOPICS[topic.split('-', 1)[0] ?? topic];
  if (known) return known;
  const words = topic.replaceAll('-', ' ');
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}

/** A day as `24 November 2026`; an unreadable date is shown as it is. */
export function dayWord(isoDay: string): string {
  const date = new Date(`${isoDay}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return isoDay;
  return date.toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}
