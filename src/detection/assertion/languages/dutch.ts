import type { Words } from './types';

const DRUG = '(?= (?:de |het |een |haar |zijn |met |behandeling met |th\\.? met )*\ue000)';
const REASON =
  '(?:i\\.?v\\.?m\\.?|in verband met|vanwege|wegens|gezien|bij|omdat|door|samen|combineren|gegeven|geven|mogelijk|zinvol|wenselijk|nodig|geschikt|gewenst|aangewezen)';

/** What Dutch notes say beside what the table of rules holds; of the Netherlands and of Flanders. */
export const DUTCH: Words = {
  'pseudo _':
    'na (?:overleg|uitleg|bespreking|voorlichting|het (?:eten|ontbijt))|(?:met|volgens|vlgs\\.?|via|door|samen met) (?:de |haar |zijn )?(?:dochter|zoon|zus|moeder|man|echtgenoot|echtgenote|partner|broer)(?! \ue000)|geen (?:klachten|bijwerkingen|allergie\\w*|bloedverlies|aanwijzing\\w*|recidief|trombose|problemen|nieuwe|bijzonderheden|gewrichts\\w*|koorts)',
  'unchanged c': `(?:nog )?tot en met (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?! (?:19|20)[01]\\d| 202[0-4])|vergeet(?: (?:soms|vaak|wel eens|af en toe))*${DRUG}|(?:niet|nooit) (?:gestopt|gestaakt|stopgezet|onderbroken|afgebouwd|stoppen|staken|onderbreken|wijzigen|omzetten)|(?:goed|prima) (?:verdragen|getolereerd)|verdraagt(?: \\w+)? goed|(?:ongewijzigd|onveranderd)(?= )`,
  'declined d':
    '(?:wil|wenst|wilde|wou)(?: (?:zeker|echt|nog|nu|ook|voorlopig|pertinent))* (?:geen|niet)(?= [^.;]{0,20}\ue000)|(?:heeft er |er |had )?(?:geen|geen enkele) behoefte aan|ziet af van|afgezien van|geweigerd|weiger(?:t|de)|afgewezen',
  'no-longer s': `(?:geen|zonder)(?= \ue000+ meer\\b)|niet (?:meer|langer|opnieuw) (?:gebruik\\w*|nemen|innemen|starten|hervatten|geven|verlengen)|niet meer(?= ?(?:[.,;)]|$))|gebruikt niet meer|neemt niet meer`,
  'not-taken N': `niet (?:afgeleverd|verstrekt|meegegeven)|niet(?= ${REASON}(?: |$|[.,;]))|(?:is |wordt )?niet aan te bieden|(?:is |zijn )?(?:niet geindiceerd|gecontra-?indiceerd|niet aangewezen)|(?:komt|komen) niet in aanmerking|(?:wordt |werd |is )?(?:ontraden|afgeraden|afgeraad)|nooit (?:gestart|ingenomen|gebruikt|begonnen|opgehaald|afgehaald)|niet (?:gestart|begonnen|opgehaald|afgehaald|ingenomen|voorgeschreven)|vervalt|is geen optie|geen optie`,
  'negated n': `ontkent (?:het )?gebruik(?: van)?${DRUG}|geen(?= (?:adj(?:uvante?|\\.)? |aanvullende |andere )?\ue000(?!\ue000* meer))|(?:geen (?:indicatie|plaats|reden) (?:voor|om)|contra-?indicatie (?:voor|tegen)|nooit|afzien van|vermijd(?:en)?|ontra(?:ad|den))${DRUG}`,
  'allergy y':
    'allergie(?= \ue000)|(?:allergie|allergisch|overgevoelig|overgevoeligheid|intolerantie) (?:voor|op|tegen)|uitslag (?:van|op)|allerg\\w*\\.? ?\\/ ?intol\\w*\\.?:?(?= ?\ue000)',
  'allergy Y':
    '(?<=\ue000[^.;,(\ue000]{0,12}\\((?:[^.;()\ue000]{0,20} )?)(?:huiduitslag|urticaria|galbulten|netelroos|exantheem|quincke\\w*|angio-?oedeem)|(?:genoteerd|geregistreerd|vermeld|vastgelegd|bekend|opgenomen|staat|aangemerkt) (?:(?:in het|in) (?:epd|ais|his|dossier) )?(?:als|onder|bij) (?:een |de )?(?:allergie\\w*|intoleranties?|overgevoelighe\\w*)|als (?:allergie|intolerantie|overgevoeligheid) (?:genoteerd|geregistreerd|vermeld|vastgelegd|bekend|opgenomen)',
  'intolerance s':
    '(?<=\ue000 (?:\\d+ ?mg )?(?:(?:werd|wordt|is|heeft|ze|zij|ook|helaas) ){0,3})(?:niet|slecht) (?:verdragen|getolereerd)|(?:verdroeg|verdraagt)(?= \ue000+ (?:ook |helaas )?(?:niet|slecht))',
  'to t': `(?:omgezet|omzetten|omzetting|overgezet|overzetten|overgestapt|overstap|overstappen|overgeschakeld|overschakelen|overschakeling|overgang|overgaan|overgegaan|over|wisselen|gewisseld|wissel|wijzigen|gewijzigd|switch|switchen|geswitcht|ombouwen|omgebouwd|veranderd|veranderen)(?: (?:vandaag|nu|dan))*(?: (?:naar|op|in))${DRUG}|vervangen door|vervang door`,
  'from f': `(?:overgezet|omgezet|overgestapt|overstap|switch|gewisseld|omzetting) van${DRUG}`,
  'instead i': '(?:in plaats van|i\\.?p\\.?v\\.?|ter vervanging van)',
  'then z':
    '(?:daarna|vervolgens|nadien|aansluitend)(?! (?:start|starten|begin|beginnen) (?:met |van )?\ue000| \ue000[^.;]{0,24} (?:als|indien|mits|zodra|wanneer)\\b)|gevolgd door',
  'thought-of U':
    '(?:zou|zouden|kan|kunnen)(?: (?!niet|geen)[^\\s.,;\ue000]+){0,4} (?:optie|alternatief|uitwijk\\w*) (?:zijn|vormen)|(?:als|een) (?:\\w+ )?(?:optie|alternatief|mogelijkheid|uitwijkmogelijkheid) (?:genoemd|geopperd|besproken|overwogen)|(?:kan|kon|werd|wordt|zou) (?:evt\\.? |eventueel |kunnen )?besproken(?: worden)?|(?:zijn |is |werd |werden |kwam(?:en)? )?ter sprake(?: (?:gekomen|gebracht))?|(?:tegen elkaar )?afgewogen|pas dan|overwogen|ter discussie|besproken als|voorgesteld|aangeboden|te overwegen|te bespreken|als (?:optie|alternatief|reserve)|(?:zou |is )?(?:een )?(?:optie|alternatief)(?= ?(?:[.,;)]|$))|mogelijk(?= ?(?:[.,;)]|$))',
  'considered u': `(?:wil|wilde|wenst|zou graag|vraagt of ze|overweegt)(?: (?:graag|liever|te))*(?= (?:stoppen|staken|(?:\\w+ )?\ue000+ (?:stoppen|staken))\\b)|had(?= [^.;]{0,24}moeten (?:stoppen|staken))|als (?:dat|dit|het|de \\w+)(?: (?:ook|toch|nog))*(?: (?:niet|onvoldoende|te veel|blijft|aanhoud\\w*)(?: \\w+)?)+|(?:mocht|mochten|indien|in geval van|bij onvoldoende (?:effect|verbetering|respons)|bij (?:aanhoudende|persisterende|toenemende|intolerantie|bijwerkingen|progressie|klachten|blijvende)|zo nodig|evt\\.?|eventueel|zou|zouden|overweeg|overwegen|overweging|vraagt (?:naar|om|over|of)|vroeg (?:naar|om|of)|vraag (?:naar|over|om|of|van patiente over|patiente over)|optie|opties|alternatief|voorkeur voor|bang voor|twijfelt over|twijfel over|wil info over|informatie over|keuze tussen|ter preventie)(?= )`,
  'future l': `(?:daarna|nadien|vervolgens|dan)(?= \ue000[^.;]{0,24} (?:als|indien|mits|zodra|wanneer)\\b)|(?:bij|zodra) (?:\\w+ ){0,2}(?:amenorroe|menopauze|postmenopauz\\w+)(?= [^.;]{0,24}(?:overgang|overstap|switch|omzet|wissel))|(?:in de )?volgende cyclus:?${DRUG}|(?:gepland|voorgenomen|zal|zullen|gaat|(?:start|begint) na(?! [^.;,\ue000]{2,40} met \ue000))(?= [^.;]{0,24}\ue000)`,
  'now-on a':
    '(?:en |maar )?(?:nu|thans|momenteel|inmiddels)(?= \ue000+(?!\ue000|[^.;,]{0,24} (?:gepland|geadviseerd|voorgesteld|overwogen|besproken|aangeboden)\\b))',
  'now T':
    '(?:per|vanaf|met ingang van|m\\.?i\\.?v\\.?|sinds) (?:heden|vandaag|nu|morgen)|vandaag|per direct|thans|heden',
  'later x':
    'in (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?= (?:\\w+ ){0,3}(?:over (?:op|naar)|starten|overstappen|omzetten|beginnen))|na (?:de )?(?:bestraling\\w*|radiotherapie|rt|operatie|ok|chemo\\w*)(?= (?:met|starten))|(?:daarna|vervolgens|nadien|aansluitend)(?= (?:start|starten|begin|beginnen) (?:met |van )?\ue000)(?<!\\b(?:19|20)\\d\\d\\b[^.;]{0,80})(?![^.;]{0,50}\\b(?:(?:19|20)\\d\\d|\\d[/-]\\d\\d|sinds|inmiddels|nu)\\b)|(?<=\\b(?:daarna|nadien|vervolgens) \ue000[^.;]{0,24} )(?:als|indien|mits|wanneer)|(?:start|starten|begin|beginnen|te starten) (?:pas )?(?:na|zodra|als)(?! (?:de )?\ue000)(?![^.;]{0,40}\\b(?:19|20)\\d\\d)|(?:vanaf |per )?volgende (?:week|maand|maandag|dinsdag|woensdag|donderdag|vrijdag)|na (?:de )?(?:bestraling|radiotherapie|rt|operatie|ok|chemo\\w*)|(?:pas (?:dan|na|vanaf|als|wanneer|in)|(?:in de )?volgende (?:cyclus|maand|week|controle|afspraak)|na (?:afloop|afronden|afronding|einde|beeindigen|de (?:rt|radiotherapie|bestraling|chemo\\w*|operatie))|zodra|over (?:\\d+|een|twee|drie|zes) (?:wk|weken|mnd|maanden|jaar))',
  'held h':
    'gepauzeerd|pauzeren|pauzeer|onderbroken|onderbreken|tijdelijk (?:gestopt|gestaakt|staken|stoppen|stop|niet)|(?:drug |medicatie|stop)pauze',
  'stopped s': `(?:al|sinds) (?:\\d+|een|twee|drie|vier|enkele) (?:dgn|dagen|wk|wkn|weken|mnd|maanden|jaar) (?:weg|gestopt|niet (?:gebruikt|genomen|meer)|zonder|eraf)|gestopt|gestaakt|staken|staak|stoppen|stopt|stop(?= (?:met )?(?:de |het |haar )?\ue000)|beeindigd|beeindigen|afgebouwd|zelf gestopt|eraf gehaald|ex${DRUG}`,
  'finished P':
    'afgerond|voltooid|tot (?:aan )?(?:pd|progressie|recidief)|tot (?:vorig jaar|\\w+ (?:weken|maanden|jaar) geleden)|pd(?= (?:\\w+ )?\\d\\d?[/-]\\d)|dd pd\\b|gehad(?= ?(?:[.,;)]|$))',
  'been-taking a':
    '(?:kreeg|krijgt|kregen|krijgen)(?: (?!geen|niet)\\w+){0,3}(?= (?:de |het )?\ue000[^.;,]{0,14} (?:mee|mee naar huis)\\b)|(?:bleek|blijkt|bleken)(?: (?:dat )?(?:zij|ze|hij|pt|patiente?|mw))?(?= (?:nog |ook |nog steeds |thuis |nog altijd )*\ue000[^.;,]{0,14} (?:te )?(?:gebruik|slik|nem|inn))',
  'past p': `na (?:\\d+|een|twee|drie|vier|vijf|zes|enkele) (?:cycli|cyclus|kuren)(?: met)?${DRUG}|(?:van )?(?:19\\d\\d|20[01]\\d|202[0-4]) ?(?:-|\\/|tot) ?(?:19\\d\\d|20[01]\\d|202[0-4]) (?:wegens|vanwege|ivm|i\\.?v\\.?m\\.?|bij|voor|met|onder)(?: (?!\ue000)[^\\s.,;:]+){0,3}${DRUG}|(?:voordien|tevoren)(?: met)?${DRUG}|(?:daarvoor|hiervoor)(?= (?:met )?\ue000+(?: \\d+ ?mg)? \\(?(?:\\d\\d? ?(?:mnd|maanden|jr|jaar|wk|weken)|(?:19|20)\\d\\d)\\b)|(?:longembolie|trombose|dvt|progressie|pd|recidief|resistentie|falen)(?: (?:\\w+ )?)?(?:onder|op|bij|tijdens|voor|tegen)${DRUG}|(?:st\\.? na|status na|eerder|voorheen|vroeger|destijds|toen|initieel|aanvankelijk|kreeg|gebruikte|nam)(?: (?:\\d+|een|twee|drie|vijf) ?(?:jr|jaar|j|mnd|maanden))?${DRUG}|eerder(?= [^.;]{0,50}\\d ?(?:jr|jaar|j) \ue000)`,
  'past P': '(?:in (?:de )?)?vorige cyclus|zonder (?:effect|resultaat|succes|respons)(?= ?(?:[.,;)]|$))',
  'continue c': `(?<=\ue000(?: \\d+ ?mg)? )(?:verder|door)(?= ?(?:[.,;)]|$))|(?:door met|verder met|doorgaan met|gaat door met|blijft op)${DRUG}|voortzetten|voortgezet|voortzetting|continueren|gecontinueerd|continueer|hervat(?:ten)?|handhaven|gehandhaafd|doorgebruiken|doornemen|doorslikken|verlengd|verlengen`,
  'begun B': `(?:gestart|begonnen|herstart|opgestart|ingesteld|voorgeschreven|meegegeven|afgeleverd|ter hand gesteld|toegevoegd)(?= ?(?:[.,;)]|$|op|sinds|per|d\\.?d\\.?|met|in|vandaag|\\d))|(?:recept|herhaalrecept|r\\/|rp\\/?)(?: (?:voor|van))?${DRUG}|(?:erbij|toegevoegd):?${DRUG}`,
  'begin b': `(?:begint|start|beginnen|starten)(?= (?:na|zodra|in|vanaf|over|volgende) [^.;,]{2,40} met (?:de |het )?\ue000)|geadviseerd(?= ?(?:[.,;)]|$))|(?:herstart|opstart|opstarten|starten|begin|beginnen|aanvang|voorschrift|geadv\\.?|geadviseerd|advies)(?: (?:met|van|adj\\.?|adjuvant|endocriene|hormonale|therapie|th\\.?))*${DRUG}`,
  'taking a': `na (?:de )?start(?: van)?${DRUG}|(?:gebruikt|slikt|neemt|krijgt|thans|momenteel|staat op|onder behandeling met|loopt op)(?: (?:ook|nog|dagelijks|trouw|steeds|al))*${DRUG}`,
  'general g':
    '(?:flyer|folder|brochure|informatiefolder|infofolder|patientenfolder|informatieblad|bijsluiter)(?: (?:over|van|voor))?(?= \ue000)|(?:mag|mogen|moet) u(?= )|krijgt u|gebruikt u|neemt u|volgens (?:de )?richtlijn(?:en)?|medicijnen (?:tegen|zoals)|middelen zoals|geneesmiddelen zoals',
  'patient E':
    '(?<=\\b(?:moeder|zus|oma|tante|vader)\\b[^.;\ue000]{0,60})(?:menopauze|menarche|roken|rookt|bmi)(?= )',
  'relative K':
    '(?:moeder|zus|tante|oma|grootmoeder|dochter|nicht|schoonmoeder|echtgenoot|broer|zuster)(?= [^.;]{0,50}\ue000)(?<!\\b(?:met|volgens|vlgs\\.?|door|via|van) (?:de |haar |zijn )?\\w{3,15})',
  'other-person O': '(?:vriendin|buurvrouw|kennis|collega)(?= gebruikt)',
};
