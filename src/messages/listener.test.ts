import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { NO_COUNTS } from './counts';
import { type Handlers, listen } from './listener';

const OWN = { id: 'us', origin: 'chrome-extension://us/' };
const PAGE = { kind: 'record', indication: null, menopause: null, findings: [] } as const;
const PLACE = '0123456789abcdef';
const FROM_FRAME = { id: 'us', url: 'https://record.example/', frameId: 0, tab: { id: 7 } };
const FROM_OWN_PAGE = { id: 'us', url: 'chrome-extension://us/popup.html' };

function handlers() {
  return {
    findings: vi.fn<Handlers['findings']>(async () => ({ ok: false, error: 'internal' })),
    reader: vi.fn<Handlers['reader']>(async () => ({ ok: true, salt: 'salt' })),
    here: vi.fn<Handlers['here']>(async () => ({ ok: true })),
    left: vi.fn<Handlers['left']>(async () => ({ ok: true })),
    warning: vi.fn<Handlers['warning']>(async () => ({ ok: true })),
    'dismiss-reason': vi.fn<Handlers['dismiss-reason']>(async () => ({ ok: true })),
    choose: vi.fn<Handlers['choose']>(async () => ({ ok: true })),
    'open-panel': vi.fn<Handlers['open-panel']>(async () => ({ ok: true })),
    elsewhere: vi.fn<Handlers['elsewhere']>(async () => ({ ok: true })),
    export: vi.fn<Handlers['export']>(async () => ({ ok: true })),
    counts: vi.fn<Handlers['counts']>(async () => ({ ok: true, counts: NO_COUNTS })),
    'erase-counts': vi.fn<Handlers['erase-counts']>(async () => ({ ok: true, counts: NO_COUNTS })),
    promote: vi.fn<Handlers['promote']>(async () => ({ ok: true, counts: NO_COUNTS })),
    overview: vi.fn<Handlers['overview']>(async () => ({
      ok: true,
      read: true,
      unread: 0,
      frames: [],
      knowledge: null,
    })),
  };
}

describe('the message listener', () => {
  test('hands a page’s findings on with the frame they came from, and answers', async () => {
    const handled = handlers();
    const reply = vi.fn();
    expect(listen(OWN, handled)({ type: 'findings', page: PAGE, place: PLACE }, FROM_FRAME, reply)).toBe(
      true,
    );
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ ok: false, error: 'internal' }));
    expect(handled.findings).toHaveBeenCalledWith(
      { type: 'findings', page: PAGE, place: PLACE },
      { tabId: 7, frameId: 0 },
    );
  });

  test('says of a frame that it stands in a private window', () => {
    const handled = handlers();
    const sender = { ...FROM_FRAME, tab: { id: 7, incognito: true } };
    listen(OWN, handled)({ type: 'reader' }, sender, vi.fn());
    expect(handled.reader).toHaveBeenCalledWith(
      { type: 'reader' },
      { tabId: 7, frameId: 0, isPrivate: true },
    );
  });

  test('hands on that a frame wants the reader, and only a frame’s asking', () => {
    const handled = handlers();
    const hear = listen(OWN, handled);
    expect(hear({ type: 'reader' }, FROM_FRAME, () => undefined)).toBe(true);
    expect(handled.reader).toHaveBeenCalledExactlyOnceWith({ type: 'reader' }, { tabId: 7, frameId: 0 });
    expect(hear({ type: 'reader' }, FROM_OWN_PAGE, () => undefined)).toBeUndefined();
  });

  test('hands on that a frame’s page is there, and that it is being left', () => {
    const handled = handlers();
    expect(listen(OWN, handled)({ type: 'left' }, FROM_FRAME, () => undefined)).toBe(true);
    expect(handled.left).toHaveBeenCalledExactlyOnceWith({ type: 'left' }, { tabId: 7, frameId: 0 });
    expect(listen(OWN, handled)({ type: 'here' }, FROM_FRAME, () => undefined)).toBe(true);
    expect(handled.here).toHaveBeenCalledExactlyOnceWith({ type: 'here' }, { tabId: 7, frameId: 0 });
  });

  test('answers with a code when a handler fails', async () => {
    const handled = handlers();
    handled.overview.mockRejectedValue(new Error('storage is full'));
    const reply = vi.fn();
    listen(OWN, handled)({ type: 'overview', tabId: 1 }, FROM_OWN_PAGE, reply);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ ok: false, error: 'internal' }));
  });

  test('is deaf to another extension, to a page that asks for the overview, and to findings from nowhere', () => {
    const handled = handlers();
    const hear = listen(OWN, handled);
    const reply = vi.fn();
    expect(
      hear({ type: 'findings', page: PAGE, place: PLACE }, { ...FROM_FRAME, id: 'others' }, reply),
    ).toBeUndefined();
    expect(hear({ type: 'overview', tabId: 1 }, FROM_FRAME, reply)).toBeUndefined();
    expect(hear({ type: 'findings', page: PAGE, place: PLACE }, FROM_OWN_PAGE, reply)).toBeUndefined();
    expect(handled.findings).not.toHaveBeenCalled();
    expect(handled.overview).not.toHaveBeenCalled();
    expect(reply).not.toHaveBeenCalled();
  });

  test('lets a frame say what became of its warning, and only our own pages see and change the counts', () => {
    const handled = handlers();
    const hear = listen(OWN, handled);
    const fromFrame = [
      { type: 'warning', card: 'serm-bone', did: 'dismissed' },
      { type: 'dismiss-reason', card: 'serm-bone', reason: 'sequential' },
      { type: 'open-panel', part: 'assessment' },
    ] as const;
    const fromOwn = [
      { type: 'counts' },
      { type: 'erase-counts' },
      { type: 'promote', card: 'serm-bone' },
    ] as const;
    for (const message of fromFrame) {
      expect(hear(message, FROM_FRAME, () => undefined)).toBe(true);
      expect(handled[message.type]).toHaveBeenCalledExactlyOnceWith(message, { tabId: 7, frameId: 0 });
      expect(hear(message, FROM_OWN_PAGE, () => undefined)).toBeUndefined();
    }
    for (const message of fromOwn) {
      expect(hear(message, FROM_FRAME, () => undefined)).toBeUndefined();
      expect(handled[message.type]).not.toHaveBeenCalled();
      expect(hear(message, FROM_OWN_PAGE, () => undefined)).toBe(true);
      expect(handled[message.type]).toHaveBeenCalledTimes(1);
    }
    const free = { type: 'dismiss-reason', card: 'serm-bone', reason: 'Ms. Example stopped it' };
    expect(hear(free, FROM_FRAME, () => undefined)).toBeUndefined();
  });

  test('lets a frame move its badge or switch it off, and choose nothing else', () => {
    const handled = handlers();
    const hear = listen(OWN, handled);
    for (const part of [{ badgeCorner: 'top-start' }, { badge: false }])
      expect(hear({ type: 'choose', ...part }, FROM_FRAME, () => undefined)).toBe(true);
    expect(handled.choose).toHaveBeenCalledTimes(2);
    for (const part of [
      { badge: true },
      { badgeCorner: 'middle' },
      { dwellMs: 100 },
      { hiddenTopics: ['bone'] },
    ])
      expect(hear({ type: 'choose', ...part }, FROM_FRAME, () => undefined)).toBeUndefined();
    expect(handled.choose).toHaveBeenCalledTimes(2);
  });

  test('lets no reply out that the contract does not know', async () => {
    const handled = handlers();
    handled.reader.mockResolvedValue({ ok: true, salt: '' });
    const reply = vi.fn();
    listen(OWN, handled)({ type: 'reader' }, FROM_FRAME, reply);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ ok: false, error: 'internal' }));
  });

  test('never throws, answers or acts on a message of another shape', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        const handled = handlers();
        expect(listen(OWN, handled)(message, FROM_FRAME, () => undefined)).toBeUndefined();
        expect(handled.findings).not.toHaveBeenCalled();
      }),
    );
  });

  test('refuses findings that carry a field of the page’s own', () => {
    const handled = handlers();
    const withText = {
      type: 'findings',
      place: PLACE,
      page: { ...PAGE, text: 'Ms. Example takes letrozole' },
    };
    expect(listen(OWN, handled)(withText, FROM_FRAME, () => undefined)).toBeUndefined();
  });
});
