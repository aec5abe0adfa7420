import type { Voice } from '../article/index.ts';

/** The card's own colours: a light card reads on Discord's light and dark backgrounds and in print. */
export const CARD = '#ffffff';
export const EDGE = '#d5d8de';
export const INK = '#1d2127';
export const MUTED = '#59616d';
export const TRACK = '#f1f2f5';

/**
 * The accent colour of each voice: blue, greyed mauve, burnt orange. Chosen by search for the triple whose nearest pair
 * is furthest apart (OKLab) under full colour vision and simulated protanopia, deuteranopia and tritanopia (Machado
 * 2009), among colours with a contrast of at least 3 to Discord's light and dark backgrounds. Never the only sign: in
 * messages each container has the voice's name in words, in pictures each voice a pattern as well.
 */
export const ACCENT: Readonly<Record<Voice, number>> = {
  reported: 0x1177ff,
  attributed: 0x997788,
  argued: 0xdd5511,
};

/**
 * The accents as SVG has them. They are equally dark, so that in print the patterns tell them apart: reported plain,
 * attributed striped, argued dotted.
 */
export const INKS: Readonly<Record<Voice, string>> = {
  reported: inHex(ACCENT.reported),
  attributed: inHex(ACCENT.attributed),
  argued: inHex(ACCENT.argued),
};

/** The `fill` of a voice; {@link PATTERNS} must stand in the picture's `defs`. */
export const FILLS: Readonly<Record<Voice, string>> = {
  reported: INKS.reported,
  attributed: 'url(#attributed)',
  argued: 'url(#argued)',
};

export const PATTERNS = `
<pattern id="attributed" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
  <rect width="7" height="7" fill="#f0e9ed"/><rect width="3.5" height="7" fill="${INKS.attributed}"/>
</pattern>
<pattern id="argued" width="8" height="8" patternUnits="userSpaceOnUse">
  <rect width="8" height="8" fill="${INKS.argued}"/><circle cx="2" cy="2" r="1.35" fill="#ffffff"/><circle cx="6" cy="6" r="1.35" fill="#ffffff"/>
</pattern>`;

function inHex(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
