export { isSaid, say, sayCount, sayList, sayParts, speak, words } from './say';
