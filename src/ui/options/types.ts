import type { ChoiceKey, Choices } from '../../settings/choices';
import type { PolicyProblem } from '../../settings/managed';

export type { ChoiceKey, Choices } from '../../settings/choices';

export interface SiteRow {
  /** Match pattern or origin, as it was granted. */
  readonly id: string;
  /** How it is shown: host, with the port or scheme where it matters. */
  readonly name: string;
  readonly kind: 'builtin' | 'granted' | 'wanted';
  readonly enabled: boolean;
  /** Set by an administrator: neither switched nor removed here. */
  readonly fixed: boolean;
}

/** A number kept on this computer, as it is exported too. */
export interface CountRow {
  readonly id: string;
  readonly words: string;
  readonly count: number;
}

export interface OptionsProps {
  readonly sites: readonly SiteRow[];
  readonly choices: Choices;
  /** Choices that an administrator has fixed. */
  readonly fixed: ReadonlySet<ChoiceKey>;
  /** Topics that cards can have. */
  readonly topics: readonly string[];
  /** What is wrong with the administrator's policy. */
  readonly problems: readonly PolicyProblem[];
  /** The last change was refused by the browser's storage; what is shown is what holds. */
  readonly refused: boolean;
  /** Settings that could not be read were kept aside. */
  readonly keptAside: boolean;
  readonly onExportKept: () => void;
  readonly onDiscardKept: () => void;
  readonly counts: readonly CountRow[];
  /** Warnings that no longer come by themselves, as their person chose. */
  readonly demoted: readonly { readonly card: string; readonly summary: string }[];
  readonly shortcuts: readonly { readonly name: string; readonly keys: string }[];
  readonly knowledge: { readonly version: string; readonly reviewed: string } | null;
  /** Asks for a site the person typed; false when the address is none or the browser refused. Runs in the gesture. */
  readonly onAddSite: (address: string) => Promise<boolean>;
  readonly onToggleSite: (id: string, enabled: boolean) => void;
  /** Asks for a site that an administrator wants and the browser has not been allowed yet. Runs in the gesture. */
  readonly onAllowSite: (id: string) => void;
  readonly onRemoveSite: (id: string) => void;
  readonly onChange: (part: Partial<Choices>) => void;
  /** Opens the page of ours where any text can be checked. */
  readonly onCheckText: () => void;
  readonly onExportCounts: () => void;
  readonly onEraseCounts: () => void;
  /** This warning is to come by itself again. */
  readonly onPromote: (card: string) => void;
  /** Opens the browser's page for keyboard shortcuts, where there is a way to; else a line says where it is. */
  readonly onChangeShortcuts?: (() => void) | undefined;
}
