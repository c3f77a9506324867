import { Worker } from 'node:worker_threads';
import { annotateLine, type InputDocument } from './output';

/** Annotates documents, several at a time; the answer is a line of output. */
export interface Annotator {
  /** How many documents it is worth handing over before the first answer: what keeps memory constant. */
  readonly ahead: number;
  annotate(document: InputDocument): Promise<string>;
  close(): Promise<void>;
}

/** Documents that wait at each thread, so that none idles while the reader parses. */
const AHEAD = 8;

interface Pending {
  readonly resolve: (line: string) => void;
  readonly reject: (error: Error) => void;
}

/** A thread answers in the order it was asked, so that its questions need no number. */
function startThread() {
  // Under tsx the thread inherits the loader from process.execArgv, and reads TypeScript as we do.
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  const pending: Pending[] = [];
  let failed: Error | undefined;
  worker.on('message', (line: string) => pending.shift()?.resolve(line));
  worker.on('error', (error) => {
    failed = error instanceof Error ? error : new Error(String(error));
    for (const { reject } of pending.splice(0)) reject(failed);
  });
  return {
    waiting: () => pending.length,
    annotate: (document: InputDocument) =>
      new Promise<string>((resolve, reject) => {
        if (failed) return reject(failed);
        pending.push({ resolve, reject });
        worker.postMessage(document);
      }),
    close: () => worker.terminate(),
  };
}

/** `jobs` threads; one is this thread, which needs no copies of the documents. */
export function startAnnotator(jobs: number): Annotator {
  if (jobs === 1)
    return { ahead: 1, annotate: async (document) => annotateLine(document), close: async () => undefined };
  const threads = Array.from({ length: jobs }, startThread);
  return {
    ahead: jobs * AHEAD,
    annotate: (document) =>
      threads
        .reduce((best, thread) => (thread.waiting() < best.waiting() ? thread : best))
        .annotate(document),
    close: async () => {
      await Promise.all(threads.map((thread) => thread.close()));
    },
  };
}
