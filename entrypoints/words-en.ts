import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { speak } from '../src/languages';
import { page } from '../src/languages/english/page';
import { WRITTEN } from '../src/languages/tags';

/** Injected before the interface of a page: its words. */
export default defineUnlistedScript(() => speak({ ...WRITTEN.en, texts: page }));
