import { say } from '../../languages';
import type { PairedSite, Place } from '../assessment/note';

/** Middle of each place on the outline, seen from the front: the person's left is on the viewer's right. */
const PAIRED: Readonly<Record<PairedSite, readonly [x: number, y: number]>> = {
  shoulder: [23, 45],
  elbow: [32, 74],
  hand: [38, 102],
  hip: [13, 98],
  knee: [14, 137],
  foot: [15, 180],
};
const MIDDLE_X = 60;

const PLACES: readonly (readonly [Place, number, number])[] = [
  ['neck', MIDDLE_X, 33],
  ['back', MIDDLE_X, 70],
  ...Object.entries(PAIRED).flatMap(([site, [x, y]]) => {
    const paired = site as PairedSite;
    return [
      [`${paired}-left`, MIDDLE_X + x, y],
      [`${paired}-right`, MIDDLE_X - x, y],
    ] as const;
  }),
];

export interface BodyProps {
  readonly places: ReadonlySet<Place>;
  readonly onToggle: (place: Place) => void;
}

/**
 * An outline with the places of the assessment. It repeats the list of check boxes beside it for those who would rather
 * point, so it is not read out and holds no control of its own for the keyboard.
 */
export function Body({ places, onToggle }: BodyProps) {
  return (
    <svg class="ag-figure" viewBox="0 0 120 196" aria-hidden="true">
      <g class="ag-figure-outline">
        <circle cx="60" cy="16" r="11.5" />
        <path d="M54 29v6c0 3-3 4.5-7 6-9 2.5-13 5-14.5 13l-5 24-9 26c-1 4 4.5 6 6.5 2.5l11-25 4-15c1.5 10 1.5 17-.5 27-1.5 9-1 19 1.5 30l1.5 20-1 28c0 3-2 4-5 6-2.5 2-1.5 4.5 1.5 4.5h11c2 0 3-1.5 3-3.5l2-34 3-38c.3-3 2.7-3 3 0l3 38 2 34c0 2 1 3.5 3 3.5h11c3 0 4-2.5 1.5-4.5-3-2-5-3-5-6l-1-28 1.5-20c2.5-11 3-21 1.5-30-2-10-2-17-.5-27l4 15 11 25c2 3.5 7.5 1.5 6.5-2.5l-9-26-5-24c-1.5-8-5.5-10.5-14.5-13-4-1.5-7-3-7-6v-6Z" />
      </g>
      {PLACES.map(([place, x, y]) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: the check boxes beside it are the control for everyone else
        <g key={place} class="ag-figure-place" data-on={places.has(place)} onClick={() => onToggle(place)}>
          <circle class="ag-figure-reach" cx={x} cy={y} r="11" />
          <circle cx={x} cy={y} r="6" />
        </g>
      ))}
      <text x="14" y="12">
        {say('side_right_short')}
      </text>
      <text x="106" y="12" text-anchor="end">
        {say('side_left_short')}
      </text>
    </svg>
  );
}
