import type { Voice } from '../article/index.ts';

/** The card's own colours: a light card reads on Discord's light and dark backgrounds and in print. */
export const CARD = '#ffffff';
export const EDGE = '#d5d8de';
export const INK = '#1d2127';
export const MUTED = '#59616d';
export const TRACK = '#f1f2f5';

/**
 * Each voice has a colour and a pattern. The colours are the accents of the bot's messages, chosen to stay apart under
 * every common colour blindness; they are equally dark, so that in print the patterns tell them apart: reported plain,
 * attributed striped, argued dotted.
 */
export const INKS: Readonly<Record<Voice, string>> = {
  reported: '#1177ff',
  attributed: '#997788',
  argued: '#dd5511',
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
