export { Overview } from './overview';
export { Unread } from './unread';
