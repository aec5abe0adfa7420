import type { Reading } from '../article/index.ts';
import { VOICES } from '../article/index.ts';
import type { Annotation, Sentence } from '../voices/index.ts';
import { harmless, styled, VOICE_STYLE, wrap } from './print.ts';
import { VOICE_NAMES } from './render.ts';

/** An article for a person at a terminal: each sentence on its own lines, after the first letters of its voice. */
export function renderAnnotation({ article, dropped, healed }: Reading, { sentences, statements }: Annotation): string {
  const lines = [
    styled('bold', harmless(article.title)),
    [article.byline, article.printedDate].filter(Boolean).join(' · '),
    '',
  ];
  for (const { number, text, heading } of article.paragraphs) {
    if (heading) lines.push(styled('bold', harmless(heading)));
    lines.push(styled('dim', `¶${number}`));
    lines.push(...sentences.filter((s) => s.paragraph === number).map((s) => renderSentence(s, text)));
  }
  const share = VOICES.map(
    (voice) => `${VOICE_NAMES[voice]} ${sentences.filter((s) => s.voice === voice).length}`,
  ).join(', ');
  lines.push('', `${sentences.length} sentences: ${share}; ${statements.length} statements by sources.`);
  lines.push(...dropped.map(({ text, reason }) => `Left out (${reason}): ${harmless(text)}`));
  lines.push(
    ...healed.map(
      ({ paragraph, kind, before, after }) =>
        `Mended in ¶${paragraph} (${kind}): ${harmless(before)} → ${harmless(after)}`,
    ),
  );
  return lines.join('\n');
}

function renderSentence({ span, voice, sure, cues, speaker }: Sentence, paragraph: string): string {
  const mark = styled(VOICE_STYLE[voice], `${voice.padEnd(10)}${sure ? ' ' : '?'}`);
  const why = cues.slice(0, 4).map((cue) => `${cue.kind}: ${excerpt(paragraph.slice(cue.span.start, cue.span.end))}`);
  const notes = [speaker?.name, ...why].filter(Boolean).join(' · ');
  return `${mark}\n${wrap(harmless(paragraph.slice(span.start, span.end)), '    ')}${notes ? `\n${styled('dim', wrap(harmless(notes), '      '))}` : ''}`;
}

function excerpt(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
