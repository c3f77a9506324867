export { Body } from './body';
export { ForestPlot, type ForestRow } from './forest';
export { Timeline, type TimelineItem } from './timeline';
