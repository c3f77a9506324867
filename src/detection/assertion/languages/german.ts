import type { Words } from './types';

/** Between a verb and its drug. */
const DRUG =
  '(?= (?:der |die |das |den |dem |des |ein |eine |einen |einem |einer |eines |ihr |ihre |ihren |ihrem |mit |th\\.? (?:mit )?|therapie mit )*\ue000)';
const REASON =
  '(?:wegen|aufgrund|auf grund|wg\\.?|bei|da|weil|zusammen mit|gleichzeitig|kombinieren|geben|vertretbar|moglich|geeignet|gewunscht|erwunscht|vorgesehen|geplant|notwendig|erforderlich|angezeigt|zugelassen|verordnungsfahig)';

/** What German notes say beside what the table of rules holds; of Germany, Austria and Switzerland. */
export const GERMAN: Words = {
  'pseudo _':
    '(?<=\\b(?:im|ab|vor|zum|von|erst|anfang|mitte|ende|seit|bis|april|[0-3]?\\d\\.) )mai|(?:mit|laut|lt\\.?|gema(?:ß|ss)|begleitung der|durch) (?:der |die |ihrer |seiner |dem |ihrem |seinem )?(?:tochter|sohn|schwester|mutter|ehemann|gatten|gattin|mann|frau|bruder)(?! \ue000)|kein(?:e|en|er)? (?:ansprechen|ansprache|erfolg|wirkung|effekt|besserung|schwangerschaft|nebenwirkungen|nw|beschwerden|blutung\\w*|allergien|hinweis\\w*|anhalt|rezidiv\\w*|gelenk\\w*|neuen|weiteren|auffalligkeiten|fieber|odeme?|thrombose\\w*|probleme|menses)',
  'badly-tolerated s':
    '(?<=\ue000 (?:\\d+ ?mg )?(?:(?:wurden?|wird|hat|habe|sie|leider|auch|initial) ){0,3})(?:nicht|schlecht|kaum) (?:vertragen|toleriert)|(?:vertrug|vertragt)(?= \ue000+ (?:gar |leider )?(?:nicht|schlecht))',
  'unchanged c':
    'nicht (?:absetzen|pausieren|beenden|unterbrechen|umstellen|eigenmachtig)|(?:gut|problemlos) vertragen|gute vertraglichkeit|vertragt(?: \\w+)? gut',
  'declined d':
    '(?:mochte|will|wollte|wunscht)(?: (?:aktuell|derzeit|dzt\\.?|weiterhin|definitiv|auch))* kein(?:e|en)?|verweiger\\w+|ablehn(?:t|end|te|ung)',
  'no-longer s': `(?:seit|s\\.?) \\d+ (?:tagen?|wo\\.?|wochen?|mo\\.?|monaten?) nicht mehr|(?:kein(?:e|en|er|es)?|ohne)(?= \ue000+ mehr\\b)|nicht (?:weiter|wieder) (?:einnehmen|nehmen|geben|verordnen|fortfuhren)|(?:seit|vor) (?:\\d+|einer|einem|zwei|drei|vier|mehreren) (?:tagen?|wo\\.?|wochen?|mo\\.?|mon\\.?|monate?n?) (?:nicht eingenommen|ohne)`,
  'not-taken N': `nicht(?= ${REASON}\\b)|(?:kommt|kommen|kame?n?) (?:[^\\s.,;\ue000]+ ){0,7}(?:nicht|keinesfalls|nie) (?:(?:mehr|langer) )?(?:in (?:frage|betracht)|infrage)|(?:ist |sind |war )?(?:nicht indiziert|kontraindiziert|nicht angezeigt)|(?:wird|wurde|wurden|haben wir|wir haben)? ?(?:daher |hiervon |davon )?abgeraten|(?:nie|nicht) (?:begonnen|eingenommen|angetreten|abgeholt|gestartet|angefangen|eingelost)|(?:scheide[tn]|schied(?:en)?)(?: [^\\s.,;\ue000]+){0,8}? aus(?= ?(?:[.,;)]|$|und|weil|da|wegen))|(?:fallt|fallen|fiel(?:en)?)(?: [^\\s.,;\ue000]+){0,5}? weg(?= ?(?:[.,;)]|$))|(?:ist|sind|ware|waren|stell(?:t|en)) (?:[^\\s.,;\ue000]+ ){0,4}?keine (?:option|alternative)|entfall(?:t|en)|entfiel(?:en)?|nie genommen`,
  'negated n': `(?:kommt|kommen|kame?n?)(?= [^.;]{0,60}\ue000[^.;]{0,50} nicht (?:mehr )?(?:in (?:frage|betracht)|infrage))|(?:gegen|von)(?= \ue000+ (?:\\w+ )?(?:abgeraten|entschieden|abgesehen))|(?:verzicht auf|kein(?:e|en)? (?:indikation|bedarf) (?:fur|zu)|nie)${DRUG}|(?:kontraindikation|ki) (?:fur|gegen)${DRUG}|statt(?= \ue000+ (?:nicht))`,
  'allergy y':
    '(?:allergie|allergisch|unvertraglichkeit) (?:auf|gegen|gegenuber)|exanthem (?:auf|unter)|allerg\\w*\\.? ?\\/ ?(?:unv|intol)\\w*\\.?:?(?= ?\ue000)',
  'allergy Y':
    '(?<=\ue000[^.;,(\ue000]{0,12}\\((?:[^.;()\ue000]{0,20} )?)(?:urtikaria|exanthem|quincke\\w*|angioodem|hautausschlag|ausschlag|nesselsucht)|(?:als|unter|bei(?: den)?) (?:unvertraglichkeit(?:en)?|allergien?|allergen) (?:vermerkt|dokumentiert|hinterlegt|eingetragen|gespeichert|erfasst|gefuhrt|bekannt|notiert|angegeben|gelistet)|(?:vermerkt|dokumentiert|hinterlegt|eingetragen|gespeichert|erfasst|notiert|gelistet) (?:als|unter) (?:unvertraglichkeit(?:en)?|allergien?|allergen)',
  'to t': `(?:umgestellt|umstellung|umstellen|umsetzen|umgesetzt|umzustellen|wechsel|wechseln|gewechselt|switch|geswitcht|switchen|ubergang|rotation)(?: (?:der (?:endokrinen |antihormonellen )?(?:th\\.?|therapie)|heute|nun|jetzt))* (?:auf|zu|zum)${DRUG}|ersetzt durch|ersetzen durch`,
  'instead i': '(?:an ?stelle (?:von|des)|statt|anstatt|ersatz fur)',
  'then z': '(?:anschlie(?:ß|ss)end|danach|gefolgt von|hiernach|sodann|im anschluss)',
  'thought-of U':
    '(?:kommt|kommen|kame?n?) (?:(?!nicht|kein|nie)[^\\s.,;\ue000]+ ){0,12}(?:in (?:frage|betracht)|infrage)|(?:ware|waren|bliebe|blieben|konnte|konnten) (?:(?!nicht|kein|nie)[^\\s.,;\ue000]+ ){0,5}(?:option|alternative|ausweich\\w+|reserve|zweite wahl)|(?<=\ue000 )(?:evtl\\.?|ggf\\.?|eventuell|gegebenenfalls)|angedacht|(?:zur sprache gekommen|kam(?:en)? zur sprache|angesprochen|(?:gegeneinander )?abgewogen|erst dann|zur diskussion(?: gestellt)?|diskutiert|diskutieren|besprochen als|vorgeschlagen|angeboten|erwogen|erwagen|zu (?:erwagen|diskutieren|uberlegen|besprechen)|ware (?:eine )?(?:option|alternative|moglich|denkbar)|als (?:option|alternative|reserve)|in reserve|denkbar|moglich(?= ?(?:[.,;)]|$)))',
  'considered u': `(?:kommt|kommen|kame?n?)(?= [^.;]{0,40}\ue000[^.;]{0,40} (?:in (?:frage|betracht)|infrage))|in (?:frage|betracht) (?:kommt|kommen|kame|kamen)|(?:besprechen|besprochen|klaren|uberlegen|entscheiden|prufen),? ob|sollten? (?:\\w+ ){1,5}(?:bestehen|persistieren|auftreten|anhalten|zunehmen|bleiben|nicht ausreichen)|(?:falls|sofern)|bei (?:unvertraglichkeit|persistenz|persistierenden|fehlendem (?:ansprechen|erfolg)|ausbleiben|progress|progredienz|weiteren|anhaltenden|zunehmenden|starken|erneuten|gelenk\\w*|arthralgien|nebenwirkungen|nw|bedarf|beschwerden)(?= (?:\\w+ ){0,3}(?:ggf|evtl|eventuell|dann|eher|versuch|therapieversuch|wechsel|umstellung|switch)\\b)|(?:fragt|fragen|fragte|erkundigt sich|nachfrage|anfrage|frage|rucksprache) (?:nach|wegen|uber|bzgl\\.?|zu)${DRUG}|(?:ggf\\.?|ggfs\\.?|gegebenenfalls|evtl\\.?|eventuell|allenfalls|gegenuber|erwagen|diskutiert|alternativ|moglichkeit|uberlegung|denkbar ware|ware|mochte wissen|angst vor|bedenken gegen)(?= )(?: (?:wechsel|umstellung|switch|umstellen|versuch))?(?: (?:auf|mit|von|zu))?|sonst${DRUG}`,
  'future l': `(?:im )?nachste[rnms]? (?:zyklus|zykl\\.?):?${DRUG}|soll (?:ab|nach|im|in)(?= )|(?:geplant|vorgesehen|beabsichtigt)(?: ist)?(?: (?:ist|die|der|ein|eine|gabe|einnahme|beginn|start))*${DRUG}`,
  'now-on a':
    '(?:und |aber |dann )?(?:jetzt|nun|nunmehr|inzwischen|mittlerweile)(?= \ue000+(?!\ue000|[^.;,]{0,24} (?:geplant|vorgesehen|empfohlen|erwogen|angedacht|diskutiert|vorgeschlagen|angeboten)\\b))',
  'now T':
    '(?:ab|seit|mit) (?:heute|sofort|morgen)|heute|per sofort|mit heutigem (?:tag|datum)|jetzt|nun|nunmehr',
  'later x':
    '(?:mit )?(?:(?:therapie|einnahme)?beginn|(?:therapie)?start|beginnend|zu beginnen)(?: aber| jedoch)? (?:erst )?(?:nach(?! der \ue000| \ue000)|sobald|wenn|sofern)(?![^.;]{0,40}\\b(?:19|20)\\d\\d|[^.;]{0,40}\\d[./]\\d\\d\\b)|ab(?= \\d{1,2}\\.\\d{1,2}\\.(?! ?\\d))|(?:erst (?:dann|nach|wenn|ab|im|in)|(?:im )?nachste[rnms]? (?:zykl(?:us)?\\.?|monat|woche|termin|quartal|jahr)|folgezyklus|nach (?:abschluss|ende|beendigung|abschlu(?:ß|ss) der|der (?:rt|radiatio|bestrahlung|chemo\\w*|op))|sobald|im anschluss an|in (?:\\d+|einem|zwei|drei|sechs) (?:wo\\.?|wochen|mo\\.?|monaten|jahren?))',
  'held h':
    'pausiert|pausieren|pause (?:von|mit|des|der)|(?:therapie|einnahme|auslass)pause|vorubergehend (?:abgesetzt|nicht)|auslassversuch|ausgesetzt|aussetzen',
  'stopped s': `absetzen|abzusetzen|abgesetzt|setzt(?= [^.;]{0,20}\ue000+ (?:\\w+ )?ab\\b)|beendet|beenden|beendigung|abbruch|abgebrochen|gestoppt|stopp?(?: (?:von|mit|der|des))?${DRUG}|eingestellt(?= ?(?:[.,;)]|$))|weggelassen|weglassen|selbststandig abgesetzt|eigenmachtig abgesetzt|ausgeschlichen|ex${DRUG}`,
  'finished P':
    '(?:ist |wurde )?(?:abgeschlossen|komplettiert|regular beendet)|bis (?:zum )?(?:pd|progress|progredienz|rezidiv)|bis vor \\w+ (?:wochen|monaten|jahren)|(?:pd|progress)(?= (?:\\w+ )?\\d\\d?[/.]\\d)',
  'past p': `(?:19\\d\\d|20[01]\\d|202[0-4]) ?(?:-|\\/|bis) ?(?:19\\d\\d|20[01]\\d|202[0-4]) (?:wegen|wg\\.?|bei|aufgrund|mit|unter)(?: (?!\ue000)[^\\s.,;:]+){0,3}${DRUG}|(?:davor|zuvor|vorher|hiervor|vordem)${DRUG}|(?:lungenembolie|lae|le|thrombose|tvt|bvt|apoplex|progress|pd|progredienz|rezidiv|endometriumkarzinom|versagen|resistenz|krankheitsprogress)(?: (?:\\w+ )?)?(?:unter|auf|von|gegen|gegenuber)${DRUG}|(?:bisher (?:\\d+ ?x|\\d+ zyklen)|z\\.? ?n\\.?|zustand nach|nach|vorbehandlung mit|vorbehandelt mit|vortherapie mit|fruher|ehemals|vormals|damals|initial unter|zunachst|hatte|erhielt|bekam|nahm)(?: (?:\\d+|einem|zwei|drei|funf) ?(?:j\\.?|jahren?|mo\\.?|monaten))?${DRUG}`,
  'past P':
    'im (?:vorzyklus|letzten zyklus|vorigen zyklus)|ohne (?:erfolg|ansprechen|effekt|wirkung)(?= ?(?:[.,;)]|$))',
  'continue c': `(?:weiter|weiterhin|unverandert|nach wie vor)(?: mit)?${DRUG}|fortfuhren|fortgefuhrt|fortfuhrung (?:der|von|des)|fortsetzen|fortgesetzt|fortsetzung|beibehalten|weiterfuhren|weitergefuhrt|weiterfuhrung|weiternehmen|weiterzunehmen|bleibt (?:auf|bei|unter)${DRUG}`,
  'begun B': `(?:verordnet|rezeptiert|verschrieben|ausgestellt|mitgegeben|ausgehandigt|angesetzt|eingeleitet|begonnen|gestartet|angefangen)(?= ?(?:[.,;)]|$|am|seit|ab|heute|\\d))|(?:rp\\.?|verordnung|rezept|rez\\.?|folgerezept|wiederholungsrezept|wdh-?rezept)(?: (?:fur|uber|uber die))?${DRUG}`,
  'begin b': `empfohlen(?= ?(?:[.,;)]|$))|(?:beginn|start|einleitung|ansetzen|beginnen|starten)(?: (?:mit|einer|der|von|adj\\.?|adjuvante[rn]?|endokrine[rn]?|antihormonelle[rn]?|therapie|th\\.?))*${DRUG}`,
  'taking a': `(?:seither|seit dem|ab da|von da an)(?: (?:wieder|nur|nimmt sie|unter|auf|tgl\\.?|regelma(?:ß|ss)ig|durchgehend|mit))*${DRUG}|(?:bekam|bekommt|erhielt|gab(?:en)? (?:wir |man )?(?:ihr|der patientin)?)(?= ?[^.;,]{0,24}\ue000[^.;,]{0,14} (?:mitgegeben|ausgehandigt|mit nach hause)\\b)|(?:dzt\\.?|derzeit|aktuell|momentan|z\\.? ?zt\\.?|nimmt|einnahme von|steht unter|eingestellt auf|erhalt|bekommt|laufende[rn]?(?: therapie mit)?)(?: (?:auch|regelma(?:ß|ss)ig|taglich|weiterhin|noch))*${DRUG}`,
  'taken A': `(?:das|die|welche[sr]?|den) (?:sie|er|die patientin) (?:\\w+\\.? ){0,5}?(?:einnimmt|nimmt)|(?:vorlaufig |bis auf weiteres )?unverandert(?= ?(?:[.,;)]|$))`,
  'general g':
    '(?:merkblatt|infoblatt|flyer|broschure|informationsblatt|patienteninfo\\w*|aufklarungsbogen)(?: (?:zu|zum|uber|fur))?(?= \ue000)|untereinander(?= (?:\\w+ ){0,4}(?:aus|ge)?tausch)|(?:in|laut|gema(?:ß|ss)) (?:der )?leitlinien?|leitliniengema(?:ß|ss)|fragen sie ihren arzt|nehmen sie(?= )|wirkstoffe? wie|arzneimittel wie|medikamente wie|zugelassen (?:fur|zur)',
  'patient E':
    '(?<=\\b(?:mutter|schwester|oma|tante|vater)\\b[^.;\ue000]{0,60})(?:menopause|menarche|nikotin|raucherin|nichtraucherin|bmi)(?= )',
  'relative K':
    '(?:mutter|schwester|tante|gro(?:ß|ss)mutter|oma|tochter|cousine|nichte|schwiegermutter|ehemann|bruder)(?= [^.;]{0,50}\ue000)(?<!\\b(?:mit|laut|lt\\.?|durch|von|gema(?:ß|ss)|in begleitung der|bringt) (?:der |die |ihrer |seiner |dem |ihrem |seinem )?\\w{3,15})',
  'other-person O': '(?:freundin|nachbarin|bekannte|kollegin)(?= [^.;]{0,50}\ue000)',
};
