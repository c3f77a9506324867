import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

export default defineConfig({
  publicDir: 'assets/public',
  vite: () => ({ plugins: [preact()] }),
});
