export { groupByDrug, type Named } from './groups';
export { Overview } from './overview';
