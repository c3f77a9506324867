import { namedDate } from './dates';
import type { When } from './time';

/** Words around a verb that say when what it tells happens: over, at once, on a day to come, under a condition. */

/** "... continues it to complete five years and then stops": the stop lies ahead. */
export const ahead = (between: string): boolean =>
  /\b(?:stops?|d\/c|discontinues?|ceases?)$/.test(between)
    ? /\b(?:to (?:complete|finish)|until|at which point|then|once|when)\b/.test(between)
    : // "since then on hold" has happened
      /\b(?:to (?:complete|finish)|until|at which point)\b.*\bholds?$/.test(between);

/** "... until the estradiol is low, then tamoxifen comes off" */
export const CAN = /\b(?:can|may|could|might) (?:(?:then|now|be|also|probably|safely) )*$/;
export const UNTIL_THEN =
  /\b(?:until|till|til)\b(?![^.;]*\b(?:got|was|were|had|came|became|developed)\b)[^.;]*\bthen (?:the |her )?$/;
/** A stop told as one that has happened, whatever its date. */
export const HAPPENED = /(?<!\b(?:be|being|get) )\b(?:self-)?(?:stopped|discontinued|ceased|d\/?c'?e?'?d)$/;
/** "to be removed at the next packing" */
export const NEXT_TIME = /^ (?:at|from|with|in|after|by) (?:the |her |his )?next (?!day\b)\w+/;

/** Verbs in the present tense, and nouns, of what is begun or taken up again. */
export const TO_COME =
  /^(?:se )?(?:inicia|comienza|empieza|(?:reinici|reanud|retom)(?:a|ar|ara|e)|reinicio|reanudacion|comeca|reprise|reprend|debute|commence|neubeginn|wiederbeginn|wiederaufnahme|inizia|ripresa|riprende|comincia|hervat\w*|hervatting|herstart\w*|start|begint?)\b/;

/** "Before she starts letrozole" */
export const BEFORE_START =
  /\b(?:before|until|once|when) (?:she|he|pt|patient|we|i|you|mrs? \w+|ms \w+) (?:starts|begins|commences)$/;
/** A question that takes for granted that the drug is taken. */
export const HOW =
  /^\W*(?:\w+ ?: ?)?(?:(?:so|and|ok|okay|now),? )?(?:how (?:long|is|are|often|has|have|do you (?:find|feel|get))|when did you (?:start|begin)|are you still|do you still|still (?:on|taking)|(?:are|is|do|does|did) (?:they|you|she|he|the \w+|dr\.? \w+) (?:aware|know))\b/;
/** "restart once the ALT is down" */
export const RESTART_WHEN =
  /^(?:re-?start|resume|re-?commence) (?:it |only )?(?:once|when|after|if|from|in) /;
/** So many years of a drug, told as a thing that was had. */
export const COURSE = /(?:years|yrs|months) of$/;
export const COURSE_YEARS = /^(\d{1,2}|\w+) ?(?:years|yrs) of$/;
export const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** The last year named before, with no word of today behind it. */
export const YEAR_BEFORE =
  /\b((?:19|20)\d\d)\b(?![^;]*\b(?:19|20)\d\d\b)(?![^;]*\b(?:now|currently|today|has had|so far)\b)[^.;]*$/;
/** A beginning told in the present tense, with its day. */
export const SCHEDULED =
  /^(?:re-?)?(?:starts|begins|commences|resumes)(?: again| back| up)? (?:(?:on|from) )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{1,2}[/.]\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w* \d{1,2}\b|(?:mon|tues|wednes|thurs|fri|satur|sun)day|next |tomorrow)/;
export const FOR_YEARS =
  /^ ?(?:back )?in (?:her|his|my) (?:early |late |mid )?(?:teens|twenties|thirties|forties|fifties|[2-5]0'?s)\b|^[^.;,\ue000]{0,25}\bfor (?:the |about |nearly |almost |over )?(?:\w+|\d+) (?:months|years|yrs)\b/;
export const BEFORE_OP =
  /^[^.;\ue000]{0,40}\b(?:stop|hold|withhold|omit|last dose|off)\b[^.;\ue000]{0,24}?\b(?:\d{1,3}|one|two|three|four) ?(?:hrs?|hours?|h|days?|d|wks?|weeks?|w|\/7|\/52)(?: \+)? ?(?:pre|before|prior)\b/;
export const HAVE_GIVEN = /\b(?:i|we)(?:'ve| have)(?: \w+)? \w+(?: (?:her|him|you))?$/;
export const ONLY_THEN =
  /^[^.;,]{0,20}\b\d{1,3} ?(?:h|hrs?|hours?) ?(?:pre-?op|before|prior)\b|^[^.;]{0,20}\bonly (?:after|if|when|once)\b|^[^.;,]{0,20}\b(?:(?:from|starting|beginning|as of|on) (?:next |this coming |the coming )?|next |this coming )(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^[^.;,]{0,20}\b(?:from |in )?next (?:week|month|year|january|february|march|april|may|june|july|august|september|october|november|december)\b|^[^.;,]{0,20}\b(?:\d{1,2}|one|two|three|four|six) ?(?:days?|d|weeks?|wks?|w|months?|\/7|\/52)? ?(?:pre-?|before|prior to)[- ]?(?:op|surgery|or\b(?= ?(?:[.;,)]|$|per\b|date|as\b))|the (?:op|or|surgery|procedure)|procedure|theatre|her (?:op|surgery)|his (?:op|surgery))\b|^[^.;,]{0,20}\b(?:\d{1,2}|una?|dos|tres|cuatro|uma?|dois|duas|quatro) ?(?:dias?|sem\w*|mes(?:es)?) antes\b/;
export const ANY_MORE =
  /^[^;,.]{0,30}\b(?:(?:x|for) (?:many |several )?(?:yrs|years|months|weeks|ages)\b|(?:x|for|in) (?:the )?(?:last |past )?(?:about |nearly |at least )?(?:\d+|an?|two|three|four|five|six|several|some|a few) ?(?:days?|d|wks?|weeks?|w|mos?|months?|years?|yrs?)\b|any ?more|any longer|(?:at (?:present|the moment) )?since (?:(?:\w{3,9} )?(?:19|20)\d\d|last|early|late|then|(?:her|his|the) (?:surgery|operation|diagnosis|clot|dvt|pe|stroke|spring|summer|autumn|fall|winter|fracture)|january|february|march|april|may|june|july|august|september|october|november|december))\b/;
export const ASKED = /^(?:ask|decides? on|wonder|whether|if\b|query|unsure|discuss)/;
export const INFINITIVE =
  /(?<!\b(?:used|had|has|have|came) )\bto (?:put|place)\b(?! (?:any|some|no)?things?\b)[^.;]*$/;
export const AGREED =
  /\b(?:agreed|decided|resolved|settled)(?: (?:that|with|on) \w+)*(?: that)?(?: \w+){0,2} would $/;
/** "stopped tonight": taken until then. */
export const AT_ONCE =
  /^ ?(?:tonight|today|now\b|this (?:morning|evening|afternoon)|with immediate effect|as of (?:today|tonight)|immediately|hoy\b|hoje\b|a partir de ho[jy]e?\b|desde ho[jy]e?\b|agora\b|ahora\b)/;
/** A day named behind a drug: what is ordered for it is not begun at once. */
export const ON_DAY =
  /^[^.;,]{0,24}\b(?:on|from|this|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day\b|^[^.;,]{0,12}\b(?:mon|tues?|wed|thurs?|fri|sat|sun)(?:day)? (?:the )?\d{1,2}(?:st|nd|rd|th)\b|^[^.;,]{0,24}\b(?:on|from) (?:the )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}\b)/;
/** The base form of a verb of stopping. */
export const ORDER =
  /^(?:stop|hold|omit|cease|discontinue|d\/?c|withhold|pause|come off|quit|withdraw|suspend(?:er|o|e|emos)\b.*|retirar\b.*|parar\b.*|dejar de\b.*|interromper\b.*|interrumpir\b.*)$/;

/** @param due an order for a date: even this month it lies ahead, and always where no day of writing is known. */
export function isFuture(after: string, now: When, due = false): boolean {
  const match = /(?:\b(\d{1,2})[/.])?(?:\d{1,2}[/.])?\b(20\d\d)\b/.exec(after);
  if (match?.[2] === undefined) return false;
  const month = Number(match[2]) * 12 + Number(match[1] ?? 12) + (due ? 1 : 0);
  return month > now.month || (due && !now.exact && month + 12 > now.month);
}

/** "Start raloxifene 60 mg daily, ..." */
export const ORDER_TO_START =
  /^\W*(?:\d[.)] ?)?(?:plan: ?)?(?:start|begin|commence|initiate|trial of)(?: (?:her |him )?(?:on|with))? (?:the |an? )?$/;

const TOLD_OF =
  /^\W*(?:in|on|by|during|back in) (?:early |late |the (?:spring|summer|autumn|fall|winter) of |\d{1,2}(?:st|nd|rd|th)? )?(?:([a-z]{3,9}) )?((?:19|20)\d\d),? (?:she|he|we|i|the patient|pt|they|mrs?|ms|dr)\b/;

/** A sentence that tells, with its date first, of what was agreed or planned more than a month before the text was written. */
export function isLongAgo(sentence: string, now: When): boolean {
  const told = TOLD_OF.exec(sentence);
  if (!told) return false;
  const month = told[1] === undefined ? null : namedDate(`${told[1]} ${told[2]}`);
  return (month ?? Number(told[2]) * 12 + 12) + 1 < now.month;
}

/** Behind a stop or a hold: taken all the same, or again. */
export const AGAIN_SINCE =
  /^[^.;]*(?:\b(?:but|and|yet)\b|,)[^.;]*\b(?:gone back (?:to|on|onto) (?:it|them)|(?:taking|using|swallowing) (?:it|them) again|back on (?:it|them) (?:since|now|again)|(?:has|have)(?: not|n't) missed (?:a|one|any))\b/;
/** "..., which she did" */
export const WHICH_SHE_DID =
  /^[^.;]*,? (?:which|and) (?:she|he|i|they) (?:duly |then |promptly )?did\b(?! not)/;
/** Whoever asks has it. */
export const OWN = /\b(?:my|(?:with|alongside|besides|together with) (?:her|his)) $/;
/** Behind a prescription: when it is to be begun. */
export const TO_START = /^[^.;\ue000]{0,60}, to (?:start|begin|commence) (?!with\b)/;
