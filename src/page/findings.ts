import type { Annotation, Mention } from '../detection/types';
import type { Finding, PageFindings } from '../knowledge/schema/finding';

/** As many kinds of finding as a message may hold; a page with more says nothing new by then. */
const MOST_FINDINGS = 500;

export interface GroupedFindings {
  readonly page: PageFindings;
  /** Id of the finding that a mention of the annotation belongs to; -1 beyond the limit. */
  readonly findingOf: (mention: Mention) => number;
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
  const ids = new Map([...annotation.mentions, ...annotation.context].map((each) => [each, idOf(each)]));
  return {
    findingOf: (mention) => ids.get(mention) ?? -1,
    page: {
      kind: annotation.kind,
      indication: annotation.indication,
      menopause: annotation.menopause,
      ...(article ? { article } : {}),
      findings: [...groups.values()].map(({ finding, count }) => ({ ...finding, count })),
    },
  };
}

/**
 * A hash of something that must not leave the page, as 16 hex digits, by the salt of this session. Written here because
 * `crypto.subtle` does not exist on http pages, and records are served there too. It is not cryptographic and need not be: it
 * goes to our own background alone, and without the salt, 128 random bits that end with the browser, it can be compared with
 * no other session and no list of patients. Two lanes of 32 bits: among the few patients of a session none meet by chance.
 */
export function hashOf(salt: string, text: string): string {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  const all = `${salt}\n${text}\n${salt}`;
  for (let at = 0; at < all.length; at += 1) {
    const unit = all.charCodeAt(at);
    one = Math.imul(one ^ unit, 0x9e3779b1);
    two = Math.imul(two ^ unit, 0x5f356495);
  }
  const mix = (lane: number, other: number) =>
    Math.imul(lane ^ (lane >>> 16), 0x85ebca6b) ^ Math.imul(other ^ (other >>> 13), 0xc2b2ae35);
  one = mix(one, two);
  two = mix(two, one);
  return [one, two].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('');
}
