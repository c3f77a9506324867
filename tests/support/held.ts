import type { Page } from 'puppeteer-core';
import type { Browser } from 'wxt/browser';
import { openExtensionPage, type Session } from '../../src/cli/support/launch';
import { tabOf } from '../../src/cli/support/worker';

/** What the background holds of one frame: what the page's own script found and sent. */
export interface Held {
  readonly kind: string;
  readonly article?: object;
  /** Hash of the patient. */
  readonly patient?: string;
  /** Drugs and classes as `concept status`, sorted. */
  readonly told: readonly string[];
}

interface Overview {
  readonly frames: readonly {
    readonly page: {
      readonly kind: string;
      readonly article?: object;
      readonly patient?: string;
      readonly findings: readonly { concept: string; status: string; class: string }[];
    };
  }[];
}

const MARKED = new Set(['aromatase-inhibitor', 'serm', 'aimss']);

/**
 * Asks the background what it holds of a tab until `enough` says so, and gives back the last it said. The tab comes to the front again.
 * A page behind another waits, so whatever is to be found must have been found before.
 */
export async function heldFrames(
  session: Session,
  page: Page,
  enough: (frames: readonly Held[]) => boolean,
): Promise<readonly Held[]> {
  const tab = await tabOf(session, page);
  const own = await openExtensionPage(session, 'popup.html');
  let held: readonly Held[] = [];
  for (let asked = 0; asked < 400; asked += 1) {
    const { frames }: Overview = await own.evaluate(
      (tabId: number) =>
        (globalThis as unknown as { chrome: typeof Browser }).chrome.runtime.sendMessage({
          type: 'overview',
          tabId,
        }),
      tab,
    );
    held = frames.map(({ page: { findings, ...rest } }) => ({
      ...rest,
      told: findings
        .filter((finding) => MARKED.has(finding.class))
        .map(({ concept, status }) => `${concept} ${status}`)
        .sort(),
    }));
    if (enough(held)) break;
  }
  await own.close();
  await page.bringToFront();
  return held;
}

/** The frames of a tab, once there are as many of them and one tells what is wanted. */
export const heldFindings = (session: Session, page: Page, frames: number, told?: string) =>
  heldFrames(
    session,
    page,
    (held) => held.length >= frames && (told === undefined || held.some((each) => each.told.includes(told))),
  );

/** The concepts that a tab's frames hold, once `wanted` is among them. Sorted, each once. */
export async function heldConcepts(session: Session, page: Page, wanted: string): Promise<string[]> {
  const concepts = (held: readonly Held[]) =>
    [...new Set(held.flatMap(({ told }) => told.map((each) => each.split(' ')[0] ?? '')))].sort();
  return concepts(await heldFrames(session, page, (held) => concepts(held).includes(wanted)));
}
