/** Why a mention reads as it does, as the page layer hands it on: a rule's id and the words it matched. */
export interface Reason {
  readonly rule: string;
  readonly words: string;
}

interface KindWords {
  /** Heading in "Why am I seeing this". */
  readonly label: string;
  /** Completes "read from …"; absent for kinds that tell what a name means, not how the drug is used. */
  readonly from?: string;
}

/** Rule ids are `<kind>:<name>`; what each kind of rule looks at, in a reader's words. */
const KINDS: Readonly<Record<string, KindWords>> = {
  row: { label: 'Its row in the table or list', from: 'its row' },
  column: { label: 'Heading of its column', from: 'its column' },
  section: { label: 'Section it stands in', from: 'its section' },
  heading: { label: 'Heading above it', from: 'the heading above it' },
  cue: { label: 'Words near it', from: 'the words near it' },
  switch: { label: 'A change from one drug to another', from: 'a change told on the page' },
  sequence: { label: 'One drug after another', from: 'a sequence told on the page' },
  date: { label: 'A date beside it', from: 'a date beside it' },
  struck: { label: 'Shown with a line through it', from: 'the line through it' },
  hint: { label: 'Label of a symbol beside it', from: 'a symbol beside it' },
  order: { label: 'An order or prescription', from: 'an order' },
  sig: { label: 'Dose and frequency beside it', from: 'the dose beside it' },
  document: { label: 'Kind of document', from: 'the kind of document' },
  kind: { label: 'Kind of page', from: 'the kind of page' },
  profile: { label: 'Known layout of this site', from: 'the layout of this site' },
  sense: { label: 'Words that settle what the abbreviation means' },
  'same-sense': { label: 'The same abbreviation, settled elsewhere on the page' },
  prior: { label: 'Subject of the page' },
  syndrome: { label: 'Symptom word tied to the class' },
  definition: { label: 'Abbreviation defined on this page' },
  name: { label: 'Name' },
  brand: { label: 'Brand name' },
};

/** Cues for the sense of an abbreviation are numbered (`cue:p5-partner`); they say nothing about use. */
const SENSE_CUE = /^cue:[pn]\d/;

const kindOf = (rule: string): string => (SENSE_CUE.test(rule) ? 'sense' : (rule.split(':', 1)[0] ?? rule));

/** What the rule looked at, for the list of reasons; an unknown kind shows its own name. */
export function reasonLabel(rule: string): string {
  const kind = kindOf(rule);
  return KINDS[kind]?.label ?? `Rule “${kind}”`;
}

/**
 * Where the status was read, to follow it in one line: “read from its section, ‘Current medications’”.
 * Null when no rule about use matched: the mention is plain text.
 */
export function readFrom(because: readonly Reason[]): string | null {
  for (const { rule, words } of because) {
    const from = KINDS[kindOf(rule)]?.from;
    if (!from) continue;
    const quoted = shorten(words);
    return quoted ? `read from ${from}: “${quoted}”` : `read from ${from}`;
  }
  return null;
}

const LONGEST_QUOTE = 48;

/** White space folded, cut at a word when long. */
export function shorten(words: string, longest = LONGEST_QUOTE): string {
  const text = words.replaceAll(/\s+/g, ' ').trim();
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).trimEnd()}…`;
}
