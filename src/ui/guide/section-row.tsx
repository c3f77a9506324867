import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import type { CardView } from '../../knowledge/schema/card-view';
import { say } from '../../languages';
import { bySection, type Section } from './sections';

export interface SectionRowProps {
  readonly cards: readonly CardView[];
  readonly current: Section | null;
  readonly onChoose: (section: Section) => void;
}

/** The sections that there are, to go to: most cards are folded at first, and nobody should have to unfold them to know what is there. */
export function SectionRow({ cards, current, onChoose }: SectionRowProps) {
  const sections = bySection(cards);
  if (sections.length < 2) return null;
  return (
    <nav class="ag-section-row" aria-label={say('sections')}>
      {sections.map(([section]) => (
        <button
          key={section}
          type="button"
          class="ag-button"
          aria-current={section === current ? 'true' : undefined}
          onClick={() => onChoose(section)}
        >
          {say(`section_${section}`)}
        </button>
      ))}
    </nav>
  );
}

/** Which section was asked for, and the way there. The body keeps its height, so that nothing moves but what scrolls in it. */
export function useSections(body: RefObject<HTMLElement | null>) {
  // An object, so that asking for the same again is a new wish.
  const [asked, setAsked] = useState<{ readonly section: Section } | null>(null);
  useLayoutEffect(() => {
    const section = asked && body.current?.querySelector<HTMLElement>(`[data-section="${asked.section}"]`);
    if (!section) return;
    section.tabIndex = -1;
    section.focus({ preventScroll: true });
    section.scrollIntoView({ block: 'start', behavior: 'instant' });
  }, [asked, body]);
  return {
    asked: asked?.section ?? null,
    choose(section: Section): void {
      const { current } = body;
      if (current) current.style.height = `${current.getBoundingClientRect().height}px`;
      setAsked({ section });
    },
  };
}
