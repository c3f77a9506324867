import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../../src/cli/support/bundle';
import { launchBrowser } from '../../../src/cli/support/launch';
import type { Read } from '../../fixtures/page/reader-fixture';
import { ENGINES } from '../../support/session';

const ROWS = 2_000;
const PAGE = `<!doctype html><title>Chart</title><h1>Notes</h1>
  <p id="a">She takes letrozole.</p><p id="b">No pain today.</p><p id="c">Metformin 500 mg.</p>
  <ul id="list">${Array.from({ length: ROWS }, (_, i) => `<li>Row ${i}${i === 1_000 ? ' tamoxifen' : ''}</li>`).join('')}</ul>`;

describe.each(ENGINES)('reading a page again, %s', (engine) => {
  let browser: Browser;
  let page: Page;
  let script: string;
  beforeAll(async () => {
    browser = await launchBrowser(engine);
    ({ js: script } = await bundle(new URL('../../fixtures/page/reader-fixture.ts', import.meta.url)));
  });
  afterEach(() => page.close());
  afterAll(() => browser.close());

  async function open(html = PAGE): Promise<Read> {
    page = await browser.newPage();
    await page.setContent(html);
    await page.evaluate(script);
    return (await page.evaluate('readAfter()')) as Read;
  }
  const readAfter = async (change: string) => (await page.evaluate(`readAfter(() => { ${change} })`)) as Read;

  test('takes in the block that changed, and nothing else', async () => {
    const first = await open();
    expect(first.fresh).toBe(ROWS + 4);
    const next = await readAfter(`document.querySelector('#a').firstChild.data = 'She takes anastrozole.'`);
    expect(next.fresh).toBe(1);
    expect(next.texts?.[1]).toBe('She takes anastrozole.');
    expect(next.texts).toHaveLength(ROWS + 4);
  });

  test('reads nothing where no name can be touched: a row more or less far from one, a clock', async () => {
    await open();
    const list = `const list = document.querySelector('#list');`;
    expect(
      (
        await readAfter(
          `${list} list.prepend(Object.assign(document.createElement('li'), { textContent: 'new' }))`,
        )
      ).texts,
    ).toBeNull();
    expect((await readAfter(`${list} list.lastElementChild.remove()`)).texts).toBeNull();
    expect(
      (await readAfter(`document.querySelector('#list').children[5].firstChild.data = 'Row five'`)).texts,
    ).toBeNull();
  });

  test('reads a row that brings a name, and one beside a name, which may say something of it', async () => {
    await open();
    const add = (text: string, where: string) =>
      readAfter(`${where}(Object.assign(document.createElement('li'), { textContent: '${text}' }))`);
    const named = await add('Row x raloxifene', `document.querySelector('#list').children[10].after`);
    expect(named.texts).toContain('Row x raloxifene');
    expect(named.fresh).toBe(1);
    const beside = await add('stopped', `document.querySelector('#list').children[1001].after`);
    expect(beside.texts).toContain('stopped');
    expect(beside.fresh).toBe(1);
  });

  test('takes in what was hidden when it is shown', async () => {
    const first = await open('<p>letrozole</p><div id="d" hidden><p>raloxifene</p></div>');
    expect(first.texts).toEqual(['letrozole']);
    const shown = await readAfter(`document.querySelector('#d').hidden = false`);
    expect(shown.texts).toEqual(['letrozole', 'raloxifene']);
    expect(shown.fresh).toBe(1);
  });

  test('finds a shadow root that came with no change of the page at the next look', async () => {
    await open('<p id="a">letrozole</p><div id="host"></div>');
    const read = await readAfter(
      `document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML = '<p>toremifene</p>';
       document.querySelector('#a').parentElement.append(document.createElement('hr'))`,
    );
    expect(read.texts).toEqual(['letrozole', 'toremifene']);
  });
});
