import {
  container,
  type Desk,
  escapeLine,
  type Message,
  message,
  moment,
  text,
  type Words,
} from '../../src/discord/index.ts';
import { speakersOf } from '../../src/voices/index.ts';
import { aboutLines, readingLines, shareLines, titleLine } from './about.ts';

/** All that is known of an article, for everyone. */
export async function infoPage({ shelf }: Desk, server: string, slug: string, words: Words): Promise<Message> {
  const shelved = await shelf.open(server, slug);
  const { plan, setAside } = await shelf.plan(server, slug);
  const { own, addedBy, addedAt } = await shelf.provenance(server, slug);
  const { info } = words.shelf;
  const when = moment(addedAt, 'day');
  const { sentences, statements, english } = shelved.annotation;
  const unsure = sentences.filter(({ sure }) => !sure).length;
  const corrected = sentences.filter((sentence) => sentence.corrected).length;
  const labels = [
    ...(english && unsure > 0 ? [info.unsure(unsure, sentences.length)] : []),
    ...(corrected > 0 ? [info.corrections(corrected)] : []),
  ];
  const guide = plan.by === 'guide' ? info.guide(plan.stops.length) : info.noGuide(plan.stops.length);
  return message([
    container(undefined, [
      text(titleLine(shelved.article), ...aboutLines(shelved.article, words)),
      text(...shareLines(shelved, words), ...(labels.length > 0 ? [`-# ${labels.join(' · ')}`] : [])),
      text(info.statements(speakersOf(statements).length), guide, ...(setAside ? [`-# ${info.setAside}`] : [])),
      text(...readingLines(shelved, words)),
      text(
        `-# ${own ? (addedBy ? info.addedBy(`<@${addedBy}>`, when) : info.added(when)) : info.everyones(when)}`,
        `-# ${info.name(escapeLine(slug, 160))}`,
      ),
    ]),
  ]);
}
