import { assessment } from './assessment';
import { because } from './because';
import { button } from './button';
import { drugs, partners } from './drugs';
import { guide } from './guide';
import { options } from './options';
import { panel } from './panel';
import { shared } from './shared';
import { toolbar } from './toolbar';

export const all = {
  ...shared,
  ...drugs,
  ...partners,
  ...because,
  ...guide,
  ...button,
  ...toolbar,
  ...options,
  ...panel,
  ...assessment,
};
