import type { Claim } from '../schema/knowledge';

/**
 * What the product may state, each with its grade and sources. Population unless said otherwise: postmenopausal women with
 * hormone-receptor-positive early breast cancer on an adjuvant aromatase inhibitor (AI).
 */
export const CLAIMS: readonly Claim[] = [
  {
    id: 'MECH-2',
    statement:
      'Estrogen deprivation is the leading explanation of AIMSS; how it comes about is not fully understood.',
    grade: 'moderate',
    because: 'more symptoms than with placebo or tamoxifen in trials, but measured markers do not track them',
    references: ['hyder-2021', 'tenti-2020', 'mao-2009', 'kadakia-2016'],
  },
  {
    id: 'PREV-1',
    statement:
      'About half of women on an AI report joint symptoms: pooled 46% (95% CI 40-52%; 21 studies, 13,177 women), 20-74% by study.',
    grade: 'moderate',
    because: 'a meta-analysis with very high heterogeneity and mixed definitions',
    references: ['beckwee-2017', 'crew-2007', 'mao-2009'],
  },
  {
    id: 'PREV-3',
    statement:
      'In ELPh 24% of 503 women ended their first AI within 2 years because of musculoskeletal symptoms; other series give about 9% to 18%.',
    grade: 'moderate',
    because: 'a prospective trial; figures vary by setting',
    references: ['henry-2012-elph', 'kim-2024', 'lombard-2016'],
  },
  {
    id: 'PREV-4',
    statement:
      'In an Australian survey with 370 respondents 27% had ended the AI, 68% of these because of AIMSS; about 20% had found no intervention effective, and 42% of those who had ended it restarted.',
    grade: 'low',
    because: 'a self-selected survey',
    references: ['lombard-2016'],
  },
  {
    id: 'ONSET-1',
    statement:
      'Of the women who blamed the AI, 74% noticed the symptoms within 3 months; first symptoms after more than a year occur.',
    grade: 'low',
    because: 'a recall survey and one cohort',
    references: ['mao-2009', 'kanematsu-2011'],
  },
  {
    id: 'ONSET-2',
    statement:
      'Early worsening of musculoskeletal symptoms marked women who were more likely to end the AI (HR 4.4, 95% CI 2.4-8.0).',
    grade: 'moderate',
    because: '490 women in a trial',
    references: ['kadakia-2016'],
  },
  {
    id: 'PRES-1',
    statement:
      'Typical are joint pain and stiffness that are new or worse since the AI, mostly on both sides: hands and wrists, knees and feet first, also hips, shoulders and back; stiffness in the morning or after rest; muscle aches and tendon symptoms.',
    grade: 'moderate',
    because: 'consistent in surveys and cohorts; there is no agreed diagnostic definition',
    references: ['lombard-2016', 'mao-2009', 'roberts-2022-cochrane', 'tenti-2020'],
  },
  {
    id: 'PRES-2',
    statement:
      'Carpal tunnel syndrome is uncommon but more frequent on anastrozole: 3.4% against 1.6% with placebo (IBIS-II).',
    grade: 'high',
    because: 'randomised trials',
    references: ['spagnolo-2016-cts', 'sestak-2009-cts'],
  },
  {
    id: 'ASSESS-1',
    statement:
      'ACS/ASCO advises asking about musculoskeletal symptoms, including pain, at every clinical encounter.',
    grade: 'expert',
    because: 'guideline opinion',
    references: ['runowicz-2016'],
  },
  {
    id: 'ASSESS-2',
    statement:
      'A worst-pain score of 4 or more on the 0-10 scale predicted ending the AI (HR 2.1, 95% CI 1.1-3.8); in that clinic no pain score stood in the notes and 43% of women with important pain had a plan recorded.',
    grade: 'moderate',
    because: 'a retrospective cohort of 437 women',
    references: ['chim-2013'],
  },
  {
    id: 'MGT-0',
    statement:
      'The evidence for treatments of AIMSS is limited; trials lasted weeks to 12 months, against 5-10 years of treatment.',
    grade: 'high',
    because: 'two systematic reviews agree on the uncertainty',
    references: ['roberts-2022-cochrane', 'roberts-2020-cochrane'],
  },
  {
    id: 'MGT-1',
    statement:
      'Exercise, HOPE trial (121 inactive women, 12 months of aerobic and supervised strength training): worst joint pain fell by 1.6 points (29%) and rose by 0.2 points with usual care.',
    grade: 'moderate',
    because: 'one unblinded randomised trial with a clear effect; pooled evidence is uncertain',
    references: ['irwin-2015-hope', 'roberts-2020-cochrane'],
    caveat: 'Benefit for women who already exercise is unknown.',
  },
  {
    id: 'MGT-3',
    statement:
      'Acupuncture, SWOG S1200 (226 women): at 6 weeks worst pain was 0.9 points lower than with sham and 1.0 point lower than on the waiting list, below the 2-point change the trial aimed at.',
    grade: 'moderate',
    because: 'a sham-controlled multicentre trial with an effect of uncertain clinical importance',
    references: ['hershman-2018-s1200'],
  },
  {
    id: 'MGT-4',
    statement:
      'The SIO-ASCO guideline of 2022 says acupuncture should be recommended for AI-related joint pain (moderate strength).',
    grade: 'moderate',
    because: 'a guideline on intermediate evidence',
    references: ['mao-2022'],
  },
  {
    id: 'MGT-6',
    statement:
      'Duloxetine, SWOG S1202 (299 women): average joint pain 0.82 points lower than with placebo at 12 weeks, no difference at 24 weeks; fatigue 32%, nausea 30%, dry mouth 25%. Off-label.',
    grade: 'moderate',
    because: 'a double-blind multicentre trial with an effect under 1 point',
    references: ['henry-2018-s1202'],
  },
  {
    id: 'MGT-8',
    statement:
      'NSAIDs and paracetamol are commonly tried and relief is often incomplete; no placebo-controlled trial in AIMSS was found.',
    grade: 'low',
    because: 'survey and expert opinion',
    references: ['runowicz-2016', 'lombard-2016', 'cancer-australia-arthralgia'],
  },
  {
    id: 'MGT-12',
    statement:
      'Another AI: 39% of the 83 women who changed in ELPh stayed on the second one; in ATOLL 71.5% of 179 were still on letrozole 6 months after anastrozole, although 74% still had joint pain.',
    grade: 'low',
    because: 'no randomised comparison with staying on the first AI',
    references: ['henry-2012-elph', 'briot-2010-atoll'],
  },
  {
    id: 'MGT-13',
    statement:
      'Tamoxifen causes less joint pain and is an accepted alternative when an AI is not tolerated; 10-year breast cancer mortality was 12.1% with 5 years of an AI and 14.2% with tamoxifen, and tamoxifen has risks of its own.',
    grade: 'high',
    because: 'a meta-analysis of randomised trials',
    references: ['ebctcg-2015-ai', 'label-tamoxifen', 'cancer-australia-arthralgia'],
  },
  {
    id: 'MGT-16',
    statement:
      'No better than control overall: omega-3 (S0927, 249 women), vitamin D 4,000 against 600 IU/day (113 women), testosterone (A221102, 227 women).',
    grade: 'moderate',
    because: 'double-blind randomised trials',
    references: ['hershman-2015-s0927', 'shapiro-2016-vitd', 'cathcart-rake-2021'],
  },
  {
    id: 'ADH-1',
    statement:
      'By 5 years 31-73% had ended endocrine therapy (systematic review); in S1105, with urine tests, 55% were adherent at 3 years while about 10% said they had ended it.',
    grade: 'moderate',
    because: 'consistent cohorts; definitions differ',
    references: ['murphy-2012', 'hershman-2020-s1105'],
    caveat: 'S1105 counted a missing urine sample as not adherent.',
  },
  {
    id: 'ADH-2',
    statement:
      'Ending early and taking less than 80% were each linked with higher mortality (HR 1.26, 1.09-1.46; HR 1.49, 1.23-1.81).',
    grade: 'moderate',
    because: 'a large observational analysis; people who take their medicine differ in other ways too',
    references: ['hershman-2011', 'chirgwin-2016'],
  },
  {
    id: 'ADH-3',
    statement:
      'One-way text reminders twice a week did not improve adherence (S1105, 702 women: 55.5% against 55.4% at 36 months).',
    grade: 'high',
    because: 'a randomised trial with urine testing',
    references: ['hershman-2020-s1105'],
  },
  {
    id: 'ADH-4',
    statement:
      'Educational material alone did not change compliance (CARIATIDE, 2,758 women: 82% against 81% at 1 year).',
    grade: 'high',
    because: 'a large randomised study; self-report',
    references: ['neven-2014-cariatide', 'markopoulos-2015-cariatide'],
  },
  {
    id: 'ADH-5',
    statement:
      'Over 25 studies adherence interventions helped modestly (OR 1.41, 1.18-1.68); lower cost helped consistently, teaching patients to manage side effects generally did not.',
    grade: 'moderate',
    because: 'a meta-analysis of mixed designs',
    references: ['bright-2023', 'hershman-2014-generic', 'neuner-2015'],
  },
  {
    id: 'ADH-7',
    statement: 'A telehealth programme (STRIDE, 100 women) eased symptom distress; adherence did not differ.',
    grade: 'low',
    because: 'one small randomised trial',
    references: ['jacobs-2022-stride'],
  },
  {
    id: 'BONE-1',
    statement:
      'AIs speed bone loss and raise fracture risk compared with tamoxifen (pooled RR 1.35, 1.21-1.51); part of the gap is the protection tamoxifen gives after menopause.',
    grade: 'high',
    because: 'a meta-analysis of randomised trials',
    references: ['fracture-meta-2018', 'ebctcg-2015-ai'],
  },
  {
    id: 'BONE-2',
    statement:
      'ACS/ASCO: baseline DXA, then every 2 years on an AI. NICE: baseline DXA when an AI begins. Intervals vary locally.',
    grade: 'expert',
    because: 'guideline opinion',
    references: ['runowicz-2016', 'nice-ng101', 'shapiro-2019'],
  },
  {
    id: 'BONE-3',
    statement:
      'ASCO 2019: calcium 1,000-1,200 mg and vitamin D at least 800-1,000 IU a day in total, diet first; balance, resistance and endurance exercise; no smoking, little alcohol.',
    grade: 'moderate',
    because: 'a guideline recommendation of moderate strength',
    references: ['shapiro-2019', 'hadji-2017'],
  },
  {
    id: 'BONE-4',
    statement:
      'Thresholds for bone drugs differ. ASCO 2019: T-score -2.5 or lower, or FRAX 20% (major) or 3% (hip). IOF and others 2017, on an AI: below -2.0, or below -1.5 with a risk factor (a newer edition of 2025 exists).',
    grade: 'moderate',
    because: 'guidelines that differ',
    references: ['shapiro-2019', 'hadji-2017'],
  },
  {
    id: 'BONE-5',
    statement:
      'Denosumab 60 mg every 6 months halved first clinical fractures on an AI (ABCSG-18, 3,420 women: HR 0.50). Ending or delaying it can be followed by rapid bone loss and vertebral fractures.',
    grade: 'high',
    because: 'a double-blind randomised trial; case series on what follows it',
    references: ['gnant-2015-abcsg18', 'tsourdi-2021-ects', 'gonzalez-rodriguez-2019'],
  },
  {
    id: 'BONE-6',
    statement:
      'Adjuvant bisphosphonates lowered bone recurrence (RR 0.72) and breast cancer mortality (RR 0.82) after menopause, and prevent AI bone loss.',
    grade: 'high',
    because: 'a meta-analysis of individual patient data',
    references: ['ebctcg-2015-bp', 'greenspan-2015'],
  },
  {
    id: 'BONE-7',
    statement:
      'Denosumab or a bisphosphonate is what guidelines name for bone protection on an AI; hormonal bone treatments are generally avoided in hormone-responsive cancer.',
    grade: 'moderate',
    because: 'guidelines',
    references: ['shapiro-2019', 'runowicz-2016'],
  },
  {
    id: 'SERM-1',
    statement:
      'ACS/ASCO advises against a SERM such as raloxifene for bone protection during an AI, because the pair may blunt the effect of the AI. No outcome trial of an AI with raloxifene was found.',
    grade: 'moderate',
    because: 'a guideline that rests on ATAC, which studied tamoxifen',
    references: ['runowicz-2016', 'atac-2002'],
  },
  {
    id: 'SERM-2',
    statement:
      'ATAC (9,366 women): anastrozole with tamoxifen was no better than tamoxifen alone, and that arm was closed; anastrozole alone did better.',
    grade: 'high',
    because: 'a large double-blind randomised trial',
    references: ['atac-2002', 'label-anastrozole'],
  },
  {
    id: 'SERM-3',
    statement:
      'Tamoxifen lowered anastrozole levels by 27% (90% CI 20-33%); the anastrozole label says the two should not be given together.',
    grade: 'high',
    because: 'a trial sub-study and the label',
    references: ['atac-pk-2001', 'label-anastrozole'],
  },
  {
    id: 'SERM-4',
    statement:
      'Tamoxifen lowered letrozole levels by about 38% (90% CI 32-43%); labels outside the US advise against the pair.',
    grade: 'moderate',
    because: 'a small study of drug levels, and labels',
    references: ['dowsett-1999-letrozole', 'label-letrozole'],
  },
  {
    id: 'SERM-5',
    statement:
      'Small studies found no effect of tamoxifen (18 women) or raloxifene (11 women) on exemestane levels. No benefit of the combination is known.',
    grade: 'low',
    because: 'small studies of drug levels without outcomes',
    references: ['rivera-2004', 'exemestane-raloxifene-2008'],
  },
  {
    id: 'SERM-6',
    statement:
      'Raloxifene is not indicated to treat invasive breast cancer or to lower its recurrence; its label has boxed warnings for venous clots and death from stroke.',
    grade: 'high',
    because: 'the label',
    references: ['label-raloxifene'],
  },
  {
    id: 'SERM-9',
    statement:
      'The US label of ospemifene contraindicates it in known or suspected estrogen-dependent cancer and warns about a history of breast cancer.',
    grade: 'high',
    because: 'the label',
    references: ['label-ospemifene'],
  },
  {
    id: 'SERM-10',
    statement:
      'The label of conjugated estrogens/bazedoxifene contraindicates it with known, suspected or past breast cancer.',
    grade: 'high',
    because: 'the label',
    references: ['label-ce-bza'],
  },
  {
    id: 'SERM-12',
    statement:
      'An AI and tamoxifen one after the other are standard care: 2-3 years of tamoxifen then an AI, an AI after 5 years of tamoxifen, or tamoxifen after an AI that was not tolerated.',
    grade: 'high',
    because: 'a meta-analysis and labels',
    references: ['ebctcg-2015-ai', 'label-exemestane', 'label-letrozole'],
  },
  {
    id: 'SERM-14',
    statement:
      'Fulvestrant and the other estrogen receptor degraders are no SERMs; fulvestrant with an AI has been given on purpose (S0226).',
    grade: 'high',
    because: 'a randomised trial',
    references: ['mehta-2012-s0226'],
  },
  {
    id: 'SERM-15',
    statement:
      'Letrozole and clomifene, a SERM, meet in fertility treatment as alternatives; what is known of AIMSS, bone and adherence does not apply there.',
    grade: 'high',
    because: 'a randomised trial of the two drugs',
    references: ['legro-2014'],
  },
  {
    id: 'SERM-16',
    statement:
      'When an AI and a SERM both look active the useful question is whether it is a change-over, an out-of-date list or intended, settled with the prescriber or pharmacist.',
    grade: 'expert',
    because: 'good practice',
    references: ['label-anastrozole', 'runowicz-2016'],
  },
];
