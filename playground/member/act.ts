import { ComponentType, everyComponent } from '../body/index.ts';
import { InteractionType } from '../interactions/index.ts';
import { messagePayload } from '../payloads/index.ts';
import type { Act, ActAnswer, ActProblem } from '../protocol.ts';
import type { RestDesk } from '../rest/index.ts';
import { type Command, has, type Member, type Message, Permission } from '../world/index.ts';
import { deliver, type MemberDesk } from './deliver.ts';
import { fieldsOf } from './fields.ts';
import { fillOptions, type SentOption } from './options.ts';
import { resolve } from './resolved.ts';
import { mayUse } from './views.ts';

/** Does what a member does: checks it as Discord's client would, then sends the bot an interaction. */
export function perform(member: Member, act: Act, desk: MemberDesk): ActAnswer {
  const prepared = prepare(member, act, desk);
  if ('problems' in prepared) return prepared;
  const { opening, data, message } = prepared;
  const interaction = desk.interactions.open({ ...opening, memberId: member.id });
  deliver(interaction, member, data, message, desk);
  return { interaction: interaction.id };
}

type Opening = Omit<Parameters<RestDesk['interactions']['open']>[0], 'memberId'>;
type Prepared = Readonly<{ opening: Opening; data: object; message?: Message }>;
type Refused = Readonly<{ problems: readonly ActProblem[] }>;

function prepare(member: Member, act: Act, desk: MemberDesk): Prepared | Refused {
  switch (act.type) {
    case 'slash':
    case 'autocomplete':
      return slash(member, act, desk);
    case 'message-command':
    case 'user-command':
      return contextCommand(member, act, desk);
    case 'component':
      return component(member, act, desk);
    case 'modal':
      return modal(member, act, desk);
  }
}

function slash(
  member: Member,
  act: Extract<Act, { type: 'slash' | 'autocomplete' }>,
  desk: MemberDesk,
): Prepared | Refused {
  const command = usable(member, 1, act.command, act.channel, desk);
  if ('problems' in command) return command;
  const path = act.path ?? [];
  const focused = act.type === 'autocomplete' ? act.focused : undefined;
  const isFile = (id: string) => desk.uploads.get(id) !== undefined;
  const { sent, problems } = fillOptions(command, path, act.options, desk.world, isFile, focused);
  if (problems.length > 0) return { problems };
  const resolved = resolve(leaves(sent), desk);
  return {
    opening: {
      type: focused === undefined ? InteractionType.command : InteractionType.autocomplete,
      channelId: act.channel,
      command: [command.name, ...path].join(' '),
      commandType: 1,
    },
    data: { ...commandData(command), ...(sent.length > 0 ? { options: sent } : {}), ...(resolved ? { resolved } : {}) },
  };
}

function contextCommand(
  member: Member,
  act: Extract<Act, { type: 'message-command' | 'user-command' }>,
  desk: MemberDesk,
): Prepared | Refused {
  const commandType = act.type === 'user-command' ? 2 : 3;
  const command = usable(member, commandType, act.command, act.channel, desk);
  if ('problems' in command) return command;
  const { world } = desk;
  const opening: Opening = {
    type: InteractionType.command,
    channelId: act.channel,
    command: command.name,
    commandType,
  };
  if (act.type === 'user-command') {
    if (!world.members.has(act.user)) return problem('There is no such member');
    const resolved = resolve([{ name: '', type: 6, value: act.user }], desk);
    return { opening, data: { ...commandData(command), target_id: act.user, resolved } };
  }
  const message = world.messages.get(act.message);
  if (!message || !world.seesMessage(member, message)) return problem('There is no such message');
  const resolved = { messages: { [message.id]: messagePayload(message, world, desk.address()) } };
  return { opening, data: { ...commandData(command), target_id: message.id, resolved } };
}

function component(member: Member, act: Extract<Act, { type: 'component' }>, desk: MemberDesk): Prepared | Refused {
  const message = desk.world.messages.get(act.message);
  if (!message || !desk.world.seesMessage(member, message)) return problem('There is no such message');
  const found = [...everyComponent(message.components)].find(
    ({ component: c }) => c.custom_id === act.customId,
  )?.component;
  if (!found) return problem('The message has no such button or menu');
  const usedHere = found as typeof found & {
    disabled?: boolean;
    min_values?: number;
    max_values?: number;
    options?: { value: string }[];
  };
  if (usedHere.disabled) return problem('This button or menu is switched off');
  const data: Record<string, unknown> = { custom_id: act.customId, component_type: found.type, id: found.id };
  if (found.type !== ComponentType.button) {
    const values = act.values ?? [];
    const { min_values = 1, max_values = 1, options } = usedHere;
    if (values.length < min_values || values.length > max_values)
      return problem(min_values === max_values ? `Choose ${min_values}` : `Choose ${min_values} to ${max_values}`);
    if (options && values.some((value) => !options.some((o) => o.value === value)))
      return problem('There is no such choice');
    data.values = values;
    const type = { 5: 6, 6: 8, 7: 9, 8: 7 }[found.type];
    if (type)
      data.resolved = resolve(
        values.map((value) => ({ name: '', type, value })),
        desk,
      );
  }
  const opening: Opening = { type: InteractionType.component, channelId: message.channelId, sourceId: message.id };
  return { opening, data, message };
}

function modal(member: Member, act: Extract<Act, { type: 'modal' }>, desk: MemberDesk): Prepared | Refused {
  const opener = desk.interactions.get(act.interaction);
  if (!opener?.modal || opener.memberId !== member.id) return problem('This form is no longer open');
  const { fields, problems } = fieldsOf(opener.modal, act.fields, desk);
  if (problems.length > 0) return { problems };
  const source = opener.sourceId ? desk.world.messages.get(opener.sourceId) : undefined;
  const data = { custom_id: opener.modal.custom_id, components: fields.components, resolved: fields.resolved };
  delete opener.modal;
  const opening: Opening = {
    type: InteractionType.modalSubmit,
    channelId: opener.channelId,
    // A form that a command opened is answered in the command's name.
    ...(opener.command ? { command: opener.command } : {}),
    ...(opener.commandType ? { commandType: opener.commandType } : {}),
    ...(source ? { sourceId: source.id } : {}),
  };
  return { opening, data, ...(source ? { message: source } : {}) };
}

/** The command a member means, if it exists and Discord would let them use it there. */
function usable(
  member: Member,
  type: Command['type'],
  name: string,
  channelId: string,
  { world }: MemberDesk,
): Command | Refused {
  const channel = world.channels.get(channelId);
  if (!channel || !world.sees(member, channel)) return problem('There is no such channel');
  const command = world.commands.find((c) => c.type === type && (c.id === name || c.name === name));
  if (!command || !mayUse(command, member, world)) return problem(`There is no command “${name}” that you may use`);
  if (!has(world.permissions(member, channel), Permission.useCommands)) return problem('Commands are not allowed here');
  return command;
}

function commandData({ id, type, name, guildId }: Command): object {
  return { id, type, name, ...(guildId ? { guild_id: guildId } : {}) };
}

function leaves(options: readonly SentOption[]): readonly SentOption[] {
  return options.flatMap((option) => (option.options ? leaves(option.options) : [option]));
}

function problem(message: string): Refused {
  return { problems: [{ message }] };
}
