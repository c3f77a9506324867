/**
 * What the words around an abbreviation say about its sense. Data: [id, weight, expression].
 * Read by `senses.ts` against one sentence in folded form, in which
 *   @  is the abbreviation itself (its plural s cut off, see `plural`),
 *   α  an aromatase inhibitor by name, σ a SERM by name, and everything else lower-case ASCII as written.
 * Upper-case words in an expression are names of word lists (WORDS). `cues.examples.ts` holds a sentence for each that it must match, and one it must not.
 */
export type Cue = readonly [id: string, weight: number, source: string];

/** Word lists used inside the expressions. */
export const WORDS: Readonly<Record<string, string>> = {
  /** Small words between a verb and its object. */
  DET: '(?:(?:an?|the|her|his|their|my|any|another|other|first|second|new|oral|different|daily|current|same|prior|to|of|with|taking|using|this|that|alternative|alternate|third|one|either|switching|mg) ){0,3}',
  TAKE: "(?:on|off|start(?:s|ed|ing)?|stop(?:s|ped|ping)?|hold(?:ing)?|held|resum(?:e|ed|ing)|restart(?:ed|ing)?|cont(?:inu(?:e|es|ed|ing|ation))?|discontinu(?:e|ed|ing|ation)|d/?c'?d?|tolerat(?:e|es|ed|ing)|switch(?:ed|es|ing)?|chang(?:e|ed|ing)|tak(?:e|es|en|ing)|took|prescrib(?:e|ed|ing)|declin(?:e|ed|es|ing)|refus(?:e|ed|es|ing)|complet(?:e|ed|ing)|finish(?:ed|ing)?|prefer(?:s|red)?|consider(?:ed|ing)?|rec(?:ommend(?:ed|s|ing)?)?|offer(?:ed|ing)?|initiat(?:e|ed|ing|ion)|begin(?:ning)?|began|begun|adheren(?:ce|t)|complian(?:ce|t)|exposure|expos(?:ed)|intoleran(?:ce|t)|allerg(?:y|ic)|s/p|status post|receiv(?:e|ed|es|ing)|treated|stay(?:ed|ing)?|remain(?:s|ed|ing)?|wants?|wanted|rechallenge|persistence|use|plus|via|add(?:ed|ing)?|pause[ds]?|omit(?:ted)?|give[ns]?|gave|try|tried|need(?:s|ed)?|despite|without|after|before|while|under|into)",
  PARTNER:
    '(?:ofs|ovarian (?:function )?(?:suppression|ablation)|gnrh\\w*|lhrh\\w*|goserelin|zoladex|leuprolide|leuprorelin|lupron|triptorelin|cdk ?4(?:/6|\\w*)?\\w*|palbociclib|ribociclib|abemaciclib|kisqali|ibrance|verzenio|fulvestrant|faslodex|everolimus|alpelisib|tam|tamox|pal|rib|abe|ful|eve|serms?|serds?|bisphosphonates?|zoledron\\w+|denosumab|megestrol|supresion ovarica|exe|let|ana|anas|cdk4/6i|ai|nsai|sai|σ|α)',
  JOIN: ' ?(?:\\+|&|/|>|->|→|=>|plus|with|and|or|vs\\.?|versus|over|then|to|followed by|compared (?:with|to)|than|\\+/-|, then|,|;|y|et|und|o|e|ou|oder|avec|con) ?(?:an? |the |then )?',
  MSK: '(?:arthralg|arthropath|arthrit|joint|musculoskel|msk|bone|pain|stiff|fracture|osteop|hot fl|tendo|tendin|carpal|symptom|myalg|toxic|side.effect|adverse|bmd|ache)',
  ECHO: '(?:echo(?:cardiogra\\w+)?|tte|tee|lvef|aortic|valv\\w+|mitral|bicuspid|murmur|lvidd?|vena contracta|pht|regurg\\w*|ventric\\w+|diastolic|ecocardio\\w*|eco|(?:no|mild|trace|trivial) (?:as|mr|tr))',
  END: '(?=\\s*(?:$|[.,;:!?)\\]"\\n/]|-(?!\\w)|(?:and|or|but|at|in|on|to|for|since|until|til|till|thru|through|so|if|as|that|than|was|were|is|has|have|had|may|can|could|should|will|would|with|without|because|due|before|after|when|while|again|now|currently|here|yet|today|from|by|per|given|which|who|limit\\w*|begun|began|x|alone|instead|either|vs|favou?red|though|nos|exposure|only|needs?|works?|ever|anyway|long|too|be) ?))',
};

/** Of AI, AIs, A.I., NSAI, SAI. */
export const INHIBITOR_CUES: readonly Cue[] = [
  [
    'p1-drug',
    4,
    '@s?,? ?[(:-]? ?(?:such as |like |e\\.?g\\.?,? |i\\.?e\\.?,? |including |namely |class |chart: ?)?[(]?α',
  ],
  ['p1-other', 4, 'α[^.]{0,20}\\b(?:an)?other @|α \\(@'],
  [
    'p2-adjuvant',
    3,
    '(?:adjuvant|adj\\.?|extended|up-?front|first-line|front-?line|aromatase|hormonal|endocrine(?: therapy)?) @',
  ],
  ['p3-take', 2, 'TAKE:? DET@s?END'],
  [
    'p3-done',
    2,
    '@s? (?:therapy |treatment |was |were |is |are |to be |been |has |have |had )*(?:stopped|held|continued|resumed|restarted|started|tolerated|declined|completed|switched|discontinued|prescribed|begun|recommended|poorly|well tol|d/c|x ?\\d|since|until|thru|for \\d)',
  ],
  ['p4-msk', 4, '@s?[ -](?:associated|induced|related|associ\\w+)[ -][^.]{0,40}MSK'],
  ['p4-tied', 2, '@s?-(?:associated|induced|related)'],
  ['p4-noun', 4, '@ (?:arthralgia|arthropathy|joint|musculoskeletal|msk|myalgia|side.effect|tox)'],
  ['p5-partner', 4, '\\bPARTNERJOIN@|@s?(?: therapy| alone)?JOIN(?:PARTNER)\\b'],
  [
    'p6-time',
    3,
    '(?:\\d+|one|two|three|five|ten|few|several)\\+? ?(?:y|yrs?|years?|months?|mos?|weeks?|wks?)\\.?(?: ?(?:of|on|into|with|in))? DET@|year \\d+\\+? (?:of )?DET@|@s?(?: therapy)? ?(?:x|for) ?\\d+ ?(?:y|m|w|/)|@s?(?: nos| therapy)? (?:since|from|until|till|thru|through) (?:\\d|20)',
  ],
  [
    'p7-generation',
    4,
    '(?:(?:third|3rd|second|2nd|first)[ -]generation|steroidal|nonsteroidal|non-steroidal) @',
  ],
  [
    'p8-noun',
    3,
    '@s?[ -](?:adheren|non-?adheren|intoleran|monotherapy|resistan|rechallenge|discontinuation|switch|cohort|arm\\b|arms\\b|user|naive|holiday|refractory|treated|sensitiv|class|switching|washout|failure|exposure|initiation|persistence|plus|backbone|pretreat|toleran)',
  ],
  ['p8-therapy', 1, '@s? (?:therapy|treatment|use|medication|dose|pill|tablet|start|regimen|mono)'],
  [
    'p9-breast',
    2,
    'breast (?:ca|cancer|carcinoma)|\\ber ?\\+|\\bhr ?\\+|hormone[ -]receptor|\\bdcis\\b|lumpectomy|mastectomy|menopaus|endocrine|(?:hormonal|hormone) therap|\\bdexa|\\bdxa|arthralgia|aromatase|estrogen|z79\\.811|chemoprevention|\\bbmd\\b',
  ],
  ['p10-plural', 1, '@s'],
  ['p11-drug', 2, '[ασ]'],
  [
    'p13-clause',
    2,
    '\\b(?:an|her|his|their|no|any|one|another|different|prior|previous|current|other|which|the|only|of|that|steroidal) @s?END',
  ],
  [
    'n1-machine',
    -5,
    'artificial intell|machine.learning|deep.learning|neural net|\\bllm|chatgpt|gpt-?\\d|radiomic|computer.aided|\\bchatbot|language model|algorithm|software|comput|robot|digital',
  ],
  [
    'n2-compound',
    -5,
    '@[ -](?:based|powered|driven|enabled|assisted|generated|aided|derived|guided|detected|enhanced|ready|first|ecg|cad|suggested|drafted|augmented|supported|native|informed|predicted|read|flagged|written)',
  ],
  [
    'n2-other',
    -3,
    '@-(?!assoc|induc|relat|resist|naive|treat|refract|sensit|expos|contain|intoler|free|fail|pre|exper|ther|arthr|musc|non|an?d?-|or-|plus|user|spec|emerg|attrib|caus|responsive|toler|tam)[a-z]',
  ],
  [
    'n3-noun',
    -5,
    '@s? (?:model|algorithm|tool|system|software|chatbot|agent|assist|scribe|platform|reader|score|predict|ethics|litera|training|research|technolog|triage|device|output|documentation|summar|embryo|kinetic|case|analy|applic|method|solution|feature|powered|engine|app\\b|apps\\b|insight|transcri|dictat|note|marked|flagged|interpret|detect|overlay|mammogr|imaging|guidance|data|support|vendor|lab\\b|start-?up|policy|regulat|governance|literacy|chip|field|communit|revolution|era|hype|doctor|physician|team|specialist|oncolog|card\\b)|(?:generative|explainable|ambient|agentic|medical|clinical|predictive|responsible|by|trustworthy|conversational|using|ask) @(?! ther)',
  ],
  [
    'n4-valve',
    -5,
    '@ ?(?:jet|pht|vmax|vti|dec|murmur|\\(?[1-4]\\+|[1-4] ?\\+|p1/2|gradient|eccentric)|(?:trace|trivial|mild|mod|moderate|severe|eccentric|minimal|leve|minime|lieve|leichte|discreta|[1-4]\\+|mild-mod\\w*|mild to moderate|known|chronic|degree of|moderada|severa) @(?![ -](?:arthr|joint|symp|tox|ther|induc|relat|assoc|musc|side))',
  ],
  ['n4-echo', -4, '\\bECHO\\b[^@]{0,80}@|@[^@]{0,80}\\bECHO\\b'],
  [
    'n5-adrenal',
    -4,
    'cortisol|acth|hydrocort|cosyntropin|addison|adrenal|pituitar|sick.day|steroid (?:card|cover|dose)|stress.dose|fludrocort',
  ],
  ['n5-kind', -3, '(?:primary|secondary|tertiary|central|occult|relative|2°|2o) @'],
  ['n6-sleep', -4, '\\bahi\\b|apn[eo]|hypopn|\\bcpap|events/h|\\bosa\\b'],
  [
    'n7-diet',
    -4,
    '\\brda\\b|\\bdri\\b|adequate intake|micronutrient|choline|@ (?:for|of) (?:vitamin|choline|fib|calcium|magnes|potass)',
  ],
  [
    'n8-animal',
    -3,
    'enamel|amelogen|poultry|h5n1|h7n9|avian|inseminat|heifer|estrus|semen|\\bcows?\\b|\\biui\\b|sperm|influenza|\\bdonor',
  ],
  [
    'n9-lab',
    -4,
    'tunel|apopto|caspase|auditory|\\bloh\\b|augmentation|american indian|alaska|anal incont|active ingredient|angiotensin|apolipo|\\bapo\\b|allelic|alcohol intake|native americ|\\baian\\b|asymmetry|acetabular|ablation index|activity index|anemia of',
  ],
  [
    'n10-immune',
    -4,
    '@ (?:hepatitis|thyroid|disease|d/o|disorder|enceph|condition|work-?up|panel|serolog|neutro|hemoly|panc|gastr)',
  ],
  [
    'n11-page',
    -5,
    'summari[sz]e|generated|drafted|copilot|dictation|voice recog|powered by|suggested by|dashboard|transcrib|scribe|pre-?read|double.?read|interpreted with|read with|\\bcad\\b|intelligen',
  ],
  [
    'n13-stage',
    -5,
    '(?:stage|grade|class|type|group|table|figure|fig\\.?|appendix|phase|chapter|level|apo|apoa?-?|apolipoprotein|angiotensin|hla|collagen|part|section|panel|area|route) @',
  ],
  [
    'n14-might',
    -4,
    '@ (?:might|algor|in (?:oncology|medicine|radiology|healthcare|health|cardio|clinical)|for (?:drug|the))|(?:vertex|google|open|microsoft|of) @ (?:in|and) (?:medicine|health)',
  ],
  ['n15-slash', -5, '@/(?:an|ml|mi|dl|nlp)\\b|(?:as|ml|rda|pi|hi|ar|mr)/@'],
  [
    'n16-author',
    -5,
    "(?:^|[,;] |and )[a-z'-]+ @[,;:.] ?(?:[a-z'-]+ [a-z]{1,3}[,;.]|et al)|[a-z'-]+ @(?:-[a-z]+)?,? et al|\\b@,? ?(?:and )?[a-z]{2,3} (?:and [a-z]{2,3} )?(?:designed|wrote|participated|contributed|conceived|performed|drafted)",
  ],
  ['n17-code', -5, '@-?\\d|\\.@\\b|@\\.(?:com|org|net)|@x\\b'],
  [
    'p15-cjk',
    3,
    '@(?:薬|剤|治疗|治療|类药|類藥|药物|联合|單藥|单药)|(?:换用|改为|改用|服用|联合|併用|口服|卵巢功能抑制\\+)@',
  ],
  ['n18-cjk', -5, '人工|智能|知能|@(?:技|診|诊|模型|辅助|輔助|支援|解析|影像)'],
];

/** Of TAM, LET, ANA, EXE and the like; the same signs. */
export const DRUG_CUES: readonly Cue[] = [
  [
    'd1-dose',
    4,
    '@,? ?(?:po |oral )?(?:1|2[.,]5|5|10|20|25|30|40|60|120) ?(?:mg|od|qd|qhs|daily|bd|tab|po|/|x|in\\b|$)',
  ],
  [
    'd2-partner',
    4,
    '(?:PARTNER|\\bpbo|placebo)(?: ?\\d+ ?mg)?JOIN@|@(?: ?\\d+(?:\\.\\d+)? ?mg)?(?: alone)?JOIN(?:PARTNER)\\b|@-(?:resist|treat|sensit)',
  ],
  ['d3-take', 3, 'TAKE:? DET@(?!\\w)'],
  [
    'd4-time',
    3,
    "@ ?(?:x|for|since|until|til|thru) ?'?\\d|@ \\d{1,2}/\\d|(?:\\d+|year \\d+)\\+? ?(?:y|yrs?|years?|months?|mos?|m|w|wks?)\\+?\\w*(?: of| on)? @|year \\d\\+? (?:of )?@|@ (?:total|stopped|held|last|d/c|dc|started|completed|daily|cont|was|continues|to (?:cont|stop|start))",
  ],
  ['d5-drug', 1, '[ασ]'],
  ['d6-breast', 1, 'breast|\\ber ?\\+|endocrine|menopaus|idc\\b|ilc\\b|dcis|mmg|mammo|dxa|dexa|hot fl'],
  [
    'm1-antibody',
    -8,
    '@ (?:\\+|pos|neg|titer|titre|pattern|screen|1:|test|spec|homog|w/|with reflex|panel|unspez|negat|level|need|alone|by if)|titer @|(?:positive|negative|check|pos|neg|repeat|elevated|anticorps|anticuerpos|anti) @|@,? (?:rf|anca|esr|crp|ck|ccp|ds)|(?:rf|ccp|esr|crp|ck|anca|dsdna),? (?:and )?@|antinu|speckled|nuclear|rheumat|lupus',
  ],
  [
    'm2-person',
    -8,
    '\\b(?:dr|mr|mrs|ms|miss|prof|professor|doctor|hr|herr|frau|sr|sra|nurse|rn|md|np|therapeut)\\.? @|@,? (?:md|phd|rn|np|do|pa-c|y|ho|et al)\\b|@ \\(therap',
  ],
  [
    'm3-other',
    -8,
    '@s\\b|macrophage|linear energy|kev|proton|\\bgy\\b|raltegravir|rapamycin|exenatide|exercise|\\.@|myelopo|active motion|lidocaine|raloxifene?:|@ (?:it|us|me|them|him|her|go)\\b',
  ],
];

/** Of CC and CLO, clomifene citrate in fertility. */
export const CLOMIFENE_CUES: readonly Cue[] = [
  [
    'f1-fertility',
    2,
    'pcos|anovul|ovulat|infertil|subfertil|follic|clomi|polycystic|ovarian|iui|pregnan|endometri',
  ],
  [
    'f2-use',
    2,
    '@[ -](?:resist|fail|sensitiv)|@ (?:treatment|cycle|group|alone|plus|therapy|citrate|stimul|\\(?\\d+ ?mg)|(?:last|of|to|received|receiv\\w+|with|plus|adding|versus|vs\\.?|failed|taking|or|and) @(?!:)',
  ],
  ['f3-drug', 1, '[ασ]'],
  [
    'm4-genotype',
    -8,
    '/@|@/|genotyp|allele|\\bhpi\\b|complaint|^@:|colon|colorectal|cervical|corpus|\\bcc\\d',
  ],
];

/** Of IA, the inhibitor in Spanish, French, Italian and Portuguese; much oftener a stage, a valve or a machine. */
export const ROMANCE_CUES: readonly Cue[] = [
  [
    'i1-take',
    3,
    "\\b(?:continu\\w*|manten\\w*|mantem|manter|poursui\\w+|sous|prosegu\\w+|terapia con|trattamento con|tratamiento con|traitement par|tomando|toma|suspend\\w+|arret|retirad\\w+|inici\\w+|cambi\\w+ (?:a|de)|uso de|anos de|ans d|anni di|adyuvan\\w+|adjuvant\\w*|toler\\w+|debut\\w*) (?:con |com |par |un |el |la |los |les |des |l'|d'|d |de |a |o |um )*@(?! ?[a-z]*[ -]?(?:assist|asist|gener))",
  ],
  ['i2-partner', 4, '\\b(?:PARTNER|ovarica|ovarienne|ovariana)JOIN@|@JOIN(?:PARTNER)\\b'],
  [
    'i3-time',
    3,
    '@s? (?:hasta|jusqu|desde|depuis|dal|fino|ate|durante|pendant|x ?\\d|por \\d|per \\d|pour \\d)',
  ],
  ['i4-drug', 1, '[ασ]'],
  [
    'm5-stage',
    -8,
    '(?:est[aá]di\\w*|stad\\w*|estagio|stage|grad\\w*|tip\\w*|type|clas\\w*|figo|p?t\\d\\w*|n\\d) @',
  ],
  [
    'm6-valve',
    -8,
    '@ (?:leve|minim|liev|discret|sever|moder|grav|[1-4] ?\\+)|(?:leve|minim\\w|lieve|discreta|severa|moderad\\w|moderat\\w) @',
  ],
  [
    'm7-machine',
    -8,
    '(?:mamogra\\w*|mammo\\w*|lectur\\w*|relectur\\w*|refert\\w*|asistid\\w*|assist\\w*|apoyo|support\\w*|soporte|gera\\w*|genera\\w*|software|aide|ayuda)[^,;.]{0,30}@|inteligen|intellig|algorit|@ ?:|@[ -](?:assist|gener|asist)',
  ],
];
