import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  CONCEPT_CLASSES,
  DETAILS,
  INDICATIONS,
  MENOPAUSE,
  PAGE_KINDS,
  STATUSES,
  TIMINGS,
  WHO,
} from '../knowledge/terms';
import { DISMISS_REASONS, NO_COUNTS } from './counts';
import { BADGE_CORNERS, PANEL_PARTS, WARNING_DEEDS } from './deeds';
import { type Handlers, listen, type Sender } from './listener';
import { type Request, replySchemas, requestSchema } from './schema';

const OWN = { id: 'us', origin: 'chrome-extension://us/' };
const FRAME: Sender = { id: 'us', url: 'https://record.example/', frameId: 0, tab: { id: 7 } };
const OWN_PAGE: Sender = { id: 'us', url: 'chrome-extension://us/popup.html' };
/** Stands for anything that a page says. */
const SECRET = 'Ms. Example takes letrozole';

const words = (of: readonly string[]) => fc.constantFrom(...of);
const hex = fc
  .array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 16 })
  .map((letters) => letters.join(''));
const finding = fc.record(
  {
    id: fc.nat(9999),
    concept: words(['letrozole', 'tamoxifen', 'aimss', 'joint-pain']),
    class: words(CONCEPT_CLASSES),
    status: words(STATUSES),
    who: words(WHO),
    count: fc.integer({ min: 1, max: 1_000_000 }),
    timing: words(TIMINGS),
    detail: words(DETAILS),
    superseded: fc.boolean(),
  },
  { requiredKeys: ['id', 'concept', 'class', 'status', 'who', 'count'] },
);
const page = fc.record(
  {
    kind: words(PAGE_KINDS),
    indication: fc.option(words(INDICATIONS)),
    menopause: fc.option(words(MENOPAUSE)),
    findings: fc.array(finding, { maxLength: 5 }),
    article: fc.record(
      { pmid: fc.constant('123'), doi: fc.constant('10.1000/sample.1') },
      { requiredKeys: [] },
    ),
    patient: hex,
  },
  { requiredKeys: ['kind', 'indication', 'menopause', 'findings'] },
);
const card = words(['serm-bone', 'ai-estrogen']);
const type = <T extends string>(of: T) => fc.constant(of);

/** One of every kind of message there is. */
const MESSAGES = {
  findings: fc.record({ type: type('findings'), page, place: hex }),
  reader: fc.record({ type: type('reader') }),
  here: fc.record({ type: type('here') }),
  left: fc.record({ type: type('left') }),
  warning: fc.record({ type: type('warning'), card, did: words(WARNING_DEEDS) }),
  'dismiss-reason': fc.record({ type: type('dismiss-reason'), card, reason: words(DISMISS_REASONS) }),
  choose: fc.record(
    { type: type('choose'), badgeCorner: words(BADGE_CORNERS), badge: fc.constant(false) },
    { requiredKeys: ['type'] },
  ),
  'open-panel': fc.record({ type: type('open-panel'), part: words(PANEL_PARTS) }),
  elsewhere: fc.record({ type: type('elsewhere'), nth: fc.nat() }),
  export: fc.record({ type: type('export'), format: words(['csv', 'jsonld']) }),
  overview: fc.record({ type: type('overview'), tabId: fc.nat() }),
  counts: fc.record({ type: type('counts') }),
  'erase-counts': fc.record({ type: type('erase-counts') }),
  promote: fc.record({ type: type('promote'), card }),
} satisfies Record<Request['type'], fc.Arbitrary<object>>;
const anyMessage = fc.oneof(...Object.values(MESSAGES));

type Place = readonly (string | number)[];

/** Every place of a value, its own included. */
function placesOf(value: unknown, at: Place = []): Place[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesOf(part, [...at, key]))];
}

/** The value with another one in a place. */
function withAt(value: unknown, [key, ...rest]: Place, to: (was: unknown) => unknown): unknown {
  if (key === undefined) return to(value);
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withAt(copy[key], rest, to);
  return copy;
}

/** A message with something else in one of its places: another value, a value less, or one more with words of a page. */
const damaged = anyMessage.chain((message) =>
  fc
    .tuple(
      fc.constantFrom(...placesOf(message)),
      fc.oneof(
        fc.anything().map((other) => () => other),
        fc.constant((was: unknown) =>
          typeof was === 'object' && was !== null && !Array.isArray(was) ? { ...was, text: SECRET } : SECRET,
        ),
        fc.constant((was: unknown) => (Array.isArray(was) ? [...was, SECRET] : undefined)),
      ),
    )
    .map(([place, to]) => withAt(message, place, to)),
);

/** Handlers that remember what reached them and answer what they are told to. */
function handling(answer: (request: unknown) => Promise<unknown>) {
  const reached: unknown[] = [];
  const take = (request?: unknown) => {
    reached.push(request);
    return answer(request) as Promise<never>;
  };
  const handlers: Handlers = {
    findings: take,
    reader: take,
    here: take,
    left: take,
    warning: take,
    'dismiss-reason': take,
    choose: take,
    'open-panel': take,
    elsewhere: take,
    export: take,
    overview: take,
    counts: () => take({ type: 'counts' }),
    'erase-counts': () => take({ type: 'erase-counts' }),
    promote: take,
  };
  return { handlers, reached };
}

/** What is answered; `null`: nothing at all. */
async function ask(
  message: unknown,
  sender: Sender,
  answer: (request: unknown) => Promise<unknown>,
): Promise<{ reply: unknown; reached: unknown[] }> {
  const { handlers, reached } = handling(answer);
  const reply = await new Promise((resolve) => {
    if (listen(OWN, handlers)(message, sender, resolve) !== true) resolve(null);
  });
  return { reply, reached };
}

const SOUND: Record<Request['type'], unknown> = {
  findings: { ok: false, error: 'knowledge-unavailable' },
  reader: { ok: true, salt: 'salt' },
  here: { ok: true },
  left: { ok: true },
  warning: { ok: true },
  'dismiss-reason': { ok: true },
  choose: { ok: true },
  'open-panel': { ok: true },
  elsewhere: { ok: true },
  export: { ok: true },
  overview: { ok: true, read: true, unread: 0, frames: [], knowledge: null },
  counts: { ok: true, counts: NO_COUNTS },
  'erase-counts': { ok: true, counts: NO_COUNTS },
  promote: { ok: true, counts: NO_COUNTS },
};
const FROM_OWN_PAGE: readonly string[] = ['overview', 'counts', 'erase-counts', 'promote'];
const sound = async (request: unknown) => SOUND[requestSchema.parse(request).type];
const RUNS = { numRuns: 500 };

describe('every kind of message', () => {
  test.each(Object.entries(MESSAGES))(
    '%s reaches its handler as it is, from where it may come from alone',
    async (kind, messages) => {
      const [right, wrong] = FROM_OWN_PAGE.includes(kind) ? [OWN_PAGE, FRAME] : [FRAME, OWN_PAGE];
      await fc.assert(
        fc.asyncProperty(messages, async (message) => {
          expect(await ask(message, right, sound)).toEqual({
            reply: SOUND[kind as Request['type']],
            reached: [message],
          });
          for (const sender of [wrong, { ...right, id: 'others' }, { ...right, id: undefined }])
            expect(await ask(message, sender, sound)).toEqual({ reply: null, reached: [] });
        }),
        { numRuns: 50 },
      );
    },
  );
});

describe('a message that is damaged', () => {
  test('never throws, and reaches a handler only where it is sound all the same, without a word of the page', async () => {
    await fc.assert(
      fc.asyncProperty(damaged, fc.constantFrom(FRAME, OWN_PAGE), async (message, sender) => {
        const { reply, reached } = await ask(message, sender, sound);
        const valid = requestSchema.safeParse(message).success;
        if (!valid) expect({ reply, reached }).toEqual({ reply: null, reached: [] });
        expect(JSON.stringify(reached)).not.toContain(SECRET);
        expect(JSON.stringify(reply)).not.toContain(SECRET);
      }),
      RUNS,
    );
  });

  test('from a sender of any shape never throws either', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyMessage, damaged), fc.object(), async (message, sender) => {
        expect(await ask(message, sender as Sender, sound)).toEqual({ reply: null, reached: [] });
      }),
      RUNS,
    );
  });
});

describe('a reply', () => {
  test('is one of the contract, whatever a handler answers or however it fails', async () => {
    const odd = fc.oneof(
      fc.anything(),
      fc
        .constantFrom(...Object.values(SOUND))
        .chain((reply) =>
          fc.constantFrom(...placesOf(reply)).map((place) => withAt(reply, place, () => SECRET)),
        ),
      fc.constantFrom(...Object.values(SOUND)).map((reply) => ({ ...(reply as object), text: SECRET })),
    );
    await fc.assert(
      fc.asyncProperty(anyMessage, odd, fc.boolean(), async (message, answer, fails) => {
        const kind = requestSchema.parse(message).type;
        const sender = FROM_OWN_PAGE.includes(kind) ? OWN_PAGE : FRAME;
        const { reply } = await ask(message, sender, () =>
          fails ? Promise.reject(new Error(SECRET)) : Promise.resolve(answer),
        );
        expect(replySchemas[kind].safeParse(reply).success).toBe(true);
        // A salt is any word: it is the one reply that a page could not be told from.
        if (kind !== 'reader') expect(JSON.stringify(reply)).not.toContain(SECRET);
      }),
      RUNS,
    );
  });
});
