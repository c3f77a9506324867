import { type ParseArgsConfig, parseArgs } from 'node:util';

/** Thrown for arguments nobody can act on; the message is one sentence that names the fix. */
export class UsageError extends Error {}

/**
 * Runs a command: `--help` prints the help and ends with 0, wrong arguments print one sentence and the help on standard
 * error and end with 2, any other failure prints its message, without a stack, and ends with 1.
 */
export async function runCommand(help: string, main: () => Promise<number>): Promise<void> {
  if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) {
    process.stdout.write(help);
    return;
  }
  try {
    process.exitCode = await main();
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const usage = error instanceof UsageError || isParseError(error);
    process.stderr.write(usage ? `${message}\n\n${help}` : `${message}\n`);
    process.exitCode = usage ? 2 : 1;
  }
}

const isParseError = (error: unknown): boolean =>
  error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');

/** `parseArgs` over the arguments after the script, strict: unknown options are an error. */
export function parse<T extends NonNullable<ParseArgsConfig['options']>>(options: T) {
  return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true, strict: true });
}

/** For commands without operands. */
export function refuseOperands(operands: readonly string[]): void {
  if (operands.length > 0) throw new UsageError(`"${operands.join(' ')}" is not an option of this command.`);
}
