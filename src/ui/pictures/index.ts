export { ForestPlot, type ForestRow, type Meaningful } from './forest';
export { Timeline } from './timeline';
