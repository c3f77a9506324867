/** Literature sites that the manifest names; everything else is granted by the person, site by site. */
export const BUILTIN_MATCHES = [
  'https://pubmed.ncbi.nlm.nih.gov/*',
  'https://pmc.ncbi.nlm.nih.gov/*',
  'https://europepmc.org/*',
] as const;

/** What `npm run build:e2e` grants instead: every http(s) site. */
export const EVERY_SITE_MATCHES = ['http://*/*', 'https://*/*'] as const;
