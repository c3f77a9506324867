import type { Words } from './types';

/** Small words between a verb and its drug: "sospende l'assunzione di", "prosegue la terapia con". */
const OF =
  "(?: (?:il|lo|la|di|del|con|terapia|assunzione|trattamento|oggi|domani|da oggi|da domani|definitivamente|regolarmente|ancora))*(?: ?(?:l'|dell'|un'))?";
const DRUG = "(?= ?(?:il |lo |la |un |di |con )?(?:l'|dell'|un')?\ue000)";

/** What a treatment is begun or ended after. */
const EVENT =
  "(?:il |la |l'|lo )?(?:rt|ct|radioterapia|chemioterapia|chemio|intervento|chirurgia|annessiectomia|ovariectomia|isterectomia|mastectomia|menopausa|biopsia|pausa)";
/** Words of a day to come, before a verb in the future or behind it: "al termine della rt sospendera". */
const COMING =
  '(?:quando|una volta|dopo|appena|(?:fra|tra) (?:\\d+|un|due|tre|sei)|prossim[oa]|al termine|alla fine|a fine|a (?:gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre))';
const AHEAD = `(?:(?<=\\b${COMING}\\b[^.;]{1,70})|(?=[^.;]{0,60} ${COMING}\\b))`;

/** What Italian notes say beside what the table of rules holds. */
export const ITALIAN: Words = {
  'pseudo _':
    'dopo (?:colazione|pranzo|cena|discussione|colloquio|informazione|aver (?:discusso|informato|spiegato)|(?:ampia )?spiegazione)|si (?:e|era|sono|erano)(?= (?:accort|res[oa] conto|sospes|interrott|decis|programmat|concordat|deciso|passat|convenut|iniziat|introdott|optat|proceduto|avviat|scelt|ritenut|confermat|presentat|recat))|blocco (?:ormonale |estrogenico )?completo|si(?= (?:preferisce|preferisc\\w+|opta|sceglie|decide|aggiunge|introduce|passa|mantiene|programma|valuta|propone|discute|avvia|inizia|imposta|prescrive|conferma|consiglia|sospende|ricorda|prosegue|raccomanda|rinnova|segnala|rivaluta)\\b)|senza (?:effetti|problemi|segni|disturbi|recidiva|febbre)|nega (?:dolor\\w+|sanguinament\\w+|febbre|allergie|disturbi)',
  'unchanged c': `(?:le |gli )?mancano (?:\\w+ ){1,2}di${DRUG}|dimentica(?: (?:di prendere|di assumere|spesso|talvolta|a volte))*(?: il)?${DRUG}|(?:sospendera|sospenderanno|sospenderemo|interrompera|interromperanno|interromperemo|smettera|togliera|toglieremo|terminera|finira|(?:verra|sara) (?:sospes|interrott|tolt)[oa])${AHEAD}(?:${OF}${DRUG}|(?<=\ue000[^.;]{0,40}))|(?:ritir(?:a|ano|ato|ata|o|are)|ha ritirato)(?: (?:oggi|le|la|il|lo|di|due|tre|scatol[ae]|confezion[ei]|entramb[ie]|farmaci|farmaco|tutto))*(?= (?:\ue000+ (?:[^.;\ue000]{0,24} )?)?(?:in|presso la|dalla|alla) farmacia)|ben tollerat[oa]|buona tolleranza|non (?:sospendere|interrompere|modificare)|senza modifiche`,
  'declined d': `(?:non (?:vuole|desidera|accetta)|ha rifiutato|rifiuta)(?: (?:di )?(?:assumere|iniziare|prendere))?${DRUG}`,
  'no-longer s': 'non (?:lo |la )?(?:assume|prende) piu',
  'not-taken N':
    'controindicat[oa]|non (?:e )?indicat[oa](?= ?(?:[.,;)]|$))|(?:di )?non averl[oa] mai \\w+|mai (?:assunt|acquistat|iniziat|pres|ritirat)[oa]|sconsigliat[oa]|non (?:ancora )?(?:iniziat|assunt|ritirat)[oa]',
  'negated n': `niente${DRUG}|non (?:puo|deve|dovrebbe|potra) (?:assumere|prendere|fare|usare)${OF}${DRUG}|non (?:e )?(?:proponibile|praticabile|utilizzabile)${DRUG}|assolutamente no${DRUG}|(?<=\\b(?:preferi\\w+) (?:il |la |l')?\ue000+ )(?:ad?|al|rispetto ad?|rispetto al)${DRUG}|non (?:assumere|prendere|assuma)${DRUG}|non (?:e )?candidabil[ei] (?:ad?|al)${DRUG}|(?:non|mai) (?:riprend\\w+|reintrodu\\w+|ricominci\\w+)(?: (?:il|la))?${DRUG}|non e candidata a${DRUG}|(?:mai|non) (?:ha )?(?:mai )?(?:assunto|preso|iniziato)${DRUG}|evitare${DRUG}`,
  'allergy y': `allergi(?:a|ca|co) al?(?= \ue000)|allergi[ae](?: ?[/,] ?| ed? | o )intoll\\w*\\.?(?= ?:)|(?:orticaria|rash|esantema|eruzione|angioedema|anafilassi) (?:da|con|ad?|al)(?= \ue000)`,
  'intolerance s': `(?:non|mal) tollerat[oa]|intolleranza al?${DRUG}`,
  'to t': `passaggio a (?:\\w+ ){1,3}con(?= (?:un )?\ue000| un'\ue000)|(?:passaggio|passera|passeranno|passano|passa|passare|switch|shift|rotazione) (?:ad?|al|in)${DRUG}`,
  'from f': `(?:cambia|cambiano|cambio|cambiare|sostituiscono|sostituisce|sostituire|sostituzione)${OF}${DRUG}`,
  'then z': '(?:e )?(?:successivamente|in seguito)|seguit[oa] da',
  'thought-of U':
    'come (?:possibile )?(?:alternativa|opzione)|(?:sarebbe|sarebbero|potrebbe essere|potrebbero essere) (?:una? |un.|le )?(?:buon[ae]? |possibil[ei] )?(?:alternativ[ae]|opzion[ei])|(?:resta|rimane) (?:possibile|una? (?:possibile )?opzione)|(?:propost[oa]|discuss[oa]|ipotizzat[oa])(?= ?(?:[.,;)]|$|con|da|in))|da (?:discutere|considerare|valutare)(?= ?(?:[.,;)]|$|con|in|a|al|alla|dopo))',
  'considered u': `(?:vorrebbe|vuole|desidera|chiede di|preferirebbe|chiede se puo)(?= (?:sospendere|smettere|interrompere)\\b)|avrebbe dovuto(?= (?:sospendere|smettere|interrompere)\\b)|(?:ha |aveva )?(?:letto|sentito)(?: (?:su|in|alla) \\w+)?(?: parlare)? (?:del|di|sul|su|dell'|sull')(?= ?\ue000)|(?:letto|sentito|visto)(?: (?:su|in|alla) \\w+)? che(?: (?:le|ci|sono|molte|tante|alcune|altre|donne|persone|che|si|prendono|usano|usa))+${DRUG}|(?:considerano|valutano|propongono|ipotizzano|suggeriscono)${OF}${DRUG}|(?:proporrebbe|proporrei|proporremmo|valuterebbe)${OF}${DRUG}|se no(?= (?:il )?\ue000)|prend\\w+ in considerazione(?: (?:il|la|un))?(?: passaggio a)?|(?:se|in caso di) (?:intolleranza|progressione|recidiva|tossicita)|(?:considera|considerare|propone|discute|ipotizza)${OF}${DRUG}|eventuale${DRUG}`,
  'future l': `(?:verra|sara|saranno|verranno)(?= (?:iniziat|avviat|introdott|prescritt|ripres|impostat)[oa])|(?:iniziera|inizieranno|inizieremo|avviera|avvieremo|comincera|riprendera|assumera|da iniziare|dovra (?:iniziare|assumere))${OF}${DRUG}`,
  'now T': 'da oggi|da domani|stasera|da subito|in data odierna',
  'later x': `rivedra|(?:alla|a) fine (?:pausa|rt|radioterapia|chemio\\w*|trattamento|ciclo|terapia|anno|gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre)|alla fine (?:di|del|della|dell')|(?:\\d+|un|due|tre|sei) (?:settimane|mese|mesi) dopo ${EVENT}|dopo ${EVENT}|al termine (?:di|del|della|dell')|(?:fra|tra) (?:\\d+|un|due|tre|sei) (?:mesi|settimane|mese)|al prossimo (?:ciclo|controllo)`,
  'held h':
    'in pausa|pausa (?:da|di|del|dal)(?= ?\ue000)|(?:sospes|interrott)[oa] (?:temporaneamente|momentaneamente|provvisoriamente)|sospensione temporanea(?: (?:di|del))?|temporaneamente sospes[oa]',
  'stopped s': `(?:dett[oa]|chiest[oa]|consigliat[oa]|invitat[oa]|indicat[oa]|raccomandat[oa])(?: (?:alla paziente|alla signora))? (?:di|a) (?:sospendere|smettere|interrompere|non (?:prendere|assumere) piu)${OF}${DRUG}|(?:smess[oa]|interrott[oa]|tolt[oa])${OF}${DRUG}|(?:sosp\\.?|sospend[eio]\\w*|stop|smett\\w+|smesso|toglie\\w*|interrompe\\w*)${OF}${DRUG}|(?:smess[oa]|tolt[oa])(?= (?:il|a|nel|in|per|da|dopo|\\d))`,
  'past p': `(?:dal|nel|tra il|fra il) (?:19|20)\\d\\d (?:al|-|e il) (?:19\\d\\d|20[01]\\d|202[0-4])(?:,|:)?(?: (?:con|in))?(?= ?(?:il |lo |la |l')?\ue000)|(?:men[ol]|piu|meglio|peggio|migliorat[oaie]|peggiorat[oaie]|ridott[oaie]|aumentat[oaie]|minori?|maggiori?)(?: \\w+){0,2} rispetto (?:ad?|al)(?= \ue000)|fine(?= \ue000)|(?:ha|aveva) (?:assunto|preso|ricevuto|eseguito|completato)${OF}${DRUG}|trattat[oa] in passato con|(?:prec|precedente|pregress[oa])\\.?(?: terapia con)?${DRUG}|ciclo di${DRUG}`,
  'past P': 'senza risposta',
  'continue c': `(?<!\\b(?:pas|non|ne|ni|si|pouvait|peut|puo|poteva|potrebbe|peu[tx]|puisse|no)\\b[^.;\ue000]{0,24})ripresa (?:di|del|dell'|della terapia con)(?= ?\ue000)|(?<!\\b(?:pas|non|ne|ni|si|pouvait|peut|puo|poteva|potrebbe|peu[tx]|puisse|no)\\b[^.;\ue000]{0,24})(?:riprende|riprendere|riprendiamo)${OF}${DRUG}|ripet(?:o|iamo|ere) (?:la )?(?:ricetta|prescrizione|impegnativa)(?: (?:di|del|per))?${DRUG}|ripres[oa](?= (?:a|il|da|in|nel)\\b)|(?:conferma|confermano|confermare|rinnova\\w*|mantenere|mantengono|mantiene|proseguono|continuano)${OF}${DRUG}`,
  'begun B': `(?:introdott[oa]|impostat[oa])(?= (?:il|da|oggi|a|con))`,
  'begin b': `(?<!\\b(?:se|non) si )(?:preferisce|preferiscono|preferito|opta per|optano per|optato per|si sceglie|scelto)${OF}${DRUG}|(?:inizia|iniziano|inizio|avvia|avviano|avvio|imposta|impostano|introducono|introdurre|impostare|prescriv\\w+|aggiung\\w+)${OF}${DRUG}`,
  'taking a': `da quando (?:prendo|prende|assume|assumo|ha iniziato)${OF}${DRUG}|(?:in (?:terapia|trattamento|corso)(?: (?:di|con))*|e in|attualmente in|assume|assumono|prende|prendono)${OF}${DRUG}`,
  'taken A': '(?:in corso|in atto|regolarmente)(?= ?(?:[.,;)]|$))',
  'general g':
    'nelle (?:donne|pazienti)|linee guida|non (?:usi|prenda|assuma)(?= \ue000+ se)|appartiene a|e indicat[oa] (?:per|in|nelle)',
  'relative K': `(?:il |suo )?(?:marito|compagno|coniuge|suocera|nipote|cognata)(?= [^.;]{0,90}\ue000)(?<!\\b(?:con|dal|secondo|tramite|al) (?:il |suo )?\\w{3,15})`,
  'badly-tolerated s': `non (?:lo |la )?(?:ha |aveva )?tollera(?:to|ta|va)?(?= ?(?:il |lo |la |l'|[.,;)]|$|\ue000))`,
};
