import type { Detail } from '../../knowledge/terms';
import { LANGUAGES } from './languages';

/**
 * What a phrase says of a drug near it. Small letters stand before the drug, capitals behind it; `s h b c d` may do both.
 * Verbs of use: s stop, h hold, b begin, c continue, a take, o "on" (weak). Told of a drug: n not taken, d declined,
 * y allergy, p past, u thought of, A taken, N not taken, Y allergy, P past, U thought of. What bends a verb: l firm future.
 * Change of drug: f from, t to, > arrow, z then, i instead of, < "from", } "to". Others: g not about a patient,
 * K relative, O somebody else, E the patient, T now, x later, "_" none of these though it looks like one, ; end of reach.
 */
export type Code = string;

/** Id, code, words (source of an expression over folded text: lower case, no accents), detail. First match wins. */
export type Rule = readonly [id: string, code: Code, words: string, detail?: Detail];

const TABLE: readonly Rule[] = [
  // Phrases that hold a cue and do not mean it.
  [
    'pseudo',
    '_',
    'as you (?:will|may|would) (?:no doubt |probably )?(?:recall|remember|know|see|appreciate)|(?:also |our )*(?:a )?(?:pt|patient)(?: (?:here|also|too|of (?:ours|mine)))+(?=\\))|also (?:a |our )?(?:pt|patient)(?=\\))|no \\w+ since(?= ?(?:[.,;)]|$))|(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)) (?:further |any )?(?:surgery|chemo\\w*|radio\\w*|rt\\b|xrt|mastectomy|mx\\b|biopsy|admission|transfusion|vaccin\\w*|referral|colonoscopy|screening|bisphos\\w*|denosumab|prolia|zol\\w+|zometa)(?! ?(?:and|or|&|\\+|,|/) (?:\\w+ )?\ue000)|(?<=\ue000[^.;]{0,40})(?:no, )?not with(?= (?:the |her |his )?\ue000+ ?(?:[.;)]|$))|to start with(?= (?:and|but|then)\\b|[.;,)]|$)|alternatives? to(?= (?:the |her |his )?\ue000)|(?:list|record|letter|chart|repeats?|screen|summary|printout)(?: \\w+){0,3} (?:doesn.t|does not|didn.t|did not) (?:have|show|include|list)|(?:(?:drug )?interaction )?(?:alerts?|warnings?|flags?|banner) (?:may|might|could|can|will) (?:still )?(?:fire|appear|pop up|show|trigger|come up)|(?<=(?<!data |trials? |stud(?:y|ies) |evidence |results )\\()(?:per |cf\\.? |see |data from |as in |by )?(?:soft|text|atac|big 1-98|monarch\\w*|natalee|ma\\.?17\\w?|ibis\\S*|tailorx|nsabp\\S*)\\b[^().;]{0,30}(?=\\))|(?:periods?|menses|bleeding|spotting|flushes|flashes|sweats|symptoms?|vomiting|nosebleeds?|hrt|herceptin|trastuzumab|zoladex|goserelin|warfarin|aspirin|smoking|breastfeeding) (?:ha(?:ve|s|d) |were |was |all |now |finally )*(?:stopped|ceased|finished)|prior[- ]auth\\w*(?: (?:is |was |has been )?(?:done|completed?|finished|approved|pending|submitted))?|full stop(?= ?(?:$|[.,;)a-z]))|gone for good|still (?:has|have) (?:\\w+ )?left\\b|still (?:has|have)(?= [^.;]{0,20}\ue000+ (?:tablets? |pills? )?left\\b)|orders?(?= (?:is |was |remains? )?(?:still|active|open)\\b)|(?:after|following) (?:\\w+ ){0,2}(?:discussion|discussing|conversation|talk|call) (?:with|w\\/)|(?:after|having) (?:weigh(?:ing|ed)|talk(?:ing|ed)|think(?:ing)?|thought|consider(?:ing|ed)|review(?:ing|ed)|explain(?:ing|ed)|going|gone|look(?:ing|ed)) (?:(?:it|this|that|them|things|both|through|over|up|about|at)\\b ?)*|w(?:ear(?:s|ing)?|ore) off|(?<=\\b(?:hold|stop|pause|d\\/c|discontinue|withhold)\\b[^.;]{0,24}\ue000 ?)starting|no(?= \ue000+ (?:listed |mentioned |shown |documented )?(?:on|in) (?:it|there|either|(?:the|that|this|her|his|our|any|hosp\\w*|d\\/c|discharge) (?:\\w+ )?(?:list|chart|mar|record|file|profile|summary|letter|sheet|note|tto|discharge))\\b)|still (?:shows?|showing|appears?|appearing|listed|sits|sitting|comes up)(?: up)?(?: as \\w+)? (?:on|in) (?:the|our|her|his|my|your)|no (?:\\w+ )?(?:drug )?interactions?(?: (?:is |was )?(?:expected|found|noted|flagged|seen|identified|with|between))*|(?:would|(?:i|she|he|we|they|you).d) rather (?:quit|stop|come off|go off|give up)|(?:needs?|has|have|must|should)(?: to)? be (?:excluded|ruled out)|per soft\\S*|still (?:fills?|refills?|sends?|dispens\\w+|mails?|delivers?|issues?|auto\\w*)|(?:going|go|went|goes) up on|off[- ]label|off (?:a|an|the) (?:website|internet|shelf|street|web|list of)|off (?:the|her|his|my|our) (?:\\w+ ){0,2}(?:doctors?|gps?|clinic|oncologist|hospital|specialist|consultant|nurse|chemist|pharmacist|surgeon)\\b|off (?:amazon|ebay|facebook)|(?:\\d+|one|two|a|three|four) ?(?:wks?|weeks?|days?|months?|mo) off(?=,? (?:and )?then\\b)|d\\/c (?:stable|list|home|summ\\w*|planning|instructions|papers|paperwork|to (?:home|snf|rehab|facility|gp|pcp|clinic|primary))|(?:drug |medication )?interaction (?:screen|check|checker|software)(?:ing|ed|er)?(?: (?:flagged|flags|shows|showed|fires|fired|on|for))*|(?:refill|renewal) requests? (?:for|of)|(?:anxious|worried|nervous|afraid|scared|fearful|reluctant|hesitant|apprehensive|concerned|uneasy|wary) (?:about|of|at|to|re) (?:\\w+ )?(?:com(?:e|ing) off|stop(?:ping)?|quit(?:ting)?|discontinu(?:e|ing))|aware of (?:the )?(?:possible |potential )?interactions? (?:re|with|between|of)|(?:ninguem (?:lhe )?disse|nadie (?:le )?(?:dijo|indico)|personne ne lui a dit|nessuno (?:le )?ha detto|niemand (?:hat )?(?:ihr )?gesagt)(?: (?:para|que|de|di))?(?: (?:parar|suspender\\w*|dejar\\w*|arreter|sospendere|smettere))?|(?:end|stop) ?date ?: ?(?:-|\u2013|none|n\\/a|present|ongoing|tbd|$)|(?:may|might|could|can|would) (?:blunt|counteract|oppose|antagoni[sz]e|undo|offset|cancel)|(?:teaching|education|counsel+ing|consent|instructions?|review|scan|dexa|bloods?|labs|paperwork) (?:was |is |were )?(?:done|completed|finished)|(?:has |have |had )?(?:been )?on and off|trial (?:off(?! (?:the |her |an )?\ue000)|of (?:withdrawal|stopping|discontinu\\w+|holding))|den(?:y|ies|ied|ying) (?:any )?(?:miss\\w*|skip\\w*|side|problem\\w*|issue\\w*|difficult\\w*|symptom\\w*|new|leg|calf|chest|fever|falls)|no (?:missed|skipped|side|issues?|problems?|difficult\\w*|complaints?|evidence|concerns?|new|reason|falls|bleeding|recurrence|vte|leg|calf|sign|pb|pv|one|joint|prior (?:to|clot|dvt)|visual|known)|n(?:ot|ever) (?:only|missed|miss\\w*|necessarily|just|yet due|bad)|no(?:t)? (?:a |an )?contra-?indications? (?:to|for)|(?:as part of|within) (?:a|the|an) (?:\\w+ )?(?:trial|study)|without (?:effect|benefit|success|improvement|response|relief|much|side|difficult\\w*|problem\\w*|issue\\w*|interruption|miss\\w*|complaint\\w*|any (?:side|issue|problem)\\w*)|history of present|off and on|on and off|on (?:exam\\w*|review|call|file|ct|mri|pet|imaging|scan|us|ultrasound|mammo\\w*|biopsy|palpation|waiting|admission|discharge|arrival|account(?! of (?:the |her |his )?\ue000)|board|behalf|her own|his own|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the (?:left|right|phone|basis|other|list|chart|gp|repeat|ct|scan|ward|evening|morning)|day|top|x-?ray|file|line|reflection|balance|\\d{1,2}[/.]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w*)|stop(?:ped|s|ping)? (?:by (?:the (?:clinic|office|desk)|to\\b|today|for\\b)|smoking|alcohol)|quit (?:smoking|in 1)|completed (?:radi\\w*|chemo\\w*|rt|xrt|wbrt|tc|ac\\b)|off (?:work|her feet|his feet|balance)|held (?:her|his)? ?(?:hand|arm)|after (?:reading|hearing)|(?:i |we )?would be grateful if you (?:would|could)|(?:could|would) you(?: please| kindly)?|(?:nobody|no ?one|not|never)(?: ha[sd])?(?: been)? (?:told|said|asked|advised|instructed)(?: \\w+){0,3}(?: to)? (?:stop|quit|discontinue|come off)|(?:nearly|almost|(?:was |were )?(?:close to|on the (?:point|verge|brink) of)) (?:stop(?:ped|ping)|quit(?:ting)?|g[ai]v(?:e|en|ing) up|c[ao]m(?:e|ing) off|discontinued|discontinuing|abandon(?:ed|ing))|(?:(?:supposed|meant|ought) to (?:be |have (?:been )?)?|(?:should|(?:was|were) to) have (?:been )?)(?:stop(?:ped)?|quit|come off|replaced?|weaned|taken off|off|discontinued?|d\\/c.?d|switched)(?: (?:from|off))?|as needed|\\d+ refills?|refills?:|ha(?:s|d|ve) (?:had )?to be|needed to be|past few|(?:list|record|chart|banner|system|profile|sheet)s?(?: in \\w+)? still (?:shows?|lists?|reads?|says?|has|have|carries|contains?)|is a (?:bit|little|lot|good|great|better|concern|worry|problem|shame)|past (?:week|month)s?|for now|even if|(?:hold|keep|held|kept|holding|keeping) (?:the |her |his )?(?:o?estradiol|o?estrogen|e2|lh|levels?|weight)|to see if|see if|ask(?:ed)? if(?! (?:she|he|i|we|they) (?:ought|should|could|can|may|might))|(?:is |was |are )?not mentioned|which has|negat\\w+ for|had (?:a|an|her|his|no|two|three)\\b(?! (?:\\w+ )?(?:days?|weeks?|months?|years?|yrs?|course|trial) (?:of|on))|was (?:a|the|an|her|in|at|with|due)\\b|received (?:a|an|the|chemo\\w*|rad\\w*|her|two|three)|took (?:a|her own|over|place)',
  ],
  [
    'badly-tolerated',
    's',
    'never did (?:so |very )?well (?:with|on)|tolerated(?= (?:the )?\ue000+ (?:very |quite )?(?:poorly|badly))',
    'intolerance',
  ],
  [
    'unchanged',
    'c',
    "(?:never|not)(?: been)? cancell?ed|(?:do|does|did)(?: not|n't) need (?:stopping|interrupting|holding|pausing|omitting|to be (?:stopped|held|interrupted|paused|omitted))|(?:and )?(?:is |was )?still (?:doing|does|on|having) (?:that|this|it|so|both|them)\\b|(?:claims?|claimed|reports?|says|said|appears?|seems?|states?|admits?|believed|thought|found|known|understood|continues|noted) to (?:still )?be (?:still |now |currently |also )*(?:taking|on|using)\\b|(?:due|scheduled|planned|expected|set|on track|hoping|hopes|aims?|aiming) to (?:finish|complete|end)\\b|(?:will|due to|to|should) be (?:completed|finished)|(?:estimated|planned|expected|anticipated) (?:stop|end|completion)(?: date)? (?:of|for)(?= )|(?:(?:will|to|would|we|i|shall) )?leav(?:e|ing) (?:the |her on |him on |her |his )+(?=\ue000)|(?:to |will )?complete(?= (?:the |her |his |a |full )*(?:(?:\\d+|five|ten|seven) ?(?:years|yrs|y) (?:of )?)?\ue000)|no (?:\\w+ )?(?:rash|reactions?|allerg\\w*|intoleranc\\w*|problems?) (?:with|to|on|from)|(?:(?:is|was|were|are|be) )?not (?:being |to be )?(?:held|paused|withheld|omitted|interrupted)|no (?:hold|pause|interruption|need to (?:hold|stop|pause))\\b|no (?:further )?(?:changes?|alterations?)(?: (?:to|in|of|made to|with))?|(?:have |has )?(?:not|n't) (?:changed?|alter(?:ed)?)|made no (?:change|alteration)s? to|unchanged|do(?: not|n't) (?:stop|change)|did(?: not|n't) stop|not (?:to )?(?:stop|interrupt)|never stopped|(?:has |have )?completed (?:\\d+|one|two|three|four|six|seven|eight|nine) (?:(?:years?|yrs?|y) )?(?:out )?of (?:the |her |his |a |an )?(?:planned |intended |recommended )?(?:five|seven|ten|5|7|10)[ -]?(?:years?|yrs?|y)(?: course)?(?: of| on)?|(?:(?:(?:is|was|were|are|has|have|had|should|must|can|could|will|would|does|did|do)(?: not|n't)|not|never|cannot|can ?not) (?:been |be |to be |to |yet |actually |ever |formally |fully |really )*(?:stop(?:ped|ping)?|discontinu(?:ed?|ing)|ceas(?:ed?|ing)|d\\/c(?:'?d)?|dc'?d|suspended|withdrawn|quit|com(?:e|ing) off|taken off|taken (?:her|him) off|gone off|give(?:n)? up))(?! (?:until|till|smoking|work))|no cambiar|sin cambios|keine anderung|sans changement|nessuna modifica|sem alterac\\w+|tolerat(?:es|ing|ed)(?: well)?|toler(?:a|iert|e)\\b|adher(?:ent|ing|ence) (?:to|with)|complian(?:t|ce) (?:to|with)|happy (?:on|with)|stable on|established on|maintained on|remains? (?:well )?on(?! (?:the |her |his |our |my )(?:\\w+ )?(?:lists?|chart|record|profile|mar|system|repeats?|repeat prescription)\\b)|stays? on(?! (?:the |her |his |our |my )(?:\\w+ )?(?:lists?|chart|record|profile|mar|system|repeats?|repeat prescription)\\b)|(?:has|have) been (?:issuing|prescribing|giving|sending|dispensing|supplying|refilling|renewing|filling|ordering|collecting|buying)|still (?:on|takes|taking|has|using|uses)|still",
  ],
  [
    'agreed',
    'b',
    '(?:is |are )?now (?:for|due|to (?:start|have|go on|begin))(?= (?:an? |the |adjuvant )?\ue000)|(?<!(?:\\bnot|\\bnever|n.t)(?: \\w+)? )(?:agrees?|agreed|agreeable|willing|happy|keen|consents?|consented|elects?|elected|ready|prepared|wishes|decide[sd]|opt(?:s|ed)|would like|wants) to (?:start|begin|try|proceed|go ahead|commence|take)(?:(?: with)? (?:it|this|that|one|them|treatment))?(?= ?(?:[.;,)]|$|today|now|after|once|next|from|in))',
  ],
  [
    'advised',
    'b',
    '(?:is |are )?to (?:follow|begin|start|commence)(?= (?:once|after|when|on completion|following|at the end)\\b)|(?:was|were|has been|have been) (?:recommended|advised)(?= ?(?:[.;]|$|by|at|for|after))|(?:is|are|am|being)(?: (?:now|strongly|therefore|again|also))* (?:recommended|advised|planned)(?!,? (?:but|however|against|although)\\b)',
  ],
  [
    'blamed',
    'a',
    '(?:possibl[ye]|probabl[ye]|likely|presumabl[ye]|partly|largely|(?:is |was )?(?:felt|thought|believed|considered|judged|deemed|presumed|assumed) (?:likely |most likely )?to be)(?: (?:partly|at least partly|in part))? (?:contributed to by|due to|d\\/t|related to|secondary to|2\\/2|from|caused by|attributable to|attributed to|driven by|triggered by)',
  ],
  [
    'then-on',
    'P',
    'prev(?= ?(?:[.;,)]|$))|before (?:this|that|the (?:new|current|present)) (?:one|pill|drug|tablet|medicine)|(?<=\ue000 ?)(?<!\\b(?:begin|start|commence|initiate|try|add|drop|stop|hold|cease) (?:an? |the |her |his )?\ue000+ ?)then(?= ?(?:[.;)]|$))|(?<=\ue000[^.;]{0,24} )(?:prior to|before)(?= (?:the |her |his |an? )?\ue000)',
    'completed',
  ],
  [
    'before-that',
    'p',
    'did(?: not|n.t) (?:really |much )?(?:like|care for|enjoy)(?= (?:the |my |her |his )?\ue000)|(?:weeks?|months?|days?) of overlap with|(?:after|since) (?:the|her|my|his) (?:very )?last(?= \ue000)|(?:before|prior to) (?:that|this)(?=[,:]? )(?! (?:one|pill|drug|tablet|medicine|treatment)\\b)|(?<!\\b(?:never|not|nor) )did (?:try|take|use)(?= (?:the |an? |her |his |my |some )?\ue000)|recent(?= \ue000+ ?(?:[).,;]|$|use|exposure|therapy|treatment|course))',
    'completed',
  ],
  [
    'leaflet',
    'G',
    'do not (?:take|use)(?= \ue000+ if you\\b)|may stop(?= \ue000+ (?:from|working))|medicines? (?:that |which )?contain(?:s|ing)?(?= )',
  ],
  [
    'silent',
    ';',
    "(?:does|did|do)(?: not|n't) (?:mention|say anything (?:about|of))|(?:is|was) silent (?:on|about)",
  ],
  ['replacing', 'A', 'replac(?:ing|es) (?:it|this|that)(?! (?:with|by)\\b)'],
  // Not taken.
  [
    'declined',
    'd',
    '(?:says?|said) no(?: thanks?(?: you)?)?|no,? (?:thanks|thank you)|no (?:quiso|quiere|acepta|acepto|desea)|refus d[eu]s?|wil geen|weigert|declin(?:ed|es|ing)|refus(?:ed|es|ing|e|ee|a|o|ou)|turned (?:(?:it|this|that|them|both|either) )?down|rejected(?= (?:an? |the |all )?\ue000)|rechaz\\w+|lehnt\\w*|abgelehnt|rifiut\\w+|recus\\w+',
    'declined',
  ],
  [
    'unwilling',
    'n',
    "(?:was|were|is|has|have|had)(?: not|n't)(?: been| yet| actually)*(?= (?:switched|moved|swapped|transitioned|converted)(?: (?:her|him|over|back))? (?:from|to|onto)\\b)|(?:(?:will|would|shall)(?: not|n't)|(?:is|are|am|was|were)(?: not|n't) (?:going|planning|prepared|willing) to)(?= (?:put|place|start|give) (?:her|him|you|me|pt|the patient)(?: back)? (?:on )?(?:an? |the )?\ue000)|(?:can(?:not| not|'t)|could(?: not|n't)) (?:prescribe|offer|supply)(?= (?:an? |the |her |him )?\ue000)|(?:(?:i|we) )?(?:would |will |do |to )?advis(?:e|es|ed|ing) against(?= (?:an? |the |use of )*\ue000)|no (?:re-?challenge|rechallenging)(?: (?:with|w\\/|of|on))?(?= (?:an? |any |the |other )*\ue000)|(?:does|did|do)(?: not|n't) (?:need|require)(?= (?:the |any |her |his )?\ue000)|(?:do|does|did|would)(?: not|n't) (?:think|feel|believe)(?: that)?(?= (?:an? |the )?\ue000[^.;,]{0,20} (?:is|are|was|(?:would|will|should|can|could) be) (?:\\w+ )?(?:safe|right|suitable|appropriate|advisable|wise|sensible|indicated|needed|necessary|for|an? (?:good )?(?:option|idea|choice))\\b)|(?:does|did|do)(?: not|n't) (?:want|wish|like|fancy)(?! ?(?:[.;,)]|$))(?! (?:either|both|it|them)(?: one| of (?:them|these|those))? ?(?:[.;,)]|$))|(?:not|(?:is|was|are|were)n't) (?:keen|interested|willing|wanting)(?: (?:on|to|in))?|opted (?:against|not)|(?:do|does|did|would)(?: not|n't) (?:plan|intend|propose|recommend|advise|suggest)(?: (?:to|using|use|any))*|(?:would|will)(?: not|n't) (?:hear of|countenance|entertain|contemplate|consider|accept|take|try)|(?:did|does)(?: not|n't) (?:consider|entertain|contemplate)|unwilling|decided against(?! (?:it|this|that)\\b)(?= [\\w\ue000])|would rather not|against (?:taking|starting|the idea of)",
    'declined',
  ],
  [
    'no-longer',
    's',
    "crossed (?:off|out|through)|(?:was |were |been )?cancell?ed(?: by (?:the |her |his )?\\w+)?(?= (?:in |on )?(?:\\d{1,2}[/.-]\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\\w* |(?:19|20)\\d\\d))|(?<=\\b(?:will|shall|can|could|to) )drop(?= (?:the |her |his |my )\ue000)|(?:replac(?:es|ing)|t(?:ook|akes|aking) over from|taking the place of)(?= (?:the |her |his )?\ue000)|(?:take|bring|return)(?:s|ing)? (?:any |the |her |your )?(?:left[- ]?over|remaining|unused)(?= \ue000[^.;]{0,20} back\\b)|(?:is|are|was|were)(?: not|n't) to be (?:re-?started|resumed|re-?commenced|continued)\\b|(?<!\\b(?:on|at|for|upon|since|after|before|of) )dc(?= (?:the |her |his )?\ue000)|(?:ok|okay|fine|agreed?|decided|decision(?: was| is)?(?: made| taken)?|elected|opted|resolved|chose|chosen)(?: (?:for|with) (?:her|him|pt|patient))?(?: to|:) (?:stop|discontinue|cease|come off|d\\/c|withdraw)\\b(?! it)(?![^.;]{0,40}\\b(?:if|once|when|after|until|not|or|from|next|at the end)\\b)|(?:(?:could|can|was|were|is|are)(?: not|n't)|not) (?:be |been |to be )+continued|(?:has|have)(?: not|n't) (?:taken|used)(?: it| any)?(?= since\\b)|(?:has|have)(?: not|n't) (?:taken|had|used|been (?:on|taking))(?= (?:the |her |his |any |my )?\ue000+[^.;]{0,10} (?:since|for (?:the (?:last |past )?)?(?:\\w+ ){0,2}(?:days|weeks|months|years|yrs|mths|wks))\\b)|(?:and )?(?:not|never) (?:been )?(?:renewed|refilled|reordered|re-?started|resumed|reissued)(?! (?:\\w+ )?\ue000)|from which (?:she|he|pt|patient|i) (?:was|has been|were) (?:later |then )?(?:switched|changed|moved|taken)|cancel(?:led|ling)?(?: (?:the|her|his|my))?(?= \ue000)|would(?: not|n't)? (?:never )?have (?:stopped|discontinued|withdrawn)|(?:(?:do|does|did)(?: not|n't) (?:need|have) to|need(?:s)?(?: not|n't)|not to|no need to) (?:use up|finish(?: up| off)?(?: (?:the|her|his|my) (?:bottle|box|packet|pack|supply|rest)(?: of)?)?|continue with|keep taking|carry on with|go on with)|(?:will|would|should|do|does|must|to)(?: not|n't) (?:be )?(?:re-?start(?:ed|ing)?|resum(?:e|ed|ing)|go(?:ing)? back (?:to|on|onto)|re-?challeng\\w+|re-?commence[d]?)|(?:(?:remains?|is|stays|still|sits|shows?|appears?)(?: still)? )?(?:on|in) (?:the |her |his |our |my )(?:\\w+ )?(?:lists?|chart|record|profile|mar|system|repeats?|repeat prescription)(?:,? but (?:she|he|pt|patient) (?:only takes|takes only|only uses|is only on|is on only|doesn't take|does not take)|(?: (?:is|are|was))? (?:old|outdated|out of date|wrong|an error|not current|stale|no longer (?:current|valid)))|no longer (?:on|taking|takes|using|uses|taken|need\\w*|requir\\w+|receiv\\w+|prescribed|indicated|has)|ya no (?:toma|usa)|nicht mehr|ne prend plus|non (?:assume|prende) piu|nao (?:toma|usa) mais",
  ],
  [
    'not-taken',
    'N',
    "(?:(?:was|were|is|are) )?(?:(?:felt|deemed|thought|considered|judged|found) )?(?:to be )?(?:unsuitable|inappropriate|inadvisable)(?! (?:for|to))|(?:did|does)(?: not|n't) (?:want|wish|fancy|like|agree|accept)(?: to| it| this| that)?(?= ?(?:[.;,)]|$))|(?<=\ue000-? ?)naive|answer(?:ed)?(?: was| is)?:? ?(?:no|not)\\b|(?:recorded|listed|documented|charted) in error|error(?=,)|(?:the )?wrong (?:patient|chart)|(?:she|he|pt|patient|i)(?:'d| would) rather not(?= ?(?:[.;,)]|$))|left (?:it|them|this|that) (?:at|with) the (?:pharmacy|chemist\\w*)|never (?:even )?(?:picked (?:it|them|this|that|these) up|(?:picked up|collected|filled|took|started|opened|began|tried) (?:it|them|this|that|these)|got (?:it|them) filled)|(?<=[-:(\u2013] ?)not (?:currently |presently )?taking(?= ?(?:[.,;)]|$))|not for (?:her|him|this (?:patient|lady|woman|man))|(?:would|will|may|might)(?: not|n't) be (?:\\w+ )?(?:safe|suitable|appropriate|right|advisable)|not (?:an? |the )?(?:\\w+ )?(?:good|great|suitable|ideal|safe|right|sensible) (?:fit|choice|option|candidate|idea|drug)|avoid(?= ?(?:[.;,)]|$))|(?:does|did|do|will|would)(?: not|n't) (?:want|accept|wish for|fancy) (?:either|any|both|it|them)(?: (?:one|of (?:them|these|those)))?(?= ?(?:[.;,)]|$))|(?:does|did|do)(?: not|n't) (?:want|wish)(?: to take)? (?:either|any)\\b|(?:is|was)(?: not|n't) (?:an? )?(?:\\w+ )?option|not an option|no option|(?:request )?(?:denied|rejected)(?= ?(?:$|[.,;)-]|(?:as|because|since)\\b))|(?:did not|didn't|has not|hasn't|never did)(?= ?(?:[.,;)]|$))|(?:(?:never|has(?: not|n't)|have(?: not|n't)) (?:having |had |actually |really )*(?:taken|took|started|filled|collected|used|opened)|did(?: not|n't) (?:take|start|fill|collect|use)) (?:it|this|them|any|a (?:single )?(?:one|tablet|dose|pill))|contra-?indicated|(?:(?:(?:was|were|is|has|had|are) )?(?:not|never)|(?:is|was|are|were|has|had)n't) (?:been |yet |actually |ever )*(?:started|taken|taking|filled|indicated|recommended|supported|pursued|felt|thought|favou?red|appropriate|suitable|advised|prescribed|offered|added|continued|required|needed|an option|collected|dispensed|picked up|commenced|selected|be (?:used|given|restarted|prescribed|combined|added)|to be (?:used|given|restarted)|issued|given|used|tried|opened)(?! (?:\\w+ ){0,2}\ue000)|(?:do not|don't) use(?= ?(?:[.,;)]|$))|(?<=\ue000 )avoided|(?<=\ue000 )(?:nao|nein|nee)(?= ?(?:[.,;]|$))|(?:advised|decided) against|(?:has|have) no (?:place|role)|out for (?:her|him)|n'a pas (?:de|sa)|(?:nie|never|nunca|jamais|(?<!\\b(?:im|en|le|du|de|au|anfang|ende|mitte|seit|bis|\\d\\.?) )mai)(?= ?(?:[.,;)]|$))|entered in error|(?:(?:to )?be |is |was |best )avoided|ruled out|excluded|cancell?ed|none ever taken|patient not taking|descartad[oa]|kontraindiziert|contraindicad[oa]|contre-?indique\\w*|controindicat[oa]",
  ],
  [
    'negated',
    'n',
    "not (?:starting|beginning|commencing|initiating|to (?:be )?(?:start(?:ed)?|begin|commence|initiate))(?: on)?(?= (?:an? |the )?\ue000)(?![^.;]{0,40}\\b(?:until|till|before|unless)\\b)|not (?:kept|maintained|established|continued) on|non indicat[oa]|no indicad[oa]|nicht indiziert|non indique\\w*|nao indicad[oa]|niet geindiceerd|not(?= \ue000)|(?:not|n't|never) (?:going|about) (?:to )?(?:take|have|start|restart|try|be on|go (?:back )?on)(?: to)?(?: any)?(?: (?:more|further))?|steer(?:ing|ed)? (?:well )?clear of|(?:can ?not|can't|(?:she|he|i|pt|patient) (?:must ?not|mustn't|should ?not|shouldn't|ought not to)) (?:now |ever |again )*(?:be (?:on|given)|have|take(?! (?:it|them|that|this|either|both)\\b)|receive|go (?:back )?on|be (?:re)?started on)|(?:(?:has|have|had|was|were|is) )?never(?: (?:been |was |went |ever |needed |actually )*(?:on|took|taken|take|had|has|started|given|prescribed|received|used|filled|collected|tried|commenced|exposed to)\\b)?|(?:(?:(?:is|was|were|are|am|be|been|has|have|had|does|did|do) )?not|(?:is|was|are|does|did|has|have|had|do|were)n't) (?:currently |presently |yet |been |actually |at present |now |ever )*(?:on|taking|take|a candidate for|to have|to take|suitable for|given|using|use|used|received|prescribed|prescribe|offered|had|have|has|start|started|begun|begin|commence[d]?|filled|fill|receive|give|add|be (?:on|given|started)|for|started on)|no (?:prior|previous|history of|hx of|exposure to|use of|current|concurrent|concomitant|further|additional|adjuvant|adj|extended|ongoing|oral|endocrine therapy with|place for|role for|indication for|need for|more|other)?|nil|none of|nor|neither|den(?:ies|ied|y|ying)(?: (?:taking|use of|using|any|ever|having|being on))*|avoid(?! (?:use |combining |combination )?(?:w\\/|with) ?\ue000)(?:ed|ing|ance of)?|contra-?indicat\\w+ (?:to|for)|without|unsuitable for|not a candidate|ineligible for|ohne|kein(?:e|en|er|em)?|nicht|nie|sin|nunca(?: (?:ha )?(?:tomado|usado|recibido)| usou| tomou| recebeu)?|no (?:toma|ha tomado|usa|recibe|ha recibido)|niega|jamais(?: eu| pris)?|pas d[eu']|pas|sans|aucun\\w*|mai(?: assunto)?|non (?:assume|ha|prende)|nessun\\w*|nega|nao(?: (?:usa|toma|faz|fez))?|nunca (?:usou|tomou)|sem",
  ],
  // Allergy and intolerance.
  [
    'allergy',
    'y',
    'red (?:wrist ?)?band:?(?= \ue000)|allergic(?= ?[-:])|allerg(?:ic|y|ies) to|intoleran(?:t|ce) (?:of|to)|adverse (?:drug )?reaction to|react(?:s|ed|ion) to|rash (?:with|to)|alergic[ao] a|alergia a|intolerancia a|allergi(?:e|sch) (?:gegen|auf|aux?|a)|unvertraglichkeit\\w*(?: gegen)?|intoleran\\w+ (?:a|au)|allergi[ac]\\w? a\\w*',
    'intolerance',
  ],
  [
    'allergy',
    'Y',
    'adr\\b(?! reporting)|allergy|intoleran(?:ce|t)(?! of)|anaphyla\\w+|sjs|stevens[- ]johnson|erythema multiforme|angio-?o?edema|hives|urticaria|unvertraglich\\w*',
    'intolerance',
  ],
  [
    'intolerance',
    's',
    "(?:did|does|do)(?: not|n't) (?:get on|agree|do well) with|never got on with|(?:could|can)(?: ?not|n't|'t) (?:stand|bear|stomach|handle|cope with|abide|take to)|nor with|(?:could|did|can|does|was|were) ?(?:not|n't) (?:able to )?tolerate|cannot tolerate|unable to tolerate|(?<=\\b(?:because|as|since) (?:the )?\ue000+ )(?:caused|gave|made)\\b|(?:caused|gave (?:her|him))(?= [^.;\ue000]{2,40},? (?:so|hence|therefore)\\b)|failing(?= (?:both |an? |the |her )?\ue000)|intolerant of|(?:poorly|badly|not) tolerated",
    'intolerance',
  ],
  // Change of drug. Before the plain verbs, which they hold.
  [
    'to',
    't',
    `(?<=(?:>|→) ?)(?:switched|changed|swapped)(?= )|before (?:going|moving|changing|switching|swapping|transitioning|starting|being (?:switched|changed|moved|started|put))(?: (?:her|him|over|back|straight|directly))* (?:to|onto|on to|on)(?= (?:a |an |the )?\ue000)|(?:switch|chang|transition|convert|rotat|cross|swap|mov|goes|go(?!ing to (?:add|start|stop|be|have|try|give|put|take|cont|keep|hold|use|need|see|do|make|get|add|commence|begin|prescribe|recommend|offer|discuss|leave|let|trial|call|check)\\b)|went|progress|substitut)\\w*(?: (?:her|him|over|back|pt|the patient|directly|straight|today|me|on|across|then|instead|this|hers|his|it))* (?:to|onto|on to|into|for)(?: (?:a |an |the |different |another |start\\w* |try\\w* |taking ))*|g(?:ave|ives?|iving) way to|(?:replaced|substituted|succeeded|superseded) (?:by|with|for)|replaced it|to be replaced by|cambi\\w*(?: \\w+)? (?:a|por|con)|(?:sustituido|sostituit[oa]|substituid[oa]|trocad[oa]|remplace) (?:por|da|con|par|para)|return(?:ed|ing|s)? to(?= (?:the |her |his |taking )?\ue000)|umgestellt auf|umstellung auf|wechsel (?:auf|zu)|relais par|passat[ao] a|mudou para|ersetzt durch|rotate to`,
    'switched',
  ],
  [
    'replaced',
    's',
    '(?:was|were|been) (?:then |later |subsequently )?(?:changed|switched|swapped|substituted)(?= (?:by (?:dr|her|his|the|my|us)|because|due|owing|in|on|last|when|after|for (?:intoleran|side|joint|the same)\\w*)\\b)(?![^.;,]{0,40}\\b(?:to|for|from)\\b)',
    'switched',
  ],
  [
    'replaced',
    's',
    `(?<=(?:>|\u2192) ?)(?:swapped|switched|changed)(?= (?:when|because|due|after|in|d\\/t|for|last)\\b)|replaced(?= (?:after|when|in|on|because|due|since|at)\\b|[.;,)]|$)`,
    'switched',
  ],
  [
    'from',
    'f',
    '(?:switch|chang|transition|convert|rotat|cross|swap|mov|replac|substitut)\\w*(?: (?:her|him|over|pt|the patient|directly|straight|today|me|back|off))*(?: (?:from|off))|(?:exchange|swap|replacement|substitution) of|(?:swap|exchang|trad|substitut|chang|switch|convert)(?:e|ed|es|ing|ped|ping)?(?: (?:out|her|his|the))*(?= \ue000)|replac(?:e|ed|es|ing|ement of)|cambi[oa]\\w*(?: de|(?= (?:el |la )?\ue000))|umgestellt von|umstellung von|wechsel von|relais d[eu]|passat[ao] da|sostitui\\w+|sustitu\\w+|remplac\\w+|troc\\w+|wechsel',
    'switched',
  ],
  [
    'then',
    'z',
    ',? ?(?:and |und )?then|(?:(?:was|were|is) )?followed by|(?<=(?:,|\\band|\\bbut) )later(?= (?:on )?(?:an? |the )?\ue000)|thereafter|afterwards|luego|danach|anschlie(?:ss|ß)end|gefolgt von|puis|ensuite|poi|quindi|depois|entonces|dann',
  ],
  [
    'instead',
    'i',
    'instead of|rather than|in place of|in lieu of|in preference to|to replace|over and above|anstelle von|statt|en lugar de|en vez de|a la place d[eu]|al posto d\\w*|em vez de',
  ],
  // Thought of.
  [
    'people',
    'G',
    "(?:sheet|leaflet|label|insert|internet|paper|booklet|website|pharmacy)(?: inside| insert)? (?:says?|said|states?|warns?) (?:to )?(?:do not|don't|not to|never)|(?:had |has |have |she'd |he'd )?read(?: (?:online|somewhere|about it))? that(?= (?:the )?\ue000)|guidelines? (?:advise|recommend|suggest|support|state|say|allow)s?|(?:evidence|data|studies|trials) (?:supports?|suggests?|shows?)|(?:women|patients|people|men|those|adults|anyone|everyone|someone|pacientes|mujeres|patientinnen|frauen|femmes|patientes|donne|mulheres) (?:who|on|taking|with|treated|have|are|use|using|take|receiving|should|can|may|change|mit|unter|sous|en|con|com|in|em|aged)|every (?:patient|woman)|each (?:patient|woman)|if you (?:take|are taking|use|are on)|such as|generally used|usually used|the (?:tablet|drug|treatment|medicine|pill)s? used|work less well|in the (?:trials?|stud(?:y|ies))|same (?:family|group|class)|case report|journal club|(?:in|for) (?:pre|post)?-?(?:menopausal )?(?:women|men|patients|adults|members|females|individuals)(?: (?:who|that) (?:take|use|have|had|are|were|receive|received|took|stop(?:ped)?))?",
  ],
  [
    'thought-of',
    'U',
    '(?<=\ue000 ?)re-?challenge(?= (?:or|if|at|on|once|when|after|could|may|might|would)\\b)|(?:is |are )?(?:to|will) be (?:discussed|considered|debated|decided)|would be the (?:thing|one|drug|choice|way)|(?:less|more|not|un)(?: an?)? ?(?:attractive|appealing|desirable)|(?<=\ue000[^.;,]{0,20} )discussed(?= ?(?:[.,;)]|$|at length|today|again|in detail|and (?:declined|deferred|she|he)))|(?:was|were|had been|has been) (?:recommended|advised|planned|proposed)(?=,? (?:but|however|although|and (?:she|he|pt) (?:declined|refused)))|(?:is |are |was |being )?(?:reserved|saved) for|(?:kept |held )?in reserve|(?:is|are|seems?|would be|may be|might be) (?:certainly |well )?worth (?:trying|considering|a try|a trial|thinking)|as (?:\\w+ )?(?:options|alternatives|possibilities|choices)|(?:(?:is|are|remains?|would be) )?(?:another|one|also an?|the other) (?:possibility|option|alternative|choice|route|approach|path|way forward)|the other(?= ?(?:[.;,)]|$))|(?:was|were|is|are|has been|have been|being|also|could be|can be|may be|might be|would be|not)(?: also| then| previously| briefly)? (?:looked at|returned to|explored|discussed|considered|offered|suggested|mentioned|proposed|raised|floated|brought up|put forward|an option|reconsidered|contemplated|revisited|favou?red|preferred|the (?:fallback|alternative|other|other choice|next|backup|second choice|only))|(?:would|could|might)(?: probably| likely| certainly| still)? be (?:my|her|his|our|the|a|an) (?:\\w+ )?(?:pick|choice|preference|first|option|recommendation|suggestion|fallback|alternative)|(?:is |as |was )(?:a |an |the )?(?:possible|potential|alternative|option|fallback|next|another option|back-?up)|(?:would|could|might|may) (?:be|have|help|treat|add|give|suit|work)|if (?:not|symptoms?|this|needed|tolerat\\w*|intoler\\w*|pain|no|it|there|necessary|possible|e2|worse)\\b(?![^.;]*\ue000)|mentioned|favou?red|preferred|versus|vs\\.?|wird erwogen|besprochen|zu erwagen|a valorar|da valutare|a discuter|a considerar|discute\\w*|discutid\\w|considerad\\w|valutat\\w|proposto|propose\\b|as an? alternative',
  ],
  [
    'considered',
    'u',
    "(?:went|gone|going|goes) over(?= (?:the |both |an? |options? |use of )*\ue000)|(?:an?other|(?:a )?different|(?:an )?alternative) (?:\\w+ ){0,5}(?:such as|like|e\\.?g\\.?|for example)|(?:favou?r(?:s|ed|ing)?|prefers?|preferred)(?= [^.;]{0,60}\ue000+ (?:over|rather than|vs\\.?|versus)\\b)|(?:heard|hears|hearing)(?: \\w+){0,2} (?:about|of)(?= (?:an? )?\ue000)|(?:awaiting|pending|await|awaits) (?:a |the |her )?(?:final )?decision (?:on|about|re|regarding|as to)|lean(?:s|ing|ed)?(?: to(?:wards?)?)?(?= (?:the |an? )?\ue000)|(?:can|could|may|might) (?:also |then |instead )?be(?= (?:an? |the )?\ue000)|(?:an)?frage(?: der \\w+)? nach|chiede(?: se)?|pregunta(?: si)?|demande si|pergunta se|fragt,? ob|vraagt of|proposition|propuesta|vorschlag|no objections? to|(?:only )?if (?:she is |he is |pt is )?not (?:on|taking)|(?:if|in case|should|unless) (?:she|he|they|we|pt|patient) (?:(?:ends?|winds?|goes?|is|are|were|gets?|has to|needs? to) (?:up )?(?:being )?(?:put |placed |started )?(?:go )?(?:back )?(?:on|onto))(?= (?:an? |the )?\ue000)|read(?:ing)? (?:up |online )?(?:about|on)(?= (?:both |the )?\ue000)|brought up(?= (?:the )?\ue000)|float(?:ed|s|ing)|moot(?:ed|s)|toy(?:ed|s|ing) with|rais(?:ed|es|ing) the (?:question|possibility|idea)(?: of)?|rais(?:ed|es|ing)(?= (?:the )?\ue000)|(?:that |which )?leaves (?:us with |only |her with )?(?=\ue000)|(?:to|will|can|we) decide(?: (?:on|about|between|whether|re))?|(?:suit|work|help|do|be)(?: \\w+)? (?:better|worse|safer|easier) than|(?:question|idea|thought) of|(?:decid\\w+|choos\\w+|choice|torn) (?:between|whether|if)|(?:wish(?:es|ed|ing)?|wants?|wanted|desires?|hop(?:es|ing)|keen|eager|like|requests?|asked|asking) to(?= (?:stop|discontinue|come off|quit|d\\/c|cease|go off)\\b)|(?:hesitant|reluctant|undecided|wary|ambivalent|in two minds)(?: (?:about|to|re))?|let (?:us|me) know about|(?:re|regarding)(?= (?:chang|switch|start|mov|add)ing)|(?:can|could|should|may) (?:i|she|he|we) (?:take|have|use|start|try|go on|be (?:on|given))|(?:might|may|could|would) (?:\\w+ )?(?:do|be|feel|fare) (?:\\w+ )?(?:better|worse|easier|happier) (?:off )?(?:on|with)|consider(?:ed|ing|ation of|s|ation)?|discuss(?:ed|ion|ions|ing)?(?: (?:about|of|re|regarding|starting|switching to|the option of|whether))?|offer(?:ed|ing|s)?|options (?:\\w+ ){1,7}(?:were|are|included?)(?= )|(?:(?:i|she|he|we|they|you).d|had|was|were) (?:been )?(?:going|planning|intending|minded) to(?: (?:put|start|try|use|give|add))?(?: (?:her|him|you))?(?: on)?(?= (?:an? |the )?\ue000)|options? for (?:dr\\.? )?[^.:;,]{2,24}(?=:)|would (?:ordinarily|normally|otherwise|usually) (?:have )?(?:used|use|given|give|chosen|prescribed|started|offer(?:ed)?)|options?(?: (?:of|are|include|is|would be|including|were|reviewed))?|candidate for|eligible for|reviewed(?= (?:the )?\ue000[^.;]{0,60}(?:,|\\bor\\b|\\bvs\\b|\\band\\b) ?(?:and |or )?(?:the )?(?:an? )?\ue000)|(?:could|might) (?:well |also |yet |then |instead )?(?:take|go (?:back )?on|use|start|try|need|have|switch to|opt for|restart|resume)|may (?:well |also |yet |then |instead )?(?:go (?:back )?on|start|try|need|switch to|restart|resume)|(?:think|thinking|thought)(?: \\w+)? (?:of|about)(?= (?:stopping|coming off|giving up|quitting|discontinuing|starting|taking|trying|using|going (?:back )?on|switching|changing)\\b)|(?<!\\b(?:on|upon|after|with) )re-?challeng\\w+(?: (?:with|w\\/))?|would(?: (?:be|benefit|suggest|recommend|prefer|consider|need|like|start|use|add|think|want))*(?: from| about)?|could(?: (?:be|try|use|switch(?! (?:from )?(?:the |her |his )?\ue000)|consider|have|add|i|she|we))?|might|(?<!\\b(?:in|since|from|until|till|by|last|of|early|late|mid|this|next) )may(?! ?(?:\\d|[.,;)]|$))|if|whether|should (?:you|your|the|her|his) (?:\\w+ ){0,2}(?:wish|want|decide|need|choose|prefer)|should (?:she|he|we|they|this|symptoms?)|shall we|can (?:i|she|he|we)|unless|suggest(?:ed|s|ing|ion)?|propos(?:e|ed|es|al|e)|ask(?:ed|ing|s)? (?:(?:\\w+ ){0,3}about|re|if|whether|for)|asks|wonder(?:s|ed|ing)?|interested in|think(?:s|ing)? (?:about|re)|thought about|contemplat\\w+|wants|risks? (?:and benefits? )?of|benefits? of|talk(?:ed)? about|counsell?ed (?:on|about|re)|query|possib(?:le|ility of|ly)|potential(?:ly)?|in case|fall-?back|future|(?:remaining |other |only |her |main |best )?(?:choice|option|alternative)s?(?: left)? (?:is|are|includes?|would be|lies? between)|next (?:step|line|option)|alternative(?:ly|s)?|decides? on|(?:i|she|he|we|they)'d (?:like|prefer|suggest|rather|want)|either|pros and cons|considerar|valorar|se plantea|plantear|posible|falls|erwag\\w+|ggf\\.?|evtl\\.?|eventuell|moglich\\w*|envisag\\w+|discut\\w+|eventuel\\w*|possible|valut\\w+|avaliar|discutid\\w|caso|opcion\\w*|optionen|wenn|si\\b(?! (?:niega|decid|conferma|consiglia|prescriv|prosegu|avvia|inizia|sospend|passa|concord|rinnova|programma))",
  ],
  // Firm future, and time.
  [
    'future',
    'l',
    "hold(?:ing)? off (?:on|with|starting)(?: starting)?|to (?:have|take|receive)(?= (?:an? |the )?\ue000)|for adjuvant(?= \ue000)|to(?= (?:stop|come off|cease|end|finish|re-?start|resume|re-?commence)\\b)|(?:will|to|should) go on(?= (?:an? |the )?(?:\\w+ (?:and|\\+|plus|with) )?\ue000(?![^.;]{0,20}\\b(?:further|more|another)\\b))|will(?: (?:be|then|also|now|need to))*|shall|plan(?:s|ned|ning)?(?: (?:is|are|for|to))*|going to|intend\\w*|recommend(?:ed|s|ing)?(?: (?:to start|starting|treatment with|therapy with|an?))*|due to (?:start|commence|begin|finish|stop|complete|switch|change|end)|is to|are to|to be|scheduled to|decision(?: is)?(?: to)?:?|decided to|agreed to|we'll|i'll|she'll|he'll|geplant\\w*|empf(?:ehl|ohl)\\w*|recomend\\w+|aconsej\\w+|conseill\\w+|consigli\\w+|raccomand\\w+|va a|previst[oa]|prevu\\w*|prevede|intende|soll(?:en|te)?|wird|werden|ira",
  ],
  [
    'since-start',
    'a',
    'post[- ](?:commencing|starting|commencement of)|(?<=\\b(?:was|were|had)\\b[^.;]{0,40} )prior to (?:adding|starting|commencing)|since(?= (?:the |her |his |my )?\ue000+ ?(?:$|[.;,)]))|(?:after|from|since|on|following|before|prior to) (?:starting|beginning|commencing|initiating|initiation of|the start of|being (?:put|started) on)|while (?:you are |she is |he is |still )?(?:on|taking)|(?:you|she|he|i|pt|patient) (?:are|is|am|remains?) on(?! \ue000+ again\\b)',
  ],
  ['now-on', 'a', '(?:and |but )?(?:now|presently)(?= \ue000)'],
  [
    'now',
    'T',
    "today|now|tonight|tomorrow|this (?:visit|evening|afternoon|morning|week|cycle)|immediately|straight ?away|stat|alongside|in addition|as well|hoy|heute|ab sofort|ce jour|aujourd'hui|oggi|hoje|at this visit|from today",
  ],
  [
    'later',
    'x',
    '\\d{1,2} ?\\/ ?(?:7|52|12) (?=to (?:commence|start|begin)\\b)|at (?:that|her next|his next|the next|your next) (?:visit|appointment|appt|consultation|review)\\b|(?<=\\bwill\\b[^.;]{0,60})at that time\\b|set for(?= (?:\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|with (?:an? |the )?(?:view|aim|intention) (?:to|of)|in \\d+(?:-\\d+)? ?\\/ ?(?:7|52|12)|after an? (?:\\w+[ -]){0,2}(?:break|gap|wash-?out|pause|holiday)|(?:break|gap|wash-?out|pause|holiday) of (?:\\w+ ){1,2}(?:and )?then|at some (?:stage|point)|down the (?:line|road)|(?:on the (?:same )?day|after|once|when|following|pending|until|upon|on completion of|at the end of|as soon as|before(?! ?(?:[).,;]|$))|ahead of|unless|subject to|awaiting|starting in|next (?:visit|month|year|week|spring|summer|autumn|fall|winter)|later|in (?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|spring|summer|autumn|the (?:new year|spring|summer|autumn|fall)|\\d+(?:-\\d+)? (?:weeks?|wks?|months?|mo|days?|years?))|in (?:einem|zwei|drei|\\d+) (?:wochen?|monaten?)|post[- ]?op\\w*|post[- ]?(?:surgery|radiation|chemo|rt|bso|xrt|mx)|nach|tras|despues de|cuando|apres|quand|des que|dopo|quando|apos)\\b',
  ],
  // Held.
  [
    'held',
    'h',
    `(?:ok|okay|fine|agreed?|decided|decision(?: was| is)?(?: made| taken)?|elected|opted|resolved|chose|chosen)(?: (?:for|with) (?:her|him|pt|patient))?(?: to|:) (?:hold|pause|interrupt|suspend|withhold)\\b(?! it)(?![^.;]{0,40}\\b(?:if|once|when|after|not|or|from|next)\\b)|trial off(?= (?:the |her |an )?\ue000)|(?:hold(?:ing)?|held|paus(?:e|ed|ing)|interrupt(?:ed|ing)|suspended|withh(?:old|eld)|on hold|omit(?:ted|s|ting)?|skip(?:ped)?|leave off|leaving off)|(?:drug |treatment )?(?:holiday|break)(?: (?:from|off))?|(?:gap|hiatus) from|time off|a (?:week|month|fortnight) off|pausa|en pausa|pausiert|pause|in pausa|em pausa|en pause|fenetre therapeutique`,
    'held',
  ],
  // Stopped.
  [
    'stopped',
    's',
    `(?:so|and) (?:it|this|that) (?:was|has been|had to be) (?:then |subsequently )?(?:stopped|discontinued|withdrawn|d\\/c'?d|abandoned|held)|(?:did|has|have)(?: not|n't) (?:renew|refill|reorder)(?:ed)? (?:it|them|this)|r[au]n out(?= (?:in|on|last|at|back|since|over)\\b)|and (?:has |had |have )?(?:never|not|did(?: not|n't)) (?:\\w+ )?(?:seek|sought|request\\w*|ask\\w*|pursu\\w*|obtain\\w*|renew\\w*|refill\\w*|bother\\w*|go back|went back|gone back|reorder\\w*|return\\w*|restart\\w*|resum\\w*)(?: (?:a|it|for|to|any|more|the|taking|renewal|refills?))*(?! ?(?:\\w+ )?\ue000)|so (?:she|he|pt|i|we|they) (?:self[- ]?)?(?:quit|stopped|d\\/c'?d|discontinued|gave (?:it )?up)(?: (?:taking )?(?:it|them))?(?! (?:\\w+ )?\ue000)|(?:done|finished|through) with(?= (?:the |her |his |my )?\ue000)|(?:(?:self[- ]?)?(?:stop(?:ped|s|ping)?|stoped|discontinu(?:ed|es|ing|ation of|e)|discont'?d|ceas(?:ed|ing|e|es)|d\\/?c'?e?d\\b|d\\/c\\b|dc'?d|dced|quit|withdr[ae]wn?)(?: (?:taking|using|the use of))?|c[ao]m(?:e|es|ing) off|coming off|taken off|taken (?:her|him) off|took (?:her|him|herself|himself|me) off|went off|(?:had|completed|underwent) (?:\\w+[ -]){0,4}wash-?out(?: period)? (?:from|of|off)|go(?:ing|es)? off|off|weaned off|swapped out|phased out|tapered off|g[ai]ve(?:n)? up(?: on)?|abandoned|binned|(?:ha(?:d|s had|ve had)|needed|was (?:forced|obliged)) to (?:stop|discontinue|come off|give up|quit|be taken off|abandon|cease|withdraw|leave off)(?: taking)?|(?:asked|told|advised|instructed)(?: (?:her|him|pt|patient|mum|them|us|me|you|the (?:gp|patient|pcp|family)))? to (?:stop|discontinue|hold|come off|quit)(?: taking)?|(?:gone|been|going|doing) without(?= ?(?:it|them|since|for|[.,;]|$))|(?:has|have|had)? ?(?:not|n't) been able to (?:afford|get|obtain|fill)|(?:unable to|cannot|can't|could not|couldn't) (?:afford|get hold of|obtain)|end(?:s|ed)?(?! of\\b)|terminated|(?<!\\b(?:ovar(?:y|ies)|uterus|womb|breasts?|tubes?|lumps?|drains?|stitches|sutures|nodes?|polyps?|port|expander|implants?|tumou?rs?|mass|cyst|lesion|coil|iud) (?:was |were |being |had been )?)removed?|rmvd|(?:removal|withdrawal|cessation|termination) of|packed (?:that|it) in|(?:takes?|taking|took|had) (?:her|his|my|the) (?:final|(?:very )?last)(?: (?:dose|tablet) of)?(?= \ue000)|(?:just )?let (?:it|them|that) (?:go|lapse|slide|drop)|r[au]n out of(?= (?:the |her |his |my )?\ue000[^.;]{0,20}\\b(?:ago|(?:back )?in (?:january|february|march|april|may|june|july|august|september|october|november|december|the (?:spring|summer|autumn|fall|winter))|last (?:month|year|spring|summer|autumn|fall|winter))\\b)|(?:discard|dispose of|throw (?:out|away))(?= (?:the |your |any |her )?(?:\\w+ )?\ue000)|(?:put|placed)(?: (?:it|this|that))? on (?:the back burner|ice|hold)|parked|disposed of|thrown (?:away|out)|discarded|(?:threw|thrown) in the towel|call(?:ed)? (?:it quits|time(?: on)?)|had enough(?: of)?|pulled the plug(?: on)?|r[au]n out (?:\\w+ ){0,4}and (?:ha[sd] )?(?:never|not|did(?: not|n't))(?: \\w+)?|(?:was|were|been) (?:dropped|shelved)|put (?:it|them) away|given up on|expired(?! (?:bottles?|packs?|packets?|box(?:es)?|blisters?|tablets?|supply|supplies|pills?))|gestopt|gestaakt|abgesetzt|absetzen|beendet|suspend(?:io|ido|ida|er|e)\\b|se suspende|retir\\w+|dej(?:o|a) de|arret\\w*(?: d[eu'])?|stoppe\\w*|sospe(?:so|sa|ndere|nde|nsione)|interrott[oa]|interromp\\w+|suspens[oa]|par(?:ou|ar)(?: de tomar)?)`,
  ],
  // Status of an order, as record systems print it.
  [
    'status',
    'A',
    '(?<=\ue000[^.;,]{0,24} )(?<!\\bas )current(?= ?(?:$|[.|)]))|status ?[:=] ?active\\b|active(?= ?(?:$|[.,;|)]|\\d|since))|status ?[:=] ?(?:taking|current|ongoing)',
  ],
  [
    'status',
    's',
    '(?:status ?[:=] ?)(?:completed|stopped|inactive|discontinued|expired|ended|cancelled|on-?hold|not-?taking)|(?:rx |script )?(?:inactivated|deactivated)|inactive',
  ],
  [
    'been-taking',
    'a',
    "(?:has|have|had)(?: been)? tak(?:en|ing) (?:it|them|both|this|these) (?:every|each|daily|nightly|religiously|faithfully)(?: (?:single )?(?:day|night|morning|evening))?|cycle \\d+(?: of)?(?= \ue000)|(?:in the middle of|(?:mid|half|part)-?way through)|long[- ]term \\(current\\) (?:drug )?(?:use|therapy)(?: of)?|(?:has|have) now had(?: (?:\\w+ ){1,3}(?:of|on))?|first (?:dose|tablet|injection|box) of|(?:took|had|taken) (?:the|her|his|my) first(?= \ue000)|(?:has|have|having|is now|'s|'ve)(?: (?:also|now|recently|always|long|otherwise))? been (?:on|taking|given|using|receiving)|been (?:on|taking)|(?:\\d[\\d.]*|one|two|three|four|five|six|seven|eight|nine|ten|several|a few|half a|few) ?(?:weeks?|wks?|months?|mos?|years?|yrs?|y|yr|m) (?:of|on|into|in to)|(?:weeks?|months?|years?|yrs?) (?:of|left of)",
  ],
  // Past without a stop event.
  [
    'finished',
    'P',
    'completed (?:the |her |a |full |all )*(?:\\d[\\d.+]*|two|three|five|seven|ten) ?(?:years?|yrs?|y|months?|mos?)\\b(?! (?:so far|to date|already|and continu|of|on|and counting|(?:\\w+ ){0,2}\ue000))|finishing (?:in|on|at) (?:\\w+ )?(?:19|20)\\d\\d|(?:(?:was|were|now|since|all) )*(?:completed|finished|done)(?= ?(?:[.,;)]|$|x ?\\d|\\d+ ?(?:y|yrs?|years?)\\b(?! (?:of|so|and|(?:\\w+ ){0,2}\ue000))|last (?:\\w+day|month|year|week|spring|summer|fall|autumn|winter)|in (?:(?:\\w+ )?(?:19|20)\\d\\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|the)|on \\d|last|early|late|this|at \\w+ (?:5|five|10|ten)|(?:19|20)\\d\\d))',
    'completed',
  ],
  [
    'past',
    'p',
    "(?<=[,(;] ?)was(?= (?:previously |formerly )?(?:on |taking )?\ue000)|(?:short|brief|failed|unsuccessful|\\d+[- ](?:week|wk|month|day))[- ](?:trial|course|spell|stint|stretch) (?:of|on)|(?:did|had|completed|underwent|has had|after|trialled|trialed|tried) (?:a |an |the |about |roughly )*(?:\\d+|two|three|four|five|six|several|a few) (?:rounds|cycles|courses) (?:of|with|on)|(?:had|did|tried|trialled|trialed) (?:a |an |about )*\\d{1,2}\\/(?:7|12|52)(?: of| on)?(?= \ue000)|how (?:she|he|i|pt|the patient) (?:did|got on|fared|felt|was)(?: (?:on|with|under))|unter(?= \ue000+ (?:war|waren|hatten?|trat(?:en)?|kam(?:en)?|bestand\\w*|litt)\\b)|(?:en|im jahr|im|nel|em|in) (?:19|20)\\d\\d (?:sous|unter|bajo|sob|in corso di)(?= (?:le |la |el |il )?\ue000)|had (?:my|her|his) last(?: (?:dose|tablet|pill)(?: of)?)?(?= (?:the )?\ue000)|(?:briefly|once|only briefly) (?:got|had|took|used|tried|on|received|given)|hizo(?: tratamiento con)?|\\d+ (?:zyklen|ciclos|cycles|cicli)(?: (?:de|di|con|mit|sous|com|of))?(?= \ue000)|echec (?:de|d')|(?:dopo|tras|despues de|apres|nach|apos) \\d+ (?:anni|anos|ans|jahren?|mesi|meses|mois|monaten?)(?: (?:di|de|con|com|mit))?(?= \ue000)|davor|vorher|auparavant|in precedenza|(?:had|underwent|following|completed|failed) (?:an? )?(?:\\w+ )?(?:trial|course|stint|spell) (?:of|on)|after (?:\\d+|two|three|four|five|six|several) (?:cycles|rounds) of|had been (?:\\w+ )?(?:maintained|kept|managed|established) on|last (?:dose|tablet|pill) of(?= (?:the |her |his )?\ue000+ (?:was )?(?:in|on|before|about|around|over|back|\\w+ (?:weeks|months|days) ago)\\b)|than (?:when |while )?(?:(?:they|it|she|i|he) )?(?:was|were|had been|used to be) (?:on|with)|(?:remember|recall)(?:s|ed)? (?:taking|being on|having)|(?:went|been|gone|cycled) through|at (?:different|various|several|other) times(?: (?:been|had|taken|used|tried))?(?: on)?|(?:was |were )?(?:limited|restricted) to|(?:was |were )?preceded by|(?:got|made it) through|(?:better|worse|milder|easier|less|more|safer|kinder)(?: \\w+){0,2} than (?:(?:it was|they were) )?(?:on|with|under)(?= (?:the |her |his )?\ue000)|conceived (?:\\w+ ){0,4}(?:of|on|with)(?= (?:an? |the )?\ue000)|(?:ha(?:s|ve|d) )?done(?= (?:[\\w.]+ ){0,3}?(?:years?|yrs?|months?|mos?|weeks?|wks?|\\d+y|\\d+m) (?:of|on)\\b(?! (?:\\w+ )?\ue000+ (?:so far|to date)))|did(?= (?:[\\w.]+ ){0,7}?(?:years?|yrs?|months?|mos?|weeks?|wks?|\\d+y(?:\\d+m)?|\\d+m) (?:of|on)\\b)|exposed to|(?:prior|previous) (?:\\w+ )?exposure(?: to)?|(?<!\\? ?(?:pe|dvt|vte|clot)?[ /]?)(?:dvt|pe|vte|clots?|thrombosis|embol\\w+|stroke|tia|endometrial \\w+|uterine \\w+) (?:(?:in|of) (?:\\w+ )?(?:19|20)\\d\\d,? )?(?:while |whilst |when )?(?:on|(?:was )?(?:provoked|precipitated|caused|induced|triggered) by|attributed to|secondary to|due to|from)|progress(?:ed|ion|ing)(?: of disease)?(?: (?:on|within (?:an?|\\w+) (?:\\w+ )?(?:of|on)|through|thru|while on|after|despite))|(?:pd|relapsed?|recurr(?:ed|ence)) (?:on|after|while on)|fail(?:ed|ure of)|refractory to|s\\/p|status post|attempted|(?:had )?underwent|undergone|was followed by|(?:treated )?successively with|complet(?:ed|ion of|ing)|finish(?:ed|ing)|previous(?:ly)?(?: (?:on|took|taken|had|treated with|received|used|prescribed|endocrine))*|prior(?: (?:treatment with|therapy with|use of|endocrine|course of|tx|rx|treatments?|therap(?:y|ies)|meds?|agents?|hormon\\w+))*|formerly(?: on)?|past|was (?:previously |initially |originally |then |first |also )?(?:on|taking|treated with|using)|had (?:\\w+ ){1,3}(?:days?|weeks?|months?|years?) (?:of|on|with)|former(?:ly)?|were on|(?:has|had|have|she'd|he'd) (?:previously |already |only |once )?(?:had|been|taken|received|tried|used)(?: (?:on|taking|treated with))?|took|tried|used(?: to (?:take|be on))?|ever (?:taken|used|had)|received|treated (?:initially )?with|(?:h(?:istory|x) of(?: (?:taking|treatment with|use of))?|h\\/o)(?=:? (?:[\\w.-]+ ){0,3}\ue000)|ex|initially|first|following|post(?= ?-?(?:\ue000|\\d|an? |completion))|early on|out from|last (?:cycle|year)|(?:very )?last (?:prescription|script|rx|fill|refill|supply|issue|order|dispensing)(?: (?:for|of))?(?= (?:the |her |his )?\ue000+[^.;]{0,30}\\b(?:19|20)(?:[01]\\d|2[0-3])\\b)|(?:expired|old|empty|left-?over|unused|out-?of-?date) (?:bottles?|packs?|packets?|box(?:es)?|blisters?|tablets?|supply|supplies|pills?)(?: of| -)?|(?:old|left-?over)(?= \ue000+ (?:bottle|box|pack|tablets?|pills?|supply|rx|script|prescription))|old (?:prescription|script|rx|entry)(?: (?:for|of))?|earlier|reacted to|begun (?:in|on)|original\\w*|z\\.? ?n\\.?|zuvor|fruher|vorher|ehemals|in precedenza|precedentemente|complet[oa]\\w*|finaliz\\w+|recibio|tomo|tratad[oa] con|hasta|anterieur\\w*|a recu|precedemment|pris|termin\\w+|ha (?:assunto|completato|terminato)|in passato|prev\\b\\.?(?: (?:tx|rx|treatment|meds?|et|endocrine|hormone\\w*|therap\\w+))*|lasted|managed(?! (?:with|by))|endured|at one (?:time|point|stage)|(?:(?:many|some|several|two|three|\\d+) )?(?:years|yrs|months) ago(?=,? (?:she|he|i|pt|the|her|my|a)\\b)|back in|in her (?:twenties|thirties|forties|fifties|sixties|\\d0s)|(?:her |his )?(?:very )?last (?:tablet|pill|box)s? of|had(?= (?:some )?\ue000)|concluiu|usou|ja usou|tomaba|llevaba|usaba|recibia|nahm|erhielt|prenait|prendeva|assumeva|tomava|usava|fez uso de|tomou|previo|previamente|antes|prima",
    'completed',
  ],
  [
    'past',
    'P',
    `(?:\\d+|one|two|three|four|five|six|a few|several) ?(?:days?|wks?|weeks?|mos?|months?|yrs?|years?) (?:same|ditto|no (?:better|help|good|benefit|change|effect|different))|which (?:gave|caused|did|brought|was) (?:her |him |me )?(?:(?:much|pretty|about|exactly|just) )?(?:the )?(?:same|as bad|no better|no different|worse|similar)|(?:same|similar) (?:problems?|side effects?|symptoms?|trouble|story|issues?)(?= ?(?:[.;,)]|$))|(?:bis (?:zum )?|hasta (?:la )?|jusqu'a (?:la )?|fino a |ate (?:a )?|until |till )(?:progress|progres)\\w*|im vorjahr|l'an dernier|el ano pasado|l'anno scorso|(?:com )?termino em|(?:none|nothing|nil) since(?= ?(?:[.;,)]|$))|(?:now )?resolved (?:completely |fully |entirely )?(?:(?:off|since (?:stopping|coming off)|after (?:stopping|coming off)|on stopping|with cessation)(?: of)?(?: (?:the )?(?:drug|it|treatment|therapy|medication|them))?)|preceded (?:it|this|that)|(?:5\\/5|10\\/10|7\\/7|3\\/3|2\\/2) ?(?:yrs?|years?|y)\\b|had (?:caused|given|led|made|brought|resulted|triggered|provoked|worsened|proved|proven|become)|was (?:her|his|my|the) (?:previous|prior|former|first|initial|earlier)(?= \\w)|was (?:her|his|my|the) (?:\\w+ ){1,3}(?:before|prior to|until)|(?<!\\b(?:stay|continue|remain|keep|complete|finish)\\b[^.;]{0,40})(?:for (?:about |only )?(?:\\w+|\\d+) ?(?:y|yrs?|years?|months?|mos?|weeks?|wks?) )?before (?:switching|changing|stopping|being (?:switched|changed|moved|started|put)|moving|going on(?:to)?|starting|commencing|swapping|progressing|coming off|(?:her |his |the )?(?:\ue000+|an? \ue000+) (?:was|were) (?:started|begun|commenced|introduced))(?![^.;]{0,40}\bneed)|last (?:issued|dispensed|filled|ordered|prescribed|collected|supplied)(?= (?:in )?(?:\\d{1,2}[/.-])?(?:19|20)(?:[01]\\d|2[0-3])\\b)|(?:did not|didn't|never) (?:really |much )?(?:help|work|agree with \\w+|suit \\w+)(?:ed)?(?! (?:as|only|so))|(?:was|were) (?:ineffective|unhelpful|of no (?:help|use|benefit))|made no difference|(?:pd|progressed|progression|failure|relapsed?) (?:in |at )?(?:\\w{3,9} )?(?:19|20)\\d\\d|(?:course |therapy |treatment )?(?:completed|finished)|all (?:done|finished|over)|(?:course )?(?<!\\b(?:rt|xrt|rads?|radiation|radiotherapy|chemo|chemotherapy|surgery|healing) )complete(?= ?(?:[.,;)]|$))|failed(?= ?(?:[.,;)]|$|due|because))|(?:which |that )?(?:she|he|i|we|pt) (?:took|had|used|was on|tried|received)(?= ?(?:for|from|until|till|in|between|before|during|back|some|[,.;])|$)|in (?:her|his) (?:teens|twenties|thirties|forties|fifties|sixties|\\d0s)|in (?:the past(?! (?:days?|weeks?|months?|years?|few|\\d|two|three|four|six|couple))|19\\d\\d)|previously|(?:years|yrs|y|months|mo) ago|before|last filled (?:in )?(?:19|20)\\d\\d|(?:was|were) (?:\\w+ )?(?:used|tried|given|taken)(?! (?:(?:an? |the )?\ue000|(?:to (?:the|her|him)|today|now)\b))|before(?= ?(?:[).,;]|$))|done (?:in )?(?:19|20)\\d\\d|(?<!d ?\\d{1,2} ?[-\u2013]? ?d? ?\\d{1,2} )x ?\\d{1,2} ?(?:cycles?\\b|(?=\\((?:19|20)|:))|historical|completad[oa]|finalizad[oa]|abgeschlossen|termine\\w*|terminat[oa]|concluid[oa]|(?:un)?til (?:completion|completed)|the first time(?: a?round)?|at the time|back then`,
    'completed',
  ],
  // Taken, begun, gone on with.
  [
    'continue',
    'c',
    `(?:is|are|am) (?:back )?on(?= \ue000+ again\\b)|stay(?:s|ing)?(?= (?:with |w\\/? )?(?:the |her |his )?\ue000)|(?:(?:more|further|additional) (?:years?|months?) of|continu(?:e|es|ed|ing|ation of)|ct(?= \ue000)|cont\\b\\.?|cont'd|carry(?:ing)? on|carries on|stay(?:ing)? on|remain(?:ing)? on|(?:keep|kept)(?=(?: the| her| on)? \ue000)|keep(?:s|ing)? (?:on|taking|going(?: on)?)|go(?:es)? on(?! (?:(?:an?|another)\\b|\ue000+ instead))|persist\\w*(?: with| on)|resum(?:e|es|ed|ing)|repeat (?:prescription|script|rx)(?: (?:of|for))?|re-?start(?:ed|s|ing)?|re-?commenc\\w+|re-?introduc(?:e|ed|es|ing)|re-?initiat(?:e|ed|es|ing)|refill\\w*|renew\\w*|reissue\\w*|maintain\\w*|ongoing|sticking|persever\\w*)(?: (?:with|on|to take|taking|to prescribe|her|his|the|current|w|same|in))*|(?:weiter(?:hin|fuhrung|fuhren|gefuhrt)?|fortf\\w+|fortgef\\w+|beibehalten|contin[u]\\w*|mant\\w+|seguir|prosegu\\w+|proseg\\w+|poursui\\w+|poursuite|manter|mantid\\w*)(?: (?:mit|con|du|le|la|de|com|il))*`,
  ],
  [
    'begun',
    'B',
    `se (?:deja(?! de)|pauta|inicia|prescribe|anade)(?= \ue000)|(?:i|we) (?:have )?sent(?: in| over)?(?= \ue000)|(?:rx|prescription|script|order|renewal) (?:was )?(?:received|rec'd|rcvd)(?: today| this \\w+| on \\S+)?(?: for)?|(?:picked up|collected|filled|received|got)(?: \\w+){0,3} (?:prescription|script|rx)(?: (?:for|of))?|(?:prescription|script|rx)(?: (?:was|has been))? (?:issued|given|sent|written|provided|supplied|signed)|(?:gave|given|wrote|issued|supplied|sent)(?: \\w+){0,5} (?:prescription|script|rx|supply|course)(?: (?:for|of))?|(?:started|(?:was|were|been) given(?= (?:an? |the )?\ue000)|commence[ds]|initiated|begun|began|begins|starts|added|prescribed|(?<!\\b(?:dxa|dexa|mammo\\w*|mmg|labs?|ct|mri|scan|bloods?|us|echo|referral|density|colonoscopy|x-?ray|pt|consult) )ordered|put|placed|gave (?:her|him)|introduced|instaurad[oa]|iniciad[oa]|inici[oa]|iniciou|avviat[oa]|iniziat[oa]|debute\\w*|instaure\\w*|begonnen|angesetzt|verordnet|prescrit\\w*|prescritt[oa]|pautad[oa]|prescri[to]\\w*)(?: (?:her|him|me|back|on|taking|with|a|trial|prescription|of|for|rx|script|private|further))*`,
  ],
  [
    'begin',
    'b',
    '(?<=\ue000 )goes back on(?= ?(?:[.,;)]|$|in|from|after|once|when|at|on|today|tomorrow|next))|(?<=^\\W*)rx(?= \ue000)|e-?scribed|e-?rx.?d|rx.d|(?<=\ue000(?:[^.;,]|\\.(?=\\d)){0,24} )(?:sent|faxed|called in|phoned in|transmitted) to(?! be\\b)|(?:dxa|dexa|bmd|bone (?:density|scan)|lipids?|bloods|labs|dental(?: \\w+)?|echo|ecg|consent|education|teaching|smear|tvus|ultrasound) (?:\\w+ )?(?:prior to|before(?: (?:starting|commencing|beginning|going on|(?:she|he|pt) (?:starts|begins|goes on))(?: (?:to take|taking))?)?)(?= (?:the |an? |her |his )?\ue000)|wants? (?:her|him|me|you|pt|the patient|mum) (?:back )?(?:on|to (?:start|take|begin|try|go on))(?= (?:an? )?\ue000)|(?<=^\\W*)for(?= (?:an? |adjuvant |adj |oral )?\ue000+ ?(?:[.;,]|$|after|once|when|post|from|starting|x ?\\d|for|\\d+ ?(?:years|yrs|y)\\b|five|ten))|needs(?= (?:an? |adjuvant )?\ue000(?![^.;]{0,20}\\b(?:refill|renew|script|rx|prescription|repeat|supply|review|stop|hold)))|(?<=\\b(?:stop|hold|finish|cease|until|till)\\b[^.;]{0,60}\ue000[^.;,]{0,16} )from(?= (?:the )?\\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))|(?:decided|agreed|landed) (?:up)?on(?= (?:an? |the )?\ue000)|(?:opted|went|plumped) for|go(?:ing)? on (?:an?|another)(?= \ue000)|pencill?ed in|lined up|earmarked|consent(?:ed|s)? (?:for|to(?: start(?:ing)?)?)|(?:is |was |are |were )?(?:agreeable|amenable) to(?: (?:starting|taking|trying|a trial of))?|(?:has |have )?(?:elected|opted|chose|chosen|agreed)(?: (?:for|on|to (?:start|take|try|go on|begin)))|chose|(?:re-?)?(?:start(?!:? (?:date:? )?\\d{1,2}[/.-]\\d)|begin|initiate|commence|add|introduce|try|prescribe?|order|trial of|initiat|commenc|introduc|(?:go|get|be|put her|put him) back on|(?:go|gett|be|putt)ing (?:her |him )?back on)(?:ing)?(?: (?:on(?! (?:completion|discharge|\\w+day|the \\d|\\d))|her|him|of|with|taking|a|the))*|(?:new )?(?:rx|prescription|script|e-?prescription)(?: (?:for|given|sent|of|ce jour))+|e-?prescrib\\w+|sent (?:rx|script|prescription) for|new:?|iniciar|inicia|empezar|comenzar|beginn(?:en|e)?(?: mit)?|ansetzen|einleiten|debuter|instaurer|mise sous|introduire|iniziare|avviare|si avvia|introduzir|prescrivo|indico|pauto',
  ],
  [
    'blamed',
    'a',
    'side (?:effects?|fx) (?:of|from|to|with)|(?:due|secondary|related|attribut\\w+|down|thanks) to (?:the|her|his)?|attribut\\w+ (?:\\w+ ){1,3}to|(?:because|account) of|(?:better|worse|milder|easier|than)(?: \\w+){0,3} (?:on|with)|caused by|induced by|blam(?:es|ed|ing)|put(?:s)? (?:it|this|that|them) down to',
  ],
  [
    'taking',
    'a',
    "(?:is|are)(?: (?:currently|presently|now|being|successfully|well|still))* (?:managed|treated|controlled|maintained)(?: \\w+ly)? (?:with|on|by)|managed (?:successfully|well) with(?= \ue000+ ?(?:$|[.,;]))|(?:settled(?: well)?|established) on|(?:has|have)(?: an?)? active (?:rx|prescription|script|order)s?(?: for)?|(?:pill|tablet|medicine|dosette) ?(?:box|organi[sz]er|case)\\w*|bottles?|blisters?|packets?|dosette|has both|tak(?:es|ing) both|on both|currently(?: (?:on|taking|prescribed|receiving))*|(?:is|now|presently|well|doing well|she's|he's|while|whilst|back|already|i'm|am|been|she is|having been) on|(?:tak(?:es?|ing)|using|on) (?:the|her|his|my) new(?= \ue000)|tak(?:es?|ing)|current:?|receiv(?:es|ing)|using|uses|(?:years?|yrs?|months?|weeks?|mo) (?:in)?to|since (?:starting|beginning|commencing)|(?:after|from) (?:starting|beginning|commencing)|(?:year|yr|month|mo) \\w+ (?:of|on)(?! \\d)|reads?|swallow\\w*|en tratamiento con|toma|tomando|actualmente(?: con)?|unter|nimmt|einnahme|aktuell|seit|seitdem|desde entonces|depuis lors|da allora|sous|traitee? par|prend|in terapia con|in trattamento con|assume|em uso de|usa|em tratamento com|tratamiento con|en curso con",
  ],
  [
    'taken',
    'A',
    "take (?:as (?:usual|normal)|on (?:the )?(?:morning|day)|with (?:a )?sips?)\\b|(?:first|1st) dose (?:was )?(?:given|taken|administered|had)(?! (?:(?:an? |the )?\ue000))|(?:up )?(?:to|till|until|thru|through) (?:now|date|present|the present|current)(?! of)|(?<=[-\u2013] ?)present|which (?:she|he|pt|the patient)(?: still| currently| already)? (?:is (?:on|taking)|takes)|which (?:she|he|you)(?:.ll| will| is to| are to) (?:be (?:taking|on)|take|continue|stay on)|(?:and |which |that |but )?(?:(?:she|he|pt|patient|i) )?(?:(?:is|has been) )?(?:(?:still|now|also|currently) )?(?:takes|taking|using) (?:it|them|these) (?:with|alongside|together|along|as well|too|daily|every|at|in|still)\\b|ongoing|well tolerated|(?:to date|so far|thus far)|(?:since|as of) (?:\\w{3,9} )?(?:'?\\d{2,4}|\\d{1,2}\\/\\d{2,4}|then|last|early|late|the|about|around|her|his|jan\\w*|feb\\w*|mar\\w*|apr\\w*|may|june?|july?|aug\\w*|sep\\w*|oct\\w*|nov\\w*|dec\\w*|easter|christmas)|(?:started|from|seit|desde|depuis|dal|da|ab) (?:\\w{3,9} )?(?:\\d{2,4}\\b|\\d{1,2}[/.]\\d{2,4})|filled|first (?:dose|tablet) (?:\\w+ ){1,3}(?:days?|weeks?|months?) ago|is taken|status: active|picked up|collected|opened|issued|dispensed|supplied|(?:\\d+|two|three|six) (?:months?|weeks?|days?|tabs?|tablets?) (?:given|supplied|issued)(?: by)?|px|angebrochen|start(?:ed)?:? (?:date:? )?\\d{1,2}[/.-]|since (?=\\w)|right through|all along|ever since|throughout|all the while|to this day|ongoing|since(?= ?(?:[.,;)]|$))|to (?:be )?continued?(?! (?:with |on |her |his |the |taking )*\ue000)|yr \\d|year \\d|day \\d|week \\d|month \\d",
  ],
  ['on', 'o', 'on|w\\/'],
  // Not about a patient.
  [
    'general',
    'g',
    "avoid (?:use |combining |combination )?(?:w\\/|with)(?= ?\ue000)|use along with|tell your (?:doctor|nurse|pharmacist|team)|(?:fda |ema )?label (?:allows?|approv\\w+|permits?)|show(?:ed|s|n) (?:an? )?(?:better|improved|superior|longer|lower|fewer|higher|reduced)\\b|placebo|randomi[sz](?:e|ation)\\b|must (?:not )?be (?:taken|used|given|combined)|(?:does|do)(?: not|n't) work|(?:has|have) (?:only |rarely |also |occasionally |previously |often |sometimes )*been (?:described|reported|observed|documented|shown)|(?<=\ue000s? )users|randomi[sz]ed|trials?|stud(?:y|ies)|meta-?analys\\w+|atac|big 1-98|ma\\.?17\\w?|ibis(?:-\\w+)?|monaleesa\\S*|paloma\\S*|monarch\\w*|soft\\/text|soft and text|nsabp|attom|in positive\\b|(?:can|may|might|could) (?:cause|reduce|lower|raise|increase|affect|interact|diminish|weaken|add to|lead|prolong|interfere|make|work|lessen|impair|counter)|causes\\b|cause\\b(?! (?:i|she|he|it|of|they)\\b)|(?:works?|acts?|acting) as|any of(?: the following)?:?(?= (?:the )?\ue000+ ?(?:[/,]|or\\b))|carr(?:y|ies) (?:(?:an?|the|some|small|slight|low|increased|higher|raised) )*(?:risks?|chances?)\\b|carr(?:y|ies) an?|confers?|belongs? to|works? (?:by|in|differently|against|on)|group of|class of|a type of|is (?:sometimes|occasionally|rarely|seldom|commonly|frequently|often|usually) (?:tried|used|given|prescribed|added|chosen|offered)|is (?:a|an|one of)|are (?:for|used|medicines?|given|drugs?|tablets|called|a|not|usually|often|generally|known|better (?:for|than|at|tolerated)|associated)|is (?:used|given|licen[sc]ed|metaboli[sz]ed|known|called|steroidal|stronger|converted)|(?:is|are) (?:usually|often|generally) \\w+|is (?:usually |often |mainly )?(?:used|given|meant|intended|reserved) (?:for|to|in|as)|(?:is|are) (?:non-?)?(?:steroid\\w*|triazoles?|prodrugs?|taken|as effective|equally)|not (?:combined|mixed|co-?prescribed|used together|compatible|given together|taken together)|(?:is|are) (?:\\w+ )?associated with|can be (?:used|tried) (?:in|for|to|as|instead|with)|is only (?:studied|licen[sc]ed|used)|as in|(?:pueden|podem|konnen|peuvent|possono|kann|puede|pode|peut|puo) (?:\\w+ )?(?:causa\\w*|provoca\\w*|produ\\w+|verursach\\w+|provoque\\w*|cause\\w*|fuhren|auftreten|aumenta\\w*)|non vanno|lowers?|halves (?:it|the (?:risk|chance|odds)|your|recurrence)|blocks?|should(?: not|n't) (?:be(?: (?:used|taken|combined|given|prescribed|started|mixed))?|combine|use)|(?:must|do) not (?:be )?(?:take|use|combine|taken|combined|used)|not be combined|not covered|formulary|guidelines?|nccn|asco|esmo|nice\\b|licen[sc]ed|leaflet|(?<!\\(\\w{3,12} |\\bstim |stimulation |treatment |alternative )protocol(?! (?:this|for this|next)\\b)|eligib\\w+|inclusion|exclusion|interact\\w+|severity|read online|literature|natural history|journal|case report|no deben|sollten nicht|ne doivent pas|non devono|nao devem|is covered|(?<!(?:repeat|script|prescription|her) )template|smart ?text|mechanism|compared (?:with|to)|superior|inferior|hazard|efficacy|benefit (?:of|from) extended|less effective|more effective|pharmacology|package insert|prescribing information",
  ],
  // Whose drug.
  [
    'relative',
    'K',
    "(?:(?:great|grand|step|half)[- ]?)*(?:mother|mum|mom|mam|father|dad|sister|brother|aunt|uncle|daughter|son|twin(?!s\\b| (?:pregnan|gestation|birth|boys|girls|delivery|to ))|sibling)(?:'s|s)?(?:[- ]in[- ]law)?|aunty|auntie|cousins?|niece|nephew|gran|grandma|nana|mgm|pgm|mat gm|pat gm|relatives?|madre|hermana|tia|abuela|hija|mutter|schwester|tante|moeder|zus|oma|dochter|gross?mutter|gro\u00dfmutter|cousine|tochter|mere|s(?:o|\u0153)e?ur|grand-?mere|jumelle|gemella|gemea|melliza|zwillingsschwester|fille|sorella|zia|nonna|figlia|cugina|mae|irma|avo|filha|dtr|sis|wife|husband|partner|spouse",
  ],
  ['other-person', 'O', "friends?|neighbou?rs?(?:'s)?|colleague|freundin|vecina|amiga|voisine|amica|vizinha"],
  [
    'patient',
    'E',
    'pt|patient|she|he|you|your|i|proband|paciente|patientin|patiente|paziente|ms\\.?|mrs\\.?|mr\\.?|her own',
  ],
  ['to', '}', '(?:for|with)(?= (?:the |a |an |her |his )?\ue000)|(?:on)?to|by|auf|a|para|por|par|into'],
  ['from', '<', 'from|von|da'],
  [
    'end',
    ';',
    'but|however|although|though|except|nevertheless|whereas|who(?! (?:has|had|have) )|because|so|aber|jedoch|pero|mais|porem|wahrend|mientras|tandis que',
  ],
  ['and', '&', 'and|und|y|et|e|plus'],
];

/** Rows of the same name share the words of other languages in the first. */
const inOthers = (id: string, code: Code, row: number): readonly string[] =>
  TABLE.findIndex(([otherId, otherCode]) => otherId === id && otherCode === code) === row
    ? LANGUAGES.flatMap((words) => words[`${id} ${code}`] ?? [])
    : [];

/** With the words of other languages; as written in a hurry, too: "hasnt", "didnt". */
export const RULES: readonly Rule[] = TABLE.map(([id, code, words, detail], row): Rule => {
  const loose = [words.replaceAll("n't", "n'?t"), ...inOthers(id, code, row)].join('|');
  return detail ? [id, code, loose, detail] : [id, code, loose];
});

/** Signs, which need no space before them. */
export const SIGNS: readonly Rule[] = [
  ['arrow', '>', '(?<!<)-{1,2}>|=+>|\u2192|\u21d2|>+(?= ?\ue000)'],
  [
    'not-taken',
    'N',
    `[:?]\\s*\\[ \\] ?y\\w* ?\\[x\\] ?n\\w*|(?<=\ue000(?: \\d[\\d.]* ?mg)?) ?- ?no(?= ?(?:[.;,)(]|$))|(?<!\\w (?:with|w|w/|from|since|due to) (?:the |her |his |your |my )?\ue000+ ?)[:?]["')\\]]* ?-? ?(?:none|never|no|nil|nein|non|nao)\\b(?! ?[-\u2013] ?[a-z])`,
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
