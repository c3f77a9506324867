import { annotateText } from '../../src/detection';
import { guide } from '../../src/guidance';
import { toFindings } from '../../src/page/findings';
import type { Tried } from '../../src/ui/welcome';

/** The very detection and guidance of pages, over a text that a person has typed or pasted. Pure: nothing of it goes anywhere. */
export function tried(text: string): Tried {
  const { offsets, ...annotation } = annotateText(text);
  const at = (block: number) => offsets[block] ?? 0;
  const { page } = toFindings(annotation);
  const mentions = annotation.mentions.map(({ block, start, end, because, ...mention }) => ({
    start: at(block) + start,
    end: at(block) + end,
    concept: mention.concept,
    class: mention.class,
    status: mention.status,
    who: mention.who,
    detail: mention.detail,
    because: because.map((reason) => ({
      rule: reason.rule,
      words: text.slice(at(reason.block) + reason.start, at(reason.block) + reason.end),
    })),
  }));
  return {
    mentions: mentions.sort((a, b) => a.start - b.start),
    cards: page.findings.length > 0 ? guide(page).cards : [],
  };
}
