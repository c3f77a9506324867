/** A stretch of a block that cues do not leave: [start, end) in UTF-16 units. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
}

const ABBREVIATION =
  /(?:\b(?:dr|mr|mrs|ms|prof|vs|approx|e\.g|i\.e|st|no|pt|hx|tab|cap|dept|fig|ref|z|n|p\.o|o\.d|b\.d|q\.d|ca|bzw|ggf|evtl|inkl|sra|cont|dx|tx|rx)|\b[a-z]|\d)\.$/i;

/** Splits at full stops, question and exclamation marks, semicolons, and line breaks before a bullet or capital. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const match of text.matchAll(
    /[.!?]+(?=\s|$)|;|\n(?=\s*(?:[-*•#\d(]|[A-ZÀ-Þ]))|\s[-–—]{1,2}\s(?=[A-Z])/g,
  )) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.')) {
      const before = text.slice(Math.max(start, match.index - 10), match.index + 1);
      const next = /^\s*(\S)/.exec(text.slice(end))?.[1] ?? '';
      const dose = /\d\.$/.test(before) && !/[A-ZÀ-Þ]/.test(next);
      if (
        dose ||
        (ABBREVIATION.test(before) && !/\d\.$/.test(before) && !/^[A-ZÀ-Þ]{1}/.test(next)) ||
        /[a-zà-ÿ(]/.test(next)
      )
        continue;
    }
    if (end > start) sentences.push({ start, end });
    start = end;
  }
  if (start < text.length) sentences.push({ start, end: text.length });
  return sentences;
}
