// What the content script may import of this room: no zod behind it.
export { type Effective, isMarked, isShown, readChoices } from './choices';
export { isDisabledSite } from './disabled';
export { SETTINGS_KEY } from './keys';
