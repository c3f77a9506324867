import type { Detail, Status } from '../../knowledge/terms';

/** `f`: the words stand before the drug; `b`: behind it. */
export type Direction = 'f' | 'b';

/** A phrase that says how the patient stands to a drug near it. */
export interface CueRule {
  readonly id: string;
  readonly status: Status;
  readonly direction: Direction;
  /** Of two cues in reach the heavier wins; among equals the nearer. */
  readonly weight: number;
  /** Farthest distance between phrase and drug, in words. */
  readonly reach: number;
  /** Source of a case-insensitive expression without capturing groups; whole words. */
  readonly words: string;
  readonly detail?: Detail;
  /** Stops the phrase inside it from being read; means nothing itself. */
  readonly pseudo?: true;
}

const rule = (
  id: string,
  status: Status,
  direction: Direction,
  weight: number,
  reach: number,
  words: string,
  detail?: Detail,
): CueRule => ({ id, status, direction, weight, reach, words, ...(detail ? { detail } : {}) });

/** Phrases that hold a cue without meaning it: "denies missed doses", "tolerating", "no side effects from". */
export const PSEUDO = [
  'den(?:ies|ied) (?:any )?(?:missed|missing|skipped|side|problems?|issues?|difficult\\w*|symptoms)',
  'no (?:missed|side effects?|issues?|problems?|difficult\\w*|complaints?|change|evidence|concerns?|intoleranc\\w*|new)(?: (?:doses?|in|of|from|with|on|to|about))?',
  'not (?:only|missed|necessarily|just)',
  'without (?:side|difficult\\w*|problems?|issues?|interruption|missing|complaints?)',
  'history of present',
  'off and on',
  'on (?:exam|examination|review|call|file|ct|mri|pet|imaging|scan|ultrasound|mammo\\w*|biopsy|palpation|waiting)',
  'never miss\\w*',
  'stop(?:ping)? (?:by|smoking|alcohol)',
  'no longer (?:has|having|bothered|an issue)',
] as const;

/** Cue phrases in English with the habits of several countries, and Spanish, German, French, Portuguese, Italian. */
export const CUES: readonly CueRule[] = [
  // Not taken at all.
  rule(
    'declined',
    'negated',
    'f',
    5,
    10,
    "declin(?:ed|es|ing)|refus(?:ed|es|ing)|does(?: not|n't) want|did(?: not|n't) want|not keen (?:on|to)|not interested in|opted against|unwilling to|decided against|would rather not|against (?:taking|starting)|rechaz[aóo]\\w*|lehnte?(?: eine?)?|refuse|rifiut\\w+|recus\\w+",
    'declined',
  ),
  rule(
    'declined',
    'negated',
    'b',
    5,
    10,
    'declined|refused|not (?:wanted|accepted|pursued|taken up)|(?:but|and) (?:she|he|the patient|pt) (?:has )?(?:declined|refused)|abgelehnt|rechaz\\w+|refus[ée]e?|rifiutat\\w|recusad\\w',
    'declined',
  ),
  rule(
    'negated',
    'negated',
    'f',
    5,
    8,
    "never (?:been |was |went )?(?:on|took|taken|take|had|started|given|prescribed|received|used|filled)?|not (?:currently |presently )?(?:on|taking|a candidate for|for|to have|suitable for|given|using|received|prescribed|offered|indicated)|isn't (?:on|taking)|has(?: not|n't) (?:started|taken|had|begun|been on|yet started|filled|received)|did(?: not|n't) (?:start|take|fill|receive|begin|pick up)|no (?:prior|previous|history of|exposure to|use of|current|concurrent|concomitant)?|den(?:ies|ied) (?:taking|use of|using|any|ever)?|avoid(?:ed|ing|ance of)?|contra-?indicat\\w+ (?:to|for)|without|nor|rather than|instead of|in place of|in lieu of|unsuitable for|nil|ohne|kein\\w*|nicht|nie|sin|nunca(?: ha)?(?: tomado)?|no (?:toma|ha tomado|usa|recibe)|niega|jamais(?: eu)?|pas d[e']|sans|n'a (?:pas|jamais)|mai(?: assunto)?|non (?:assume|ha)|nega|n[ãa]o (?:usa|toma|faz)|nunca usou|sem",
  ),
  rule(
    'negated',
    'negated',
    'b',
    5,
    8,
    '(?:is |was |are )?contra-?indicated|not (?:started|taken|taking|filled|indicated|recommended|given|appropriate|suitable|advised|to be (?:used|given|restarted)|used|collected|dispensed|required|needed|an option)|never (?:started|taken|filled|used|collected|picked up|dispensed|commenced)|has not (?:started|taken|been)|entered in error|(?:to be )?avoided|should be avoided|unsuitable|excluded|cancelled|patient not taking|kontraindiziert|contraindicad\\w|contre-?indiqu\\w+|controindicat\\w',
  ),
  // Allergy, intolerance.
  rule(
    'allergy',
    'allergy',
    'f',
    6,
    8,
    "allerg(?:ic to|y to|ies to)|intoleran(?:t of|t to|ce of|ce to|ce:)|(?:could|did|can|was|were) ?(?:not|n't) (?:able to )?tolerate|cannot tolerate|unable to tolerate|adverse (?:drug )?reaction to|reaction to|rash (?:with|on|from|to)|al[eé]rgic[ao] a|alergia a|intolerancia a|allergie (?:gegen|[àa])|unvertr\\w+|intol[eé]ran\\w+ (?:[àa]|au)|allergi[ac]\\w? a(?:l|lla)?",
    'intolerance',
  ),
  rule(
    'allergy',
    'allergy',
    'b',
    5,
    6,
    '(?:- ?|\\()?(?:allergy|intolerance|anaphylaxis|angio-?oedema|angioedema|hives|urticaria|rash\\b)',
    'intolerance',
  ),
  // Held.
  rule(
    'held',
    'discontinued',
    'f',
    5,
    8,
    'hold(?:ing)?|held|paus(?:e|ed|ing)|interrupt(?:ed|ing)|suspend(?:ed|ing)?|(?:on a |drug |treatment )?(?:holiday|break) from|withh(?:old|eld)|en pausa|pausier\\w+|in pausa|em pausa',
    'held',
  ),
  rule(
    'held',
    'discontinued',
    'b',
    5,
    9,
    '(?:is |was |has been |currently |being |been |now )?(?:on hold|held|paused|withheld|interrupted|suspended)|(?:treatment |drug )?holiday|pausiert|en pausa|in pausa|em pausa|en pause',
    'held',
  ),
  // Stopped.
  rule(
    'stopped',
    'discontinued',
    'f',
    5,
    9,
    "(?:self-?)?(?:stop(?:ped|s|ping)?|discontinu(?:ed|es|ing|ation of|e)|ceas(?:ed|ing|e)|d\\/?c'?e?d?|dc'?d|dced|quit|withdr[ae]wn?)|c(?:a|o)me off|coming off|taken off|took (?:her|him|herself|himself) off|went off|off (?:of )?|no longer (?:taking|on|takes|using|needs)|weaned off|gave up|given up|abandoned|suspend(?:i[oóeé]|id[ao]|er)\\w*|abgesetzt|absetzen von|retir[oóa]\\w*|arr[eê]t(?:[ée]e?|er)?(?: d[eu'])?|sospe(?:so|sa|ndere|nde)|interrott\\w|interromp\\w+|suspens[oa]|par(?:ou|ar) (?:de tomar )?",
  ),
  rule(
    'stopped',
    'discontinued',
    'b',
    5,
    9,
    "(?:was |were |is |has been |have been |had been |been |then |since |now |therefore |subsequently |self-?)*(?:stopped|discontinued|ceased|d\\/?c'?e?d|dc'?d|d\\/c\\b|withdrawn|ended|terminated|abandoned|removed|given up|expired)|no longer (?:taken|taking|on|used|active|required|needed)|stop date|until (?:it was )?(?:stopped|discontinued)|abgesetzt|beendet|suspendid[oa]|retirad[oa]|arr[eê]t[ée]e?|stopp[ée]e?|sospes[oa]|interrott[oa]|suspens[oa]|interrompid[oa]",
  ),
  rule(
    'failed',
    'discontinued',
    'f',
    4,
    8,
    'progress(?:ed|ion|ing) (?:of disease )?(?:on|through|while on|after|despite)|(?:pd|relapsed?|recurr(?:ed|ence)) (?:on|after|while on)|fail(?:ed|ure of|ing)|refractory to|replac(?:ed|ing)|chang(?:ed|e|ing) from|switch(?:ed|ing)? from|convert(?:ed|ing)? from|rotat(?:ed|ing) from|transition(?:ed|ing)? (?:off|from)|moved (?:off|from)|cambio de|umgestellt von|wechsel von|relais de|passat[ao] da',
  ),
  // Past without a stop event.
  rule(
    'past',
    'historical',
    'f',
    4,
    9,
    's\\/p|status post|complet(?:ed|ion of|ing)|finish(?:ed|ing)|previous(?:ly)?(?: on| took| taken| had| treated with| received| used)?|prior(?: treatment with| therapy with| to that on)?|formerly(?: on)?|past (?:use of|treatment with)?|was (?:previously )?(?:on|taking|given|treated with|prescribed)|were on|had (?:been (?:on|taking|treated with)|taken|received|had)|took|used to (?:take|be on)|received|treated with|h(?:istory|x) of(?: taking| treatment with)?|h\\/o|ex-|initially (?:on|received|took|treated with)?|first (?:on|took|received)|(?:after|following|post) (?:\\w+ ){0,4}(?:years?|yrs?|months?|mo) (?:of|on)|out from|z\\.? ?n\\.?|nach|zuvor|fr[uü]her|complet[oóa]\\w*|finaliz\\w+|recibi[oó]|tom[oó]|trat(?:ad[ao]|amiento) previo con|ant[ée]rieurement|a re[çc]u|termin\\w+|ha (?:assunto|completato|terminato)|concluiu|usou|fez uso de',
    'completed',
  ),
  rule(
    'past',
    'historical',
    'b',
    4,
    8,
    "(?:was |were |has been |course |therapy |treatment )*(?:completed|finished)|(?:(?:19|20)\\d\\d|\\d{1,2}\\/\\d{2,4}) ?(?:-|–|to|until|till|through) ?(?:\\w{3,9} )?(?:(?:19|20)\\d\\d|\\d{1,2}\\/\\d{2,4})|(?:until|till|up to|bis|hasta|jusqu'en|fino al|at[ée]) (?:\\w{3,9} )?(?:19|20)\\d\\d|in the past|previously|years ago|yrs ago|completad[oa]|finalizad[oa]|abgeschlossen|termin[ée]e?|terminat[oa]|conclu[ií]d[oa]",
    'completed',
  ),
  // Taken now.
  rule(
    'current',
    'active',
    'f',
    3,
    8,
    "(?:remains?|stays?|still|currently|now|presently|is|been|maintained|stable|established|managed|continued|continues|well|doing well|she's|he's|while|whilst|has been|have been|having been|back|already|i'm|am|i am) on|on|tak(?:es?|ing)|currently(?: taking| prescribed| receiving)?|continu(?:e|es|ed|ing)(?: with| on| to take| taking| the| her| his)?|tolerat(?:es|ing)|adher(?:ent|ence) (?:to|with)|complian(?:t|ce) (?:with|to)|receiv(?:es|ing)|using|uses|resum(?:ed|e|es)|restart(?:ed)?|(?:was |has )?(?:re)?(?:started|commenced|initiated|begun|began)(?: on| taking)?|switched (?:her |him |over )?(?:on)?to|changed (?:her |him |over )?to|(?:put|placed|given|prescribed|added) (?:her |him )?(?:on )?|year \\w+ (?:of|on)|(?:years?|yrs?|months?|weeks?) (?:in)?to|refill(?:ed|s)?|since starting|side effects? (?:of|from)|from (?:her|the|his)|due to (?:her|the|his)|en tratamiento con|toma|contin[uú]a(?: con)?|actualmente(?: con)?|unter|nimmt|aktuell|seit \\w+|weiter(?:hin)?|sous|trait[ée]e? par|poursui\\w+|prend|in terapia con|assume|prosegue|continua|em uso de|usa|mant[eé]m|em tratamento com",
  ),
  rule(
    'current',
    'active',
    'b',
    3,
    7,
    "(?:was |has been |is )?(?:continued|resumed|restarted|re-?commenced|started|commenced|initiated|added|prescribed)|ongoing|well tolerated|(?:since|started|from|seit|desde|depuis|dal|commenced|began) (?:\\w{3,9} )?(?:'?\\d{2,4}|\\d{1,2}\\/\\d{2,4})|(?:\\d[\\d.]* ?mg )?(?:po |oral(?:ly)? |p\\.o\\. )?(?:once )?(?:daily|qd|od|o\\.d\\.|nocte|mane|each day|every day|a day|t[aä]glich|al d[ií]a|par jour|al giorno|ao dia|c\\/24|1-0-0|\\/j)|to continue|tolerated|weiter",
  ),
  rule(
    'continue',
    'active',
    'f',
    5,
    7,
    'continu(?:e|es|ed|ing)(?: with| on| to take| taking| the| her| his| current)*|stay(?:ing|s)? on|remain(?:s|ing)? on|keep(?:s|ing)? (?:on|taking)|carry on with|carries on|still (?:on|taking|takes)|persist with|resume[ds]?|restart(?:ed)?|proseguir?|contin[uú]\\w* con|weiter mit|fortf[uü]hren|poursuivre|proseguire|manter',
  ),
  rule(
    'continue',
    'active',
    'b',
    5,
    6,
    '(?:to |will |should |is to |can )?(?:be )?continue(?:d|s)?(?: as| for| until|\\b)|weiter(?:f[uü]hren)?|fortf[uü]hren|fortgef[uü]hrt|to carry on',
  ),
  // Firm plan.
  rule(
    'planned',
    'planned',
    'f',
    4,
    8,
    '(?:will |to |plan(?:s|ned)? (?:is )?to |going to |then )?(?:re-?)?(?:start|begin|initiate|commence|add)(?:ing)?(?: on)?|(?:will|plan(?:s|ned)? to|going to|to) (?:switch|change|move|convert|transition|go) (?:her |him |over |on)?to|(?:switch|change|transition|convert|swap|rotate)(?: her| him| over)? to|prescrib(?:e|ing)|order(?:ed|ing)?|rx(?: for| given)?|new (?:rx|prescription)(?: for)?|script (?:for|given)|e-?prescrib\\w+|sent (?:rx|script|prescription) for|trial of|iniciar|se inicia|empezar|comenzar|beginn(?:en)?(?: mit)?|beginne|ansetzen|einleiten|d[ée]buter|instaurer|mise sous|iniziare|avviare|si avvia|introduzir',
  ),
  rule(
    'planned',
    'planned',
    'b',
    4,
    8,
    'to (?:start|begin|commence|be (?:started|commenced|initiated))|(?:will|shall) (?:be )?(?:start|started|begin|commence|commenced|initiated)|(?:is |was |has been )?planned|geplant|(?:se )?iniciar[áa]|previst[oa]|pr[ée]vue?',
  ),
  // Thought of.
  rule(
    'considered',
    'hypothetical',
    'f',
    4.5,
    12,
    'consider(?:ed|ing|ation of|s|ation)?|discuss(?:ed|ion|ions|ing)?(?: about| of| re| regarding| starting| switching to| the option of)?|offer(?:ed|ing)?|option(?:s)?(?: of| are| include| is| would be|:)?|candidate for|eligible for|would (?:be|benefit|suggest|recommend|prefer|consider|need)(?: from)?|could (?:be|try|use|switch|consider|have)?|might|may (?:be|need|benefit|consider|try|switch|want)|if|whether|should (?:she|he|we|they|this|symptoms)|unless|suggest(?:ed|s|ing)?|recommend(?:ed|s|ation|ing)?(?: for| to start| starting)?|ask(?:ed|ing|s)? about|wonder(?:s|ed|ing)?|interested in|think(?:ing|s)? about|contemplat\\w+|versus|vs\\.?|risks? (?:and benefits )?of|benefits? of|talk(?:ed)? about|query|\\?|possib(?:le|ility of|ly)|potential(?:ly)?|in case|eventual(?:ly)?|future|next (?:step|line)|considerar|valorar|se plantea|si |falls|erw[aä]gen|ggf\\.?|evtl\\.?|envisager|discut\\w+|[ée]ventuel\\w*|valutare|considerare|eventual(?:mente)?|avaliar|discutid\\w|caso',
  ),
  rule(
    'considered',
    'hypothetical',
    'b',
    4.5,
    10,
    '(?:was |were |is |has been |have been |being |also |could be |can be |may be |might be |would be )*(?:discussed|considered|offered|suggested|recommended|mentioned|proposed|an option|reconsidered|contemplated|revisited)|(?:is |as )?(?:a |an )?(?:possible|potential|alternative|option)|if (?:she|he|not|symptoms|this|needed|tolerat|intoler)|would be|could be|might be|may be|erwogen|besprochen|discut[ée]e?|valutat\\w|considerad\\w|discutid\\w',
  ),
];

/** Words behind which a phrase before them reaches no further. */
export const TERMINATORS =
  'but|however|although|though|except|nevertheless|whereas|who (?:is|was|has)|she (?:is|was|has|now|then|currently|takes|continues|remains|reports|denies)|he (?:is|was|has|now|then|currently|takes|continues|remains)|and (?:is|was|has|now|then|currently|started|commenced|continues?|switched|stopped|remains|will)|currently|now (?:on|taking)|presently|subsequently|thereafter|so|because|aber|jedoch|pero|mais|ma|por[eé]m';

/** Whose drug it is, when it is not the patient's; family by blood, and others who merely are not the patient. */
export const RELATIVES =
  '(?:grand)?mother|mum|mom|mam|mama|(?:grand)?father|dad|sisters?|brothers?|aunts?|aunty|auntie|uncles?|cousins?|daughters?|sons?|niece|nephew|gran|grandma|nana|(?:maternal|paternal)(?: \\w+)?|husband|wife|partner|spouse|friends?|neighbou?r|colleague|twin|sibling|relatives?|madre|hermana|t[ií]a|abuela|prima|hija|mutter|schwester|tante|gro[sß]+mutter|cousine|tochter|freundin|m[eè]re|s[oœ]e?ur|grand-m[eè]re|fille|sorella|zia|nonna|figlia|cugina|m[ãa]e|irm[ãa]|tia|av[oó]|filha';
