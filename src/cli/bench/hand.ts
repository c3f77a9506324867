import { type Box, distance, hoverMachine, type Point } from '../../page/interaction/hover';
import { DEFAULT_CHOICES } from '../../settings/choices';
import type { Measure } from './engine';

/** The page gives the interface one movement a frame. */
const FRAME_MS = 1_000 / 60;
/** Timers come late by up to this much. */
const TIMER_MS = 4;
const ROUNDS = 10_000;
const PAGE = { width: 900, height: 700 };
const CARD = { width: 384, height: 320, gap: 6 };

/** Repeatable numbers between 0 and 1. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return (state >>> 0) / 4_294_967_296;
  };
}
const random = numbers(20_261_127);
const between = (low: number, high: number) => low + random() * (high - low);
const anywhere = (): Point => ({ x: between(0, PAGE.width), y: between(0, PAGE.height) });
const inside = ({ left, top, right, bottom }: Box): Point => ({
  x: between(left, right),
  y: between(top, bottom),
});

/** A page of text with a marked word in every other line. */
function makePage(): Box[] {
  return Array.from({ length: 14 }, (_, line) => {
    const left = between(0, PAGE.width - 120);
    return { left, top: 10 + line * 48, right: left + between(55, 115), bottom: 28 + line * 48 };
  });
}
const wordAt = (page: readonly Box[], point: Point): number | null => {
  const index = page.findIndex((box) => distance(point, box) === 0);
  return index < 0 ? null : index;
};

/** Where a hand is at a time, in milliseconds from its start; `duration` is when it has arrived. */
interface Movement {
  readonly duration: number;
  at(time: number): Point;
}

/**
 * An aimed movement: as long as Fitts's law says (100 ms and 150 ms for every bit, scattered by a fifth), the speed a bell over time
 * (minimum jerk), along an arc of up to a tenth of the way, with a tremor of a pixel.
 */
function aimed(from: Point, to: Point, width: number): Movement {
  const way = Math.hypot(to.x - from.x, to.y - from.y);
  const duration = (100 + 150 * Math.log2(way / width + 1)) * between(0.8, 1.2);
  const bend = between(-0.1, 0.1);
  return {
    duration,
    at(time) {
      const t = Math.min(1, time / duration);
      const done = t ** 3 * (10 - 15 * t + 6 * t * t);
      const aside = Math.sin(Math.PI * done) * bend;
      return {
        x: from.x + (to.x - from.x) * done - (to.y - from.y) * aside + between(-1, 1),
        y: from.y + (to.y - from.y) * done + (to.x - from.x) * aside + between(-1, 1),
      };
    },
  };
}

/** A hand that follows the line it reads, at 200 to 400 pixels a second. */
function reading(word: Box): Movement {
  const speed = between(200, 400);
  const [start, end] = [Math.max(0, word.left - 200), word.right + 200];
  const y = between(word.top, word.bottom);
  return {
    duration: ((end - start) / speed) * 1_000,
    at: (time) => ({ x: Math.min(end, start + (time / 1_000) * speed), y: y + between(-1, 1) }),
  };
}

/** Follows a hand until it has rested for a second; gives when a card opened, or null. */
function openedAt(page: readonly Box[], hand: Movement): number | null {
  const machine = hoverMachine(DEFAULT_CHOICES.dwellMs);
  for (let now = 0; now < hand.duration + 1_000; now += FRAME_MS) {
    const due = machine.due();
    if (due !== null && due <= now) {
      const late = due + between(0, TIMER_MS);
      const action = machine.tick(late);
      if (action !== null && action !== 'close') return late;
    }
    const point = hand.at(now);
    machine.move(point, wordAt(page, point), null, now);
  }
  return null;
}

const crosses = (page: readonly Box[], { duration, at }: Movement): boolean => {
  for (let now = 0; now < duration; now += FRAME_MS / 2) if (wordAt(page, at(now)) !== null) return true;
  return false;
};

/** Share of movements over marked words, on their way to somewhere else, that opened a card. */
function accidents(): number {
  let opened = 0;
  for (let crossings = 0; crossings < ROUNDS; ) {
    const page = makePage();
    const word = page[Math.floor(random() * page.length)];
    const goal = anywhere();
    const hand = word && random() < 0.1 ? reading(word) : aimed(anywhere(), goal, between(12, 80));
    if (wordAt(page, hand.at(hand.duration)) !== null || !crosses(page, hand)) continue;
    crossings += 1;
    if (openedAt(page, hand) !== null) opened += 1;
  }
  return opened / ROUNDS;
}

/** Share of movements that end on a marked word and rest there, whose card opened within 550 ms of the rest. */
function dwells(): number {
  let opened = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = makePage();
    const word = page[Math.floor(random() * page.length)];
    if (!word) continue;
    const hand = aimed(anywhere(), inside(word), word.right - word.left);
    const at = openedAt(page, hand);
    if (at !== null && at <= hand.duration + 550) opened += 1;
  }
  return opened / ROUNDS;
}

/** How many cards closed under a pointer that left the word, perhaps away from the card at first, and then came nearer step by step. */
function lost(): number {
  let closed = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = makePage();
    const index = Math.floor(random() * page.length);
    const word = page[index];
    if (!word) continue;
    const top = word.bottom + CARD.gap;
    const card: Box = { left: word.left, top, right: word.left + CARD.width, bottom: top + CARD.height };
    const machine = hoverMachine(DEFAULT_CHOICES.dwellMs);
    machine.opened(index, false);
    let now = 0;
    let point = inside(word);
    /** One step of the hand; true: the card was taken away before it. */
    const step = (to: Point, wait: number): boolean => {
      now += wait;
      const due = machine.due();
      const gone = due !== null && due <= now && machine.tick(due) === 'close';
      point = to;
      // Another word on the way is crossed, not dwelt upon.
      machine.move(point, wordAt(page, point) === index ? index : null, card, now);
      return gone;
    };
    // A detour of at most 200 ms, wherever to.
    const away = anywhere();
    let gone = step(away, between(20, 200));
    while (!gone && distance(point, card) > 0) {
      const goal = inside(card);
      const share = between(0.03, 0.4);
      const next = { x: point.x + (goal.x - point.x) * share, y: point.y + (goal.y - point.y) * share };
      gone = step(next, between(FRAME_MS, 280));
    }
    if (gone) closed += 1;
  }
  return closed;
}

/** A simulated hand over marked text, at the pace of people, on a clock of its own. */
export function benchHand(): Measure[] {
  const [crossing, resting, closing] = [accidents(), dwells(), lost()];
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  return [
    {
      what: `${ROUNDS.toLocaleString('en')} crossings of marked words, one in ten at the pace of reading: cards opened by accident`,
      value: percent(crossing),
      bar: 'at most 1 %',
      met: crossing <= 0.01,
    },
    {
      what: `${ROUNDS.toLocaleString('en')} hands that rest on a marked word: cards opened within 550 ms`,
      value: percent(resting),
      bar: 'at least 99 %',
      met: resting >= 0.99,
    },
    {
      what: `${ROUNDS.toLocaleString('en')} ways to an open card, detours among them: cards closed on the way`,
      value: String(closing),
      bar: '0',
      met: closing === 0,
    },
  ];
}
