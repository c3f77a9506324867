import type { PageFindings } from '../knowledge/schema/finding';
import type { Answer } from '../messages';
import { ASK_AGAIN_MS, type Reader } from './bridge';

interface Asking {
  readonly signal: AbortSignal;
  readonly send: Parameters<Reader>[0]['send'];
  /** Hash of the page's address. */
  readonly place: () => string;
  /** Was the background not reached because it is gone for good? */
  readonly isOutdated: () => boolean;
  readonly answered: () => void;
  /** Ask again, with what is known by then. */
  readonly again: () => void;
}

const NOTHING: PageFindings = { kind: 'other', indication: null, menopause: null, findings: [] };

/** The background's cards for what was found on the page: asked for when that is other than before, and remembered. */
export function cardsOf({ signal, send, place, isOutdated, answered, again }: Asking) {
  let answer: Answer | null = null;
  let asked = 0;
  let sent = '';
  let unanswered = 0;

  return {
    answer: () => answer,
    /** What was said holds no more. */
    forget(): void {
      answer = null;
    },
    /** The next time is the first. */
    askAnew(): void {
      sent = '';
    },
    /** Sends the findings when they are others than before; an empty page says so only after it had some. */
    async ask(page: PageFindings | null): Promise<void> {
      const key = page && page.findings.length > 0 ? JSON.stringify(page) : '';
      if (key === sent) return;
      sent = key;
      asked += 1;
      const turn = asked;
      const said = await send(page ?? NOTHING, place());
      // Asked again meanwhile: the later answer knows more.
      if (signal.aborted || sent !== key || turn !== asked) return;
      if (!said && isOutdated()) return;
      answer = key === '' ? null : said;
      answered();
      if (key === '' || said) {
        unanswered = 0;
        return;
      }
      // Not reached: after a while, at the next reading, or when a card is opened, it is asked again.
      sent = '';
      const wait = ASK_AGAIN_MS[unanswered];
      unanswered += 1;
      if (wait !== undefined) setTimeout(() => signal.aborted || again(), wait);
    },
  };
}
