import type { Browser } from 'wxt/browser';
import { inFirefox } from '../support/bidi';
import { openExtensionPage, type Session } from '../support/launch';
import { RECORD_KEY, type Recorded } from './recorder';

/**
 * Has Firefox's own console kept: there, errors of a content script reach no listener of the script itself. To be called before
 * anything may go wrong. In Chromium the recorder in the extension hears of them all.
 */
export async function watchErrors(session: Session): Promise<void> {
  if (session.engine === 'chromium') return;
  await inFirefox(
    session,
    `if (window.aimssGuideErrors) return;
     const errors = [];
     window.aimssGuideErrors = errors;
     Services.console.registerListener({
       observe(message) {
         if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
         // What Firefox says instead of answering a page that has been left: its script hears nothing that it could handle.
         if (/^Promise re(solved|jected) (after context unloaded|while context is inactive)/.test(message.errorMessage)) return;
         if (message.sourceName.startsWith(${JSON.stringify(session.origin)}))
           errors.push(message.errorMessage + ' ' + message.sourceName + ':' + message.lineNumber);
       },
     });`,
  );
}

/** Errors that nobody handled, in any part of an extension with a recorder in it. */
export async function unhandled(session: Session): Promise<string[]> {
  const own = await openExtensionPage(session, 'options.html');
  const records = await own.evaluate(async (key: string) => {
    const { storage } = (globalThis as unknown as { chrome: typeof Browser }).chrome;
    const all = await storage.local.get<Record<string, unknown>>(null);
    return Object.entries(all).flatMap(([name, value]) => (name.startsWith(key) ? [value] : []));
  }, RECORD_KEY);
  await own.close();
  const heard = (records as Recorded[])
    .filter(({ way }) => way === 'unhandled error')
    .map(({ text }) => text);
  if (session.engine === 'chromium') return heard;
  const kept = await inFirefox(session, 'return JSON.stringify(window.aimssGuideErrors ?? null);');
  const seen = JSON.parse(String(kept)) as string[] | null;
  if (!seen) throw new Error('watchErrors has not been called.');
  return [...heard, ...seen];
}
