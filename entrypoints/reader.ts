import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import highlightStyles from '../assets/highlight.css?inline';
import { annotateInSteps, passesSelfTest, plainNames } from '../src/detection';
import { mayHaveName, placesOfNames } from '../src/detection/prefilter';
import { startPage } from '../src/page';
import { READER_KEY, type Reader } from '../src/page/bridge';

/** Injected by the background where a name was found: reads, marks and watches the page of this frame. */
export default defineUnlistedScript(() => {
  const reader: Reader = (options) =>
    startPage({
      ...options,
      annotate: annotateInSteps,
      plainNames,
      mayHaveName,
      placesOfNames,
      styles: highlightStyles,
    });
  // A reader that no longer reads is none: its page is then shown as not read, and not as one where nothing is.
  if (passesSelfTest()) (globalThis as Record<string, unknown>)[READER_KEY] = reader;
});
