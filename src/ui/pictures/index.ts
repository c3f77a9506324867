export { ForestPlot, type ForestRow } from './forest';
export { Timeline } from './timeline';
