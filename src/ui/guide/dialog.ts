import type { Stage } from './stage';

/**
 * The root of a part that is a dialog, shown already. A `<dialog>` element only where it has to be modal, because the page has a
 * modal one open and everything outside of that is inert: shown as a popover, a `<dialog>` would take the focus by itself.
 */
export function openDialog(stage: Stage, className: string, focus: boolean): HTMLElement {
  if (focus && stage.document.querySelector('dialog:modal')) {
    const modal = stage.add('dialog', className);
    modal.showModal();
    return modal;
  }
  const dialog = stage.add('div', className);
  dialog.role = 'dialog';
  dialog.tabIndex = -1;
  dialog.popover = 'manual';
  stage.show(dialog);
  return dialog;
}
