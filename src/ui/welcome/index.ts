export type { TriedMention } from './marked-text';
export { type Tried, Welcome, type WelcomeProps } from './welcome';
