export { type Tried, Welcome, type WelcomeProps } from './welcome';
