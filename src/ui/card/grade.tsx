import type { DetailLine } from '../../knowledge/schema/card-view';

export type GradeName = NonNullable<DetailLine['grade']>;

const WORDS: Readonly<Record<GradeName, string>> = {
  high: 'Evidence: high',
  moderate: 'Evidence: moderate',
  low: 'Evidence: low',
  expert: 'Expert opinion',
};

const STEPS: Readonly<Record<GradeName, number>> = { high: 3, moderate: 2, low: 1, expert: 0 };

/** How sure the evidence is, in words; the little bars only repeat the word. */
export function Grade({ grade }: { readonly grade: GradeName }) {
  return (
    <span class="ag-grade">
      <span class="ag-grade-steps" aria-hidden="true">
        {[1, 2, 3].map((step) => (
          <i key={step} {...(step <= STEPS[grade] ? { 'data-full': '' } : {})} />
        ))}
      </span>
      {WORDS[grade]}
    </span>
  );
}
