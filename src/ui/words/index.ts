export { readFrom, reasonLabel, shorten } from './because';
export { CLINICAL } from './clinical';
export { cornerWords, movedTo } from './corners';
export { dayWord, PROFESSIONAL_USE, topicWord } from './fixed';
export { Footnote } from './footnote';
export { reasonWords } from './reasons';
export { classWord, conceptWord, shortStatusWord, statusWord, upperFirst } from './status';
