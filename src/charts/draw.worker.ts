import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { serve } from '../workers/index.ts';

/** The font is shipped with the program, so that a picture looks the same on every machine. */
const require = createRequire(import.meta.url);
const FONTS = [
  '400Regular/SourceSans3_400Regular',
  '600SemiBold/SourceSans3_600SemiBold',
  '700Bold/SourceSans3_700Bold',
].map((name) => require.resolve(`@expo-google-fonts/source-sans-3/${name}.ttf`));

export type Drawing = Readonly<{ svg: string; width: number }>;

serve<Drawing, Uint8Array>(({ svg, width }) => {
  const font = { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  const drawn = new Resvg(svg, { fitTo: { mode: 'width', value: width }, font, logLevel: 'off' }).render();
  // A copy: the native buffer must not travel between threads.
  return new Uint8Array(drawn.asPng());
});
