import { writeFile } from 'node:fs/promises';
import { groupOf, KINDS } from '../../detection/learning';
import { type Counts, f1, none } from '../eval/statistics';
import { parse, refuseOperands, runCommand } from '../support/usage';
import { type Held, learn } from './learn';
import { allLabelled, fingerprint } from './texts';

const TABLE = 'src/detection/assertion/learned/learned.ts';

const HELP = `Learns from the labelled texts of the project what the words around a name say of its status: ${TABLE}.

  npm run learn

The same texts give the same file. Prints how names are read in lots of texts that were left out.
`;

/** Names read right, of how many, and the macro-F1 of the groups that occur. */
function score(held: readonly Held[], said: (of: Held) => number): string {
  const counts = new Map<number, Counts>();
  const countsOf = (group: number): Counts => {
    const counted = counts.get(group) ?? none();
    counts.set(group, counted);
    return counted;
  };
  let right = 0;
  for (const each of held) {
    const [gold, read] = [groupOf(each.of.kind), groupOf(said(each))];
    if (gold === read) {
      right++;
      countsOf(gold).right++;
    } else {
      countsOf(gold).missed++;
      countsOf(read).wrong++;
    }
  }
  const each = [...counts.values()].filter((count) => count.right + count.missed > 0).map(f1);
  const macro = each.reduce((a, b) => a + b, 0) / each.length;
  return `${((100 * right) / held.length).toFixed(1)} % ${macro.toFixed(3)}`;
}

await runCommand(HELP, async () => {
  refuseOperands(parse({}).positionals);
  const { table, held } = learn(allLabelled());
  process.stdout.write('lot left out     names  rules alone   with the words of the other lots\n');
  const lots = [...new Set(held.map(({ of }) => of.lot))];
  for (const lot of [...lots, 'all']) {
    const mine = lot === 'all' ? held : held.filter(({ of }) => of.lot === lot);
    const columns = [score(mine, ({ of }) => of.ruled), score(mine, ({ said }) => said)];
    process.stdout.write(`${lot.padEnd(16)} ${String(mine.length).padStart(5)}  ${columns.join('  ')}\n`);
  }
  await writeFile(
    TABLE,
    [
      "import type { Table } from './table';\n",
      '/** Written by `npm run learn`; do not edit. */',
      `export const LEARNED: Table = {\n  keys:\n    '${table.keys}',\n  weights:\n    '${table.weights}',\n};\n`,
      '/** The texts they were learned from. */',
      `export const LEARNED_FROM = '${fingerprint()}';\n`,
    ].join('\n'),
  );
  process.stdout.write(`${TABLE} written: ${table.weights.length / KINDS.length} keys.\n`);
  return 0;
});
