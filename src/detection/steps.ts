/** Work in steps, done in one go: for callers with nothing else to do meanwhile. */
export function inOneGo<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
