import type { Finding, PageFindings } from '../knowledge/schema/finding';

/** What one frame of a tab has reported. */
export interface FrameFindings {
  readonly frameId: number;
  readonly page: PageFindings;
}

/**
 * The frames of a tab that speak of the same patient as `own`, itself among them, in the order of `frames`. Frames that
 * name no patient belong to the one patient of the tab, or to each other when nobody is named; once two patients are named,
 * nobody knows whose they are, and they stand alone. Literature is about no patient at all.
 */
export function joinFrames<Frame extends FrameFindings>(frames: readonly Frame[], own: Frame): Frame[] {
  const isOwn = ({ frameId }: Frame) => frameId === own.frameId;
  if (own.page.kind === 'literature') return frames.filter(isOwn);
  const records = frames.filter((frame) => isOwn(frame) || frame.page.kind !== 'literature');
  const patients = new Set(records.flatMap(({ page }) => page.patient ?? []));
  if (patients.size < 2) return records;
  const { patient } = own.page;
  return records.filter((frame) => isOwn(frame) || (patient !== undefined && frame.page.patient === patient));
}

export interface JointPage {
  readonly page: PageFindings;
  /** Is this finding of the joint page one of the frame's own? */
  readonly isOwn: (id: number) => boolean;
}

/**
 * Joined frames as one page. The frame's own findings keep their ids, the others get ids past them; all stand in the order of
 * the frames, so that every frame of a group comes to the same cards in the same order.
 */
export function jointPage(group: readonly FrameFindings[], own: FrameFindings): JointPage {
  let next = Math.max(-1, ...own.page.findings.map(({ id }) => id)) + 1;
  const ownIds = new Set(own.page.findings.map(({ id }) => id));
  const shifted = (finding: Finding): Finding => {
    const id = next;
    next += 1;
    return { ...finding, id };
  };
  const pages = group.map(({ page }) => page);
  const first = <Value>(read: (page: PageFindings) => Value | null): Value | null =>
    pages.map(read).find((value) => value !== null) ?? null;
  return {
    isOwn: (id) => ownIds.has(id),
    page: {
      ...own.page,
      kind: pages.some(({ kind }) => kind === 'record') ? 'record' : own.page.kind,
      indication: first(({ indication }) => indication),
      menopause: first(({ menopause }) => menopause),
      findings: group.flatMap(({ frameId, page }) =>
        frameId === own.frameId ? page.findings : page.findings.map(shifted),
      ),
    },
  };
}
