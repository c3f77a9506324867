/** Unit tests read the interface in English. */
import { speak } from '../../src/languages';
import { LANGUAGES } from '../../src/languages/list';

speak(LANGUAGES.en);
