import type { CardView } from '../../knowledge/schema/card-view';

/** The sections of a popover, in their order. */
export const SECTIONS = ['aimss', 'adherence', 'serm', 'bone', 'evidence'] as const;
export type Section = (typeof SECTIONS)[number];

/** Topics of each section; a topic that none of them names is evidence. */
const TOPICS: readonly (readonly [Section, RegExp])[] = [
  ['aimss', /^(?:aimss|red-flags|assessment|overview|(?:ai-)?discontinued)/],
  ['adherence', /^adherence/],
  ['serm', /^(?:serm-combination|interaction|estrogen|cyp|cdk|tamoxifen|menopause)/],
  ['bone', /^bone/],
];

const sectionOf = ({ topic }: CardView): Section =>
  TOPICS.find(([, topics]) => topics.test(topic))?.[0] ?? 'evidence';

/** Cards by section; within one they keep their order, which is by weight. Sections without a card are left out. */
export const bySection = (cards: readonly CardView[]): readonly (readonly [Section, readonly CardView[]])[] =>
  SECTIONS.map((section) => [section, cards.filter((card) => sectionOf(card) === section)] as const).filter(
    ([, own]) => own.length > 0,
  );
