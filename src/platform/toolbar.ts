/** Over the toolbar button of a tab where the guide is not used; so it stands in the manifest, until the background knows better. */
export const NOT_USED_TITLE = 'AIMSS Guide: not used on this page';

/** Puts it into a manifest that was generated, in which the popup's own title stands by then. */
export function sayNotUsed(manifest: object): void {
  if ('action' in manifest && typeof manifest.action === 'object' && manifest.action)
    Object.assign(manifest.action, { default_title: NOT_USED_TITLE });
}
