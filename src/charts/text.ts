/** Text as SVG takes it: markup escaped, characters that XML forbids left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/**
 * Text that the shipped font can print, or the fallback where it cannot: Source Sans 3 has Latin, Greek and Cyrillic
 * letters, no pictures and no other scripts.
 */
export function printable(text: string, fallback: string): string {
  const plain = text
    .replace(/\p{Extended_Pictographic}|\p{Cf}|\p{Cc}|\p{Variation_Selector}/gu, (mark) =>
      /[\d#*©®™]/u.test(mark) ? mark : ' ',
    )
    .replace(/\s+/gu, ' ')
    .trim();
  const foreign = /[^\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Common}\p{sc=Inherited}]/u.test(plain);
  return foreign || !/[\p{L}\p{N}]/u.test(plain) ? fallback : plain;
}

/** The mean width of a letter of Source Sans 3, in ems; wide enough that lines never run over. */
const LETTER = 0.455;

/** Breaks text into at most `most` lines that fit `width` pixels at a font size; what is left over ends in `…`. */
export function wrap(text: string, width: number, size: number, most: number): readonly string[] {
  const room = Math.max(8, Math.floor(width / (size * LETTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => one.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [])) {
    if (line === '') line = word;
    else if (line.length + 1 + word.length <= room) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1]!;
  return [...lines.slice(0, most - 1), `${last.slice(0, room - 1).trimEnd()}…`];
}
