import type { Answer, Outcome } from '../answering/index.ts';
import { type Quote, VOICES, type Voice } from '../article/index.ts';
import { harmless, styled, VOICE_STYLE, wrap } from './print.ts';

/** The voices' names, as members see them everywhere. */
export const VOICE_NAMES: Readonly<Record<Voice, string>> = {
  reported: 'Reported fact',
  attributed: 'What sources say',
  argued: 'Editorial argument',
};

/** An answer for a person at a terminal: the three voices apart, each under its name. */
export function renderAnswer(question: string, { article, answer }: Outcome): string {
  const about = [article.title, article.byline, article.printedDate ?? article.date].filter(Boolean).join(' · ');
  return [styled('bold', harmless(question)), styled('dim', harmless(about)), '', ...body(answer)].join('\n');
}

function body(answer: Answer): readonly string[] {
  if (answer.type === 'absent') {
    return [
      'The article does not say.',
      ...(answer.nearest.length > 0
        ? ['', 'Nearest passages, which do not answer it:', ...answer.nearest.map((q) => renderQuote(q))]
        : []),
    ];
  }
  return [
    ...(answer.doubtful ? ['These may not answer the question.', ''] : []),
    ...VOICES.filter((voice) => answer[voice].length > 0).flatMap((voice) => [
      styled(['bold', VOICE_STYLE[voice]] as never, VOICE_NAMES[voice]),
      ...answer[voice].map((quote) => renderQuote(quote, answer.context.get(quote))),
      '',
    ]),
    styled('dim', '“Reported” means that it can be checked, not that it is true.'),
  ];
}

/** The speaker's words stand in the article's own marks; ours would double them. */
function renderQuote(quote: Quote, before?: Quote): string {
  const { name, role } = quote.speaker ?? {};
  const who = name ? ` — ${[name, role].filter(Boolean).join(', ')}` : '';
  const context = before ? [styled('dim', wrap(harmless(before.text), '  │ '))] : [];
  return [
    ...context,
    wrap(harmless(quote.text), `  ${styled(VOICE_STYLE[quote.voice], '┃')} `),
    styled('dim', `    ¶${quote.paragraph}${harmless(who)}`),
  ].join('\n');
}
