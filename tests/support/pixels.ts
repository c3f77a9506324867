import type { Page } from 'puppeteer-core';

/** Part of a page, in CSS pixels of the viewport. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a person sees there: relative luminance (WCAG) of each pixel, 0 to 1, row by row. */
export interface Seen {
  readonly width: number;
  readonly height: number;
  readonly light: readonly number[];
}

/** Takes a picture of a part of a page and reads its pixels, in a page beside it: colours are not forced in a canvas. */
export async function pixelsOf(page: Page, area: Area): Promise<Seen> {
  const picture = await page.screenshot({ encoding: 'base64', clip: area });
  const reader = await page.browser().newPage();
  try {
    return await reader.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      if (!context) throw new Error('No canvas');
      context.drawImage(image, 0, 0);
      const bytes = context.getImageData(0, 0, width, height).data;
      const linear = [...Array(256).keys()].map((value) =>
        value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
      );
      const at = (index: number) => linear[bytes[index] ?? 0] ?? 0;
      const light: number[] = [];
      for (let index = 0; index < bytes.length; index += 4)
        light.push(0.2126 * at(index) + 0.7152 * at(index + 1) + 0.0722 * at(index + 2));
      return { width, height, light };
    }, picture);
  } finally {
    await reader.close();
  }
}

/** Contrast of two luminances, 1 to 21 (WCAG). */
export const contrast = (one: number, other: number): number =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);

/** The share of pixels that stand out from the most frequent one as text must from its paper: 4.5 to 1. */
export function inkOf({ light }: Seen): number {
  const often = new Map<number, number>();
  for (const value of light) often.set(value, (often.get(value) ?? 0) + 1);
  const [paper] = [...often].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0]);
  return light.filter((value) => contrast(value, paper) >= 4.5).length / light.length;
}
