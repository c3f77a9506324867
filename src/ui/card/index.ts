export { Card, CardBody, cardMarks, Line } from './card';
export { IndicatorMark } from './indicator';
export { Source, Sources } from './source';
