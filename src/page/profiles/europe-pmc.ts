import { atHost, identity, type Profile } from './profile';

export const europePmc: Profile = {
  name: 'Europe PMC',
  at: atHost(/(^|\.)europepmc\.org$/),
  kind: 'literature',
  unit: '.separated-list-item',
  // Only ids of the source MED are PubMed ids.
  article: (_, address) =>
    identity(/\/(?:article|abstract)\/MED\/(\d+)/i.exec(address.pathname)?.[1] ?? '', ''),
};
