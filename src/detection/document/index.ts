import type { Indication, Menopause, PageKind } from '../../knowledge/terms';
import type { Source } from '../types';

/** What a document is about, as far as its words say. */
export interface DocumentContext {
  readonly kind: PageKind;
  readonly indication: Indication | null;
  readonly menopause: Menopause | null;
  /** A list of several patients, a formulary, a guideline, a hand-out: no single patient. */
  readonly nobody: boolean;
}

const RECORD =
  /\b(?:pt|patient|mrn|dob|d\.o\.b|nhs no|date of birth|chief complaint|hpi|assessment|o\/e|on exam(?:ination)?|exam|vitals?|bp \d|follow.?up|clinic|seen today|reviewed today|presents?|she (?:is|was|has|reports|denies|takes)|he (?:is|was|has|reports|denies|takes)|y\/?o|year.old|yo f|medications?|allerg(?:y|ies)|nkda|pmhx?|history of present|dear (?:dr|doctor)|gp|refill|tablets?|mg (?:daily|po|od|qd|tab)|ward|admitted|discharge|plan|paciente|patientin|la patiente|paziente|consulta|anamnese|befund|hospital|nurse|rtc|rx)\b/gi;
const LITERATURE =
  /\b(?:background|objectives?|methods?|results|conclusions?|randomi[sz]ed|placebo|hazard ratio|95% ci|confidence interval|p ?[<=] ?0?\.\d|cohort|meta-analysis|systematic review|trial|participants|patients (?:were|with|who|received|treated|on|in)|women (?:were|with|who|receiving|taking|on)|study|studies|in vitro|cell lines?|we (?:report|conducted|aimed|evaluated|investigated|found|assessed|describe)|significantly|et al|arm|efficacy|median|odds ratio|literature|doi|pmid|inclusion criteria|exclusion criteria|eligib\w+|expression|tumou?rs?|mice|assay)\b/gi;
const NOBODY =
  /\b(?:formulary|order set|prescribing information|package leaflet|patient (?:information )?leaflet|drug search|search results?|worklist|registry|tumou?r board list|clinic list|patient list|guidelines?|monograph|what is \w+|how to take|ask your doctor|tell your doctor|your (?:doctor|pharmacist|nurse|care team)|treatment options for|drug class|mechanism of action|restricted|prior authori[sz]ation criteria|policy|protocol template)\b/gi;
const FERTILITY =
  /\bovulation induction|induction of ovulation|\bpcos\b|polycystic ovar|infertil|fertility|\bivf\b|\biui\b|\bicsi\b|egg (?:freezing|retrieval)|oocyte (?:retrieval|cryo|vitrif)|timed intercourse|follic(?:le|ular) (?:tracking|scan|monitor)|ovarian stimulation|trigger (?:shot|injection)|trying to conceive|\bttc\b|anovulat|kinderwunsch|infertilit[àé]|esterilidad|inducci[oó]n de la ovulaci[oó]n/gi;
const BREAST =
  /breast (?:ca|cancer|carcinoma)|\bdcis\b|\bidc\b|\bilc\b|mastectom|lumpectom|\ber ?(?:\+|pos)|\bhr ?(?:\+|pos)|hormone[- ]receptor|oncotype|mammogra|mama|mammakarzinom|cancer du sein|carcinoma (?:della mammella|mammario)|brustkrebs|wle\b/gi;
const MALE = /\b(?:gyn(?:ae|e)comastia|hypogonadis|testosterone|trt\b|male infertility|oligosperm)/gi;

const count = (expression: RegExp, text: string): number => text.match(expression)?.length ?? 0;
const distinct = (expression: RegExp, text: string): number =>
  new Set((text.match(expression) ?? []).map((word) => word.toLowerCase())).size;

/** As much of a document as its kind is judged from, in UTF-16 units. */
const ENOUGH = 60_000;

export function judgeDocument(source: Source): DocumentContext {
  const text = (source.context ?? source.blocks.map((block) => block.text).join('\n')).slice(0, ENOUGH);
  const record = distinct(RECORD, text);
  const literature = distinct(LITERATURE, text);
  const several =
    count(/\bMRN\b|\bDOB\b|\bNHS\b/g, text) >= 3 || count(/^.{0,40}\b\d{2}\s?[FM]\b/gm, text) >= 4;
  const nobody = distinct(NOBODY, text) >= 2 && record < 8;
  const kind =
    source.kind ??
    (literature >= 4 && literature > record
      ? 'literature'
      : record >= 2 && !nobody
        ? 'record'
        : nobody
          ? 'other'
          : record > literature
            ? 'record'
            : 'other');
  const fertility = distinct(FERTILITY, text);
  const breast = distinct(BREAST, text);
  return {
    kind,
    nobody: kind !== 'literature' && (nobody || (several && count(BREAST, text) > 3 && record < 6)),
    indication: indicationOf(text, fertility, breast),
    menopause: /\bpre-?menopaus|regular menses|still menstruating/i.test(text)
      ? 'premenopausal'
      : /\bpost-?menopaus|menopaus(?:e|al) (?:at|since|in)|\blmp (?:19|20)/i.test(text)
        ? 'postmenopausal'
        : null,
  };
}

function indicationOf(text: string, fertility: number, breast: number): Indication | null {
  if (fertility >= 2 && fertility >= breast) return 'fertility';
  if (/endometriosis/i.test(text) && breast === 0) return 'endometriosis';
  if (distinct(MALE, text) >= 1 && breast === 0) return 'male';
  if (/\b(?:short stature|bone age|growth hormone|precocious puberty)/i.test(text) && breast === 0)
    return 'paediatric';
  if (breast === 0) return fertility >= 1 ? 'fertility' : null;
  if (/\bmetasta|\bmbc\b|stage iv|\bbone mets?\b|progressi/i.test(text)) return 'breast-metastatic';
  if (/chemoprevention|risk.reducing|high.risk lesion|\blcis\b|\badh\b/i.test(text))
    return 'breast-prevention';
  if (/adjuvant|lumpectom|mastectom|sentinel|node.negative|early breast/i.test(text))
    return 'breast-adjuvant';
  return 'breast';
}
