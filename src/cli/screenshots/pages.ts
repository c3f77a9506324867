import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session } from '../support/launch';
import { pointOf } from '../support/marks';
import { waitForShown } from '../support/shadow';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Shows a sample page in an open tab, with the card of one of its names open. */
export async function showCard(session: Session, page: Page, address: string, word: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => key.startsWith('aimss-')));
  const { x, y } = await pointOf(page, word);
  await page.mouse.move(x, y, { steps: 5 });
  await waitForShown(session, page, ({ dialog, cards }) => dialog !== null && cards.length > 0);
}

/** One of our own pages, once it says something. */
export async function ownPage(session: Session, path: string, size: Size, says: RegExp): Promise<Page> {
  const page = await openExtensionPage(session, path);
  await page.setViewport(size);
  await page.waitForFunction(`${says}.test(document.body.innerText)`);
  return page;
}
