import { writeFile } from 'node:fs/promises';
import { loadKnowledge } from '../../knowledge';
import { toCdsHooks } from '../../knowledge/cds-hooks';
import { viewOf } from '../../knowledge/view';
import { parse, runCommand, UsageError } from '../support/usage';
import { lintKnowledge } from './lint';
import { report } from './report';

const REPORT = 'docs/knowledge.md';
const HELP = `Shows the knowledge base to those who answer for it.

  npm run knowledge -- report | cards | lint

  report   writes ${REPORT}: every card, every claim with its grade, its sources and the cards that use it, the matrix
  cards    prints every card as HL7 CDS Hooks 2.0 JSON
  lint     holds every card to docs/clinical-safety.md: basis shown, for professionals, not urgent, limits stated; 1 when one is not
`;

await runCommand(HELP, async () => {
  const { positionals } = parse({});
  const [what = ''] = positionals;
  if (positionals.length !== 1 || !['report', 'cards', 'lint'].includes(what))
    throw new UsageError(
      positionals.length === 0
        ? 'Nothing to do: say "report", "cards" or "lint".'
        : `"${positionals.join(' ')}" is not something this command does.`,
    );
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(`The knowledge base is damaged: ${loaded.why}`);
  const { knowledge } = loaded;
  if (what === 'lint') {
    const objections = lintKnowledge(knowledge);
    for (const objection of objections) process.stdout.write(`${objection}\n`);
    process.stdout.write(`${knowledge.cards.length} cards, ${objections.length} objections\n`);
    return objections.length === 0 ? 0 : 1;
  }
  if (what === 'cards') {
    const cards = knowledge.cards.map((card) => toCdsHooks(viewOf(knowledge, card, [])));
    process.stdout.write(`${JSON.stringify({ cards }, null, 2)}\n`);
    return 0;
  }
  await writeFile(REPORT, report(knowledge));
  process.stdout.write(`${REPORT} written.\n`);
  return 0;
});
