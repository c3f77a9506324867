import type { wordsIn } from '.';

/**
 * For each list of words that are counted, what it finds: every form of every word, parted by "|". Test data: nothing of it is
 * shipped.
 */
export const WORDS: Readonly<Record<keyof ReturnType<typeof wordsIn>, string>> = {
  RECORD: `started her|put him|switched her|changed him|moved her|pt|mrn :|mrn|mrn #|mrn:|dob|d.o.b|nhs no|date of birth
    |chief complaint|c/o|hpi|o/e|on examination|on exam|vitals|vital|bp 1|rtc|r/v|seen today|seen in clinic|reviewed today
    |reviewed mrs|reviewed ms|reviewed mr|she is|he was|i has|patient had|she reports|she denies|he takes|i feels|patient tells
    |she says|she states|he started|i stopped|patient saw|she continues|she remains|67 y/o|67yo|67y/o|year old|67 f|67f|71 m|71m
    |medications:|medication:|current meds|current med|home meds|home med|allergy|allergies|nkda|pmhx|pmh|dear dr|dear doctor
    |dear colleague|pcp|refills|refill|tablets|tablet|5 mg daily|5mg daily|5 mg po|5mg od|5 mg qd|5 mg tab|5 mg once
    |admitted with|admitted to|admitted for|discharged|discharge|a/p|plan:|impression:|paciente|pat.|patientin|la patiente
    |patiente|paziente|consulta|anamnese|befund|beurteilung|ordonnance|pilulier|alergia|allergie|abgaben|hausarzt|rx
    |my mother|my doctor|my oncologist|my patient|your medicines|your visit|your appointment|the patient received
    |this patient developed|our patient underwent|the patient presented|the patient responded|the patient tolerated
    |the patient refused|the patient declined|subject stays|subject remains|subject is|subject was|subject reports|subject took
    |subject takes|subject tolerates|subject tolerated|subject seen|subject signed|subject denies|con-meds|conmeds
    |order status : active|status:active|status: discontinued|status: stopped|status: completed|status: on-hold
    |status: onhold|status: cancelled|status: expired|status: entered|case of an 81|case of a 67
    |case of a young woman|case of an old man|thank you for referring|thank you for asking|thank you for seeing
    |thank you for your|mrs s|mr s|ms s|frau s|madame s|mme s|sra s|signora s`,
  LITERATURE: `background|objectives|objective|randomised|randomized|placebo
    |hazard ratio|95% ci|confidence intervals|confidence interval|p < 0.0|p<.0|p = 0.0|p=.0|cohort|meta-analyses|meta-analysis
    |systematic review|trials|trial|participants|patients were|patients with|patients who|patients received|patients treated
    |patients on|patients in|women were|women with|women who|women receiving|women taking|women on|study|studies|in vitro
    |cell lines|cell line|we report|we conducted|we aimed|we evaluated|we investigated|we found|we assessed|we describe
    |we compared|we performed|we present|significantly|et al|arms|arm|efficacy|median|odds ratio|literature|doi|pmid
    |inclusion criteria|exclusion criteria|eligible|eligibility|expression|mice|assay|abstract|published|authors|author`,
  NOBODY: `formulary|order set|orderset|prescribing information|package leaflet|patient information leaflet|patient leaflet
    |drug search|search results|search result|guidelines|guideline|monograph|how to take|ask your doctor|tell your doctor
    |what is tamoxifen|drug class|medicine class|mechanism of action|restricted|tier 2|prior authorisation criteria
    |prior authorization criteria|criteria for use|protocol template|select one|select drug|select regimen|preferred agents
    |preferred agent|hand-out|handout|fact sheet|factsheet|teaching slide|teaching session|teaching notes|teaching note|faq
    |indications and usage|indication and usage|for all patients on|for patients on|for patients who|for patients taking
    |learning points|learning point|drug information response|drug info response|drug info query|drug info question
    |drug info request|no specific patient identified|no patient identified|no patient involved|co-administration
    |coadministration|clinical pharmacology|plasma levels|plasma concentrations|pathway|policy|revision de guias
    |revision de guías|revisión de guías|revisión de guias|guidance|protocol v`,
  FERTILITY: `ovulation induction|induction of ovulation|pcos|pcod|polycystic ovar|infertile|infertility|subfertile|subfertility|ivf
    |iui|icsi|egg freezing|eggs freezing|oocyte retrieval|embryo collection|egg cryo|egg cryopreservation|oocyte vitrif
    |oocyte vitrification|embryo storage|oncofertility|fertility preservation|timed intercourse|tic|follicle tracking
    |folicle tracking|follicular scan|follicle monitor|follicle monitoring|follicular study|lead follicles|lead follicle
    |ovarian stimulation|random start cycle|random-start cycle|random cycle|randomcycle|antagonist cycle|hcg|trigger
    |trigger shot|trigger injection|want fertility|wants fertility|desires children|desire children|wishes for pregnancy
    |wishes pregnancy|wants to conceive|trying to conceive|ttc|anovulat|anovulatory|rfsh 1|fsh 7|hmg|menopur|gonal|cetrorelix
    |amh|cd 3|cd3|art clinic|assisted conception|conception|oligosperm|oligospermia|semen|sperm|kinderwunsch
    |esterilidad|ovulacion|ovulación|ovulazione|ovulacao|ovulação|ovulaçao|ovulacão|stimolazione|follicolo|follicolare|foliculos
    |foliculo|folículos|folículo|follicules|follicule|stimulation ovarienne|stémulation ovarienne|fiv|eisprung|eisprungs`,
  BREAST: `breast ca|breast cancer|breast carcinoma|br ca|dcis|idc|ilc|mastectom|mastectomy|mastectomies|lumpectom|lumpectomy
    |lumpectomies|er +|er+|er pos|erpos|hr +|hr+|hr pos|hrpos|hormone-receptor|hormone receptor|oncotype|mammogra|mammogram
    |mammograms|mama|mammakarzinom|cancer du sein|carcinoma della mammella|carcinoma mammario|brustkrebs|wle|sentinel|slnb|sln
    |radiotherapy|chemo|chemotherapy`,
  MALE: 'gynaecomastia|gynecomastia|hypogonadis|hypogonadism|testosterone|trt',
};
