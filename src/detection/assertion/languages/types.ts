/**
 * Words of a language (source of an expression over folded text: lower case, no accents) by the rule of the table that they belong to: its
 * id and code as in "stopped s". They are read after the table's own words of that rule.
 */
export type Words = Readonly<Record<string, string>>;

/** For each of these rules a text it must be read in, by words of the language, and one it must not; "§" stands for a drug. */
export type Examples = Readonly<Record<string, readonly [must: string, mustNot: string]>>;
