import { describe, expect, it } from 'vitest';
import { ACCENT } from '../../src/charts/index.ts';

type Rgb = readonly [number, number, number];

/** Discord's grounds behind a container: light, dark, darker, and the containers' own. */
const GROUNDS = [0xffffff, 0xf2f3f5, 0x2b2d31, 0x242429, 0x1e1f22];

/** How full colour vision and three kinds of colour blindness see linear RGB: Machado, Oliveira and Fernandes 2009. */
const EYES: Readonly<Record<string, readonly Rgb[]>> = {
  full: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

describe('the voices’ accent colours', () => {
  it.each(Object.keys(ACCENT))('%s stands out from light and dark grounds (WCAG: 3 to 1)', (voice) => {
    const colour = linear(ACCENT[voice as keyof typeof ACCENT]);
    for (const ground of GROUNDS) expect(contrast(colour, linear(ground))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(EYES))('are told apart with %s vision', (eyes) => {
    const seen = Object.values(ACCENT).map((colour) => oklab(through(EYES[eyes]!, linear(colour))));
    const pairs = [
      [0, 1],
      [0, 2],
      [1, 2],
    ] as const;
    // 0.02 is about the smallest difference that can be seen; this is seven times as much.
    for (const [a, b] of pairs) expect(distance(seen[a]!, seen[b]!)).toBeGreaterThan(0.14);
  });
});

function linear(colour: number): Rgb {
  const channel = (shift: number) => {
    const value = ((colour >> shift) & 255) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(16), channel(8), channel(0)];
}

function contrast(a: Rgb, b: Rgb): number {
  const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function through(eyes: readonly Rgb[], [red, green, blue]: Rgb): Rgb {
  const row = (i: number) => {
    const [a, b, c] = eyes[i]!;
    return Math.min(1, Math.max(0, a * red + b * green + c * blue));
  };
  return [row(0), row(1), row(2)];
}

function oklab([red, green, blue]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function distance(a: Rgb, b: Rgb): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}
