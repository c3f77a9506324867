import type { Detail } from '../../../knowledge/terms';

/**
 * What a phrase says of a drug near it. Small letters stand before the drug, capitals behind it; `s h b c d` may do both.
 * Verbs of use: s stop, h hold, b begin, c continue, a take, o "on" (weak). Told of a drug: n not taken, d declined,
 * y allergy, p past, u thought of, A taken, N not taken, Y allergy, P past, U thought of. What bends a verb: l firm future.
 * Change of drug: f from, t to, > arrow, z then, i instead of, < "from", } "to". Others: g not about a patient,
 * K relative, O somebody else, E the patient, T now, x later, "_" none of these though it looks like one, ; end of reach.
 */
export type Code = string;

/** Id, code, phrases (each the source of an expression over folded text: lower case, no accents; a name is U+E000), detail. */
export type Row = readonly [id: string, code: Code, phrases: readonly string[], detail?: Detail];

/** A row as it is read: its phrases as the alternatives of one source. */
export type Rule = readonly [id: string, code: Code, words: string, detail?: Detail];
