/** The builder's own chatter is of no use here; its warnings and errors are. */
const silent = () => undefined;

export const quiet = {
  debug: silent,
  log: silent,
  info: silent,
  success: silent,
  level: 1,
  warn: (...words: unknown[]) => console.warn(...words),
  error: (...words: unknown[]) => console.error(...words),
  fatal: (...words: unknown[]) => console.error(...words),
};
