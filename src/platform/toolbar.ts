import { inManifest } from '../languages/manifest';

/** The words over the toolbar button of a tab where the guide is not used, until the background knows better. */
const NOT_USED_TITLE = inManifest('button_not_used');

/** Puts them into a manifest that was generated, in which the popup's own title stands by then. */
export function sayNotUsed(manifest: object): void {
  if ('action' in manifest && typeof manifest.action === 'object' && manifest.action)
    Object.assign(manifest.action, { default_title: NOT_USED_TITLE });
}
