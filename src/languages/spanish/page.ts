import { because } from './because';
import { guide } from './guide';
import { shared } from './shared';

/** What the interface in a page needs. */
export const page = { ...shared, ...because, ...guide };
