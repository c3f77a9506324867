import type { Words } from './types';

/** Small words between a verb and its drug: "arrêt définitif du", "poursuite de l'". */
const OF =
  "(?: (?:de|du|des|de la|le|la|les|un|une|par|avec|son|sa|ce jour|definiti\\w+|traitement))*(?: ?(?:d'|l'|de l'))?";
const DRUG = `(?= ?(?:de |du |le |la |un |une )?(?:d'|l'|de l')?\ue000)`;
const MONTH = '(?:janv|fev|mars|avril|mai|juin|juil|aout|sept|oct|nov|dec)\\w*';

/** What French notes say beside what the table of rules holds; of France, Belgium, Switzerland and Quebec. */
export const FRENCH: Words = {
  'pseudo _':
    '(?<=\\b(?:fin|debut|mi|courant|depuis|avant|apres|avril|jusqu.en|en|vers|des|le [0-3]?\\d) )mai|pas de (?:douleurs?|signes?|saignements?|recidive|fievre|plaintes?|masse|ganglions?|adenopathies?|phlebite|atcd|antecedents?|bouffees?|metrorragies?|toxicite)|sans (?:effets? (?:secondaires?|indesirables?)|probleme|particularite|recidive|antecedents?)',
  'unchanged c':
    "arret (?:definitif )?(?:du |de la |de l'|de |d')?(?= ?\ue000+(?: \\d+ ?mg)? (?:est )?(?:a (?:programmer|prevoir|planifier|organiser|discuter|envisager|evoquer)|(?:prevu|programme|envisage|souhaite|discute|propose)e?)\\b)|pas d'arret|ne pas (?:arreter|interrompre|stopper|modifier)|bien toleree?s?|bonne tolerance(?: (?:de|du|a))?|sans modification",
  'declined d': `(?<=\\b(?:madame|mme|elle|patiente|monsieur|il) )decline(?= ?(?:[.,;(]|$))|(?:ne (?:veut|voulait|souhaite|desire) pas|a refuse|refus (?:de|du)|decline)(?: (?:de )?(?:prendre|debuter|commencer))?${DRUG}`,
  'no-longer s': `(?:n'en prend|ne (?:le |la )?prend|n'est) plus|plus de${DRUG}`,
  'not-taken N':
    '(?<=\ue000 )ci(?= ?[(:,.;]|$)|contre-?indiquee?s?|(?:non|pas) (?:retenue?s?|indiquee?s?|souhaitee?s?|proposee?s?)|recusee?s?|(?:jamais|non) (?:prise?|debutee?|commencee?|achetee?|delivree?)|deconseillee?',
  'negated n': `contre-?indication (?:\\w+ ){0,3}(?:au|a l'|aux|a la)${DRUG}|(?:n'est|n'est pas|pas) candidate (?:a|au)${DRUG}|n'a (?:jamais|pas) (?:pris|eu|recu|debute|commence)|pas d'indication (?:de|a|pour)|pas de relais(?: par)?|eviter${DRUG}`,
  'allergy y': `allergi(?:e|que) (?:au?|aux)(?= \ue000)|allerg\\w*\\.? ?\\/ ?intol\\w*\\.? ?:?(?= ?\ue000)`,
  'allergy Y':
    "(?<=\ue000[^.;,(\ue000]{0,12}\\((?:[^.;()\ue000]{0,20} )?)(?:urticaire|eruption|oedeme de quincke|quincke|angio-?oedeme|eczema|toxidermie)|(?:note|inscrit|enregistre|signale|declare|consigne|mentionne|repertorie|trace)e?s? (?:en|comme|dans les|au titre d'une|parmi les) (?:une )?(?:intolerances?|allergies?)|(?:intolerance|allergie) (?:notee|signalee|declaree|connue|documentee|tracee)",
  'intolerance s': `mal toleree?s?|n'a pas (?:supporte|tolere)|intolerance (?:au?|aux)${DRUG}`,
  'to t': `(?:switch|passage|changement|bascule|rotation) (?:vers|pour|a|au|par)${DRUG}|(?:passer|passee?|changee?|basculee?|remplacee?) (?:a|au|par|pour|vers)${DRUG}`,
  'then z': "(?:et )?(?:ensuite|apres quoi)|suivie? (?:de|par|d')",
  'thought-of U':
    '(?:pourrai(?:t|ent)|peut|peuvent|serai(?:t|ent)|resterai(?:t|ent)|constituerai(?:t|ent)|representerai(?:t|ent))(?: (?:etre|constituer|representer|rester|aussi|encore|eventuellement|alors|une?|des?|la|le|possible))* (?:solutions?|options?|alternatives?|recours|possibilites?|pistes?|envisagee?s?|discutee?s?|proposee?s?|evoquee?s?)|(?:proposee?|evoquee?|discutee?|envisagee?)(?= ?(?:[.,;)]|$|par|mais))|a discuter|en discussion',
  'considered u': `on (?:re)?parlera d(?:e |u |'|')|reparler d(?:e |u |')|la question d(?:e |u |')|(?:attitudes?|options?|possibilites?|strategies?) (?:\\w+ )?possibles?|en cas d(?:e |')(?:\\w+[- ]?){1,3}(?= ?:|,| ?[^.;]{0,30}\ue000)|(?:si|en cas d'|en cas de) ?(?:intolerance|echec|progression|recidive|mauvaise tolerance|persistance)|(?:discuter|parlait|parle|evoque|envisage)(?: (?:de|d'|du|la|le|l'))*${DRUG}|retour (?:au|a)${DRUG}`,
  'future l': `(?:sera|seront)(?= (?:debute|instaure|introduit|mis|demarre|prescrit|commence|repris))|(?:sera|debutera|commencera|prendra)(?: (?:debutee?|mise?|instauree?|introduite?))?(?: sous)?${DRUG}|a (?:debuter|instaurer)${DRUG}`,
  'now-on a': `(?:et |mais )?(?:actuellement|maintenant|desormais|a present)(?= ?(?:le |du |l')?\ue000+(?!\ue000|[^.;,]{0,24} (?:prevu|propose|envisage|discute|a (?:debuter|discuter))))`,
  'now T': 'ce soir|des demain|des ce jour|a partir de demain',
  'later x':
    "(?:debut|debuter|debutera|demarrage|demarrer|a commencer|a debuter) (?:apres(?! (?:19|20))|des que|quand|au decours|a distance)(?![^.;]{0,40}\\b(?:19|20)\\d\\d)|dans (?:\\d+|un|une|deux|trois|six|quelques)(?: a \\d+)? (?:jours?|semaines?|mois)|debut apres|a l'issue (?:de|du)|au decours (?:de|du)|au prochain (?:cycle|rdv|mois)|quand (?:elle sera )?menopausee|tant que",
  'held h': `(?:mise?|mettre) en pause|suspension (?:temporaire )?${OF}${DRUG}|suspendue?(?= ?(?:[.,;)]|$|le|depuis|pour))`,
  'stopped s': `(?:arret|arreter|arretons|stopper|cesser|interruption|interrompre)${OF}${DRUG}|(?:a ete |est )?(?:arretee?|stoppee?|cessee?|interrompue?)(?= (?:le|en|au|depuis|pour|devant|ce|il|a|suite|par|\\d))`,
  'past p': `(?:de |entre )?(?:19\\d\\d|20[01]\\d|202[0-4]) ?(?:-|\\/|a|et) ?(?:19\\d\\d|20[01]\\d|202[0-4]) (?:pour|devant|sous|par)(?: (?!\ue000)[^\\s.,;:]+){0,3}${DRUG}|(?:auparavant|avant cela|avant ca|precedemment)(?: sous| par)?,?${DRUG}|(?:a|avait) (?:pris|recu)(?: (?:du|de l'|le|la))?${DRUG}|traitee? (?:initialement |auparavant )par|anciennement sous`,
  'past P': '(?:fini|termine|arrete|stoppe)e? en (?:19|20)\\d\\d|fin (?:19|20)\\d\\d',
  'continue c': `repris(?:e|es)?(?= (?:en|le|depuis|ce|a partir)\\b)|(?:poursuivre|poursuit|poursuivons|continuer|continuons|maintien|maintenir|renouvellement|renouveler|renouvele)${OF}${DRUG}`,
  'begun B': `(?:introduite?|initiee?|demarree?)(?= (?:ce jour|le|en|par|depuis|hier|aujourd))`,
  'begin b': `a (?:debuter|demarrer|initier|introduire|commencer)(?= (?:a la|le \\d|en|apres|lors|dans|des|au)\\b)|(?:debut|commencer|instauration|introduction|demarrer|initiation|prescription|prescrire|mettre sous|ajouter|ajout|associer)${OF}${DRUG}`,
  'taking a': `(?:depuis lors|depuis|des lors),? (?:sous|elle prend|il prend)${DRUG}|(?:repartie?|sortie?|rentree?) (?:\\w+ )?(?:avec|sous)${DRUG}|(?:est|reste|toujours|actuellement|encore|deja|patiente) sous${DRUG}|prend (?:aussi|toujours|encore|bien|du|son|sa|les deux)`,
  'taken A': `(?:en cours|a poursuivre)(?= ?(?:[.,;)]|$))|depuis (?:le \\d|${MONTH} (?:19|20)|un an|deux ans|trois ans)`,
  'patient E':
    '(?<=\\b(?:mere|soeur|grand-mere|tante|pere)\\b[^.;\ue000]{0,60})(?:menopausee?|menarche|tabac|tabagisme|imc)(?= )',
  'general g':
    '(?:fiche|brochure|depliant|livret|plaquette)(?: (?:d.information|patiente?|conseils?))?(?: (?:sur|de|du|pour))?(?: (?:le |la |l.))?(?= ?\ue000)|chez (?:la|les) (?:femmes?|patientes?)|referentiels?|ne (?:pas|doit pas|doivent pas) (?:associer|etre associee?s?)',
};
