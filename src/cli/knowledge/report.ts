import type { Card, Claim, Effect, Knowledge, Reference, Trial } from '../../knowledge/schema/knowledge';
import { differenceOf } from '../../knowledge/view';

/** A reference as a person finds it again: what it is, and every identifier seen on it. */
function referenceLine({
  id,
  authors,
  title,
  journal,
  year,
  pages,
  dated,
  pmid,
  pmcid,
  doi,
  lookup,
}: Reference): string {
  const where = [journal ?? 'journal not seen', year, pages, dated]
    .filter((part) => part !== undefined)
    .join(' ');
  const links = [
    doi && `[doi:${doi}](https://doi.org/${doi})`,
    pmid && `[PMID ${pmid}](https://pubmed.ncbi.nlm.nih.gov/${pmid}/)`,
    pmcid && `[${pmcid}](https://pmc.ncbi.nlm.nih.gov/articles/${pmcid}/)`,
    lookup && `no identifier seen, [look it up](${lookup})`,
  ].filter(Boolean);
  return `- <a id="${id}"></a>**${id}**: ${authors ?? 'authors not seen:'} ${title}. ${where}.${links.length > 0 ? ` ${links.join(', ')}` : ''}`;
}

const effectLine = ({
  measure,
  value,
  low,
  high,
  level,
  unit,
  of,
  against,
  participants,
}: Effect): string => {
  const interval = low === undefined || high === undefined ? '' : ` (${level}% CI ${low} to ${high})`;
  const size = participants === undefined ? '' : `; ${participants.toLocaleString('en-US')} women`;
  return `- Figure: ${measure} ${value}${interval}, ${unit}: ${of}${against ? `, against ${against}` : ''}${size}`;
};

function claimSection(claim: Claim, cards: readonly Card[]): string {
  const using = cards.filter((card) => card.detail.some((line) => line.claims.includes(claim.id)));
  return [
    `### ${claim.id}`,
    '',
    claim.statement,
    '',
    `- About: ${claim.population}`,
    ...(claim.effects ?? []).map(effectLine),
    `- Evidence: **${claim.grade}**, ${claim.because}`,
    ...(claim.caveat ? [`- Caveat: ${claim.caveat}`] : []),
    `- Sources: ${claim.references.map((id) => `[${id}](#${id})`).join(', ')}`,
    `- Cards: ${using.length > 0 ? using.map((card) => `\`${card.id}\``).join(', ') : 'none'}`,
    `- Last gone through: ${claim.reviewed}`,
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

const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const drugs = (list: readonly string[]): string => list.map((name) => name.replace(/^=/, 'any ')).join(', ');

const trialFigure = (trial: Trial): string => {
  const { arms, isNull } = trial;
  const figure = differenceOf(trial);
  const said = figure === null ? 'no figure' : String(figure);
  return [said, arms && `reckoned from ${arms[0]} and ${arms[1]}`, isNull && 'no difference shown']
    .filter(Boolean)
    .join('; ');
};

/** The whole knowledge base as one document that a clinician can read and sign, in Markdown. */
export function report(knowledge: Knowledge): string {
  const {
    version,
    reviewed,
    claims,
    cards,
    references,
    matrix,
    tips,
    bone,
    instruments,
    trials,
    meaningful,
  } = knowledge;
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
    '## Interaction matrix',
    '',
    'Both drugs in use by the patient, in a record. The first row that fits decides; a pair without a row has no card.',
    '',
    table(
      ['row', 'drug', 'with', 'setting', 'verdict', 'card', 'basis', 'why'],
      matrix.map(({ id, first, second, settings, verdict, card, basis, why }) => [
        `\`${id}\``,
        drugs(first),
        drugs(second),
        settings?.join(', ') ?? 'any',
        verdict,
        card ? `\`${card}\`` : '',
        basis.join(', '),
        why,
      ]),
    ),
    '',
    '## Adherence: what was tried',
    '',
    table(
      ['what', 'trials of adherence', 'claims'],
      tips.map(({ tip, trial, claims: ids }) => [tip, trial, ids.join(', ')]),
    ),
    '',
    '## Bone health',
    '',
    table(
      ['what', 'source', 'says', 'claims'],
      bone.map(({ what, source, says, claims: ids }) => [what, source, says, ids.join(', ')]),
    ),
    '',
    '## What was tried for joint symptoms, as drawn',
    '',
    'Difference from the control in points of worst pain, 0-10; below zero in favour of what was tried.',
    '',
    table(
      ['tried', 'against', 'after', 'women', 'difference', 'claim', 'source'],
      trials.map((trial) => [
        trial.tried,
        trial.against,
        trial.after ?? '',
        String(trial.participants),
        trialFigure(trial),
        trial.claim,
        `[${trial.reference}](#${trial.reference})`,
      ]),
    ),
    '',
    `A change of ${meaningful.points} points is drawn as meaningful: ${meaningful.claims.join(', ')}; ${meaningful.references.map((id) => `[${id}](#${id})`).join(', ')}. No interval is recorded for any of these.`,
    '',
    '## Instruments',
    '',
    table(
      ['name', 'measures', 'claims'],
      instruments.map(({ name, measures, claims: ids }) => [name, measures, ids.join(', ')]),
    ),
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
