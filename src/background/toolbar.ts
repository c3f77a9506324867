import { say, sayCount } from '../languages';

/** What the toolbar button says of a tab, by shape and in words: names are marked, nothing was found, or the page is not read. */
export type IconState = 'marked' | 'nothing' | 'unable';

export interface TabFacts {
  /** Names found in the frames of the tab, each place counted. */
  readonly count: number;
  /** Is one of the cards more than information? */
  readonly warns: boolean;
  /** Did a person or an administrator switch the guide off for the site? */
  readonly off: boolean;
  /** Does our content script answer in the tab? */
  readonly alive: boolean;
}

export interface ToolbarButton {
  readonly icon: IconState;
  readonly title: string;
  /** Over the icon; at most four characters are shown. */
  readonly badge: string;
}

/** Highest count that the badge has room for. */
const MOST = 999;

/** The toolbar button over a tab. "Nothing found" is said only where something would have been. */
export function toolbarButton({ count, warns, off, alive }: TabFacts): ToolbarButton {
  if (off) return { icon: 'unable', title: say('button_off'), badge: '' };
  if (!alive) return { icon: 'unable', title: say('button_not_used'), badge: '' };
  if (count === 0) return { icon: 'nothing', title: say('button_nothing'), badge: '' };
  const found = sayCount('button_found', count);
  return {
    icon: 'marked',
    title: warns ? say('button_warning', { found }) : found,
    badge: warns ? '!' : String(Math.min(count, MOST)),
  };
}

/** Files of an icon by its size in pixels, from the root of the extension. */
export function iconFiles(icon: IconState): Record<number, string> {
  const prefix = icon === 'marked' ? '' : `${icon}-`;
  return { 16: `/icon/${prefix}16.png`, 32: `/icon/${prefix}32.png` };
}
