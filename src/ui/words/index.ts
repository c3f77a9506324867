export { readFrom, reasonLabel, shorten } from './because';
export { dayWord, PROFESSIONAL_USE, topicWord } from './fixed';
export { classWord, conceptWord, statusWord, upperFirst } from './status';
