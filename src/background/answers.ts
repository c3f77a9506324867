import { guide } from '../guidance';
import type { CardView, Guidance } from '../knowledge/schema/card-view';
import { MARKED_CLASSES, type TabBadge } from '../messages/schema';
import type { HeldFrame } from './frames';
import { joinFrames, jointPage } from './join';

/** A warning that a frame might show by itself. */
export interface Alert {
  readonly card: string;
  /** Whose: the patient, or the address where none is named. */
  readonly place: string;
  /** What it rests on: concepts and their statuses, sorted. */
  readonly basis: string;
}

/** What one frame of a tab is told. */
export interface FrameAnswer {
  readonly frameId: number;
  /** Cards about the frame's own findings; combinations with those of other frames included. */
  readonly guidance: Guidance;
  /** Set in the one frame of a patient that is to show the patient's warning. */
  readonly alert: Alert | null;
  /** Whose record the frame shows, as in `Alert.place`. */
  readonly place: string;
  /** Set in the one frame of a tab that shows its badge. */
  readonly badge: TabBadge | null;
}

const WEIGHTS: readonly CardView['indicator'][] = ['critical', 'warning', 'info'];

/** How often each class that is marked is named in these frames. */
function namedIn(frames: readonly HeldFrame[]): TabBadge['elsewhere'] {
  const named: TabBadge['elsewhere'] = {};
  for (const { class: kind, count } of frames.flatMap(({ page }) => page.findings)) {
    const marked = MARKED_CLASSES.find((each) => each === kind);
    if (marked) named[marked] = (named[marked] ?? 0) + count;
  }
  return named;
}

const totalOf = (named: TabBadge['elsewhere']): number =>
  Object.values(named).reduce<number>((sum, count) => sum + (count ?? 0), 0);

/**
 * One badge a tab: in the top frame when anything is named there, else where the warning is, else where the most is named; a frameset
 * has nothing in its top frame. Null: nothing is named anywhere.
 */
function badgeFrame(frames: readonly HeldFrame[], alertIn: number | undefined): HeldFrame | null {
  const naming = frames
    .map((frame) => ({ frame, total: totalOf(namedIn([frame])) }))
    .filter(({ total }) => total > 0);
  const of = (frameId: number | undefined) => naming.find(({ frame }) => frame.frameId === frameId);
  const most = naming.reduce<(typeof naming)[number] | null>(
    (best, each) => (best === null || each.total > best.total ? each : best),
    null,
  );
  return (of(0) ?? of(alertIn) ?? most)?.frame ?? null;
}

function answerOf(frames: readonly HeldFrame[], own: HeldFrame): Omit<FrameAnswer, 'badge'> {
  const group = joinFrames(frames, own);
  const { page, isOwn } = jointPage(group, own);
  const guidance = guide(page);
  const cards = guidance.cards.flatMap((card) => {
    const findings = card.findings.filter(isOwn);
    return findings.length > 0 ? [{ ...card, findings }] : [];
  });
  const warning = guidance.cards.find(
    ({ topic, indicator }) => topic === 'serm-combination' && indicator === 'warning',
  );
  const basis = page.findings
    .filter(({ id }) => warning?.findings.includes(id))
    .map(({ concept, status }) => `${concept} ${status}`);
  const patient = group.find((frame) => frame.page.patient !== undefined)?.page.patient;
  const place = patient ?? own.place;
  return {
    frameId: own.frameId,
    guidance: { ...guidance, cards },
    alert: warning?.findings.some(isOwn)
      ? { card: warning.id, place, basis: [...new Set(basis)].sort().join() }
      : null,
    place,
  };
}

/**
 * What every frame of a tab is told. A warning is shown by one frame of its tab alone: the first that holds a part of it,
 * in the order of frame ids.
 */
export function answersOf(frames: readonly HeldFrame[]): FrameAnswer[] {
  const ordered = [...frames].sort((a, b) => a.frameId - b.frameId);
  let taken = false;
  const answers = ordered.map((own) => {
    const answer = answerOf(ordered, own);
    const alert = taken ? null : answer.alert;
    taken ||= alert !== null;
    return { ...answer, alert };
  });
  const shows = badgeFrame(ordered, answers.find(({ alert }) => alert !== null)?.frameId);
  const indicators = answers.flatMap(({ guidance }) => guidance.cards.map(({ indicator }) => indicator));
  const badge: TabBadge = {
    elsewhere: namedIn(ordered.filter((frame) => frame !== shows)),
    weight: WEIGHTS.find((weight) => indicators.includes(weight)) ?? 'info',
  };
  return answers.map((answer) => ({ ...answer, badge: answer.frameId === shows?.frameId ? badge : null }));
}

/** Frames that are told something else after a change than before it. */
export function toldOtherwise(before: readonly HeldFrame[], after: readonly HeldFrame[]): number[] {
  const said = new Map(answersOf(before).map((answer) => [answer.frameId, JSON.stringify(answer)]));
  return answersOf(after)
    .filter((answer) => said.get(answer.frameId) !== JSON.stringify(answer))
    .map(({ frameId }) => frameId);
}
