import { say } from '../languages';
import { PAGE_ACTIONS } from '../messages';

/** A key of the browser for something the guide does. */
export interface Shortcut {
  readonly name: string;
  /** Empty: none is set. */
  readonly keys: string;
}

/**
 * The manifest's commands as a person reads them. Their words are ours: the browser's own descriptions are in the browser's
 * language, whatever was chosen. In one order, whatever the browser's is: Chrome lists them by their letters. @param commands as the browser lists them
 */
export const shortcutsOf = (
  commands: readonly { readonly name?: string | undefined; readonly shortcut?: string | undefined }[],
): readonly Shortcut[] =>
  PAGE_ACTIONS.flatMap((action) =>
    commands
      .filter(({ name }) => name === action)
      .map(({ shortcut = '' }) => ({ name: say(`command_${action}`), keys: shortcut })),
  );
