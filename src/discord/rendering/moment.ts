/** How Discord shows a moment to each reader, in their own time zone and language: "in 20 seconds", a day, a day with its time. */
export type MomentStyle = 'relative' | 'day' | 'full';

const LETTERS: Readonly<Record<MomentStyle, string>> = { relative: 'R', day: 'D', full: 'F' };

/** @param at a moment, or its ISO time. Rounded up to the second, so that "again in …" never comes too early */
export function moment(at: Date | string, style: MomentStyle): string {
  const milliseconds = typeof at === 'string' ? Date.parse(at) : at.getTime();
  return `<t:${Math.ceil(milliseconds / 1_000)}:${LETTERS[style]}>`;
}
