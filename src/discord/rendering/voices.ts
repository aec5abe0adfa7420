import type { Voice } from '../../article/index.ts';

/**
 * The accent colour of each voice: blue, greyed mauve, burnt orange. Chosen by search for the triple whose nearest pair
 * is furthest apart (OKLab) under full colour vision and simulated protanopia, deuteranopia and tritanopia (Machado
 * 2009), among colours with a contrast of at least 3 to Discord's light and dark backgrounds. Never the only sign: each
 * container has the voice's name in words.
 */
export const ACCENT: Readonly<Record<Voice, number>> = {
  reported: 0x1177ff,
  attributed: 0x997788,
  argued: 0xdd5511,
};
