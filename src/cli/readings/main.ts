import { writeFile } from 'node:fs/promises';
import { READINGS, readingOf, texts } from '../../../tests/support/readings';
import { parse, refuseOperands, runCommand } from '../support/usage';

const HELP = `Writes down how detection reads each text of the corpus: ${READINGS}.

  npm run readings

Unit tests hold detection to that file. After a change of rules that is meant, run this and read the diff: every line of it
is a text that is read otherwise than before.
`;

await runCommand(HELP, async () => {
  refuseOperands(parse({}).positionals);
  const all = texts();
  await writeFile(READINGS, `${all.map(readingOf).join('\n')}\n`);
  process.stdout.write(`${READINGS} written: ${all.length} texts.\n`);
  return 0;
});
