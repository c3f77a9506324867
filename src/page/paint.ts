import type { ConceptClass } from '../knowledge/terms';

/** Names other people rely on: style sheets, tests, tools. */
export const HIGHLIGHTS = ['aimss-drug', 'aimss-serm', 'aimss-syndrome', 'aimss-symptom'] as const;
type HighlightName = (typeof HIGHLIGHTS)[number];

const NAME_OF: Partial<Record<ConceptClass, HighlightName>> = {
  'aromatase-inhibitor': 'aimss-drug',
  serm: 'aimss-serm',
  aimss: 'aimss-syndrome',
  symptom: 'aimss-symptom',
};

/** How often a page may clear our highlights before we leave it its way. */
const MOST_REPAINTS = 50;

/**
 * Paints ranges with the CSS Custom Highlight API. Our own sets are the truth; the page can see and clear the registry,
 * so it is looked at again now and then, and set again, but not in an endless fight.
 */
export function painter(sheet: () => CSSStyleSheet | null) {
  const sets = new Map<HighlightName, Highlight>();
  // What is in each highlight: in Firefox a content script cannot iterate over one of its own.
  const painted = new Map<HighlightName, Set<Range>>();
  const styled = new WeakSet<ShadowRoot>();
  let repaints = 0;

  function register(): void {
    for (const [name, set] of sets) if (CSS.highlights.get(name) !== set) CSS.highlights.set(name, set);
  }

  return {
    paint(ranges: readonly { readonly range: Range; readonly class: ConceptClass }[]): void {
      for (const name of HIGHLIGHTS) {
        const wanted = ranges.filter((each) => NAME_OF[each.class] === name).map((each) => each.range);
        let set = sets.get(name);
        if (!set && wanted.length > 0) {
          set = new Highlight();
          sets.set(name, set);
        }
        if (!set) continue;
        const now = new Set(wanted);
        for (const old of painted.get(name) ?? []) if (!now.has(old)) set.delete(old);
        for (const range of now) set.add(range);
        painted.set(name, now);
      }
      register();
    },
    /** Firefox does not inherit highlight styles into shadow roots: each gets the one shared sheet. */
    style(roots: readonly ShadowRoot[]): void {
      for (const root of roots) {
        if (styled.has(root)) continue;
        styled.add(root);
        const shared = sheet();
        try {
          if (shared) root.adoptedStyleSheets.push(shared);
        } catch {
          // Marks of this root then have no style of their own; the list in the toolbar popup still names them.
        }
      }
    },
    /** Sets again what the page has cleared. */
    restore(): void {
      if (repaints >= MOST_REPAINTS || [...sets].every(([name, set]) => CSS.highlights.get(name) === set))
        return;
      repaints += 1;
      register();
    },
    clear(): void {
      for (const [name, set] of sets) {
        set.clear();
        if (CSS.highlights.get(name) === set) CSS.highlights.delete(name);
      }
      sets.clear();
      painted.clear();
    },
  };
}

let sheet: CSSStyleSheet | null | undefined;
/** The one sheet of the highlight rules for all shadow roots; null where there is no such thing. */
export function sharedSheet(styles: string): CSSStyleSheet | null {
  if (sheet === undefined)
    try {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(styles);
    } catch {
      sheet = null;
    }
  return sheet;
}
