import { say, words } from '../../languages';

/** What every surface says once: for whom it is, and, where the interface is not in English, that its clinical text is. */
export function Footnote() {
  return (
    <p class="ag-small">
      {say('professional_use')}
      {words().language !== 'en' && <> {say('clinical_language')}</>}
    </p>
  );
}
