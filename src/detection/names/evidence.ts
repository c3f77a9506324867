import { foldText } from '../../knowledge/vocabulary/fold';

/** How much a unit speaks of endocrine treatment of breast cancer, and how much of another field with an AI of its own. */
export interface Evidence {
  /** Distinct terms of endocrine oncology. */
  readonly breast: number;
  /** Distinct terms of the strongest other field. */
  readonly other: number;
}

/** First the own field, then one field each. */
const FIELDS = [
  'breast (?:ca\\b|cancer|carcinoma)|(?:ductal|lobular) carcinoma|\\bdcis\\b|\\bidc\\b|\\bilc\\b|\\ber ?\\+|\\ber[ -]pos\\w*|\\bhr ?\\+|hormone[ -]receptor|postmenopausal|aromatase|endocrine therapy|lumpectomy|mastectomy|oncotype|fulvestrant|\\w+ciclib|goserelin|\\bserms?\\b|\\bdexa\\b|\\bdxa\\b|\\bher2\\b|z79\\.811|tamoxifen|anastrozol|letrozol|exemestan|arimidex|femara|aromasin|raloxifen|mammo\\w*|brustkrebs|mammakarzinom|cancer de mama|cancer du sein|carcinoma mammario|\\bbcs\\b|\\bp?[ct]?t[0-4]\\w?n[0-3]|\\baimss\\b|\\bmmg\\b|denosumab|zoledron\\w+|cdk4',
  'artificial intelligence|machine learning|deep learning|neural network|language model|chatgpt|\\bllms?\\b|radiomics|computer.aided|convolutional|chatbot|generative|algorithms?|dataset|software',
  'echocardiogra\\w*|ejection fraction|lvef|aortic (?:valve|root|stenosis|insuff|regurg)\\w*|mitral|tricuspid|regurgitation|bicuspid|murmur',
  'cortisol|\\bacth\\b|hydrocortisone|adrenal|addison\\w*|cosyntropin|fludrocortisone|sick day|hypopituitarism',
  'apno?ea|hypopno?ea|polysomnography|\\bahi\\b|\\bcpap\\b',
  'adequate intake|micronutrients?|dietary reference',
  'insemination|semen|estrus|heifers?|poultry|h5n1|hpai|influenza|\\biui\\b|\\bivf\\b|ovulation',
  'tunel|apopto\\w+|caspase|\\bloh\\b|allelic imbalance',
  'american indian\\w*|alaska native|tribal',
  '(?:antigen|adjuvant|collagen|aspirin)[ -]induced',
  'angiotensin|renin|apolipoprotein|lipoprotein|augmentation index|pulse wave|arterial stiffness',
];
const EXPRESSION = new RegExp(FIELDS.map((field) => `(${field})`).join('|'), 'g');

/** Counts distinct terms; reads at most the first 60,000 characters. */
export function evidenceIn(text: string): Evidence {
  const seen = FIELDS.map(() => new Set<string>());
  for (const match of foldText(text.slice(0, 60_000)).matchAll(EXPRESSION)) {
    for (let i = 1; i < match.length; i++)
      if (match[i] !== undefined) {
        seen[i - 1]?.add(match[0]);
        break;
      }
  }
  const [breast = 0, ...others] = seen.map((set) => set.size);
  return { breast, other: Math.max(0, ...others) };
}
