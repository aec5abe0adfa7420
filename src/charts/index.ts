export { altText } from './alt-text.ts';
export { type Draughtsman, startDrawing } from './draw.ts';
export { ACCENT } from './palette.ts';
export { rangesOf, type Shares, sharesOf } from './shares.ts';
export { type ChartWords, type Picture, voicesChart } from './voices-chart.ts';
