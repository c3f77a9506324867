import { isMarked, isShown } from '../../settings/content';
import type { BadgeView, PopoverView, WarningView } from '../../ui/guide/types';
import type { PageMention, PageState } from '../bridge';

/** Cards that the person wants to see. */
const cardsOf = ({ guidance, effective }: PageState) =>
  (guidance?.cards ?? []).filter((card) => isShown(effective.choices, card));

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
    cards: guidance ? cardsOf(state).filter((card) => card.findings.includes(page.finding)) : null,
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
  // The card speaks of drugs in use or being started: what is in use comes first.
  const isPlanned = ({ mention }: PageMention) => Number(mention.status === 'planned');
  const mentions = state.mentions
    .filter(({ finding }) => card.findings.includes(finding))
    .sort((a, b) => isPlanned(a) - isPlanned(b))
    .map(({ id, words, mention, because }) => ({
      id,
      text: words.replace(/\s+/g, ' '),
      concept: mention.concept,
      class: mention.class,
      status: mention.status,
      ...(mention.detail ? { detail: mention.detail } : {}),
      because,
    }));
  return { card, mentions, mayDemote: state.mayDemote };
}

/**
 * The badge of the tab, in the one frame that shows it; null in the others.
 * @param dismissed id of a warning that could be shown here and is not.
 */
export function badgeView(state: PageState, dismissed: string | null): BadgeView | null {
  const { badge, marked, effective } = state;
  if (!badge) return null;
  const { choices, fixed } = effective;
  const elsewhere = Object.entries(badge.elsewhere).filter(([kind]) => isMarked(choices, kind));
  return {
    mentions: marked.map(({ id, mention }) => ({
      id,
      concept: mention.concept,
      class: mention.class,
      status: mention.status,
      who: mention.who,
      ...(mention.detail ? { detail: mention.detail } : {}),
      kind: state.kind,
    })),
    cards: cardsOf(state),
    elsewhere: elsewhere.reduce((sum, [, count]) => sum + (count ?? 0), 0),
    weight: badge.weight,
    chip: choices.badge,
    corner: choices.badgeCorner,
    mayMove: !fixed.includes('badgeCorner'),
    mayTurnOff: !fixed.includes('badge'),
    ...(dismissed ? { dismissed } : {}),
  };
}
