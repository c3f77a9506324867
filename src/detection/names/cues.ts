/**
 * What the words around an abbreviation say about its sense, one cue a line: `id weight expression`. Read by `cue.ts`
 * against one sentence in folded form (lower case, no accents, single blanks), in which
 *   @  is the abbreviation itself, its plural s cut off,
 *   α  an aromatase inhibitor by name, σ a SERM by name, and all else as written.
 * An expression with @ is tried at the abbreviation; one without looks for its words anywhere in the sentence, and those
 * of INHIBITOR_CUES also tell what a whole document is about. Lines of one id are alternatives. Capitals are the lists
 * below. `cues.examples.ts` holds, for every id, sentences it must match and sentences it must not.
 */

/** Lists of words used in the expressions, `NAME expression`; DET is the small words between a verb and its object. */
export const LISTS = String.raw`DET (?:(?:an?|the|her|his|their|my|any|over|back|(?:an)?other|new|oral|daily|current|same|prior|to|of|with|tak\w+|using|this|that|third|one|either|different|further|alternat\w+|more|first|second|2nd|3rd|un|el|los|gli) ){0,3}
TAKE \b(?:on|off|(?:re)?start\w*|stop\w*|hold\w*|held|resum\w+|(?:dis)?cont(?:inu\w+)?|d/?c'?d?|tolerat\w+|switch\w*|swap\w*|chang\w+|tak\w+|took|prescri\w+|declin\w+|refus\w+|complet\w+|finish\w*|prefer\w*|consider\w*|think\w* about|rec(?:ommend\w*)?|offer\w*|initiat\w+|rotat\w+|beg[aiu]n\w*|adher\w+|complian\w+|expos\w+|intoleran\w+|allerg\w+|s/p|receiv\w+|treated|stay\w*|keep\w*|kept|remain\w*|want\w*|rechalleng\w*|blam(?:e[sd]?|ing)|used?|via|add\w*|paus\w+|omit\w*|g[ai]ve\w*|tri(?:ed|al)|need\w*|despite|without|after|before|while|into|failed|re|seit(?:her)?|unter|mit|auf|fortfuhr\w+|con|com|avec|sous|pills?|meds?|medications?|tabs?|skip\w*|miss\w*|reinstat\w+|drop\w*|reintroduc\w+|suppl(?:y|ied|ies)|dispens\w+|await\w*|approv\w+|ch(?:oos|os)\w+|favou?r\w*|go(?:ing|es)? (?:with|on with)|carr(?:y|ies|ied|ying) on with)
PARTNER (?:ofs|ovarian (?:function )?(?:suppress|ablat)ion|gnrh\w*|lhrh\w*|goserelin|zoladex|leupr\w+|lupron|triptorelin|cdk ?4\S*(?: inhib\w+)?|\w+ciclib|kisqali|ibrance|verzenios?|fulvestrant|faslodex|everolimus|tam(?:ox)?|pal(?:bo)?|rib(?:o)?|abe(?:ma)?|ful(?:v\w*)?|eve(?:ro)?|cape?|gonal(?: f)?|menopur|follistim|let|exe|ser[md]s?|progest\w+|bisphosphonates?|zo(?:l|met)\w*|denosumab|alendron\w+|prolia|exe|let|anas?|ai|nsai|sai|ovarica|ovarienne|[ασ])
JOIN (?: ?(?:\+|&|/|>|->|→|=>|,|;) ?|,? (?:plus|with|w/|and|or|vs\.?|versus|over|then|to|followed by|compared (?:with|to)|than|und|oder|et|ou|mas(?: un)?|plus un|piu un|mais um|y|o|e|con|mit|rather than|instead of|not) )(?:then |an? |the |ofs\+|q ?\d{1,2} ?(?:mo?|w|wks?) )?
MSK (?:arthr|artralg|gewricht|joint|musculosk|msk|bone|pain|stiff|fractur|osteop|hot fl|tend[oi]n|carpal|sympt|myalg|tox|side.eff|adverse|ache)
END (?= ?(?:$|[.,;:!?)\]"/]|- |->|=>|→|\((?!artific|insuff|regurg|mild|mod|trac|triv|sev|[1-4])|(?:and|her|his|she|he|or|but|at|in|on|to|for|since|(?:un)?til|till|thru|so|if|as|than|was|were|is|has|have|had|may|can|could|should|will|would|with|w|without|because|due|before|after|when|while|again|now|here|today|from|by|per|given|alone|early|instead|either|vs|only|nos|needs?|x|x\d|be|next|last|every|nightly|likely|probably|approx\w*|about|around|roughly|nearly|recently|once|altogether|at all|entirely|outright|of any|yet|pending|unless|until|following|starting|provided|might|discuss\w*|too|then|also|well|poorly|ok|okay|fine|do|does|did|i(?= (?:have|had|would|am|was|think|will|do|did|discuss))|we|they|hx|history|peri\w*|pre-?op|post-?op|\d+ \w+ ago)\b))
DONE (?:on hold|already on board|on board|kontraind\w+|contra-?ind\w*|nicht (?:mehr|weiter)|beibehalten|carried on|maintained|kept|not (?:indicated|given|suitable|prescribed|tolerated)|stopped|held|cont\w*|(?:re)?started|resumed|tolerated|declined|completed|switched|discontinued|comes? off|came off|prescribed|beg[au]n|recommended|poorly|well|go(?:es)? on|yet to (?:start|begin|be)|d/c|paused|finished|due|weiter|fort\w+|abgesetzt)
SPAN (?:\d+|one|two|three|five|ten|few|several)\+? ?(?:y|yrs?|years?|months?|mos?|m|weeks?|wks?|w|jahren?|anos|ans|anni)\+?
MILD (?:trac|trivi|mild|mod\b|moder|sever|eccent|minim|lev|liev|leicht|discret)\w*`;

/** Of AI, AIs, A.I., NSAI, SAI. */
export const INHIBITOR_CUES = String.raw`p1-drug 4 @,? ?[(:]? ?(?:such as |like |e\.?g\.?,? |i\.?e\.?,? |including |namely )?\(?α
p1-drug 4 α \(@
p1-other 4 α[^.]{0,20}other @
p2-adjuvant 3 (?:adjuvan\w+|\badj\.?|extended|up-?front|line|hormon\w+|endocrin\w+(?: therapy)?|antihormon\w+) @
p3-take 2 TAKE:? DET@END
p3-people 3 (?:patients?|women|men|pts?|those|survivors) (?:who \w+ )?(?:on|tak\w+|receiv\w+|treated with|prescribed) DET@END
p3-people 3 (?:patients?|women|men|pts?|those|survivors) (?:who )?(?:initiat\w+|start\w+|switch\w+|stopp\w+|discontinu\w+|took|tak\w+|receiv\w+) DET@END
p3-done 2 @ (?:therapy |treatment |was |were |is |are |to |be |been |has |have |had |may |can |should |will |would |could |must )*DONE
p4-tied 2 @[ -](?:asso[cz]\w*|indu[cz]\w+|related|beding\w+)\b
p4-msk 4 @[ -](?:asso[cz]\w*|(?:ge)?indu[cz]\w+|gerelateerde?|related|beding\w+)\b[^.]{0,40}MSK
p4-noun 4 @ (?!arthritis)MSK
p4-from 3 \b(?:arthr\w+|joint (?:pain|ache|stiff\w*|sympt\w*)\w*|bone (?:pain|loss)|myalg\w+|stiffness|hot fl\w+)[^.;,]{0,12} (?:from|due to|with|since|after) (?:the |her |his |an? )?@END
p5-partner 4 \bPARTNER(?: \(?[\d/'-]+\)?| x ?\d+ ?\w*)?JOIN@
p5-partner 4 [ασ](?: ?(?:->|→|=>|/|\+) ?|,? (?:or|vs\.?|versus|then|to|followed by|compared (?:with|to)|rather than|instead of|than|plus) )(?:then |to )?(?:an? |the |any |(?:an)?other |different )?@(?!-)END
p5-partner 4 @(?: therapy| alone)?JOINPARTNER(?!\w)
p6-time 3 SPAN(?: ?(?:of|on|into|with|in))? DET@
p6-time 3 y(?:ea)?r \d+\+? (?:of )?DET@
p6-time 3 @ y(?:ea)?r \d
p6-time 3 @(?: therapy)? ?(?:(?:x|for) ?\d+ ?(?:y|m|w|/)|\d+ ?y)
p6-time 3 @ ?'\d\d\b
p6-time 3 @ (?:\d\d?/\d(?!\d\d\b)|day \d|#\d|(?:19|20)\d\d|\((?:19|20)\d\d ?-)
p6-time 3 @(?: nos| therapy)? (?:since|from|(?:un)?til|till|thru|through|seit|bis|ab|desde|depuis) (?:\d|[a-z]{3,9} (?:19|20)?\d\d)
p6-time 3 @(?: therapy)? since (?:last )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*(?!\w)
p5-partner 4 @(?: therapy| alone)?JOIN(?:monthly|3-?monthly|q ?\d+ ?\w*) PARTNER(?!\w)
p7-generation 4 (?:generation|steroidal) @
p8-noun 3 @[ -](?:(?:non-?)?adher|intoler|monother|resist|rechall|discont|switch|cohort|arms?\b|user|naive|holiday|refract|treated|sens|class|break|wash|fail|expos|initi|persist|backbone|pretreat|toler|exper|respon|contain|effect|free\b)
p8-noun 3 (?:break|holiday) (?:from|off) DET@
p8-noun 3 \b(?:any|no) (?:more|further) @END
p8-therapy 1 @[ -](?:course|therap|treat|use\b|medic|dose|pill|tablet|start|regimen|script|rx\b|prescri|refill|supply)
p9-breast 2 breast (?:ca\b|cancer|carc)\w*|\bbreasts?\b|\bp?t\d\w?n\d|\bdcis|\b(?:i[dl]|mb)c\b|\bbr ca\b|\blcis|lympho?edema|lumpect|mastect|mamm\w+|mama\b|her2|\bsein\b|brustkr
p9-endocrine 2 aromatas|endocrine (?:th|tr)\w+|(?:hormone|estrogen) receptor|\b[eh]r ?(?:/ ?pr ?)?\+|\ber[- ]pos|z79\.811|chemoprev|oncotype|aimss|postmenop|fulvestr|zoladex|goserelin|\w+ciclib|hormon\w+ (?:th|tr)|hormonal:
p10-hormone 2 bone loss|fracture risk|risk of fracture|low dose tam|vaginal (?:dryness|atrophy)|hot flu?a?sh|recurrence risk|menopaus|endocrin|hormon\w+|\bde?xa\b|arthralg|\bbmd\b
p11-drug 2 [ασ]
p12-list 2 @(?:,|,? and| \+|/) ?(?:ca|calcium|vit(?:amin)?s?|vitd|d3|zol|zoled\w*|zometa|prolia)\b
p13-other 2 \b(?:same|(?:an)?other|further|alternat\w+|different|prior|previous|current) @END
p13-clause 2 \b(?:an|her|his|their|no|any|one|which|the|only|of|that|all|both|these|such|most|kein|einen|sin|un|el|los) @END
p14-end 0 (?:^|[^\w ] ?|\b(?:an?|the|her|his|their|any|no|other|further|alternat\w+|second|third|2nd|3rd|of|on|off|to|from|with|w|for|and|or|via|since|than|then|if|in|as|vs|per|is|was|why|both|current|different) |TAKE:? )@END
p15-cjk 3 @(?:薬|剤|治疗|治療|类药|联合|药|单药|引起|相关|所致|内服|投与|継続|[へに]変更)
p15-cjk 3 (?:换用|改为|改用|服用|联合|併用|口服|から|抑制\+)@
c-note 0 \b(?:pts?|hx|h/o|s/p|f/u|rtc|dx|a/p|c/o|mg|meds?|pmh|plan|cont|d/c|onc|\d\d ?y\W?o|\d\d[fm]|rx|ros|hpi|clinic|sx|wks?|mo|htn|nkda|exam|tol|yrs?)\b
p14-abroad 3 \b(?:(?:terapia|trattamento|ormonoterapia)(?: (?:adiuvante|ormonale|endocrina))? con|(?:passaggio|switch|shift) ad?|artralgi\w{1,4} da|(?:ormono)?therapie mit|antihormonell\w* (?:therapie )?mit|aht mit|(?:umstellung|wechsel|umgestellt|gewechselt) auf|behandlung mit|behandeling met|(?:overstap|omgezet|omzetten|overgezet|over) (?:naar|op)|(?:gewrichts\w+|arthralgien|gelenk\w+) (?:door|bij|onder|unter|durch)|hormoontherapie met) (?:un |een |einen |einem |eine )?@(?: ?(?:$|[.,;:)(]|\d)| (?:da|dal|fino|per|ben|mal|seit|ab|bis|uber|wegen|sinds|vanaf|tot|wegens|en|und|e|bei|i\.?v\.?m|nach|na|dopo|nel)\b)
n1-machine -5 artificial intel\w+|machine.learn\w*|deep.learn\w*|neural net\w*|\bllm|\bgpt-|radiomic|language model|digital path
n1-chat -5 chat ?gpt|chat ?bots?\b
n1-computer -5 computer|algorithm|software(?! (?:engineer|develop|compan|sales))
n2-compound -5 @[ -](?:based|power|driven|enabled|assist|generat|detect|read|flag|scor|draft|support)
n2-other -4 @-(?!asso|indu|beding|relat|resist|naive|treat|refract|sens|expos|contain|intol|free|fail|pre|exper|ther|arthr|musc|non|and-|or-|plus|user|spec|emerg|attrib|caus|resp|toler|tam)[a-z]
n3-noun -5 @ (?:model|algor|tool|system|softw|chatb|agent|scribe|platform|reader|score|ethic|litera|train|resear|techn|triage|device|output|docum|summ|embryo|case|analy|appl|method|solut|featur|engine|insight|trans|note|mark|overl|mamm|imag|data|vendor|lab|consent|polic|regul|field|team|special|oncolog|card\b|in (?:onc|med|radi|health|card|clin|path|educ|school|imag|screen|derm)|for (?:drug|med|health|diag))
n3-noun -5 @ (?:queue|recording|\d+ ?(?:/ ?100|of 100|%))
n3-person -5 @ (?:companion|helper|buddy|friend|girlfriend|boyfriend|doctor|therapist|coach|robot|bots?\b|apps?\b)
n3-noun -5 @ (?!(?:adher|toler|arthr|joint|bone|side|sympt|therap|treat|pain|msk|use|tox|switch|discont)\w*)\w+ (?:tools?|models?|algorithms?|software|chatbots?|apps?|scribes?|readers?|platforms?|queues?|robots?|assistants?)(?!\w)
n3-noun -5 (?:^|\. )@ (?:can|might|could|will|may) (?!be|go on|stop|start|cont|resume|end)
n3-person -5 @ (?:(?:will|would|can|could|has|had|then|also|even|just) )?(?:says?|said|tells? |told (?:her|him|them|me|us|that)|suggest(?:s|ed) (?!by|as|at|in|for|on)\w|advis(?:es?|ed) (?:her|him|them|me|that|against)|(?:call|label)(?:s|ed) (?:it|this|her|that|them)|repl(?:y|ies|ied)|wrote|writes?|reads?\b|drafts?\b|types?\b|listens?|counts?\b|counted|measur\w+|detect\w*|mark(?:s|ed)|hallucin\w*|(?:thinks?|thought|believes?|claims?) (?:it|she|he|that|this|the)|concordan\w+|discordan\w+)
n3-person -5 @ (?:is|was|were|are|may be|can be|might be|could be) (?:often |also |sometimes )*(?:wrong|right|mistaken|not a (?:doctor|person|human)|no (?:substitute|doctor|person|human|friend))
n3-source -5 \b(?:according to|(?:help|aid|assistance|support) (?:of|from)|(?:written|prepared|drawn up|composed|typed|produced) (?:by|with|using|through)|(?:detected|found|seen|read|marked|sorted|triaged|flagged|measured|counted|checked) by|readers?,? (?:and|or|\+|plus)|works? in|working in|studies|degree in|consult\w+|internet (?:and|or) (?:from )?|google (?:and|or)) (?:an? |the |this |some |her |his )?@(?! (?:be|is|was|to|should)\b)
n3-person -5 \b(?:put|typed|entered|pasted|fed|copied|uploaded)\b[^.;]{0,40} (?:in|into|to) (?:an? |the )?@
n3-person -5 \b(?:ask(?:s|ed|ing)?|(?:talk|chat|speak|spoke)\w* (?:to|with)|told by|answer\w* by) (?:an? |the |this |some |her |his )?@(?! (?:be|is|was|to|should)\b)
n3-source -5 \bus(?:e[sd]?|ing) (?:an? |the |some )?@ to (?:write|draft|read|find|help|plan|search|make|answer|translate|compose|check|prepare|sort|predict|detect|explain|understand|summ|draw|create|generate|look)
n3-source -5 \b(?:an?|the|her|his) (?:lecture|course|seminar|film|podcast|webinar|degree|phd|thesis|conference|workshop|talk) (?:on|in) @
n3-source -5 \b(?:objection|objects?|opposed) to (?:the use of )?@
n3-kind -5 (?:generative|explainable|ambient|agentic|medical|clinical|predictive|responsible|conversational|ask|vertex|google|open|using|by|consent\w* (?:to|for)) @
n4-valve -5 @ ?(?:jet|pht|v ?max|vti|dec|murmur|\(?[1-4] ?\+|\(?(?:is |was )?MILD\b)
n4-valve -8 \b(?:t?avr|valve \w+) for (?:\w+ )?@
n4-list -8 (?:\bpmh\w*|\bpast (?:medical )?(?:history|hx)|\bcardiac (?:history|hx)|problem list|\bproblems)[:;-]? (?:1[.)] )?@(?![ -](?:ther|indu|asso|rela|use|for \d|MSK))
n4-list -8 \b(?:htn|hypertension|af(?:ib)?|cad|ihd|chf|hfpef|hfref|copd|mvp|mr|tr|as|rheumatic fever),? (?:(?:and|with|&|plus) )?@(?= ?(?:$|[.,;]|since\b|\(m))
n4-list -8 [,:;] @(?: since (?:19|20)?\d\d)?(?:,| and| &| \+) ?(?:mr|tr|ar|mvp|as|ms|avr|mitral|aort\w+|bicuspid)(?= ?(?:$|[.,;(&]|and\b|with\b|since\b))
n4-valve -5 (?:MILD|mild[- ](?:to[- ])?mod\w*|[1-4]\+|grade \w+|known|chronic|degree of) @(?![ -](?:MSK|ther|induc|relat|assoc|use))
n4-valve -5 \b(?:ar|as|mr) ?[(&+,] ?@
n4-echo -4 \b(?:echo\w*|tte|tee|lvef|aort\w*|valv\w+|mitral|bicuspid|murmurs?|lvid[ds]?|vena contracta|nyha|trileaflet|pht|regurg\w*|ventric\w+|ecocard\w*|eco|(?:no|mild|trace|trivial) (?:as|mr|tr)|root)\b
n5-adrenal -4 cortisol|acth|hydrocort|cosyntro|addison|hypoadrenal|adrenal(?! (?:nodul|mass|lesion|adenoma|met))|pituitar|sick.day|stress.dos|steroid card|fludrocort|\birae|\bhc \d\d?/
n5-kind -3 (?:primary|secondary|tertiary|central|occult|2°) @
n6-other -4 \bahi\b|apno?ea|\bcpap|\brda\b|adequate intake|micronutr|poultry|h5n1|avian|influenza|heifer|bird flu|tunel|apopto\w+|\bloh\b|augmentation|american indian|alaska|anal incont|angiotens|lipoprot|\bapo\b|allelic|asymmetry|(?:antigen|adjuvant|collagen).induced
n7-fertility -3 inseminat|semen|\biui\b|sperm|\bdonor|embryo
n10-immune -4 @ (?:hepatitis|thyroid|disease|d/o|disorder|enceph|work-?up|panel|serolog|neutro|hemoly|gastr)
n11-page -5 summari[sz]e|generated|generative|drafted|copilot|dictat|voice recog|powered|dashboard|transcrib|\bscribe|pre-?read|double.?read|(?:interpret|read)\w* (?:with|by)|\bcad\b|intellig|translat|\bchat\b|click|created|learn (?:how|more)|verified|opt.?out|used in
n13-label -5 (?:stage|grade|class|type|group|table|figure|fig\.?|appendix|phase|chapter|level|apoa?-?|lipoprotein|angiotensin|hla|collagen|part|section|panel|area|route) @
n15-slash -5 @/(?!PARTNER)[a-z]
n15-slash -5 \b(?!PARTNER/)[a-z]+/@
n16-author -5 (?:^|[,;] |and )[a-z'-]+ @[,;:.] ?(?:[a-z'-]+ [a-z]{1,3}[,;.]|et al)
n16-author -5 [a-z'-]+ @ \((?:19|20)\d\d\)
n16-author -5 @(?:,? (?:md|phd|rn|np|pa-c)|, do)\b
n16-author -5 [a-z'-]+ @(?:-[a-z]+)?,? et al
n16-author -5 @,? ?(?:and )?[a-z]{2,3} (?:and [a-z]{2,3} )?(?:design|wrote|partic|contrib|conceiv|perform|draft)
n17-code -5 @-?\d
n17-code -5 \.@(?!\w)
n17-code -5 @\.(?:com|org|net)
n20-preposition -6 @ (?:colleghi|medici|curanti|sensi|fini|pazienti|controlli|valori|limiti|livelli|familiari|figli|genitori|parenti|pasti|raggi|linfonodi|noduli|polmoni|reni|farmaci|precedenti|prossimi|successivi|servizi|nostri|suoi|sanitari|marcatori|margini|bordi|quadranti|arti|piedi|polsi|ginocchi|dosaggi|seguenti|centri|specialisti|ginecologi|radiologi|estrogeni|recettori|minimi|massimi|primi|secondi)\b
n20-preposition -6 \b(?:rimand(?:a|ata?o?|iamo|o)|affid(?:a|at[ao]|iamo)|indirizzat?[ao]|demandat?[ao]|segnala(?:t[ao])?|comunic(?:a|at[ao]|hiamo)|inviat?[ao]|richiesto|attorno|accanto|vicino|davanti|intorno|fino|sino|oltre|grazie) @ (?!da\b|per\b|con\b|dal\b|non\b|il\b|se\b|ma\b)[a-z]{3,}i\b
n18-cjk -5 人工|智能|知能
n18-cjk -5 @(?:技|診|诊|模型|辅助|輔助|支援|解析|影像)`;

/** Of TAM, LET, ANA, EXE and the like. */
export const DRUG_CUES = String.raw`d1-dose 4 @["']?,? ?(?:po |oral )?(?:0?[.,]25|0?[.,]5|1|2[.,]5|5|10|12[.,]5|20|25|30|40|60|120) ?(?:mg|od\b|qd|qhs|daily|bd\b|tab|po\b|/|x|in\b|since\b|as well\b|alone\b|still\b|nightly|$)
d2-partner 4 (?:\bPARTNER|\bpbo|placebo)(?: ?[\d.]+ ?mg| \(?'?\d[\d/'-]*\)?(?: \([^)]{1,24}\)| [a-z]{2,4})?)?JOIN@
d2-partner 4 @(?: ?[\d.]+ ?mg)?(?: alone)?(?: \(?'?\d[\d/'-]*\)?(?: \([^)]{1,24}\))?)?JOINPARTNER(?!\w)
d2-partner 4 @(?: alone)?JOIN(?:monthly|3-?monthly|q ?\d+ ?\w*) PARTNER(?!\w)
d3-take 3 @ (?:is |still |has been )?(?:going|gone|tolerated) (?:ok|okay|well|fine|alright)(?!\w)
d2-partner 4 @-(?:resist|treat|sens|induc)
d3-take 3 TAKE:? DET@(?!\w)
d7-romance 2 \b(?:se descart\w+|descart\w+|desaconsej\w+|usuari[oa] de|sigue|siguen|segue|mant(?:iene|ener|em|enho|er)|tom(?:a|o|ar|ando|ou)|inici(?:a|o|ar|ou)|suspend\w+|suspens[oa]|fez|fara|faz|uso de|lleva|volver a|voltar (?:a|ao)|cambi\w+ (?:a|de|por)|pas(?:a|o|ar|ou|sar|amos) (?:a|de|para)|troc\w+|anos (?:de|con|com)|bajo|sob|tto con|tratamiento con|tratamento com|ht con|ht com|prescri\w+|retirar|parar|deix\w+ de tomar|dej\w+) (?:el |la |o |a |de |con |com |tomar |al |ao )*@(?!\w)
d7-romance 3 \b(?:pergunt\w+|pregunt\w+|chied\w+|fala\w*|habla\w*|convers\w+) (?:sobre|acerca d[eo]|por|pelo|del) (?:o |el |la |il )?@:? (?:parou|paro|suspen\w+|sospes[oa]|iniciad[oa]|retirad[oa]|quer|pode|puede|se )
d7-romance 3 @:? (?:parou|suspendid[oa]|suspens[oa]|sospes[oa])(?!\w)
d7-romance 3 \b(?:sospen(?:de|do|dere|diamo)|prosegu(?:e|ire|iamo)|assume|interromp(?:e|ere)|suspend(?:er|e|emos|o|eu|io)|interrump(?:e|ir)|arret (?:du|de)|arrete(?:r)?(?: le)?|poursui(?:te|t|vre)(?: (?:du|de|le))?|relais (?:du|de)|passage (?:du|de)) @(?!\w)
d3-take 3 (?:^|[.;,] ?)no @(?= ?(?:$|[.,;-]))
d3-take 3 (?:h/?o|hx|history)(?: of)? @(?!\w)
d3-take 3 \bhad @(?= ?(?:pre|post|x|for|\(|then|until|\d))
d3-take 3 \b(?:rash|reaction|allerg\w+|intoleran\w+) (?:to|with|on) @(?!\w)
d3-take 3 \b(?:prior|previous|past|neoadj\w*|adj\w*) @(?!\w)
d4-time 3 (?:19|20)\d\d ?[-\u2013] ?(?:\d\d?/)?(?:19|20)\d\d:? @
d4-time 3 @ ?(?:x|for|since|(?:un)?til|thru|seit|bis|ab|depuis|desde|ate|hasta) ?'?\d
d4-time 3 @ ?\(?'\d\d\b
d4-time 3 @ \(?\d\d ?- ?(?:\d\d|now|present)\b
d4-time 3 @ \(?(?:\d{1,2}/\d|(?:19|20)\d\d\b)
d4-time 3 @ \d+ ?(?:y|mo)
d4-time 3 SPAN(?: of| on)? DET@
d4-time 3 y(?:ea)?r \d(?:/\d+)?\+? (?:of )?@
d4-time 3 @,? last dose
d4-time 3 @ (?:in )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* '?(?:19|20)?\d\d\b
d3-take 3 @ (?:rx|script|refill|low dose|holiday|tabs?\b)
d3-take 3 (?:rx'?d|low[- ]dose|wrote for|list has(?: only)?|has only) @(?!\w)
d3-take 3 (?:^|[.;,:] ?|\d )@ (?:after|later|next|to follow)\b
d4-time 3 @ (?:- ?)?(?:total|last|daily|(?:was |to be |is )?DONE)
d5-drug 1 [ασ]
d5-drug 4 @["']{0,2} \([ασ]
d6-breast 1 breast|\bbr ca\b|lumpect|mastect|\ber ?\+|endocrin|menopaus|\bi[dl]c\b|dcis|mmg|mammo|\bde?xa\b|hot fl
m1-antibody -8 @,? (?:\+(?! ?PARTNER)|pos|neg|tit|pattern|screen|1:|test|spec|homog|w/|with reflex|panel|unspez|level|rf\b|anca|esr|crp|ck|ccp|ds)
m1-antibody -8 (?:^|[,;:(] ?)\+ ?@
m1-antibody -8 (?:titer|positive|negative|check|pos|neg|repeat|elevated|anticorps|anticuerpos|anti|rf|ccp|esr|crp|ck|anca|dsdna),? (?:and )?@
m1-antibody -8 @,? (?:came back|borderline|weak\w*|low|high|raised|elevated|x ?\d neg|not repeated|sent|drawn|known|of \d|\((?:19|20)\d\d\) (?:weak|neg|pos|low)|(?:since )?(?:19|20)\d\d (?:known|neg|pos|weak)|to (?:the |her |his )?(?:bloods|labs)|(?:is|was) (?:sent|drawn|a bystander|incidental|weak\w*|low|high|raised))
m1-antibody -8 \b(?:did|found|sent|drew|ran|checked|order\w*) (?:an |the |her |his )?@(?! ?\d| (?:rx|script|refill|tab))
m1-antibody -8 \ban @(?! (?:tab|pill|trial|holiday|break|dose|script|rx))
m1-antibody -8 antinu|speckled|rheumat|lupus|\b1[:/](?:40|80|160|320|640|1280)\b|\bena\b|\bctd\b|connective tissue|raynaud|antibod|autoimm|\bdsdna|\bhcq\b
m2-person -8 \b(?:dr|mrs?|ms|miss|mdm|madam|mevr|mw|smt|shri|prof|professor|doctor|hr|herr|frau|sra?|nurse|therapeut)\.? @
m2-person -8 \b(?:sur|last |first |pt )?name ?: ?@
m2-person -8 \b(?:dr|mrs?|ms|miss|prof|supervising|attending|surgeon|provider|physician)[.:]? ?(?:dr\.? )?[a-z'-]+ @(?= ?(?:$|[.,;)\n]))
m2-person -8 @, ?[a-z](?: |\.|$)
m2-person -8 @,? (?:md|phd|rn|np|do|pa-c|et al)(?!\w)
m2-person -8 @ \(therap
m3-other -8 macrophage|linear energy|\bkev|proton|\bgy\b|raltegravir|rapamycin|exenatide|exercise|myelopo|active motion|lidocaine
m3-other -8 @ (?:it|us|me|them|him|her|go|the|pt|patient|you)(?!\w)
m3-other -8 @ (?:breast (?:cancer )?(?:meeting|trials?|group|congress)|meeting|journal|society|congress)(?!\w)
m3-other -8 \b[tp]\.?a\.? ?:? ?\d{2,3}/\d{2,3}(?: mmhg)?,? ?\(?@ ?:? ?\d{2,3}\b(?! ?mg)
m3-other -8 [.m]@`;

/** Of CC and CLO, clomifene citrate in fertility. */
export const CLOMIFENE_CUES = String.raw`f1-fertility 2 pcos|anovul|ovulat|fertil|follic|clomi|polycyst|ovar|\biui|pregnan
f2-use 2 @[ -](?:resist|fail|sens)
f2-use 2 @ (?:treat|cycle|group|alone|plus|therapy|stimul|\(?\d+ ?mg)
f2-use 2 @ (?:25|50|75|100|150|200) ?(?:mg|x ?\d|\()
f2-use 2 (?:last|of|to|receiv\w+|with|plus|adding|vs\.?|failed|taking|or|and) @(?!:)
f3-drug 1 [ασ]
m4-other -8 /@
m4-other -8 @ ?:
m4-other -8 \d @
m4-other -8 @/
m4-other -8 genotyp|allele|hpi\b|complaint|colorect|cervical`;

/** Of IA, the inhibitor in Spanish, French, Italian and Portuguese; much oftener a stage, a valve or a machine. */
export const ROMANCE_CUES = String.raw`i1-take 3 \b(?:recomend\w+|prolong\w+|estend\w+|discut\w+|valorar|considerar|avaliar|llev\w+|previ[oa] al?|antes d[eo]l?|candidat\w+ al?|introdu\w+|recib\w+|prescri\w+|paut\w+|anad\w+|inicio d[eo]l?|pas\w+ (?:al?|para)|troc\w+|mud\w+ para|bajo|sob|hormonio?terapia con?m?|ht con?m?|continu\w*|mant\w+|poursui\w+|sous|prosegu\w+|(?:terapia|trattamento|tratamiento|tratamento|tto\.?|trat\.?)(?: \w+)? con?m?|volve\w+ a|retomar|traitement par|tom\w+|suspend\w+|arret|retirad\w+|inici\w+|cambi\w+ [ad]e?|uso de|anos de|ans d|anni di|ad[yji]u?v\w+|toler\w+|debut\w*|suspen\w+|sospes\w+|relais|paso|passaggio|troca) (?:con |com |par |por |un |el |la |los |les |des |l'|d'|d |de |al? |o |um )*@
i1-take 3 \b(?:altr[ioe]|un altro|otros?|outros?|autres?|entramb[ie]|qualsiasi|cualquier|qualquer) @(?=s?(?: (?:da|a|por|para|si|se|o|oppure|se|in|en|em|ou|a) |[.,;)]|$))
i1-take 3 art\w*ralgi\w+ (?:por|sous|da|con|a|dovute a) (?:los |les )?@
i2-partner 4 (?:\bPARTNER|ovariana|[ασ][^.;]{0,20} (?:a|luego|puis|poi|depois|despues|por|par))(?:JOIN| )@
i2-partner 4 (?:gosereli|leuprorreli|leuproreli|leuproli|triptoreli|zoladex|lhrh|gnrh|supresion|supressao)\w*\)? ?\+ (?:un |um )?@
i2-partner 4 @(?: ?\+ ?\w|JOINPARTNER(?!\w)| (?:apres|tras|dopo|apos|despues de) [ασ])
i3-time 3 @ (?:contraindic|suspendid|descartad|suspens[oa]|hasta|jusqu|desde|depuis|dal|fino|ate|durante|pendant|x ?\d|(?:por|pour|per) (?:\d|art))
i3-time 3 (?:anos|ans|anni) (?:de |d'|di )@
i4-drug 1 [ασ]
m5-stage -8 (?:est\w*di\w*|stad\w*|stage|grad\w*|tip\w*|type|clas\w*|figo|p?t\d\w*|n\d) @
m6-valve -8 (?<!ralgi\w{1,2} \w{1,4} )@ (?:MILD|grav|[1-4] ?\+)
m6-valve -8 \bMILD @
m7-machine -8 (?:mamm?ogra\w*|mammo|lectur\w*|relectur\w*|refert\w*|asist\w*|assist\w*|apoyo|apoio|support\w*|soporte|suporte|ausilio|aiuto|ajuda|gera\w*|genera\w*|aide|ayuda)[^,;.]{0,30}@
m7-machine -8 @(?: ?:|[ -](?:assist|gener|asist))
m7-machine -8 inteligen|intellig|algorit|software`;
