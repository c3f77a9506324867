import type { Rule } from './types';

/** Signs, which need no space before them. */
export const SIGNS: readonly Rule[] = [
  ['arrow', '>', '(?<!<)-{1,2}>|=+>|\u2192|\u21d2|>+(?= ?\ue000)'],
  [
    'not-taken',
    'N',
    `\\?\\s*n(?=\\s*(?:$|[.;,)]))|[:?]\\s*(?:\\[ \\] ?y\\w* ?\\[x\\] ?n\\w*|\\( ?\\) ?y\\w*\\s*\\(x\\) ?n\\w*)|(?<=\ue000(?: \\d[\\d.]* ?mg)?) ?- ?no(?= ?(?:[.;,)(]|$))|(?<!\\w (?:with|w|w/|from|since|due to) (?:the |her |his |your |my )?\ue000+ ?)(?:[:?]["')\\]]* ?-? ?(?:none|never|no|nil|nein|non|nao)|; ?no(?= ?(?:[.;]|$)))\\b(?! ?[-\u2013] ?[a-z])`,
  ],
  ['taken', 'A', '\\?\\s*(?:\\[x\\] ?y\\w*|(?:y(?:es|ep)?\\b|(?:si|sim|oui|ja)(?= ?(?:[.,;:)-]|$))))'],
  [
    'considered',
    'u',
    '\\? ?(?=\ue000|(?:re-?)?(?:start|switch|change|stop|resum|try|add|hold|swap|commenc|continu|consider|go|move|trial|rotat|convert|need|for)\\w*\\b)',
  ],
  [
    'thought-of',
    'U',
    '\\?(?! ?-? ?no\\b)|(?<!\\w (?:with|w|w/|from|since|due to) (?:the |her |his |your |my )?\ue000+ ?)\\?',
  ],
  [
    'end',
    ';',
    ';|(?<!\\([!?]{1,3}|\\bm?c?g total)\\)(?= (?!(?:and )?then\\b|followed by|vs\\b|versus\\b)[a-z])',
  ],
  ['colon', ':', ':(?=\\s)'],
  ['and', '&', '[+&]'],
  ['comma', ',', ',(?=\\s)| - |\\('],
];
