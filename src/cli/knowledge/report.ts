import type { Card, Claim, Knowledge, Reference } from '../../knowledge/schema/knowledge';

/** A reference as a person finds it again: what it is, and every identifier seen on it. */
function referenceLine({ id, authors, title, journal, year, pmid, pmcid, doi }: Reference): string {
  const where = [journal, year].filter((part) => part !== undefined).join(' ');
  const links = [
    doi && `[doi:${doi}](https://doi.org/${doi})`,
    pmid && `[PMID ${pmid}](https://pubmed.ncbi.nlm.nih.gov/${pmid}/)`,
    pmcid && `[${pmcid}](https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/)`,
  ].filter(Boolean);
  return `- <a id="${id}"></a>**${id}**: ${authors} ${title}.${where ? ` ${where}.` : ''}${links.length > 0 ? ` ${links.join(', ')}` : ''}`;
}

function claimSection(claim: Claim, cards: readonly Card[]): string {
  const using = cards.filter((card) => card.detail.some((line) => line.claims.includes(claim.id)));
  return [
    `### ${claim.id}`,
    '',
    claim.statement,
    '',
    `- Evidence: **${claim.grade}**, ${claim.because}`,
    ...(claim.caveat ? [`- Caveat: ${claim.caveat}`] : []),
    `- Sources: ${claim.references.map((id) => `[${id}](#${id})`).join(', ')}`,
    `- Cards: ${using.length > 0 ? using.map((card) => `\`${card.id}\``).join(', ') : 'none'}`,
    '- Reviewed by: ________________ Date: __________ ☐ right ☐ to change:',
  ].join('\n');
}

const cardSection = (card: Card): string =>
  [
    `### \`${card.id}\` (${card.indicator})`,
    '',
    `**${card.summary}**`,
    '',
    ...card.detail.map(
      (line) => `- ${line.text}${line.claims.length > 0 ? ` (${line.claims.join(', ')})` : ''}`,
    ),
  ].join('\n');

/** The whole knowledge base as one document that a clinician can read and sign, in Markdown. */
export function report({ version, reviewed, claims, cards, references }: Knowledge): string {
  return [
    '# Knowledge base, for clinical review',
    '',
    'Written by `npm run knowledge -- report`; do not edit, change `src/knowledge/data` instead.',
    '',
    `Version ${version}, evidence reviewed on ${reviewed}: ${claims.length} claims, ${cards.length} cards, ${references.length} references.`,
    '',
    '## Cards',
    '',
    cards.map(cardSection).join('\n\n'),
    '',
    '## Claims',
    '',
    claims.map((claim) => claimSection(claim, cards)).join('\n\n'),
    '',
    '## References',
    '',
    references.map(referenceLine).join('\n'),
    '',
  ].join('\n');
}
