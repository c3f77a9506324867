import type { ConceptClass } from '../../knowledge/terms';
import { CONTEXT } from '../../knowledge/vocabulary/compiled';
import { lazy, readLexicon } from './lexicon';

/** Partner drugs and symptoms; apart from the names, because a page without a name never needs them. */
export const partners = lazy(() =>
  readLexicon(
    CONTEXT.slice(1)
      .split('\n=')
      .map((part): [ConceptClass, string] => {
        const end = part.indexOf('\n');
        return [part.slice(0, end) as ConceptClass, part.slice(end + 1)];
      }),
  ),
);
