import { stripVTControlCharacters, styleText } from 'node:util';
import type { Voice } from '../article/index.ts';

type Style = Parameters<typeof styleText>[0];

/** Colours of the voices; a word always stands beside them. */
export const VOICE_STYLE: Readonly<Record<Voice, Style>> = {
  reported: 'cyan',
  attributed: 'yellow',
  argued: 'magenta',
};

export function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** One value as one line of JSON. */
export function printLine(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** Styles a text where standard output is a terminal with colours; NO_COLOR is honoured by Node. */
export function styled(style: Style, text: string): string {
  return process.stdout.isTTY && process.stdout.hasColors() ? styleText(style, text) : text;
}

/** Text from an article or a member, made harmless for a terminal: no control sequences, no control characters. */
export function harmless(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not reach the terminal
  return stripVTControlCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, '\uFFFD');
}

/** Breaks a text at spaces so that no line is longer than `width`, each line after `indent`. */
export function wrap(text: string, indent: string, width = Math.min(process.stdout.columns ?? 100, 100)): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line].map((l) => indent + l).join('\n');
}
