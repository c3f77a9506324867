let last: Promise<unknown> = Promise.resolve();

/**
 * Does one piece of work on what is remembered of warnings after the other: two frames of a patient may ask at the same moment, and only one of
 * them may be the first; what is read before a change and written after it would undo what came between.
 */
export function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const next = last.then(work);
  last = next.catch(() => undefined);
  return next;
}
