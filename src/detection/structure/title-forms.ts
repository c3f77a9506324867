/** The forms in which titles stand in plain text; what their words say: `headers.ts`. */

/** Ends in a colon; or stands in capitals, words in brackets aside; or is a heading of Markdown. */
const HEADING_LINE =
  /^[>*_=#\s-]*(?:[^\s:.|][^:.|]{0,60}:[\s*_=-]*|[A-ZÀ-Þ][A-ZÀ-Þ0-9 /&,'–-]{3,60}(?:\([^)]{0,60}\))?\s*)$/;
const MARKED_LINE = /^[>*_=#\s-]*\S.{0,80}(?<=^\s*#{1,6}\s.*)$/;
export const isHeadingLine = (line: string): boolean =>
  HEADING_LINE.test(line) || (line.includes('#') && MARKED_LINE.test(line));
/** A line of its own after a gap, like "Discharge medicines", when its words are those of a heading. */
export const SHORT_TITLE = /^[A-ZÀ-Þ][^.;:|]{2,88}\??$/;
export const INLINE_HEADING =
  /^(\s*(?:[-*•]\s+)?[*_]{0,2}([A-Za-zÀ-ÿ][A-Za-zÀ-ÿ0-9/&()'’-]*(?:[ .][A-Za-zÀ-ÿ0-9/&()'’-]+){0,6})[*_]{0,2}\s?:)\s*(?=\S)/;
/** The text of an alert, copied: "** Interaction, level 2: X may ...". */
export const ALERT_LINE =
  /^(\s*(?:\*{2,3}|!{2,3}|>{2,3}) ?((?:drug[ -](?:drug )?)?interaction[^:.*]{0,40}?) ?:)\s*(?=\S)/i;
/** A title that is no heading in its form, within lists that stand close one below the other. */
export const CLOSE_TITLE =
  /^(?:expired|discontinued|stopped|inactive|past|previous|held|completed|active|current|ongoing) (?:orders|prescriptions|medications|meds|medicines|drugs|rxs?)$|^(?:prescriptions|medications?|meds|medicines) (?:discontinued|stopped|ceased|marked|ordered|started|prescribed)\b[^.;:|\d]{0,40}$/i;
/** Words that head a list or a part of a note wherever they stand alone on a line. */
export const PLAIN_TITLE =
  /^(?:rx|(?:(?:current|home|regular|repeat|outpatient|inpatient|discharge|admission|past|previous|prior|active|acute|other|oncology|stopped|discontinued|chronic|usual|inactive)\s+){0,3}(?:medications?|medicines|meds|prescriptions)(?: list| history)?|(?:(?:sensitivities|intolerances?|adverse reactions?) ?(?:\/|&|and) ?)?(?:drug )?allerg(?:y|ies)(?: ?(?:\/|&|and) ?(?:intolerances?|sensitivities|adrs?))?|(?:(?:past )?(?:medical|surgical|oncolog(?:y|ic(?:al)?)|social|family)) history|assessment(?: (?:and|&) plan)?|impression|plan|problem list|active problems|recommendations|interval history|(?:ciclos?|tratamientos?|tratamentos?|terapias?|l[ií]neas?|linhas?) (?:previ\w+|anterior\w*)|(?:medicaci[oó]n|medica[cç][aã]o|tratamiento|tratamento|terap[eéê]utica) (?:actual|atual|habitual|previ[oa]|anterior|domiciliari[oa]|domiciliar|de base|cr[oó]nic[oa]|al alta|em curso|en curso)|medicamentos (?:actuales|atuais|habituales|em uso|suspendidos|suspensos)|antecedentes(?: (?:personales|pessoais|familiares|oncol[oó]gicos|patol[oó]gicos))?|alergias|indicaciones|conducta|conduta|juicio cl[ií]nico|prescri[cç][aã]o|prescripci[oó]n)$/i;
/** "Allergies as of 04/22 - reviewed by RN": the title of a list whose items stand in from it. */
export const LIST_WITH_NOTE =
  /^(?:(?:drug )?allerg(?:y|ies)(?: ?(?:\/|&|and) ?(?:intolerances?|sensitivities|adrs?))?|(?:(?:current|home|outpatient|active|discharge|regular) )?(?:medications?|meds|medicines)) (?:as of|as at|reviewed|updated|verified|per|on|from|\(|-)[^|]{0,60}$/i;
/** Two to six words and no sign: a title of no list that we know, where prose stands below it. */
export const UNKNOWN_TITLE = /^[A-ZÀ-Þ][\p{L}'’/&-]*(?: [\p{L}'’/&-]+){1,5}\s*$/u;
export const PROSE = /^[A-ZÀ-Þ][\p{L}'’-]+(?: [\p{L}'’(),-]+){5}.{20}/u;
/** "Stop taking these", "Unchanged": a title of a list whose items stand in from it. */
export const TITLE_OF_ITEMS =
  /^(?:(?:stop|start|continue|keep|change how you)(?: taking| take)? (?:these|the following|this)(?: \w+)?|new|changed|stopped|unchanged|continued|started|discontinued)$/i;
/** Up to four words and no sign, above lines that stand in from it or have columns: "Past", "Medicines stopped", "Drug-Drug Interaction (Moderate)". */
export const BARE_TITLE = /^[A-ZÀ-Þ][\p{L}/&-]*(?: [\p{L}/&-]+){0,3}(?: \([\p{L} ]{3,20}\))?$/u;
export const AHEAD = /^(?:Future|Upcoming|Planned)\b/;
export const OF_DRUGS =
  /med|drug|order|cycle|regimen|treat|therap|prescri|library|interaction|allerg|family|line/i;
export const TITLED = /^(?:stopped|past|never|started|education|family|allergy|options)$/;
/** A day, and who wrote or what it was, on a line of its own. */
export const ENTRY_TITLE =
  /^(?:\W{0,3}(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d\d)|\d{4}-\d\d-\d\d|\d{1,2}[ -][A-Z][a-z]{2,8}[ -]\d{4}))(?![\d/])(?! ?[:,] ?\S+ \S+ \S+ \S+ \S+)[^.;\n]{0,60}$/;
export const DATED = /^\s*\d{1,2}[/.-]\d/;
/** One or two words, as a title in the margin has them. */
export const GAP_TITLE = /^[A-ZÀ-Þ][A-Za-zÀ-ÿ]+(?:[ &/][A-Za-zÀ-ÿ]+)?:?$/;
