import { atHost, citation, type Profile } from './profile';

export const pubmed: Profile = {
  name: 'PubMed',
  at: atHost(/^pubmed\.ncbi\.nlm\.nih\.gov$/),
  kind: 'literature',
  // Citation dialogs repeat the citation; initials of authors are no abbreviations.
  skip: '.dropdown, .actions-buttons, .citation-dialog, .item-selector-wrap, .result-actions-bar, .inline-authors, .docsum-authors, .adjacent-navigation',
  unit: 'article.full-docsum, li.full-docsum, .results-article',
  article: citation,
};
