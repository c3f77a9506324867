export { readFrom, reasonLabel, shorten } from './because';
export { CORNER_WORDS } from './corners';
export { dayWord, PROFESSIONAL_USE, topicWord } from './fixed';
export { REASON_WORDS } from './reasons';
export { classWord, conceptWord, shortStatusWord, statusWord, upperFirst } from './status';
