import type { Page } from 'puppeteer-core';
import { openExtensionPage, type Session } from '../support/launch';
import { pointOf } from '../support/marks';
import { readHost, type Shown, waitForShown } from '../support/shadow';
import { sendCommand, tabOf } from '../support/worker';

/** One thing a person can do with the extension on a page; it throws when it does not come about. */
export interface Surface {
  readonly name: string;
  run(session: Session, page: Page): Promise<void>;
}

async function until(
  session: Session,
  page: Page,
  what: string,
  wanted: (shown: Shown) => boolean,
): Promise<void> {
  await page.bringToFront();
  if (!wanted(await waitForShown(session, page, wanted))) throw new Error(`It never came: ${what}.`);
}

async function untilText(session: Session, page: Page, text: string): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end; )
    if ((await readHost(session, page))?.text.includes(text)) return;
  throw new Error(`It never said "${text}".`);
}

/** Walks by keyboard to the first control of ours, past what the page itself has. */
async function tabToInterface(page: Page): Promise<void> {
  for (let stop = 0; stop < 12; stop += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.localName === 'aimss-guide')) return;
  }
  throw new Error('The keyboard never came to the interface.');
}

/** By Escape; and where the key went elsewhere, by turning to the page. */
async function closeCard(session: Session, page: Page): Promise<void> {
  const closed = ({ dialog }: Shown) => dialog === null;
  await page.keyboard.press('Escape');
  if (closed(await waitForShown(session, page, closed, 2_000))) return;
  await page.mouse.click(2, 2);
  const { dialog } = await waitForShown(session, page, closed);
  if (dialog) throw new Error(`A card never closed: ${dialog.text}`);
}

const warns = ({ cards }: Shown) => cards.some(({ topic }) => topic === 'serm-combination');

/** In the order in which a person meets them. A new surface of a page is one entry here; own pages are found in the build. */
export const SURFACES: readonly Surface[] = [
  {
    name: 'marks',
    run: async (_, page) => {
      await page.waitForFunction(() => [...CSS.highlights.keys()].some((key) => key.startsWith('aimss-')));
    },
  },
  { name: 'warning', run: (session, page) => until(session, page, 'the warning', warns) },
  {
    name: 'dismissal with a reason',
    run: async (session, page) => {
      await page.bringToFront();
      await tabToInterface(page);
      await page.keyboard.press('Enter');
      await untilText(session, page, 'Warning dismissed. Why?');
      await page.keyboard.press('Enter');
    },
  },
  {
    name: 'card by hovering',
    run: async (session, page) => {
      const { x, y } = await pointOf(page, 'Letrozole');
      await page.mouse.move(x, y, { steps: 4 });
      await until(session, page, 'the card', ({ dialog, cards }) => dialog !== null && cards.length > 0);
      await page.mouse.click(x, y);
      // Where nothing stands: a pointer left on the name opens its card again.
      await page.mouse.move(2, 2);
      await closeCard(session, page);
    },
  },
  {
    name: 'card by key',
    run: async (session, page) => {
      await sendCommand(session, page, 'next-mention');
      await until(session, page, 'the card', ({ dialog }) => dialog !== null);
      await closeCard(session, page);
    },
  },
  {
    name: 'text that comes later',
    run: async (session, page) => {
      await page.evaluate(() => {
        const note = document.createElement('p');
        note.textContent = `${document.title}: started exemestane 25 mg daily.`;
        document.querySelector('h2')?.after(note);
      });
      await page.waitForFunction(() =>
        [...(CSS.highlights.get('aimss-drug') ?? [])].some((range) => String(range) === 'exemestane'),
      );
      await until(session, page, 'an interface', () => true);
    },
  },
];

/** Opens one of the extension's own pages over a tab and looks that it stands. */
export async function openOwnPage(session: Session, page: Page, file: string): Promise<void> {
  const own = await openExtensionPage(session, `${file}?tab=${await tabOf(session, page)}`);
  await own.waitForSelector('main, [role="main"], #app > *');
  await own.close();
}
