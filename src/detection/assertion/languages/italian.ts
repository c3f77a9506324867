import type { Words } from './types';

/** Small words between a verb and its drug: "sospende l'assunzione di", "prosegue la terapia con". */
const OF =
  "(?: (?:il|lo|la|di|del|con|terapia|assunzione|trattamento|oggi|domani|da oggi|da domani|definitivamente|regolarmente|ancora))*(?: ?(?:l'|dell'|un'))?";
const DRUG = "(?= ?(?:il |lo |la |un |di |con )?(?:l'|dell'|un')?\ue000)";

/** What Italian notes say beside what the table of rules holds. */
export const ITALIAN: Words = {
  'pseudo _':
    'si(?= (?:avvia|inizia|imposta|prescrive|conferma|consiglia|sospende|ricorda|prosegue|raccomanda|rinnova|segnala|rivaluta)\\b)|senza (?:effetti|problemi|segni|disturbi|recidiva|febbre)|nega (?:dolor\\w+|sanguinament\\w+|febbre|allergie|disturbi)',
  'unchanged c':
    'ben tollerat[oa]|buona tolleranza|non (?:sospendere|interrompere|modificare)|senza modifiche',
  'declined d': `(?:non (?:vuole|desidera|accetta)|ha rifiutato|rifiuta)(?: (?:di )?(?:assumere|iniziare|prendere))?${DRUG}`,
  'no-longer s': 'non (?:lo |la )?(?:assume|prende) piu',
  'not-taken N':
    'controindicat[oa]|non (?:e )?indicat[oa](?= ?(?:[.,;)]|$))|(?:di )?non averl[oa] mai \\w+|mai (?:assunt|acquistat|iniziat|pres|ritirat)[oa]|sconsigliat[oa]|non (?:ancora )?(?:iniziat|assunt|ritirat)[oa]',
  'negated n': `non (?:assumere|prendere|assuma)${DRUG}|non (?:e )?candidabil[ei] (?:ad?|al)${DRUG}|(?:non|mai) (?:riprend\\w+|reintrodu\\w+|ricominci\\w+)(?: (?:il|la))?${DRUG}|non e candidata a${DRUG}|(?:mai|non) (?:ha )?(?:mai )?(?:assunto|preso|iniziato)${DRUG}|evitare${DRUG}`,
  'allergy y': `allergi(?:a|ca|co) al?(?= \ue000)`,
  'intolerance s': `(?:non|mal) tollerat[oa]|intolleranza al?${DRUG}`,
  'to t': `(?:passaggio|passera|passa|passare|switch|shift|rotazione) (?:ad?|al|in)${DRUG}`,
  'from f': `(?:cambia|cambio|cambiare|sostituisce|sostituire|sostituzione)${OF}${DRUG}`,
  'then z': '(?:e )?(?:successivamente|in seguito)|seguit[oa] da',
  'thought-of U':
    'come (?:possibile )?(?:alternativa|opzione)|(?:resta|rimane) (?:possibile|una? (?:possibile )?opzione)|(?:propost[oa]|discuss[oa]|ipotizzat[oa])(?= ?(?:[.,;)]|$|con|da|in))|da (?:discutere|considerare)',
  'considered u': `se no(?= (?:il )?\ue000)|prend\\w+ in considerazione(?: (?:il|la|un))?(?: passaggio a)?|(?:se|in caso di) (?:intolleranza|progressione|recidiva|tossicita)|(?:considera|considerare|propone|discute|ipotizza)${OF}${DRUG}|eventuale${DRUG}`,
  'future l': `(?:iniziera|riprendera|assumera|da iniziare|dovra (?:iniziare|assumere))${OF}${DRUG}`,
  'now T': 'da oggi|da domani|stasera|da subito|in data odierna',
  'later x':
    "rivedra|al termine (?:di|del|della|dell')|(?:fra|tra) (?:\\d+|un|due|tre|sei) (?:mesi|settimane|mese)|al prossimo (?:ciclo|controllo)",
  'held h': 'sospensione temporanea(?: (?:di|del))?|temporaneamente sospes[oa]',
  'stopped s': `(?:sosp\\.?|sospend[eio]\\w*|stop|smett\\w+|smesso|toglie\\w*|interrompe\\w*)${OF}${DRUG}|(?:smess[oa]|tolt[oa])(?= (?:il|a|nel|in|per|da|dopo|\\d))`,
  'past p': `fine(?= \ue000)|(?:ha|aveva) (?:assunto|preso|ricevuto|eseguito|completato)${OF}${DRUG}|trattat[oa] in passato con|(?:prec|precedente|pregress[oa])\\.?(?: terapia con)?${DRUG}|ciclo di${DRUG}`,
  'past P': 'senza risposta',
  'continue c': `ripres[oa](?= (?:a|il|da|in|nel)\\b)|(?:conferma|confermare|rinnova\\w*|mantenere|mantiene)${OF}${DRUG}`,
  'begun B': `(?:introdott[oa]|impostat[oa])(?= (?:il|da|oggi|a|con))`,
  'begin b': `(?:inizia|inizio|avvia|avvio|imposta|introdurre|impostare|prescriv\\w+|aggiung\\w+)${OF}${DRUG}`,
  'taking a': `da quando (?:prendo|prende|assume|assumo|ha iniziato)${OF}${DRUG}|(?:in (?:terapia|trattamento|corso)(?: (?:di|con))*|e in|attualmente in|assume|prende)${OF}${DRUG}`,
  'taken A': '(?:in corso|in atto|regolarmente)(?= ?(?:[.,;)]|$))',
  'general g':
    'nelle (?:donne|pazienti)|linee guida|non (?:usi|prenda|assuma)(?= \ue000+ se)|appartiene a|e indicat[oa] (?:per|in|nelle)',
};
