import type { Annotation, Mention } from '../detection/types';
import type { Finding, PageFindings } from '../knowledge/schema/finding';

/** As many kinds of finding as a message may hold; a page with more says nothing new by then. */
const MOST_FINDINGS = 500;

export interface GroupedFindings {
  readonly page: PageFindings;
  /** Finding of each mention, by its index in `annotation.mentions`; -1 beyond the limit. */
  readonly findingOf: readonly number[];
}

/**
 * What crosses to the background: mentions that agree in everything are one finding with a count. No text, no offsets,
 * no rule: nothing from which a word of the page could be told.
 */
export function toFindings(annotation: Annotation, article?: PageFindings['article']): GroupedFindings {
  const groups = new Map<string, { finding: Finding; count: number }>();
  const idOf = (mention: Mention): number => {
    const { concept, class: kind, status, who, timing, detail, superseded } = mention;
    const key = [concept, kind, status, who, timing, detail, superseded === true].join();
    const known = groups.get(key);
    if (known) {
      known.count += 1;
      return known.finding.id;
    }
    if (groups.size >= MOST_FINDINGS) return -1;
    const id = groups.size;
    const finding = {
      id,
      concept,
      class: kind,
      status,
      who,
      count: 1,
      ...(timing ? { timing } : {}),
      ...(detail ? { detail } : {}),
      ...(superseded ? { superseded } : {}),
    };
    groups.set(key, { finding, count: 1 });
    return id;
  };
  const findingOf = annotation.mentions.map(idOf);
  for (const mention of annotation.context) idOf(mention);
  return {
    findingOf,
    page: {
      kind: annotation.kind,
      indication: annotation.indication,
      menopause: annotation.menopause,
      ...(article ? { article } : {}),
      findings: [...groups.values()].map(({ finding, count }) => ({ ...finding, count })),
    },
  };
}
