import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { opener } from './in-page';

const LINE_PX = 20;
const AREA = `width:1100px;height:600px;padding:5px;border:1px solid;font:16px/${LINE_PX}px monospace`;
/** Words near the upper edge, so that the popover has no room above them. */
const page = (field: string) =>
  `<!doctype html><body style="margin:0;padding:40px 20px"><p style="margin:0">On letrozole.</p>${field}`;

describe.each(['chromium', 'firefox'] as const)('the popover and what is being typed, %s', (engine) => {
  let tab: Page;
  const open = opener(engine, (opened) => {
    tab = opened;
  });

  /**
   * Opens the popover without and with the focus in the field, and says of both whether it lies over some lines of it.
   * @param caret where it stands in the text of the field
   * @param lines from the upper edge of its text, in pixels; all of it when not given
   */
  async function covers(
    selector: string,
    caret: number,
    lines?: readonly [from: number, to: number],
  ): Promise<boolean[]> {
    return tab.evaluate(
      (wanted, at, part) => {
        const host = document.querySelector('#host')?.shadowRoot;
        const field = (host ?? document).querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted);
        if (!field) throw new Error(`no ${wanted}`);
        const covered = () => {
          const popover = fixture.popover();
          if (!popover) throw new Error('nothing is shown');
          const { left, right, top, bottom } = field.getBoundingClientRect();
          const from = part ? top + 6 + part[0] : top;
          const to = part ? top + 6 + part[1] : bottom;
          const { x, y, width, height } = popover;
          return x < right && left < x + width && y < to && from < y + height;
        };
        fixture.open('active', 'letrozole');
        const before = covered();
        field.focus();
        field.setSelectionRange(at, at);
        fixture.open('active', 'letrozole');
        return [before, covered()];
      },
      selector,
      caret,
      lines,
    );
  }

  it('stands clear of a field in an open shadow root', async () => {
    await open('chart', {
      html: page('<div id="host"><template shadowrootmode="open"><input id="dose"></template></div>'),
    });
    expect(await covers('#dose', 0)).toEqual([true, false]);
  });

  it('stands clear of the first line of a tall text area, when the caret is there', async () => {
    await open('chart', { html: page(`<textarea id="note" style="${AREA}">Dear</textarea>`) });
    expect(await covers('#note', 4, [0, LINE_PX])).toEqual([true, false]);
  });

  it('stands clear of a line further down, and of one that was broken there by the width', async () => {
    const lines = Array.from({ length: 9 }, (_, nth) => `Line ${nth}`).join('\n');
    await open('chart', { html: page(`<textarea id="note" style="${AREA}">${lines}</textarea>`) });
    expect(await covers('#note', lines.length, [8 * LINE_PX, 9 * LINE_PX])).toEqual([true, false]);

    const words = 'letters '.repeat(100);
    await open('chart', { html: page(`<textarea id="note" style="${AREA}">${words}</textarea>`) });
    const height = await tab.evaluate(() => {
      const area = document.querySelector('textarea');
      if (!area) throw new Error('no text area');
      area.style.height = '0';
      const whole = area.scrollHeight - 10;
      area.style.height = '600px';
      return whole;
    });
    expect(height).toBeGreaterThanOrEqual(4 * LINE_PX);
    expect(await covers('#note', words.length, [height - LINE_PX, height])).toEqual([true, false]);
  });

  it('moves away when somebody begins to type below it', async () => {
    await open('chart', { html: page('<input id="dose" value="2.5">') });
    await tab.evaluate(() => fixture.open('active', 'letrozole'));
    await tab.focus('#dose');
    await tab.waitForFunction(() => {
      const [popover, field] = [fixture.popover(), document.querySelector('#dose')?.getBoundingClientRect()];
      return popover !== null && field !== undefined && popover.y >= field.bottom;
    });
  });
});
