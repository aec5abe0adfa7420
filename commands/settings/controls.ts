import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js';
import { type Blocks, button, oneLine, row, type Words } from '../../src/discord/index.ts';
import {
  BOLDNESS,
  LANGUAGES,
  MOST_CHANNELS,
  REPLIES,
  type SettingKey,
  type Settled,
} from '../../src/settings/index.ts';
import type { ArticleSummary, Scope } from '../../src/shelf/index.ts';
import { controlId, ID, RESET } from './ids.ts';

/** Discord's bounds on a menu: choices, one of which takes the value away, and characters of one. */
const CHOICES = 24;
const LONGEST = 100;

/** What changes a setting in a place: a menu of its values, or a button to a form. */
export function controls(
  key: SettingKey,
  scope: Scope,
  settled: Settled,
  summaries: readonly ArticleSummary[],
  words: Words,
): Blocks {
  const { settings: say } = words;
  const isHere = settled[key].from === scope.type;
  const menu = (values: readonly (readonly [value: string, label: string])[], now: string | undefined) =>
    choiceMenu(controlId(ID.set, scope, key), say.pick(say.name[key]), [
      ...values.map(([value, label]) => ({ value, label: oneLine(label, LONGEST), default: isHere && value === now })),
      { value: RESET, label: say.reset[scope.type], default: !isHere },
    ]);
  switch (key) {
    case 'replies':
      return [
        menu(
          REPLIES.map((one) => [one, say.value.replies[one]]),
          settled.replies.value,
        ),
      ];
    case 'boldness':
      return [
        menu(
          BOLDNESS.map((one) => [one, say.value.boldness[one]]),
          settled.boldness.value,
        ),
      ];
    case 'language':
      return [
        menu(
          LANGUAGES.map((one) => [one, say.value.language[one]]),
          settled.language.value,
        ),
      ];
    case 'zone':
      return [row(button(controlId(ID.form, scope, key), say.button.zone))];
    case 'channels':
      return [channelMenu(scope, settled, words), row(button(ID.everywhere, say.button.everywhere, !isHere))];
    case 'article': {
      const now = settled.article.value;
      const first = summaries.filter(({ slug }) => slug === now);
      const offered = [...first, ...summaries.filter(({ slug }) => slug !== now)].slice(0, CHOICES);
      const more = summaries.length > offered.length;
      return [
        menu(
          offered.map(({ slug, title }) => [slug, oneLine(title, LONGEST) || slug]),
          now,
        ),
        ...(more ? [row(button(controlId(ID.form, scope, key), say.button.article))] : []),
      ];
    }
  }
}

function choiceMenu(
  id: string,
  placeholder: string,
  options: APISelectMenuOption[],
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return {
    type: ComponentType.ActionRow,
    components: [{ type: ComponentType.StringSelect, custom_id: id, placeholder, options }],
  };
}

function channelMenu(
  scope: Scope,
  { channels }: Settled,
  { settings: say }: Words,
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return {
    type: ComponentType.ActionRow,
    components: [
      {
        type: ComponentType.ChannelSelect,
        custom_id: controlId(ID.set, scope, 'channels'),
        placeholder: say.pick(say.name.channels),
        channel_types: [ChannelType.GuildText, ChannelType.GuildAnnouncement, ChannelType.GuildForum],
        min_values: 1,
        max_values: MOST_CHANNELS,
        default_values: (channels.value ?? []).map((id) => ({ id, type: SelectMenuDefaultValueType.Channel })),
      },
    ],
  };
}
