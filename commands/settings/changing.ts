import {
  ComponentType,
  type MessageComponentInteraction,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import { type Desk, settle, type Words, wordsFor } from '../../src/discord/index.ts';
import { Fault } from '../../src/fault.ts';
import { knownZone } from '../../src/reading/index.ts';
import { parseSetting, type SettingKey } from '../../src/settings/index.ts';
import type { Scope } from '../../src/shelf/index.ts';
import { resolveArticle } from '../parts/article-option.ts';
import { deferInPlace } from '../parts/replying.ts';
import { controlId, ID, RESET } from './ids.ts';
import { settingsPage } from './page.ts';
import { type Carried, changed, requireManager, scopeOf } from './scopes.ts';

const FIELD = 'value';
const LONGEST = 100;

/** A choice in a menu: the value is set, or taken away, and the page shown anew. */
export async function change(interaction: MessageComponentInteraction, carried: Carried, desk: Desk): Promise<void> {
  const { scope, key, words } = changed(interaction, carried);
  await deferInPlace(interaction);
  const chosen = interaction.isAnySelectMenu() ? interaction.values : [];
  const value = chosen[0] === RESET ? undefined : meant(key, chosen, words);
  if (key === 'article' && value !== undefined) await desk.shelf.open(scope.server, String(value));
  if (key === 'channels' && Array.isArray(value))
    for (const id of value)
      if (!interaction.guild?.channels.cache.has(id)) throw new Fault('input-wrong', words.settings.wrongChannel);
  await store(interaction, scope, key, value, desk);
}

/** *Every channel*: no limit any more. */
export async function everywhere(interaction: MessageComponentInteraction, desk: Desk): Promise<void> {
  requireManager(interaction, wordsFor(interaction));
  await deferInPlace(interaction);
  await store(interaction, scopeOf(interaction, 'server'), 'channels', undefined, desk);
}

/** A form for what no menu can offer: time zones, and articles of a long shelf. */
export async function openForm(interaction: MessageComponentInteraction, carried: Carried, desk: Desk): Promise<void> {
  const { scope, key, words } = changed(interaction, carried);
  if (key !== 'zone' && key !== 'article') throw new Fault('input-wrong', words.trouble.staleButton);
  const { value, from } = (await desk.shelf.settings.at(scope))[key];
  const { settings: say } = words;
  await interaction.showModal({
    custom_id: controlId(ID.form, scope, key),
    title: say.form[key],
    components: [
      {
        type: ComponentType.Label,
        label: say.form[key],
        description: say.hint[key],
        component: {
          type: ComponentType.TextInput,
          custom_id: FIELD,
          style: TextInputStyle.Short,
          max_length: LONGEST,
          required: false,
          ...(value !== undefined && from === scope.type && value.length <= LONGEST ? { value } : {}),
        },
      },
    ],
  });
}

/** What was typed into the form. @throws Fault `zone-unknown`, `article-unknown`, `article-ambiguous`: nothing is changed then */
export async function changeByForm(interaction: ModalSubmitInteraction, carried: Carried, desk: Desk): Promise<void> {
  const { scope, key, words } = changed(interaction, carried);
  await deferInPlace(interaction);
  const typed = interaction.fields.getTextInputValue(FIELD).trim();
  const value =
    typed === ''
      ? undefined
      : key === 'zone'
        ? knownZone(typed)
        : key === 'article'
          ? await resolveArticle(desk.shelf, scope.server, typed, words)
          : undefined;
  await store(interaction, scope, key, value, desk);
}

/** @throws Fault `input-wrong` for a value that the setting cannot have */
function meant(key: SettingKey, chosen: readonly string[], words: Words): unknown {
  const value = parseSetting(key, key === 'channels' ? chosen : chosen[0]);
  if (value === undefined) throw new Fault('input-wrong', words.settings.wrongValue);
  return value;
}

/** Sets the value and shows the page as it is now, in the language that may just have changed. */
async function store(
  interaction: MessageComponentInteraction | ModalSubmitInteraction,
  scope: Scope,
  key: SettingKey,
  value: unknown,
  desk: Desk,
): Promise<void> {
  await desk.shelf.settings.set(
    scope,
    key,
    value === undefined ? undefined : parseSetting(key, value),
    interaction.user.id,
  );
  await settle(interaction, desk.shelf.settings);
  await interaction.editReply(await settingsPage(desk, scope, wordsFor(interaction)));
}
