import { atHost, citation, type Profile } from './profile';

/** PubMed Central, full text. */
export const pmc: Profile = {
  name: 'PMC',
  at: atHost(/^pmc\.ncbi\.nlm\.nih\.gov$/),
  kind: 'literature',
  skip: '.pmc-sidenav, .citation-dialog, .usa-banner',
  article: citation,
};
