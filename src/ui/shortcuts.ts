import { say } from '../languages';
import { isPageAction } from '../messages';

/** A key of the browser for something the guide does. */
export interface Shortcut {
  readonly name: string;
  /** Empty: none is set. */
  readonly keys: string;
}

/**
 * The manifest's commands as a person reads them. Their words are ours: the browser's own descriptions are in the browser's
 * language, whatever was chosen. @param commands as the browser lists them
 */
export const shortcutsOf = (
  commands: readonly { readonly name?: string | undefined; readonly shortcut?: string | undefined }[],
): readonly Shortcut[] =>
  commands.flatMap(({ name = '', shortcut = '' }) =>
    isPageAction(name) ? [{ name: say(`command_${name}`), keys: shortcut }] : [],
  );
