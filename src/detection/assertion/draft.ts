import type { Detail, Status, Timing } from '../../knowledge/terms';
import type { SectionClass } from '../structure';
import type { Because, Block, Mention, NamedConcept } from '../types';
import type { Clause, Group } from './clause';
import type { Token } from './lex';
import type { Said } from './phrase';
import type { Change } from './switches';
import type { When } from './time';

/** A status before the document as a whole has been looked at. */
export interface Draft {
  readonly named: NamedConcept;
  status: Status;
  who: Mention['who'];
  timing?: Timing | undefined;
  detail?: Detail | undefined;
  superseded?: boolean;
  because: Because[];
  /** `strong`: told in words or by its row. `weak`: by its place. `none`: by nothing of its own. */
  basis: 'strong' | 'weak' | 'none';
  /** Months since year 0 of the dated entry it stands in, when it stands in one. */
  readonly entry: number | null;
  readonly section: SectionClass | null;
  /** No other drug is named in the change that decided. */
  readonly alone?: boolean;
  /** A stop that is an order ("stop tamoxifen"), not a report. */
  readonly ordered?: boolean;
  /** Only asked about: of a drug that is taken, it is the drug that is asked about and not whether to take it. */
  readonly asked?: boolean;
  /** In the words of an older letter or note, which nobody told of these days: "letter of 16/01: 'change from tamoxifen to letrozole'". */
  readonly quoted?: boolean;
  /** A dose stands right behind it. */
  readonly dosed?: boolean;
  /** An event told with a pronoun ("she restarted it"): counts, and is no mention. */
  readonly silent?: boolean;
}

/** A document as far as the status of a name may rest on it. */
export interface Scene {
  readonly blocks: readonly Block[];
  readonly rows: ReadonlyMap<number, readonly (readonly [number, Block])[]>;
  /** Blocks that begin with a name: of a row they speak of that drug alone. */
  readonly leads?: ReadonlySet<number>;
  readonly now: When;
  /** A story of the past. */
  readonly tale: boolean;
  /** The highest line of treatment that a line of the document begins with ("3L ..."); 0 where none does. */
  readonly lines: number;
  /** What was asked for was refused, as a form prints it; looked for only when it is asked. */
  readonly refused: boolean;
  /** A husband is spoken of: a wife is the patient, in his words. */
  readonly husband: boolean;
}

/** What is read of one name. */
export type Reading = Pick<Draft, 'status' | 'because' | 'basis'> &
  Partial<Pick<Draft, 'timing' | 'detail' | 'who' | 'alone' | 'ordered' | 'asked'>>;

/** A name in its sentence. */
export interface Place {
  readonly scene: Scene;
  readonly block: Block;
  readonly section: SectionClass | null;
  readonly clause: Clause;
  readonly changes: readonly Change[];
  readonly masked: string;
  readonly group: Group;
  readonly own: number;
  readonly named: NamedConcept;
  readonly because: (rule: string, start: number, end: number) => Because;
  /** Not the first sentence below a heading of few words. */
  readonly later: boolean;
}

/** A name in its sentence with what is said about it: what the steps of reading decide by. */
export interface Heard extends Place {
  readonly said: Said | null;
  /** A phrase that speaks of drugs in general; `told`: of this very name, not only somewhere in its clause. */
  readonly general: Token | undefined;
  readonly told: boolean;
  /** "women who take ...": people who are not the patient. */
  readonly people: Token | undefined;
  /** What stands behind the name in its sentence, and where that begins in it. */
  readonly rest: string;
  readonly end: number;
  /** Names the name itself as the reason. */
  readonly title: (rule: string) => Because;
}

/** One reason to give a name its status; null where it does not apply. */
export type Step = (heard: Heard) => Reading | null;
