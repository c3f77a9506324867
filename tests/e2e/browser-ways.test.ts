import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Browser as Puppet } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, type Session } from '../../src/cli/support/launch';
import { pointOf, waitForMarks } from '../../src/cli/support/marks';
import { waitForShown } from '../../src/cli/support/shadow';
import { ENGINES, launch } from '../support/session';

const MARKS = { 'aimss-drug': ['letrozole'], 'aimss-serm': ['tamoxifen'] };
const ARTICLE = `<!doctype html><link rel="icon" href="data:,"><title>Article</title>
  <script>addEventListener('pageshow', ({ persisted }) => { window.back = persisted; });</script>
  <p>Women on letrozole or tamoxifen were randomized; results of the trial follow.</p><a href="/next">Next</a>`;

/**
 * How a page looks on paper. Chromium cuts a line of text in its files where a highlight begins, even one that shows nothing, so there the
 * picture is taken; Firefox has no picture of it, so there the file, without what changes from print to print.
 */
async function onPaper(page: Page, engine: string): Promise<string> {
  if (engine === 'chromium') {
    await page.bringToFront();
    await page.emulateMediaType('print');
    return page.screenshot({ encoding: 'base64' });
  }
  const file = Buffer.from(await page.pdf()).toString('latin1');
  return file.replace(/\/(?:CreationDate|ModDate) ?\([^)]*\)|\/ID ?\[[^\]]*\]/g, '');
}

describe.each(ENGINES)('the ways of a browser, %s', (engine) => {
  let session: Session;
  let plain: Puppet;
  let server: Server;
  let origin: string;
  beforeAll(async () => {
    session = await launch(engine, 'e2e');
    plain = await launchBrowser(engine);
    server = createServer((request, response) => {
      const body =
        request.url === '/next' ? '<!doctype html><title>Next</title><p>Nothing here.</p>' : ARTICLE;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(body);
    });
    await new Promise<void>((done) => {
      server.listen(0, '127.0.0.1', done);
    });
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await session.close();
    await plain.close();
    server.close();
  });

  const open = async (browser: Puppet): Promise<Page> => {
    const page = await browser.newPage();
    await page.goto(`${origin}/article`);
    return page;
  };

  test('marks are not printed', async () => {
    const page = await open(session.browser);
    expect(await waitForMarks(page, MARKS)).toEqual(MARKS);
    const other = await open(plain);
    let paper = await onPaper(page, engine);
    // A busy machine may print before all is laid out; marks that were printed would be there each time.
    for (let again = 0; again < 3 && paper !== (await onPaper(other, engine)); again++)
      paper = await onPaper(page, engine);
    expect(paper === (await onPaper(other, engine))).toBe(true);
    // On a screen they are seen, or there would be nothing to leave out.
    if (engine === 'chromium') {
      await page.emulateMediaType('screen');
      expect((await page.screenshot({ encoding: 'base64' })) === paper).toBe(false);
    }
    await page.close();
    await other.close();
  });

  test('back to a page that was kept: its marks and its cards are there', async () => {
    const page = await open(session.browser);
    expect(await waitForMarks(page, MARKS)).toEqual(MARKS);
    await page.click('a');
    await page.waitForFunction(() => document.title === 'Next');
    await page.evaluate(() => history.back());
    await page.waitForFunction(() => document.title === 'Article');
    expect(await page.evaluate('window.back')).toBe(true);
    expect(await waitForMarks(page, MARKS)).toEqual(MARKS);
    await page.bringToFront();
    const { x, y } = await pointOf(page, 'letrozole');
    await page.mouse.move(x - 3, y, { steps: 4 });
    await page.mouse.move(x, y, { steps: 4 });
    const { dialog, cards } = await waitForShown(
      session,
      page,
      (shown) => shown.dialog !== null && shown.cards.length > 0,
    );
    expect(dialog).not.toBeNull();
    expect(cards.length).toBeGreaterThan(0);
    await page.close();
  });
});
