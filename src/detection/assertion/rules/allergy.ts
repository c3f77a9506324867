import type { Row } from './types';

/** Allergy and intolerance. */
export const ALLERGY: readonly Row[] = [
  [
    'allergy',
    'y',
    [
      'intolerant ?- ?(?=\\ue000)',

      'red (?:wrist ?)?band(?: on)?:?(?: [\\w-]+,)+',

      'nkda (?:except|apart from|other than|but|bar)(?: for| to)?',

      'allerg(?:y|ies) (?:include[sd]?|are|list(?:s|ed)?|documented|recorded|noted)(?: as| to)?(?: [\\w-]+(?:,| and| &))*',

      'hypersensitiv\\w*(?: reactions?)? to',
      'red (?:wrist ?)?band:?(?= \ue000)',
      'allergic(?= ?[-:])',
      'allerg(?:ic|y|ies) to',
      'intoleran(?:t|ce) (?:of|to)',
      'adverse (?:drug )?reaction to',
      'react(?:s|ed|ion) to',
      'rash (?:with|to)',
      'alergic[ao] a',
      'alergia a',
      'intolerancia a',
      'allergi(?:e|sch) (?:gegen|auf|aux?|a)',
      '(?<!\ue000[ -])unvertraglichkeit\\w*(?: gegen)?',
      'intoleran\\w+ (?:a|au)',
      'allergi[ac]\\w? a\\w*',
    ],
    'intolerance',
  ],
  [
    'allergy',
    'Y',
    [
      'adr\\b(?! reporting)',
      'allergy',
      'intoleran(?:ce|t)(?! of)',
      'anaphyla\\w+',
      'sjs',
      'stevens[- ]johnson',
      'erythema multiforme',
      'angio-?o?edema',
      'hives',
      'urticaria',
      'unvertraglich\\w*',
    ],
    'intolerance',
  ],
  [
    'intolerance',
    's',
    [
      '(?:has |had |having |have )?(?:not|never) (?:really )?(?:got|gotten|getting|get) on (?:well |at all )?with',
      "(?:did|does|do)(?: not|n't) (?:get on|agree|do well) with",
      'never got on with',
      "(?:could|can)(?: ?not|n't|'t) (?:stand|bear|stomach|handle|cope with|abide|take to)",
      'nor with',
      "(?:could|did|can|does|was|were) ?(?:not|n't) (?:able to )?tolerate",
      'cannot tolerate',
      'unable to tolerate',
      '(?<=\\b(?:because|as|since) (?:the )?\ue000+ )(?:caused|gave|made)\\b',
      '(?:caused|gave (?:her|him))(?= [^.;\ue000]{2,40},? (?:so|hence|therefore)\\b)',
      'failing(?= (?:both |an? |the |her )?\ue000)',
      'intolerant of',
      '(?:poorly|badly|not) tolerated',
    ],
    'intolerance',
  ],
];
