import type { PopoverView, WarningView } from '../../ui/guide/types';
import type { PageMention, PageState } from '../bridge';

/** What the popover says about a mention; `failed` when the background was asked and gave no answer. */
export function popoverView(state: PageState, page: PageMention, failed: boolean): PopoverView {
  const { mention } = page;
  const { guidance } = state;
  return {
    text: page.words.replace(/\s+/g, ' '),
    concept: mention.concept,
    class: mention.class,
    status: mention.status,
    who: mention.who,
    ...(mention.detail ? { detail: mention.detail } : {}),
    kind: state.kind,
    because: page.because,
    cards: guidance ? guidance.cards.filter((card) => card.findings.includes(page.finding)) : null,
    ...(failed ? { failed } : {}),
    knowledge: guidance?.knowledge ?? null,
  };
}

/** The warning a record asks for without anybody hovering: the weightiest card about a combination, if there is one. */
export function warningView(state: PageState): WarningView | null {
  const card = state.guidance?.cards.find(
    ({ topic, indicator }) => topic === 'serm-combination' && indicator === 'warning',
  );
  if (!card) return null;
  const named = new Map<string, WarningView['mentions'][number]>();
  for (const { id, words, mention, finding } of state.mentions)
    if (card.findings.includes(finding) && !named.has(mention.concept))
      named.set(mention.concept, { id, text: words.replace(/\s+/g, ' '), status: mention.status });
  return { card, mentions: [...named.values()], mayDemote: state.mayDemote };
}
