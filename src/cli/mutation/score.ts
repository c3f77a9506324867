import { dirname } from 'node:path/posix';

/** One mutant and what became of it, in Stryker's words. */
export interface Outcome {
  readonly fileName: string;
  readonly status: string;
}

export interface Score {
  readonly place: string;
  readonly found: number;
  readonly missed: number;
  /** Of those that count, the part that a test found, in percent; 100 where none counts. */
  readonly percent: number;
}

/** Found by a test, or by its never ending. */
const FOUND: readonly string[] = ['Killed', 'Timeout'];
/** Run by tests that all passed, or run by none. */
const MISSED: readonly string[] = ['Survived', 'NoCoverage'];

/** Mutants that do not load are neither: no test could tell, and nobody could ship them. */
export function scoreOf(place: string, outcomes: readonly Outcome[]): Score {
  const found = outcomes.filter(({ status }) => FOUND.includes(status)).length;
  const missed = outcomes.filter(({ status }) => MISSED.includes(status)).length;
  return { place, found, missed, percent: found + missed === 0 ? 100 : (100 * found) / (found + missed) };
}

/** The score of every folder, then of all. */
export function scores(outcomes: readonly Outcome[]): Score[] {
  const folders = [...new Set(outcomes.map(({ fileName }) => dirname(fileName)))].sort();
  return [
    ...folders.map((folder) =>
      scoreOf(
        folder,
        outcomes.filter(({ fileName }) => dirname(fileName) === folder),
      ),
    ),
    scoreOf('all', outcomes),
  ];
}
