export { pageOf } from '../../eval/formats/index.ts';
