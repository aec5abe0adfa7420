import { ComponentType, type RawFile } from 'discord.js';
import { altText, voicesChart } from '../../src/charts/index.ts';
import {
  type Blocks,
  type Desk,
  escapeLine,
  type Message,
  message,
  text,
  type Words,
} from '../../src/discord/index.ts';
import { recordOf } from '../../src/reading/index.ts';
import type { ShelvedArticle, StoredSitting } from '../../src/shelf/index.ts';
import { packetMarkdown, summaryLine } from './packet.ts';
import { articleOf } from './posting.ts';
import { lossOf, post, type Venue, writeTo } from './venue.ts';

const TITLE = 160;

/** The packet of a sitting as a message with its files. */
export type Packet = Readonly<{ message: Message; withoutFiles: Message; files: readonly RawFile[] }>;

/** Posts the packet into the sitting's channel. @returns the message; undefined where the channel is lost */
export async function postPacket(venue: Venue, sitting: StoredSitting): Promise<string | undefined> {
  const packet = await packetFor(venue, sitting, venue.forAll);
  try {
    return await post(venue, sitting.channel, packet.message, { files: packet.files }).catch((error: unknown) => {
      if (lossOf(error) !== 'closed') throw error;
      // It may be files alone that the bot may not send here: /read history gives them to each member in private.
      return post(venue, sitting.channel, packet.withoutFiles);
    });
  } catch (error) {
    const loss = lossOf(error);
    if (!loss) throw error;
    venue.desk.log.warn({ sitting: sitting.id, loss }, 'a packet could not be posted');
    await writeTo(venue, sitting.state.host, packet.withoutFiles);
    return undefined;
  }
}

/** The packet, made anew from what is stored: a short summary, the record as a file, the picture of the article's voices. */
export async function packetFor(venue: Venue, sitting: StoredSitting, words: Words): Promise<Packet> {
  const { desk } = venue;
  const { packet: say } = words.reading;
  const found = await articleOf(venue, sitting);
  const shelved = typeof found === 'string' ? undefined : found;
  // What the group was divided on stays so, whoever has corrected the label since.
  const labels = new Map(
    shelved?.annotation.sentences.map(({ id, voice, corrected }) => [id, corrected?.from ?? voice]),
  );
  const entries = await desk.shelf.sittings.entries(sitting.id);
  const record = recordOf(sitting.plan, sitting.state, entries, (id) => labels.get(id));
  const of = { sitting, record, words, ...(shelved ? { shelved } : {}) };
  const file = { name: say.file(sitting.article), data: packetMarkdown(of), contentType: 'text/markdown' };
  const picture = shelved && (await pictureOf(desk, shelved, words));
  const title = escapeLine(shelved?.article.title ?? sitting.article, TITLE);
  const summary = [say.finished(title), summaryLine(record, words)];
  const blocks: Blocks = [
    text(...summary, `-# ${say.attached}`),
    { type: ComponentType.File, file: { url: `attachment://${file.name}` } },
    ...(picture ? [picture.block] : []),
  ];
  const withoutFiles = message([text(...summary, `-# ${say.inHistory}`)]);
  return { message: message(blocks), withoutFiles, files: [file, ...(picture ? [picture.file] : [])] };
}

/** The article's voices; a packet without a picture is better than none. */
async function pictureOf({ drawing, log }: Desk, { article, annotation }: ShelvedArticle, words: Words) {
  const said = { language: words.locale, voice: words.voice, ...words.voices };
  try {
    const data = Buffer.from(await drawing.draw(voicesChart(article, annotation, said)));
    const name = 'voices.png';
    const block: Blocks[number] = {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: `attachment://${name}` }, description: altText(article, annotation, said) }],
    };
    return { file: { name, data, contentType: 'image/png' } satisfies RawFile, block };
  } catch (error) {
    log.warn({ err: error }, 'the picture of a packet could not be drawn');
    return undefined;
  }
}
