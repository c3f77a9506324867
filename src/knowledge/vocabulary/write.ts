import { writeFileSync } from 'node:fs';
import { compiledSource } from './index';

writeFileSync(new URL('./compiled.ts', import.meta.url), compiledSource());
