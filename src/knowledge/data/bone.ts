import type { BoneRow } from '../schema/knowledge';

/** What guidelines and trials say about bone on an AI, a source a row: they differ, so each is named. */
export const BONE_TABLE: readonly BoneRow[] = [
  {
    what: 'Risk',
    source: 'Meta-analysis',
    says: 'More fractures than on tamoxifen (RR 1.35).',
    claims: ['BONE-1'],
  },
  {
    what: 'DXA',
    source: 'ACS/ASCO 2016',
    says: 'Baseline, then every 2 years on an AI.',
    claims: ['BONE-2'],
  },
  { what: 'DXA', source: 'NICE NG101', says: 'Baseline when an AI begins.', claims: ['BONE-2'] },
  {
    what: 'Calcium and vitamin D',
    source: 'ASCO 2019',
    says: '1,000-1,200 mg and at least 800-1,000 IU a day in total, diet first.',
    claims: ['BONE-3'],
  },
  {
    what: 'Exercise and habits',
    source: 'ASCO 2019',
    says: 'Balance, resistance and endurance exercise; no smoking, little alcohol.',
    claims: ['BONE-3'],
  },
  {
    what: 'Threshold for a bone drug',
    source: 'ASCO 2019',
    says: 'T-score -2.5 or lower, or FRAX 20% (major) or 3% (hip).',
    claims: ['BONE-4'],
  },
  {
    what: 'Threshold for a bone drug',
    source: 'IOF and others 2017',
    says: 'On an AI: T-score below -2.0, or below -1.5 with a risk factor; a newer edition of 2025 exists.',
    claims: ['BONE-4'],
  },
  {
    what: 'Denosumab',
    source: 'ABCSG-18',
    says: 'First clinical fractures halved (HR 0.50); after its end rapid loss and vertebral fractures are described.',
    claims: ['BONE-5'],
  },
  {
    what: 'Bisphosphonates',
    source: 'EBCTCG 2015',
    says: 'Prevent AI bone loss; fewer bone recurrences after menopause (RR 0.72).',
    claims: ['BONE-6'],
  },
  {
    what: 'SERM or estrogen',
    source: 'ASCO, ACS/ASCO',
    says: 'Generally avoided; a bisphosphonate or denosumab is what they name.',
    claims: ['BONE-7', 'SERM-1'],
  },
];
