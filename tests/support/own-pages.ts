import type { Page } from 'puppeteer-core';

/** Presses a checkbox of a page of ours by the first words of its label. */
export async function pressBox(own: Page, label: string): Promise<void> {
  await own.bringToFront();
  await own.waitForFunction(
    (text: string) =>
      [...document.querySelectorAll('label')].some((each) => each.textContent.startsWith(text)),
    {},
    label,
  );
  await own.evaluate((text: string) => {
    const found = [...document.querySelectorAll('label')].find((each) => each.textContent.startsWith(text));
    found?.querySelector<HTMLInputElement>('input')?.click();
  }, label);
}

/** Is a checkbox ticked? */
export const isTicked = (own: Page, label: string): Promise<boolean> =>
  own.evaluate((text: string) => {
    const found = [...document.querySelectorAll('label')].find((each) => each.textContent.startsWith(text));
    return found?.querySelector<HTMLInputElement>('input')?.checked === true;
  }, label);

/** Waits until a page of ours says this. */
export async function waitForWords(own: Page, words: string): Promise<void> {
  await own.waitForFunction(
    (text: string) => document.querySelector('main')?.textContent.includes(text),
    { polling: 'mutation' },
    words,
  );
}
