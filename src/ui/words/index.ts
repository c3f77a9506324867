export { readFrom, reasonLabel, shorten } from './because';
export { dayWord, PROFESSIONAL_USE, topicWord } from './fixed';
export { REASON_WORDS } from './reasons';
export { classWord, conceptWord, shortStatusWord, statusWord, upperFirst } from './status';
