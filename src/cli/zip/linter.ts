import { spawnSync } from 'node:child_process';
import { z } from 'zod';

const saidSchema = z.object({ code: z.string(), message: z.string(), file: z.string().nullish() });
const reportSchema = z.object({ errors: z.array(saidSchema), warnings: z.array(saidSchema) });

/** What Firefox's store would object to in an archive or a folder: code, message and file of each error and warning. */
export function storeObjections(archive: string): string[] {
  const { stdout, stderr } = spawnSync('addons-linter', ['--output', 'json', archive], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (!stdout) throw new Error(`addons-linter said nothing: ${stderr}`);
  const { errors, warnings } = reportSchema.parse(JSON.parse(stdout));
  return [...errors, ...warnings].map(
    ({ code, message, file }) => `${code}: ${message}${file ? ` (${file})` : ''}`,
  );
}
