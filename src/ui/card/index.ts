export { Card, CardBody, cardMarks, Line } from './card';
export { Grade } from './grade';
export { Indicator, IndicatorMark } from './indicator';
export { Source, Sources } from './source';
