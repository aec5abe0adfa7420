import { serve } from '../../workers/index.ts';
import { embedEach, loadEncoder } from './encoder.ts';

let encoder: ReturnType<typeof loadEncoder> | undefined;

serve(async (texts: readonly string[]): Promise<Float32Array[]> => {
  encoder ??= loadEncoder();
  return embedEach(await encoder, texts);
});
