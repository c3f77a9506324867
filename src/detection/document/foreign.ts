/** What a document is, by words of other languages (sources of expressions over the text as it stands, in any case). */
export type ForeignWords = Readonly<
  Partial<Record<'RECORD' | 'LITERATURE' | 'NOBODY' | 'FERTILITY' | 'BREAST' | 'MALE', string>>
>;

/** Beside the lists of `index.ts`; at the beginning of a word. */
export const FOREIGN_WORDS: readonly ForeignWords[] = [
  // Spanish
  {
    RECORD:
      'antecedentes|exploraci[oó]n|cordial saludo|estimad[oa]s?\\b|hemos visto a|remitid[oa] por|se le prescribe|intervenid[oa] de|motivo de consulta|refiere|niega|acude|pte\\b|pcte\\b|nota de (?:evoluci[oó]n|consulta|alta|ingreso)|ta \\d|juicio cl[ií]nico|cita en|cita\\b|se le explica|receta|ingreso|interconsulta|nhc|expediente|a[nñ]os de edad|femenin[oa] de|masculino de|(?:mujer|var[oó]n)(?: de|,)? \\d\\d|impresi[oó]n|hc n?[º°.]? ?\\d{3}|fum\\b|eco hoy|ci firmado|consentimiento firmado|tratamiento actual|medicaci[oó]n (?:habitual|actual)|vo c\\/|cada \\d+ ?h|acompa[nñ]ad[ao]|la llamo|control en|revisi[oó]n en',
    LITERATURE:
      'ensayos? cl[ií]nicos?|aleatorizad[oa]s?|art[ií]culo de revisi[oó]n|revisi[oó]n narrativa|fuera de ensayo|carece de datos|metaan[aá]lisis|revisi[oó]n sistem[aá]tica|ic (?:del? )?95|cohorte|estudio (?:retrospectivo|prospectivo|observacional|fase)|supervivencia (?:libre|global)|se (?:incluyeron|analizaron|evaluaron|aleatorizaron)|estad[ií]sticamente|material(?:es)? y m[eé]todos|palabras clave|art[ií]culo original|m[eé]todos:|pubmed|medline|scielo|embase|fueron (?:incluidas|aleatorizadas|tratadas)',
    NOBODY:
      '(?<!fuera de )prospecto|(?<!fuera de )ficha t[eé]cnica|usted toma|c[oó]mo se toman?|qu[eé] puedo notar|no tome por su cuenta|consulte a su m[eé]dico|informe a su m[eé]dico|su m[eé]dico|gu[ií]a (?:cl[ií]nica|terap[eé]utica|de pr[aá]ctica)|v[ií]a cl[ií]nica|petitorio|cuadro b[aá]sico|vadem[eé]cum|hoja informativa|informaci[oó]n para (?:la )?pacientes?|comisi[oó]n de farmacia|posibles efectos adversos|para qu[eé] se utiliza|c[oó]mo tomar|si olvid[oó] tomar|sesi[oó]n cl[ií]nica|protocolo (?:cl[ií]nico|asistencial|terap[eé]utico|del servicio)|no incluid[oa] en gu[ií]a',
    FERTILITY:
      'fertilidad|inducci[oó]n de (?:la )?ovulaci[oó]n|sop\\b(?! (?:for|v\\d|version))|coito programado|espermatobioscop[ií]a|espermatograma|seminograma|espermiograma|ovocitos?|preservaci[oó]n de (?:la )?fertilidad|cfa\\b|punci[oó]n (?:folicular|ovocitaria|ov[aá]rica)|inseminaci[oó]n|reproducci[oó]n (?:humana|asistida)|deseo (?:gen[eé]sico|gestacional|reproductivo|de (?:embarazo|gestaci[oó]n))|busca embarazo|anovulaci[oó]n|infertilidad',
    BREAST:
      'tumorectom[ií]a|cuadrantectom[ií]a|bsgc|ganglio centinela|cdi\\b|carcinoma (?:ductal|lobulillar|lobular)|hormonoterapia|rh ?\\+|re ?\\+|radioterapia|quimioterapia|luminal|mastograf[ií]a|mamograf[ií]a|ca mama',
    MALE: 'ginecomastia|hipogonadismo|testosterona|anabolizantes?|anab[oó]licos?',
  },
  // Portuguese
  {
    RECORD:
      'queixas|refere|nega\\b|hda\\b|hpp\\b|hma\\b|exame f[ií]sico|conduta|cd:|retorno|prontu[aá]rio|doente|utente|internamento|interna[cç][aã]o|medica[cç][aã]o (?:habitual|em uso)|medicamentos em uso|receita|pa \\d|imp:|em uso de|encaminhad[oa]|natural de|crm\\b|crf\\b|seguid[oa] (?:em|no|na|pel[ao])|antecedentes|nota de (?:alta|entrada|evolu[cç][aã]o)|consulta externa|pct\\b|trouxe|prescrevo|\\d ?cp\\b|acompanhad[ao]',
    LITERATURE:
      'ensaios? cl[ií]nicos?|randomizad[oa]s?|metan[aá]lise|revis[aã]o sistem[aá]tica|estudo (?:retrospetivo|retrospectivo|prospetivo|prospectivo|observacional|fase)|sobrevida (?:livre|global)|foram (?:inclu[ií]d|avaliad|analisad)[oa]s|relato de caso|artigo (?:de revis[aã]o|original)|m[eé]todos:|pubmed|medline|scielo|lilacs|palavras-chave|desfechos?\\b',
    NOBODY:
      'comiss[aã]o de farm[aá]cia|vig[eê]ncia|padronizados|n[aã]o padronizado|elaborado|aprovado|diretrizes|diretriz|bula|folheto informativo|fale com (?:o )?seu m[eé]dico|consulte o seu m[eé]dico|seu m[eé]dico|o que [eé] (?:o )?tamoxifeno|pcdt|protocolo (?:cl[ií]nico|assistencial|institucional|de tratamento)|como tomar|se esquecer|informa[cç][oõ]es para (?:a )?pacientes?|procedimento operacional|norma de orienta[cç][aã]o',
    FERTILITY:
      'fertilidade|indu[cç][aã]o d[ae] ovula[cç][aã]o|rela[cç][aã]o programada|o[oó]citos?|congelamento de [oó]vulos|criopreserva[cç][aã]o|insemina[cç][aã]o|reprodu[cç][aã]o (?:humana|assistida|medicamente)|tentante|desejo (?:reprodutivo|gestacional|de engravidar)|infertilidade|espermograma|oncofertilidade|pma\\b',
    BREAST:
      'setorectomia|quadrantectomia|tumorectomia|linfonodo sentinela|g[aâ]nglio sentinela|carcinoma (?:ductal|lobular)|hormonioterapia|hormonoterapia|rh ?\\+|re ?\\+|radioterapia|quimioterapia|mamografia|mastologia|mastologista',
    MALE: 'ginecomastia|hipogonadismo|testosterona|anabolizantes?',
  },
  // German
  {
    RECORD:
      'pat\\.|patientin|rief an|verlaufskontrolle|nimmt (?:bei|seit|weiterhin)|(?:fr|hr)\\. [a-zäöü]{3}|anamnese|befund|procedere|beurteilung|z\\.? ?n\\.|verordnet|rezept|wiedervorstellung|wv\\b|entlassung|aufnahme am|hausarzt|medikationsplan|stationär|vorgestellt|vorstellung|überweisung',
    LITERATURE:
      'randomisierte?|metaanalyse|übersichtsarbeit|kohortenstudie|studienteilnehmer\\w*|gesamtüberleben|schlüsselwörter',
    NOBODY:
      'patienteninformation|patientenaufklärung|gebrauchsinformation|packungsbeilage|merkblatt|fachinformation|infoblatt|fragen sie (?:ihren|bitte)|nehmen sie|wenn sie|ihr arzt|ihre ärztin|s3-leitlinie|arzneimittelkommission|hausliste|sop\\b(?= (?:nr|version))|welche nebenwirkungen|vergessen haben',
    FERTILITY:
      'kinderwunsch|follikel\\w*|vzo\\b|zyklusmonitoring|ovulationsinduktion|eisprung|spermiogramm|eizell\\w*|ivf|insemination',
    BREAST:
      'mammakarzinom|mamma-?ca|brustkrebs|brustzentrum|wächterlymphknoten|ablatio\\b|mammographie|antihormonell\\w*',
    MALE: 'gynäkomastie|hypogonadismus|testosteron|anabolika',
  },
  // Dutch
  {
    RECORD:
      'patiënte?|pte\\b|anamnese|lichamelijk onderzoek|conclusie|beleid|mevr\\.?|dhr\\.?|voorgeschiedenis|huisarts|thuismedicatie|opname|ontslag|poli\\b|polikliniek|controle over|verwijzing|recept\\b|vg\\b',
    LITERATURE:
      'gerandomiseerde?|meta-analyse|systematische review|cohortstudie|totale overleving|trefwoorden',
    NOBODY:
      'patiënteninformatie|patiëntenfolder|patiëntenfolders|informatiefolder|bijsluiter|waarom krijgt u|krijgt u|bent u|heeft u|bel ons|mag u|kunt u|moet u|uw arts|raadpleeg uw|formularium|richtlijn versie|geneesmiddelencommissie',
    FERTILITY:
      'kinderwens|follikel\\w*|ovulatie-?inductie|eisprong|semenanalyse|eicel\\w*|ivf|iui|cyclusmonitoring',
    BREAST:
      'mammacarcinoom|mammaca|ca mamma|borstkanker|schildwachtklier|ablatio\\b|radiotherapie|bestraling|mammografie|borstcentrum|mammapoli',
    MALE: 'gynaecomastie|hypogonadisme|testosteron|anabolen',
  },
  // French
  {
    RECORD:
      'atcd|antécédents|au total|prochaine consultation|ordonnance|traitement (?:actuel|habituel|en cours)|médecin traitant|mme\\b|hospitalisation|motif de|conduite à tenir|revue? en consultation|courrier',
    LITERATURE:
      'randomisée?s?|méta-analyse|étude (?:rétrospective|prospective|de phase)|survie (?:globale|sans)|mots[- ]cl[eé]s|patientes et m[eé]thodes|mat[eé]riels? et m[eé]thodes|ont [eé]t[eé] inclu(?:se)?s|facteurs? ind[eé]pendants?',
    NOBODY:
      'notice (?:patient|d.information|d.utilisation)|fiche (?:patient|conseil|d.information)|information (?:patients?|pour les patientes)|demandez (?:conseil )?à votre|votre (?:médecin|pharmacien|oncologue|équipe)|si vous (?:prenez|oubliez|êtes)|référentiel|thésaurus|comité du médicament|vous (?:devez|pouvez) prendre|ne prenez pas',
    FERTILITY:
      'fiv\\b|pma\\b|iiu\\b|infertilité|stimulation ovarienne|ovulation|follicul\\w+|ovocyt\\w+|préservation de la fertilité|spermogramme|amh\\b',
    BREAST:
      'cancer du sein|carcinome (?:canalaire|lobulaire|infiltrant)|tumorectomie|curage|ganglion sentinelle|hormonothérapie|radiothérapie|chimiothérapie|mammographie',
    MALE: 'gynécomastie|hypogonadisme|testostérone',
  },
  // Italian
  {
    RECORD:
      'paz\\.|esame obiettivo|terapia (?:domiciliare|in corso|attuale)|si consiglia|ambulatorio|ricetta|dimission\\w+|ricovero|riferisce|visita oncologica|mmg\\b|medico curante|fascicolo|prosegue',
    LITERATURE:
      'randomizzat\\w+|metanalisi|studio (?:retrospettivo|prospettico|di fase)|revisione (?:sistematica|narrativa|della letteratura)|articolo originale|metodi:|pubmed|medline|sono (?:stat[ie] )?(?:inclus|arruolat|analizzat|valutat)[ie]|sopravvivenza (?:globale|libera)|parole chiave',
    NOBODY:
      'foglio (?:illustrativo|informativo)|foglietto|informazioni per (?:il|la|i|le) pazient\\w+|chieda al (?:medico|farmacista)|il suo medico|si rivolga|non (?:usi|prenda|assuma)|se dimentica|prontuario terapeutico|commissione terapeutica|che cos.è|possibili effetti',
    FERTILITY:
      'fertilità|pma\\b|fivet|ovulazione|follicol\\w+|ovocit\\w+|infertilità|spermiogramma|stimolazione ovarica',
    BREAST:
      'carcinoma (?:duttale|lobulare|mammario)|quadrantectomia|linfonodo sentinella|ormonoterapia|radioterapia|chemioterapia|mammografia|mammella|ca mammario',
    MALE: 'ginecomastia|ipogonadismo|testosterone',
  },
];
