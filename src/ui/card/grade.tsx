import type { DetailLine } from '../../knowledge/schema/card-view';
import { say } from '../../languages';

export type GradeName = NonNullable<DetailLine['grade']>;

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
      {say(`grade_${grade}`)}
    </span>
  );
}
