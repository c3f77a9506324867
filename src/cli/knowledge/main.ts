import { writeFile } from 'node:fs/promises';
import { loadKnowledge } from '../../knowledge';
import { parse, runCommand, UsageError } from '../support/usage';
import { report } from './report';

const REPORT = 'docs/knowledge.md';
const HELP = `Shows the knowledge base to those who answer for it.

  npm run knowledge -- report

  report   writes ${REPORT}: every card, every claim with its grade, its sources and the cards that use it
`;

await runCommand(HELP, async () => {
  const { positionals } = parse({});
  if (positionals.length !== 1 || positionals[0] !== 'report')
    throw new UsageError(
      positionals.length === 0
        ? 'Nothing to do: say "report".'
        : `"${positionals.join(' ')}" is not something this command does.`,
    );
  const loaded = loadKnowledge();
  if (!loaded.ok) throw new Error(`The knowledge base is damaged: ${loaded.why}`);
  await writeFile(REPORT, report(loaded.knowledge));
  process.stdout.write(`${REPORT} written.\n`);
  return 0;
});
