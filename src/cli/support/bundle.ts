import { fileURLToPath } from 'node:url';
import { build, type PluginOption } from 'vite';

export interface Bundled {
  readonly js: string;
  readonly css: string;
}

/** A script as one classic script, made by the same tools as the product, with its styles. */
export async function bundle(
  entry: URL,
  { plugins = [], define = {} }: { plugins?: PluginOption[]; define?: Record<string, string> } = {},
): Promise<Bundled> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins,
    define,
    build: {
      write: false,
      target: 'es2023',
      cssCodeSplit: false,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: fileURLToPath(entry), output: { format: 'iife' } },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const js = outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
  const css = outputs
    .flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []))
    .join('\n');
  return { js, css };
}
