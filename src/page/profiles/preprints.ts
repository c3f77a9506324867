import { atHost, citation, type Profile } from './profile';

/** bioRxiv and medRxiv. A tab that was opened once stays in the document, hidden; so does its link for crawlers. */
export const preprints: Profile = {
  name: 'bioRxiv and medRxiv',
  at: atHost(/(^|\.)(?:bio|med)rxiv\.org$/),
  kind: 'literature',
  skip: '.highwire-cite-authors, .js-crawler-link, #disqus_thread, .ref-list',
  unit: '.search-result',
  article: citation,
};
