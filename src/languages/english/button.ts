/** What the browser itself shows: name, description and keys of the manifest, and the words over the toolbar button. */
export const button = {
  description:
    'Marks aromatase inhibitors on the page and shows what is known about joint symptoms (AIMSS), adherence, bone health and SERM pairs.',
  'command_next-mention': 'Go to the next marked name and open its card',
  'command_previous-mention': 'Go to the previous marked name and open its card',
  command_overview: 'List what is marked on the page',
  command_dismiss: 'Dismiss the warning, or close the card',
  'command_open-card': 'Open the card of the name last gone to',

  button_not_used: 'AIMSS Guide: not used on this page',
  button_off: 'AIMSS Guide: switched off on this site',
  button_nothing: 'AIMSS Guide: nothing found on this page',
  button_found_one: 'AIMSS Guide: {count} name found',
  button_found_other: 'AIMSS Guide: {count} names found',
  button_warning: '{found}, with a warning',
} as const;
