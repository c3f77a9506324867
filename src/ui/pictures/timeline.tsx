import type { ConceptClass, Detail, Status } from '../../knowledge/terms';
import { say } from '../../languages';
import { conceptWord, shortStatusWord, upperFirst } from '../words';

/** What the timeline is drawn from: findings of a record, as they were read. */
export interface TimelineItem {
  readonly concept: string;
  readonly class: ConceptClass;
  readonly status: Status;
  readonly who: 'patient' | 'other';
  readonly detail?: Detail | undefined;
  readonly timing?: 'now' | 'later' | undefined;
  readonly superseded?: boolean | undefined;
}

export const PHASES = ['past', 'now', 'next'] as const;
export type Phase = (typeof PHASES)[number];

/** In which phase a status puts a drug; null when it says nothing about the patient's own use. */
export function phaseOf({ status, who, timing, superseded }: TimelineItem): Phase | null {
  if (who !== 'patient') return null;
  if (status === 'discontinued' || status === 'historical') return 'past';
  if (superseded) return null;
  if (status === 'active') return 'now';
  if (status === 'planned') return timing === 'now' ? 'now' : 'next';
  return null;
}

export interface TimelineRow {
  readonly concept: string;
  readonly class: ConceptClass;
  readonly phases: ReadonlyMap<Phase, string>;
}

/** Aromatase inhibitors first, then SERMs; drugs without a phase are left out. */
export function timelineRows(items: readonly TimelineItem[]): readonly TimelineRow[] {
  const rows = new Map<string, TimelineRow & { readonly phases: Map<Phase, string> }>();
  for (const item of items) {
    const phase = phaseOf(item);
    if (!phase || (item.class !== 'aromatase-inhibitor' && item.class !== 'serm')) continue;
    const row = rows.get(item.concept) ?? { concept: item.concept, class: item.class, phases: new Map() };
    if (!row.phases.has(phase)) row.phases.set(phase, barWord(item));
    rows.set(item.concept, row);
  }
  return [...rows.values()].sort((a, b) => Number(a.class === 'serm') - Number(b.class === 'serm'));
}

function barWord({ status, detail, timing }: TimelineItem): string {
  if (status === 'planned' && timing === 'now') return say('timeline_starting');
  return shortStatusWord(detail ? { status, detail } : { status });
}

/** True when an aromatase inhibitor and a SERM stand in the same present. */
export function overlapsNow(rows: readonly TimelineRow[]): boolean {
  const now = rows.filter(({ phases }) => phases.has('now')).map((row) => row.class);
  return now.includes('aromatase-inhibitor') && now.includes('serm');
}

/**
 * Aromatase inhibitors and SERMs in the order of use, so that a switch and an overlap look different at once. Records
 * seldom give every date, so it has three phases instead of a scale of dates: nothing is drawn that was not read (docs/decisions/0013).
 */
export function Timeline({ items }: { readonly items: readonly TimelineItem[] }) {
  const rows = timelineRows(items);
  if (rows.length === 0) return null;
  const overlap = overlapsNow(rows);
  return (
    <figure class="ag-timeline" data-overlap={overlap}>
      <figcaption>{say('timeline_caption')}</figcaption>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('timeline_drug')}</th>
            {PHASES.map((phase) => (
              <th key={phase} scope="col" data-phase={phase}>
                {say(`phase_${phase}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.concept}>
              <th scope="row">{upperFirst(conceptWord(row.concept))}</th>
              {PHASES.map((phase) => (
                <td key={phase} data-phase={phase}>
                  {row.phases.has(phase) && (
                    <span class="ag-bar" data-class={row.class}>
                      {row.phases.get(phase)}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {overlap && <p class="ag-small">{say('timeline_overlap')}</p>}
    </figure>
  );
}
