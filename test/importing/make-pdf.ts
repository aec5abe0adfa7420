export * from '../../eval/formats/index.ts';
