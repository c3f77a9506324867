import { describe, expect, test } from 'vitest';
import { wordsIn } from '.';

/** "Plan:" is counted where the next word follows at once, as text is glued in markup. */
const around = (form: string) => (form.endsWith(':') ? `(${form}we)` : `(${form})`);
const split = (forms: string) => forms.split('|').map((form) => form.trim());
const NOTHING = { RECORD: [], LITERATURE: [], NOBODY: [], FERTILITY: [], BREAST: [], MALE: [] };
const found = (text: string) =>
  Object.fromEntries(Object.entries(wordsIn(text)).map(([name, words]) => [name, [...words]]));

describe('a word of a record', () => {
  test.each(
    split(
      `prescriber|prescribers|last fill|last filled|surescripts|shift triage|triage|referral|gp|smoker|non-smoker|nonsmoker|ex-smoker
      |exsmoker|etoh|next visit|consent signed|screening visit|labs drawn|ok to tx|ok to treat|anc 1.2|given today|done today
      |held today|treated today|here today|c1 today|c12 today|here for|consented to|consented for|research nurse|con-meds|con meds
      |conmeds|conmed|con-med|con med|screening no|screening number|given pis|requesting provider|requesting physician
      |requesting prescriber|drug requested|veteran|told her|told him|started him|put her|d.o.b|reviewed mrs
      |seen in clinic|subject tolerated|case of a 61|madame z`,
    ),
  )('is "%s"', (form) => {
    expect(found(around(form)).RECORD).toEqual([form]);
  });

  test.each(
    split(
      `gp130|gp 130|gpx|screening|screening now|screening notes|given|comedian
      |physician|requested|told them|told|anc|consented|here|today|last|okay to treat|nurse|visit|labs
      |non smokes|subject|started them|reviewed|seen`,
    ),
  )('is not "%s"', (form) => expect(found(around(form)).RECORD).toEqual([]));
});

describe('a word of text about drugs in general', () => {
  test.each(
    split(
      `step therapy|pregnancy: contraindicated|pregnancy:contraindication|pregnancy: contraind|class: antiestrogen
      |class:antiestrogen|patient information|helpline|information for you|information for patients|information for women
      |tell your nurse|tell your team|most people take|talking to us|talking to your|your team may|your specialist will
      |your doctor can|your nurse may|if you miss one|if you miss a dose|double up|bulletin|non-formulary|nonformulary
      |specialist initiation|spec. initiation|spec initiation|newsletter|often asked|frequently asked|commonly asked
      |many people have|most people find|some people notice|many people stop|some people take|about half of people
      |about half of all people|about half of women|about half of all women|we often use|which tablet will i|which medicine will i
      |which drug will i|talk to us|prescribing committee|no new pts|no new patients|is not to be used|are not to be combined|is not to be given with|rag|rag status|rag rating|rag list`,
    ),
  )('is "%s"', (form) => expect(found(around(form)).NOBODY).toEqual([form]));

  test('is the head of a table of a formulary', () => {
    expect(found('Drug name | Tier').NOBODY).toEqual(['drug name | tier']);
    expect(found('Drug name |||| Tier').NOBODY).toEqual([]);
    expect(found('Drug name Tier').NOBODY).toEqual([]);
  });

  test.each(
    split(
      `dear patient information|information|information for him|tell your husband|most people|talking to her|your team
      |your team has|your husband may|if you miss|double|initiation|news|asked|seldom asked|many people|many people came
      |few people have|about half|about half of them|about half of all|we often|we use|which tablet|which tablet will
      |which dose will i|talk to her|committee|no new pain|no new|no new pt|rage|ragged|rags|drag|pregnancy: none|class: statin`,
    ),
  )('is not "%s"', (form) => expect(found(around(form)).NOBODY).toEqual([]));

  test('counts the status of a list once with its word', () => {
    expect(found('RAG status: amber; rag rating; RAG').NOBODY).toEqual(['rag status', 'rag rating', 'rag']);
  });
});

test('a text of other words has none of any list', () => {
  expect(found('nothing of that kind')).toEqual(NOTHING);
  expect(found('')).toEqual(NOTHING);
});

describe('a word of another language', () => {
  test.each(
    split(
      `cordial saludo|estimado|estimada|estimados|estimadas|hemos visto a|remitido por|remitida por|se le prescribe
      |intervenido de|intervenida de|antecedentes|exploracion|exploración|rief an|verlaufskontrolle|nimmt bei|nimmt seit
      |nimmt weiterhin|fr. mül|hr. sch|z.n.|z. n.|zn.|z n.|wv`,
    ),
  )('tells a record: "%s"', (form) => expect(found(around(form)).RECORD).toEqual([form]));

  test.each(
    split('cordial|estimadamente|hemos visto|remitido|intervenida|rief|nimmt|nimmt ab|fr. m|xhr. mül|wvx'),
  )('tells none: "%s"', (form) => expect(found(around(form)).RECORD).toEqual([]));
});
