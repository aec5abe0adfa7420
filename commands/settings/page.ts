import {
  type Blocks,
  type Desk,
  escapeLine,
  type Message,
  message,
  text,
  type Words,
} from '../../src/discord/index.ts';
import { isSetAt, SETTING_KEYS, type SettingKey, type Settled } from '../../src/settings/index.ts';
import type { ArticleSummary, Scope } from '../../src/shelf/index.ts';
import { controls } from './controls.ts';

const TITLE = 160;

/** What holds in a place, each value with where it comes from, and the menus that change it there. */
export async function settingsPage(desk: Desk, scope: Scope, words: Words): Promise<Message> {
  const { settings: say } = words;
  const settled = await desk.shelf.settings.at(scope);
  const summaries = await desk.shelf.summaries(scope.server);
  const keys = SETTING_KEYS.filter((key) => isSetAt(key, scope.type));
  const title = scope.type === 'channel' ? say.title.channel(`<#${scope.channel}>`) : say.title[scope.type];
  const blocks: Blocks = [
    text(title),
    ...keys.flatMap((key) => [
      text(...described(key, settled, summaries, words)),
      ...controls(key, scope, settled, summaries, words),
    ]),
  ];
  return message(blocks);
}

function described(key: SettingKey, settled: Settled, summaries: readonly ArticleSummary[], words: Words) {
  const { settings: say } = words;
  const { from } = settled[key];
  return [
    words.labelled(`**${say.name[key]}**`, `${valueInWords(key, settled, summaries, words)} _(${say.from[from]})_`),
    `-# ${say.note[key]}`,
  ];
}

/** A value as members read it, escaped. */
function valueInWords(
  key: SettingKey,
  settled: Settled,
  summaries: readonly ArticleSummary[],
  { settings: say }: Words,
): string {
  switch (key) {
    case 'replies':
      return say.value.replies[settled.replies.value];
    case 'boldness':
      return say.value.boldness[settled.boldness.value];
    case 'language':
      return settled.language.value ? say.value.language[settled.language.value] : say.unset.language;
    case 'zone':
      return settled.zone.value === undefined ? say.unset.zone : escapeLine(settled.zone.value, TITLE);
    case 'channels':
      return settled.channels.value?.map((id) => `<#${id}>`).join(', ') ?? say.unset.channels;
    case 'article': {
      const slug = settled.article.value;
      if (slug === undefined) return say.unset.article;
      const title = summaries.find((one) => one.slug === slug)?.title;
      return title === undefined ? say.gone(`“${escapeLine(slug, TITLE)}”`) : `_${escapeLine(title, TITLE)}_`;
    }
  }
}
