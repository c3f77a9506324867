import type { Card } from '../../schema/knowledge';
import { card } from './card';

const CHANGE_OVER =
  'The useful question: a change-over, an out-of-date list entry, or intended? The prescriber or pharmacist can say which one is current.';
const ONE_AFTER_THE_OTHER = 'One after the other they are standard care; this card is about both at once.';

const FOR_BONE_INSTEAD: Card['detail'][number] = {
  text: 'What guidelines name for bone on an AI: a bisphosphonate or denosumab.',
  claims: ['BONE-7'],
  instead: true,
};

/** An AI and a SERM that both look active. */
export const COMBINATION: readonly Card[] = [
  card(
    'serm-anastrozole-tamoxifen',
    'serm-combination',
    'warning',
    'Anastrozole and tamoxifen both look active: no better than tamoxifen alone in ATAC. A change-over or an old entry?',
    [
      [
        'ATAC (9,366 women): the combination was no better than tamoxifen alone, and its arm was closed.',
        'SERM-2',
      ],
      [
        'Tamoxifen lowered anastrozole levels by 27%; the anastrozole label says the two should not be given together.',
        'SERM-3',
      ],
      [ONE_AFTER_THE_OTHER, 'SERM-12'],
      [CHANGE_OVER, 'SERM-16'],
    ],
  ),
  card(
    'serm-letrozole-tamoxifen',
    'serm-combination',
    'warning',
    'Letrozole and tamoxifen both look active: combining them has no shown benefit. A change-over or an old entry?',
    [
      [
        'Tamoxifen lowered letrozole levels by about 38%; labels outside the US advise against the pair.',
        'SERM-4',
      ],
      ['The trial of a combination is ATAC, with anastrozole: no better than tamoxifen alone.', 'SERM-2'],
      [ONE_AFTER_THE_OTHER, 'SERM-12'],
      [CHANGE_OVER, 'SERM-16'],
    ],
  ),
  card(
    'serm-exemestane-tamoxifen',
    'serm-combination',
    'warning',
    'Exemestane and tamoxifen both look active: usually taken one after the other. A change-over or an old entry?',
    [
      ['Exemestane is labelled for the change after 2-3 years of tamoxifen.', 'SERM-12'],
      [
        'A small study (18 women) found no change of exemestane levels with tamoxifen; no benefit of the combination is known.',
        'SERM-5',
      ],
      ['The reason for caution is ATAC, with anastrozole, not a change of levels.', 'SERM-2'],
      [CHANGE_OVER, 'SERM-16'],
    ],
  ),
  card(
    'serm-class-tamoxifen',
    'serm-combination',
    'warning',
    'An aromatase inhibitor and tamoxifen both look active: no shown benefit of both at once. A change-over or an old entry?',
    [
      ['ATAC (9,366 women): anastrozole with tamoxifen was no better than tamoxifen alone.', 'SERM-2'],
      [ONE_AFTER_THE_OTHER, 'SERM-12'],
      [CHANGE_OVER, 'SERM-16'],
    ],
  ),
  card(
    'serm-bone',
    'serm-combination',
    'warning',
    'An aromatase inhibitor and a SERM for bone both look active: ACS/ASCO advises against pairing them.',
    [
      [
        'The reason given: the pair may blunt the effect of the aromatase inhibitor. It rests on ATAC (with tamoxifen); no outcome trial with raloxifene was found.',
        'SERM-1',
        'SERM-2',
      ],
      [
        'Raloxifene is not indicated to treat breast cancer or lower recurrence; boxed warnings for venous clots and death from stroke.',
        'SERM-6',
      ],
      FOR_BONE_INSTEAD,
      [CHANGE_OVER, 'SERM-16'],
    ],
  ),
  card(
    'serm-exemestane-bone',
    'serm-combination',
    'warning',
    'Exemestane and a SERM for bone both look active: ACS/ASCO advises against pairing an aromatase inhibitor with one.',
    [
      [
        'The advice is for the class and rests on ATAC (anastrozole with tamoxifen); no outcome trial with raloxifene was found.',
        'SERM-1',
        'SERM-2',
      ],
      [
        'A small study (11 women) found no effect of raloxifene on exemestane levels; no benefit of the combination is known.',
        'SERM-5',
      ],
      [
        'Raloxifene is not indicated to treat breast cancer or lower recurrence; boxed warnings for venous clots and death from stroke.',
        'SERM-6',
      ],
      FOR_BONE_INSTEAD,
      [CHANGE_OVER, 'SERM-16'],
    ],
  ),
  card(
    'serm-ospemifene',
    'serm-combination',
    'warning',
    'An aromatase inhibitor and ospemifene both look active: the ospemifene label speaks against use with breast cancer.',
    [
      [
        'US label: contraindicated in known or suspected estrogen-dependent cancer; warning for a history of breast cancer.',
        'SERM-9',
      ],
      [CHANGE_OVER, 'SERM-16'],
    ],
  ),
  card(
    'serm-bazedoxifene',
    'serm-combination',
    'warning',
    'An aromatase inhibitor and bazedoxifene both look active: ACS/ASCO advises against a SERM for bone during an AI.',
    [
      [
        'Conjugated estrogens/bazedoxifene: the label contraindicates it with known, suspected or past breast cancer.',
        'SERM-10',
      ],
      ['The advice against a SERM rests on ATAC (anastrozole with tamoxifen).', 'SERM-1', 'SERM-2'],
      [CHANGE_OVER, 'SERM-16'],
    ],
  ),
  card(
    'serm-pair',
    'serm-combination',
    'warning',
    'An aromatase inhibitor and a SERM both look active: no benefit of both at once is known. A change-over or an old entry?',
    [
      [
        'The trial of a combination is ATAC: anastrozole with tamoxifen was no better than tamoxifen alone.',
        'SERM-2',
      ],
      ['ACS/ASCO advises against a SERM for bone during an aromatase inhibitor.', 'SERM-1'],
      [CHANGE_OVER, 'SERM-16'],
    ],
  ),
  card(
    'serm-pair-elsewhere',
    'serm-combination',
    'warning',
    'An aromatase inhibitor and a SERM both look active here. A change-over, an old entry, or intended?',
    [
      [CHANGE_OVER, 'SERM-16'],
      ['What is known of the pair is known of another use, and is not carried over to this one.', 'SERM-15'],
    ],
  ),
];
