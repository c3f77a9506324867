/** Why a mention reads as it does, as the page layer hands it on: a rule's id and the words it matched. */
export interface Reason {
  readonly rule: string;
  readonly words: string;
}

interface RuleWords {
  /** Heading in "Why am I seeing this". */
  readonly label: string;
  /** Completes "read from …"; absent for rules that tell what a name means, not how the drug is used. */
  readonly from?: string;
  /** The matched words are the name itself, or a whole line: nothing to quote behind "read from". */
  readonly unquoted?: true;
}

const section = (what: string): RuleWords => ({
  label: 'Section it stands in',
  from: `its section, ${what}`,
  unquoted: true,
});

/** Rules by their whole id, where the kind alone says too little. */
const RULES: Readonly<Record<string, RuleWords>> = {
  'section:current': section('a list of current medicines'),
  'section:started': section('new prescriptions'),
  'section:stopped': section('stopped medicines'),
  'section:past': section('past history'),
  'section:plan': section('the plan'),
  'section:allergy': section('allergies and intolerances'),
  'section:family': section('family history'),
  'section:education': section('information for patients'),
  'row:struck-through': {
    label: 'Shown with a line through it',
    from: 'the line through it',
    unquoted: true,
  },
  'row:line-end': { label: 'The end of its line', from: 'the end of its line' },
  'row:end-date': { label: 'An end date in its row', from: 'the end date in its row', unquoted: true },
  'default:dose': { label: 'A dose stands beside it', from: 'the dose beside it', unquoted: true },
  'default:narrative': {
    label: 'No words about use stand beside it',
    from: 'plain text, without words about use',
    unquoted: true,
  },
};

/** Rule ids are `<kind>:<name>`; what each kind of rule looks at, in a reader's words. */
const KINDS: Readonly<Record<string, RuleWords>> = {
  row: { label: 'Its row in the table or list', from: 'its row' },
  column: { label: 'Heading of its column', from: 'its column' },
  section: { label: 'Section it stands in', from: 'its section' },
  heading: { label: 'Heading above it', from: 'the heading above it' },
  cue: { label: 'Words near it', from: 'the words near it' },
  family: { label: 'A relative named beside it', from: 'the relative beside it' },
  switch: { label: 'A change from one drug to another', from: 'a change told on the page' },
  date: { label: 'A date beside it', from: 'a date beside it' },
  hint: { label: 'Label of a symbol beside it', from: 'a symbol beside it' },
  default: { label: 'No words about use stand beside it', from: 'plain text', unquoted: true },
  document: { label: 'Kind of document', from: 'the kind of document', unquoted: true },
  profile: { label: 'Known layout of this site', from: 'the layout of this site', unquoted: true },
  sense: { label: 'Words that settle what the abbreviation means' },
  'same-sense': { label: 'The same abbreviation, settled elsewhere on the page' },
  prior: { label: 'Subject of the page' },
  guard: { label: 'Medicine words beside it' },
  syndrome: { label: 'Symptom word tied to the class' },
  definition: { label: 'Abbreviation defined on this page' },
};

/** Cues for the sense of an abbreviation are numbered (`cue:p5-partner`); they say nothing about use. */
const SENSE_CUE = /^cue:[pn]\d/;

const kindOf = (rule: string): string => (SENSE_CUE.test(rule) ? 'sense' : (rule.split(':', 1)[0] ?? rule));

const wordsOf = (rule: string): RuleWords | undefined => RULES[rule] ?? KINDS[kindOf(rule)];

/** What the rule looked at, for the list of reasons; an unknown kind shows its own name. */
export function reasonLabel(rule: string): string {
  return wordsOf(rule)?.label ?? `Rule “${kindOf(rule)}”`;
}

/**
 * Where the status was read, to follow it in one line: “read from its row: ‘Active’”.
 * Null when no rule about use matched.
 */
export function readFrom(because: readonly Reason[]): string | null {
  for (const { rule, words } of because) {
    const told = wordsOf(rule);
    if (!told?.from) continue;
    const quoted = told.unquoted ? '' : shorten(words);
    return quoted ? `read from ${told.from}: “${quoted}”` : `read from ${told.from}`;
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
