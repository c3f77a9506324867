import { because } from './because';
import { drugs } from './drugs';
import { guide } from './guide';
import { shared } from './shared';

/** What the interface in a page needs. */
export const page = { ...shared, ...drugs, ...because, ...guide };
