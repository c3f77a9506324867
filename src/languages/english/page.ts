import { because } from './because';
import { guide } from './guide';
import { shared } from './shared';

/** What the interface in a page needs. A drug without a name here is called by its concept, which is its English one. */
export const page = { ...shared, ...because, ...guide };
