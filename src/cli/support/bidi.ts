import type { Frame } from 'puppeteer-core';
import { GECKO_ID } from './browsers';
import type { Session } from './launch';

/** Firefox answers over WebDriver BiDi; puppeteer has no call for what is asked of it here. */
interface BidiConnection {
  send(method: string, parameters: unknown): Promise<{ result: unknown }>;
}

export const connectionOf = (session: Session): BidiConnection =>
  (session.browser as unknown as { connection: BidiConnection }).connection;
export const contextOf = (frame: Frame): string => (frame as unknown as { _id: string })._id;

type Evaluated =
  | { readonly type: 'success'; readonly result: { readonly value?: unknown } }
  | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };

/**
 * Runs in Firefox's own window, where the browser's parts are within reach: what a person does in the browser's interface, and what
 * Firefox's own tests do to an extension. For sessions of `launchWithExtension`, which start Firefox with system access.
 * @param code the body of an async function; `extension` is ours in it. What it returns must be a string, a number or a boolean.
 */
export async function inFirefox(session: Session, code: string): Promise<unknown> {
  const connection = connectionOf(session);
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const { contexts } = result as { contexts: readonly { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox has no window that a test can reach');
  const answer = await connection.send('script.evaluate', {
    expression: `(async () => {
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(GECKO_ID)});
      ${code}
    })()`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const said = answer.result as Evaluated;
  if (said.type === 'exception') throw new Error(`In Firefox itself: ${said.exceptionDetails.text}`);
  return said.result.value;
}
