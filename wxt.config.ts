import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { shippedPlugin } from './src/cli/support/shipped';
import { withoutSinksPlugin } from './src/cli/support/without-sinks';
import { inManifest, localeFiles } from './src/languages/manifest';
import { BUILTIN_MATCHES, EVERY_SITE_MATCHES } from './src/platform/sites';
import { sayNotUsed } from './src/platform/toolbar';

/** Extension pages load nothing but their own files and connect to nothing at all. */
const EXTENSION_PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

export default defineConfig({
  publicDir: 'assets/public',
  manifestVersion: 3,
  hooks: {
    'build:publicAssets'(_, files) {
      files.push(...localeFiles());
    },
    'build:manifestGenerated'(_, manifest) {
      sayNotUsed(manifest);
    },
  },
  imports: false,
  vite: () => ({
    plugins: [preact(), withoutSinksPlugin, shippedPlugin],
    build: { target: 'es2023', sourcemap: false, modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: 'AIMSS Guide',
    short_name: 'AIMSS Guide',
    description: inManifest('description'),
    default_locale: 'en',
    // One worker for all windows, which keeps what it knows of private ones apart; Firefox knows no other way.
    incognito: 'spanning',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: [...BUILTIN_MATCHES],
    optional_host_permissions: [...EVERY_SITE_MATCHES],
    content_security_policy: { extension_pages: EXTENSION_PAGE_POLICY },
    // What holds of a tab until the guide is used there; the background says otherwise, tab by tab.
    action: {
      default_icon: { 16: 'icon/unable-16.png', 32: 'icon/unable-32.png' },
    },
    commands: {
      'next-mention': {
        suggested_key: { default: 'Alt+Shift+J' },
        description: inManifest('command_next-mention'),
      },
      'previous-mention': {
        suggested_key: { default: 'Alt+Shift+K' },
        description: inManifest('command_previous-mention'),
      },
      overview: {
        suggested_key: { default: 'Alt+Shift+L' },
        description: inManifest('command_overview'),
      },
      dismiss: {
        suggested_key: { default: 'Alt+Shift+D' },
        description: inManifest('command_dismiss'),
      },
      // Browsers suggest four keys at most; this one is for who wants it.
      'open-card': { description: inManifest('command_open-card') },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'aimss-guide@aimss-guide.org',
              strict_min_version: '150.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '140', storage: { managed_schema: 'managed_schema.json' } }),
  }),
});
