import { Fragment } from 'preact';
import type { SourceView } from '../../knowledge/schema/card-view';
import { say, sayCount } from '../../languages';
import { Source, Sources } from '../card';
import { CLINICAL } from '../words';

/** One comparison on the 0-10 worst-pain scale. */
export interface ForestRow {
  readonly id: string;
  readonly label: string;
  /** What it was compared with, and when: “v sham, 6 weeks”. */
  readonly against: string;
  /** Participants of the trial. */
  readonly size: number;
  /** Difference from control in points; below zero favours what was tried. Null when the trial gives none. */
  readonly difference: number | null;
  /** The trial found no difference from control. */
  readonly isNull: boolean;
  readonly source: SourceView;
}

/** The change that trials took as one that matters, in points, with who says so. */
export interface Meaningful {
  readonly points: number;
  readonly sources: readonly SourceView[];
}

/** Scale of the plot in points. */
const LOW = -3;
const HIGH = 1;
const WIDTH = 144;
const HEIGHT = 28;
const TICKS = [-3, -2, -1, 0, 1];

const at = (points: number) => ((Math.max(LOW, Math.min(HIGH, points)) - LOW) / (HIGH - LOW)) * WIDTH;
/** Area by the number of participants, within what can be told apart. */
const side = (size: number) => Math.max(6, Math.min(15, Math.sqrt(size) * 0.75));

/** Points with a true minus sign. */
export function points(value: number): string {
  return `${value < 0 ? '−' : value > 0 ? '+' : ''}${Math.abs(value)}`;
}

function differenceWords({ difference, isNull }: ForestRow): string {
  if (difference === null) return say(isNull ? 'forest_no_difference' : 'forest_no_figure');
  return points(difference);
}

/** No difference was found, and by how much is not known here: a ring of no place but that of no difference, and no square, which is a figure. */
const isRing = ({ difference, isNull }: ForestRow) => difference === null && isNull;

interface ForestProps {
  readonly rows: readonly ForestRow[];
  readonly meaningful: Meaningful;
}

/**
 * What was tried for joint symptoms, each against its control. A table first: the drawing stands in one of its columns and
 * repeats the figure beside it, so that it is read, printed and zoomed like text.
 */
export function ForestPlot({ rows, meaningful }: ForestProps) {
  return (
    <figure class="ag-forest">
      <figcaption>{say('forest_caption')}</figcaption>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('forest_tried')}</th>
            <th scope="col">{say('forest_difference')}</th>
            <th scope="col" class="ag-forest-axis">
              <span class="ag-hidden">{say('forest_drawn')}</span>
              <svg viewBox={`-8 0 ${WIDTH + 16} 14`} width={WIDTH + 16} height="14" aria-hidden="true">
                {TICKS.map((tick) => (
                  <text key={tick} x={at(tick)} y="11" text-anchor="middle">
                    {points(tick)}
                  </text>
                ))}
              </svg>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Fragment key={row.id}>
              <tr>
                <th scope="row">
                  <span {...CLINICAL}>{row.label}</span>
                </th>
                <td>
                  <bdi dir={row.difference === null ? 'auto' : 'ltr'}>{differenceWords(row)}</bdi>
                </td>
                <td class="ag-forest-axis">
                  <Drawing row={row} meaningful={meaningful.points} />
                </td>
              </tr>
              <tr class="ag-forest-about">
                <td colSpan={3} class="ag-small">
                  <span {...CLINICAL}>{row.against}</span>; {sayCount('forest_people', row.size)}
                  {row.isNull && row.difference !== null && `; ${say('forest_none_shown')}`} ·{' '}
                  <Source source={row.source} />
                </td>
              </tr>
            </Fragment>
          ))}
        </tbody>
      </table>
      <p class="ag-small">
        {say('forest_legend')}
        {rows.some(isRing) && say('forest_ring')}
      </p>
      <div class="ag-small">
        {say('forest_meaningful', { points: `${meaningful.points}` })}{' '}
        <Sources sources={meaningful.sources} />
      </div>
    </figure>
  );
}

function Drawing({ row, meaningful }: { readonly row: ForestRow; readonly meaningful: number }) {
  const { difference, size, isNull } = row;
  const middle = HEIGHT / 2;
  const box = side(size);
  return (
    <svg viewBox={`-8 0 ${WIDTH + 16} ${HEIGHT}`} width={WIDTH + 16} height={HEIGHT} aria-hidden="true">
      <path class="ag-forest-zero" d={`M${at(0)} 0V${HEIGHT}`} />
      <path class="ag-forest-mark" d={`M${at(-meaningful)} 0V${HEIGHT}`} />
      {isRing(row) && <circle class="ag-forest-none" cx={at(0)} cy={middle} r={box / 2} />}
      {difference !== null && (
        <rect
          class="ag-forest-box"
          data-null={isNull}
          x={at(difference) - box / 2}
          y={middle - box / 2}
          width={box}
          height={box}
        />
      )}
    </svg>
  );
}
