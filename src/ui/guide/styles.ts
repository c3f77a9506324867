import card from '../card/card.css?inline';
import overview from '../overview/overview.css?inline';
import base from '../styles/base.css?inline';
import tokens from '../styles/tokens.css?inline';
import aside from './aside.css?inline';
import badge from './badge.css?inline';
import host from './host.css?inline';
import popover from './popover.css?inline';
import spot from './spot.css?inline';
import warning from './warning.css?inline';

/** All styles of the interface in a page, as one text for one constructed sheet. */
export const GUIDE_STYLES = [host, tokens, base, card, overview, popover, warning, spot, badge, aside].join(
  '\n',
);
