import type { PermissionsString } from 'discord.js';
import type { Words } from './locale/index.ts';

/** Permissions as Discord's own settings call them in a language: "Send Messages, Attach Files". */
export function permissionNames(names: readonly PermissionsString[], { permission }: Words): string {
  const known: Readonly<Partial<Record<PermissionsString, string>>> = permission;
  // "ManageThreads" reads "Manage Threads" there.
  return names.map((name) => known[name] ?? name.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')).join(', ');
}
