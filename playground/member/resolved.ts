import { attachmentPayload, channelPayload, resolvedMember, rolePayload, userPayload } from '../payloads/index.ts';
import type { RestDesk } from '../rest/index.ts';
import { OptionType, type SentOption } from './options.ts';
import type { Uploads } from './uploads.ts';

/** The members, roles, channels and files that values name, in full, as `resolved` carries them. */
export function resolve(
  options: readonly Pick<SentOption, 'type' | 'value' | 'name'>[],
  { world, uploads, address }: RestDesk & { uploads: Uploads },
): Readonly<Record<string, Record<string, unknown>>> | undefined {
  const found: Record<string, Record<string, unknown>> = {};
  const put = (kind: string, id: string, value: unknown) => {
    found[kind] ??= {};
    found[kind][id] = value;
  };
  for (const { type, value } of options) {
    const id = String(value);
    const member = type === OptionType.user || type === OptionType.mentionable ? world.members.get(id) : undefined;
    if (member) {
      put('users', id, userPayload(member));
      put('members', id, resolvedMember(member, world));
    }
    const role = type === OptionType.role || type === OptionType.mentionable ? world.roles.get(id) : undefined;
    if (role) put('roles', id, rolePayload(role));
    const channel = type === OptionType.channel ? world.channels.get(id) : undefined;
    if (channel) put('channels', id, channelPayload(channel, world));
    const file = type === OptionType.attachment ? uploads.get(id) : undefined;
    if (file) put('attachments', id, attachmentPayload(file, address()));
  }
  return Object.keys(found).length === 0 ? undefined : found;
}
