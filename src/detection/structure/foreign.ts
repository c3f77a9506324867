import type { SectionClass } from './headers';

/** Headings of other languages by class (sources of expressions over folded text), beside those of the table; read after its own. */
export const FOREIGN_HEADINGS: readonly Readonly<Partial<Record<SectionClass, string>>>[] = [
  // Spanish
  {
    allergy: '^ram\\b|reacciones? adversas?',
    family: '^ahf$|heredo-?familiar|historia familiar|^ant(?:ec|ecedentes)?\\.? fam|carga familiar',
    never: '^evitar|^no (?:administrar|dar|usar)\\b',
    stopped:
      'medicamentos? (?:a )?(?:suspender|retirar)|^(?:suspender|retirar|dejar de tomar|no tomar|suspende|suspendemos)$|medicacion (?:previa|anterior|antigua|suspendida)|interrumpid|discontinuad|^bajas?$|(?:farmacos|tratamientos?) (?:suspendid|retirad|interrumpid)',
    education:
      'comision de farmacia|guia (?:clinica|terapeutica|de practica)|^protocolo (?:de|clinico|terapeutico|asistencial)|prospecto|ficha tecnica|efectos secundarios$|informacion (?:para|general)|consejos|educacion',
    options: '^alternativas|^posibilidades',
    past: '(?:ciclos?|tratamientos?|tto\\.?|terapias?|lineas?|hormonoterapia|farmacos) (?:previ|anterior|recibid|realizad)|(?:resumen|evolucion) oncologic|^app$|^ap$',
    started: '^(?:se )?(?:inicia|anade)$|^nuev[oa]s? (?:medic|farm|tratamiento)',
    plan: '^(?:cta|ind|indicaciones|resolucion|acuerdos?|sugerencias?|recomendaciones|actitud|actuacion|plan terapeutico|discrepancias.*)$|(?:tratamiento|tto) (?:propuesto|recomendado|indicado)|resolucion del comite',
    current:
      '^(?:tratamiento|tto\\.?|tx)(?: (?:domiciliario|cronico|en curso|actual|habitual|de base|en domicilio|al alta))?$|^re(?: vigente| activa)?$|receta electronica|hoja de tratamiento|(?:pauta|esquema) (?:actual|al alta|terapeutico)|prescripcion(?:es)?(?: activas?)?$|^toma(?: actualmente)?$|^recetas?$|medicinas',
    narrative: '^(?:mc|ea|ef|eo)$|enfermedad actual|exploracion|exp\\.? fisica|motivo de consulta|evolucion',
  },
  // Portuguese
  {
    allergy: 'reac(?:ao|oes) adversas?',
    family: '^hf$|^af$|historia familiar|hist\\.? fam|antecedentes? (?:pessoais e )?familiar',
    never: '^nao (?:administrar|usar)\\b',
    stopped:
      '^(?:nao|parar de|deixar de) tomar|^suspender$|medicamentos? (?:suspens|descontinuad|encerrad|a suspender)|interrompid|descontinuad|medicacao (?:previa|anterior|suspensa)',
    education:
      'comissao de farmacia|diretriz|^protocolo (?:de|clinico|terapeutico|assistencial|pi\\b)|^bula|folheto|efeitos (?:colaterais|secundarios)$|informac(?:ao|oes) (?:para|gera)|orientacoes gerais',
    options: '^alternativas|^possibilidades',
    past: '(?:ciclos?|tratamentos?|terapias?|linhas?|hormonioterapia|hormonoterapia|medicamentos) (?:previ|anterior|realizad|ja )|historia oncologica|historico oncologico|^hpp\\b',
    started: '^(?:inicia|iniciar)$|^nov[oa]s? (?:medic|farm|tratamento)',
    plan: '^(?:cd|cdt|condutas?|orientacoes|deliberac(?:ao|oes)|decisao|proposta|encaminhamentos?|plano terapeutico|conduta)$|tratamento (?:proposto|recomendado|indicado)',
    current:
      'medicamentos? (?:em uso|atuais|de uso)|^(?:em uso|uso|mev|muc)$|^uso (?:continuo|diario|regular|cronico)|medicac(?:ao|oes)|^(?:tratamento|tto)(?: (?:atual|habitual|domiciliar|em curso|cronico))?$|^receita(?:s|ituario)?$|prescric(?:ao|oes)$|terapeutica (?:habitual|atual|em curso)|medicamentos? (?:para|de) casa',
    narrative: '^(?:hda|hma|hpma|qp|ef|eo)$|exame fisico|queixas?|exame objetivo|evolucao',
  },
  // German
  {
    allergy: 'unvertraglichkeit|^allerg\\w*\\.? ?\\/ ?unv|^unv\\.?$|^cave\\b',
    family: '^fa$|familienanamnese|^fam\\.? ?-?anamnese',
    stopped:
      '^(?:abgesetzt|absetzen|pausiert|beendet|gestoppt|nicht mehr (?:einnehmen|nehmen))$|abgesetzte? (?:medik|arznei|praparat)|fruhere medik|(?:medik\\w*|arzneimittel) abgesetzt',
    education:
      'patienteninformation|patientenaufklarung|gebrauchsinformation|packungsbeilage|fachinformation|merkblatt|nebenwirkungen$|^sop\\b|hausliste|arzneimittelkommission',
    options: '^alternativen?$|^moglichkeiten$|^optionen$',
    past: '^fruher$|^vormals$|^fruhere (?:therap|behandl|endokrin|antihormon)|vortherapien?|vorbehandlung(?:en)?|bisherige (?:therap|behandl)|onkologische (?:anamnese|vorgeschichte)|therapieverlauf',
    started: '^neu(?: (?:angesetzt|verordnet))?$|neu verordnet|neuverordnung',
    plan: '^(?:procedere|prozedere|empfehlung(?:en)?|beschluss|therapievorschlag|vorgehen|proc\\.?|weiteres vorgehen)$|therapieempfehlung|konferenzbeschluss',
    current:
      '^(?:medikamente|medikation|dauermedikation|hausmedikation|heimmedikation|dauermed\\.?|med\\.?|dzt\\.? medikation|entlassmedikation|entlassungsmedikation|austrittsmedikation|eintrittsmedikation|aktuelle (?:medikation|therapie)|therapie(?: bei (?:entlassung|austritt))?|bedarfsmedikation)$|medikationsplan|verordnungsplan|aufnahmemedikation',
    narrative: '^(?:anamnese|befund|beurteilung|verlauf|zwischenanamnese|epikrise)$',
  },
  // Dutch
  {
    allergy: 'overgevoelighe|^allergieen|intoleranties',
    family: '^fa$|familieanamnese|^fam\\.? ?anamnese|belaste familie',
    stopped:
      '^(?:gestopt|gestaakt|staken|stoppen|niet meer gebruiken)$|gestopte medicatie|(?:medicatie|middelen) (?:gestopt|gestaakt)|eerdere medicatie|historische medicatie',
    education:
      'patienteninformatie|patientenfolder|informatiefolder|bijsluiter|bijwerkingen(?: van)?$|formularium',
    options: '^alternatieven$|^mogelijkheden$|^opties$|^(?:overwogen|besproken|ter overweging)$',
    past: '^(?:eerder|vroeger|voorheen)$|^(?:relevante |medische )?voorgeschiedenis$|^vg$|eerdere behandeling|oncologische voorgeschiedenis|^onc\\.? vg$|behandelvoorgeschiedenis',
    started: '^(?:nieuw|gestart|nieuwe medicatie)$',
    plan: '^(?:beleid|bel|advies|voorstel|afspraken|conclusie en beleid|b\\/|besluit)$|mdo-?advies|behandelvoorstel',
    current:
      '^(?:medicatie|thuismedicatie|thuismed\\.?|actuele medicatie|huidige medicatie|medicatieoverzicht|medicatielijst|ontslagmedicatie|opnamemedicatie|chronische medicatie|geneesmiddelen)$|actueel medicatie|^(?:thuis)?medicatie (?:volgens|vlgs\\.?|conform|via|bij opname|bij ontslag)|medicatieschema|toedienlijst',
    narrative: '^(?:anamnese|lichamelijk onderzoek|beloop|conclusie|tussenanamnese|lo)$',
  },
  // French
  {
    family: '^atcd familiaux|histoire familiale',
    stopped:
      '^(?:arret|arretes?|a arreter|cesses?|suspendus?)$|(?:traitements?|medicaments?) (?:arretes?|cesses?|interrompus?)',
    education: '^notice (?:patient|d)|^fiche (?:patient|conseil)|effets secondaires$|conseils aux',
    options: '^alternatives?$',
    past: '^atcd$|traitements? (?:anterieurs|recus)|histoire (?:de la maladie|oncologique)',
    started: '^(?:introduction|ajouts?|a debuter)$',
    plan: '^(?:cat|conduite a tenir|propositions?|proposition rcp|au total|projet|suite)$',
    current:
      '^(?:traitements?|ttt?|ordonnance|pilulier|medicaments?|rx)$|traitement (?:habituel|actuel|personnel|en cours|de sortie|de fond)',
  },
  // Italian
  {
    allergy: '^allerg\\w*\\.? ?\\/ ?intol|^intol\\w*\\.?(?: ?\\/ ?allerg\\w*\\.?)?$',
    family: 'anamnesi familiare|familiarita',
    stopped:
      '^(?:sospes[oiae]|sospendere|interrott[oiae]|da sospendere)$|terapi[ae] (?:sospes|interrott)|farmaci sospesi',
    education: '^foglio (?:informativo|illustrativo)|effetti collaterali$|avvertenze',
    options: '^alternative$|^opzioni$',
    past: 'anamnesi (?:patologica|oncologica|remota)|storia oncologica|terapi[ae] (?:precedent|pregress)',
    plan: '^(?:indicazioni|proposta|conclusioni|decisione|si consiglia)$',
    current: '^tp$|terapia (?:domiciliare|in atto|in corso|attuale|alla dimissione|abituale)|^prescrizioni$',
  },
];
