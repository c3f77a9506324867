import { describe, expect, test } from 'vitest';
import { annotateDocument } from '../../src/cli/annotate/output';

/** Whole notes through detection and guidance: is the combination warned of? */
const warns = (text: string): boolean =>
  annotateDocument({ id: 'note', text }).cards.some(
    ({ topic, indicator }) => topic === 'serm-combination' && indicator === 'warning',
  );

const TOGETHER = [
  '67F on exemestane for IDC. Seen by endocrine for osteoporosis: bisphosphonates not tolerated, raloxifene 60 mg commenced 12/2024. DEXA in 2 y.',
  'Meds: letrozole 2.5 mg od, tamoxifen 20 mg od, amlodipine. Denies side effects.',
  'Letrozole started today; GP asked to continue tamoxifen until review, as the overlap is intended.',
  'Ospemifene was started by gynae for dyspareunia; she continues anastrozole for her breast cancer.',
  'Patient confirms taking Duavee from her menopause doctor, and Femara from us.',
  'Clinic: on AI x 3 y. New Rx raloxifene 60 mg daily for T-score -2.8.',
  "Has been taking her late sister's tamoxifen in addition to her own anastrozole.",
  'Letrozole 2.5 mg - Active. Tamoxifen 20 mg - Active. Interaction check: none found.',
  'Male, 70, gynecomastia after bicalutamide: tamoxifen 10 mg daily; urologist added anastrozole 1 mg weekly.',
  'Paciente en tratamiento con anastrozol 1 mg/día. Su ginecólogo le ha pautado raloxifeno 60 mg/día desde enero, que toma.',
  'Medikation: Letrozol 2,5 mg 1-0-0; Evista 60 mg 1-0-0; Calcium.',
  'Traitement : létrozole 2,5 mg, tamoxifène 20 mg, lévothyrox.',
  'Pharmacist: both exemestane and tamoxifen filled on 3/2; called pt, she takes both each evening.',
  'Plan: start letrozole today. Continues Evista from rheumatology for now.',
  "Medicines reconciliation on admission (sources: GP record, pt's own drugs): letrozole 2.5mg OM, raloxifene 60mg OD, amlodipine 5mg OD. Pt confirms takes all.",
  'A/P: continue Arimidex. Osteopenia worse on DEXA - GP has commenced her on Evista last month which she tolerates.',
  'Pt brought in bottles: exemestane (filled 9/3), tamoxifen (filled 9/10). States oncologist told her to take "the new one" and she "kept taking the old one too".',
  "Overlap period: she will take tamoxifen and letrozole together for 2 weeks per Dr. X's plan, started yesterday.",
  'Current meds: anastrozole, Osphena (started by gyn 2 wks ago for dyspareunia).',
  'Medikamente: Letrozol 2,5 mg 1-0-0, Evista 60 mg 1-0-0, L-Thyroxin 75.',
  'Tratamiento actual: anastrozol 1 mg/día, raloxifeno 60 mg/día, omeprazol.',
  'Per endocrine consult, start raloxifene 60 mg daily today. Onc meds: exemestane 25 mg daily, continue.',
  'Meds (per outside pharmacy fill history): Tamoxifen 20 mg #90 filled 08/14; Anastrozole 1 mg #90 filled 08/20; both by different prescribers. Pt taking both per daughter.',
  'Gynecomastia on anastrozole 1 mg twice weekly with his TRT; urologist added tamoxifen 20 mg daily last week, continues both.',
  'She remains on letrozole. I note raloxifene is still on her repeat and she confirms taking it every day.',
];

const NOT_TOGETHER = [
  'Meds: letrozole 2.5 mg od. Previously tamoxifen 20 mg od.',
  'She will stop tamoxifen next week and start letrozole the day after.',
  'Tamoxifen stopped today. Letrozole started.',
  'On anastrozole. Allergies: raloxifene (leg cramps).',
  'On anastrozole. Her mother is on tamoxifen, her sister on Evista.',
  'PCOS, trying to conceive, letrozole 5 mg CD3-7 added to clomiphene 100 mg this cycle.',
  'Abemaciclib + letrozole; if progression fulvestrant. Tamoxifen was declined.',
  'On letrozole and fulvestrant within a trial. No SERM.',
  'On Femara. Considering ospemifene for dryness, will discuss with gynae.',
  'Anastrozole daily. Asked re raloxifene. Advised against.',
  'On hold: tamoxifen (surgery). Continues letrozole? No - letrozole never started.',
  'Switched tamoxifen -> anastrozole 2021. Med list in ED still shows tamoxifen; pt confirms she does not take it.',
  'Randomised, double blind: tamoxifen plus letrozole versus letrozole alone. Eligible patients are postmenopausal women with ER+ tumours.',
  'Letrozole 2.5 mg - Active. Tamoxifen 20 mg - Discontinued 03/2023.',
  'Options discussed: raloxifene, zoledronate or denosumab while on letrozole. She chose zoledronate.',
  'Anastrozole completed 2022. Now raloxifene for bones.',
  'Paciente en tratamiento con anastrozol. Antecedente de tamoxifeno 2015-2018.',
  'Medikation: Letrozol 2,5 mg 1-0-0. Evista abgesetzt 2022.',
  "Tamoxifène jusqu'en 2020 puis létrozole en cours.",
  'Pharmacist: tamoxifen last filled 2019; exemestane filled monthly.',
  'Plan: start letrozole today. Evista to be stopped today, GP informed.',
  'She is taking part in IBIS-II follow-up; took anastrozole 2010-2015. Raloxifene started 2023 for bones.',
  "Medicines reconciliation: letrozole 2.5mg OM, raloxifene 60mg OD (GP stopped 3/52 ago - pt's own box returned), amlodipine.",
  "A/P: continue Arimidex. Osteopenia - asked GP to consider Evista or alendronate; I'd favour alendronate.",
  "She was on tamoxifen until March when we moved her to letrozole. The chemist's MAR chart still lists tamoxifen but it has not been dispensed since.",
  'Plan: finish current tamoxifen pack (2 wks left), then start letrozole.',
  'Letrozole 2.5 mg D3-7 with clomiphene 50 mg for IUI cycle 3; follicle 19 mm, trigger given.',
  'Allergies: raloxifene (leg cramps), tamoxifen (rash). Current: anastrozole 1 mg.',
  'FH: sister breast ca on tamoxifen. Pt on anastrozole for her own breast ca 2021.',
  'Current meds: anastrozole. Gyn suggested Osphena; I advised against it.',
  'Patient on fulvestrant and ribociclib; previously letrozole then tamoxifen.',
  'Medikamente: Letrozol 2,5 mg 1-0-0. Früher Evista (bis 2018).',
  'Tratamiento: cambio de tamoxifeno a anastrozol hoy.',
  'Discussed adding raloxifene to her letrozole for bone loss; after reviewing the data we decided against.',
  'Raloxifene held since starting exemestane in May.',
  'Considering the arthralgia on letrozole we will change to tamoxifen 20 mg from Monday; letrozole to stop Sunday.',
  'Tamoxifen 20 mg - completed 5 years 06/2020. Letrozole 2.5 mg daily extended therapy since.',
  'She never filled the raloxifene her PCP ordered. Stays on Aromasin.',
  'Order set: Breast Endocrine Therapy. [ ] anastrozole 1 mg daily [ ] letrozole 2.5 mg daily [x] tamoxifen 20 mg daily',
  'Hx: 52F premenop. On tamoxifen + goserelin. If amenorrhoeic and E2 suppressed, switch to exemestane.',
  'Pharmacist intervention: raloxifene rx cancelled as pt is on letrozole.',
  "Today I told her to stop the raloxifene right away as she's on letrozole.",
  "Letrozole day 1 was last Tuesday. Tamoxifen's last day was the Monday before.",
];

describe('an inhibitor and a SERM', () => {
  test.each(TOGETHER)('together: %s', (text) => expect(warns(text)).toBe(true));
  test.each(NOT_TOGETHER)('not together: %s', (text) => expect(warns(text)).toBe(false));
});
