import { annotateText as annotateTextWhole, annotate as annotateWhole } from '../../src/detection';
import type { Annotation, Source } from '../../src/detection/types';
import type { PageKind } from '../../src/knowledge/terms';

/** Detection by its rules alone, without the learned weights: what the tests of a rule hold. */
export const annotate = (source: Source): Annotation => annotateWhole(source, null);

export const annotateText = (
  text: string,
  options: { readonly kind?: PageKind } = {},
): ReturnType<typeof annotateTextWhole> => annotateTextWhole(text, { ...options, weights: null });
