import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { everyComponent, ComponentType as T } from '../body/index.ts';
import type { ActProblem } from '../protocol.ts';
import type { RestDesk } from '../rest/index.ts';
import { resolve } from './resolved.ts';
import type { Uploads } from './uploads.ts';

type Values = Readonly<Record<string, string | readonly string[]>>;
type Field = Readonly<{
  type: number;
  id?: number;
  custom_id: string;
  required?: boolean;
  min_length?: number;
  max_length?: number;
  min_values?: number;
  max_values?: number;
}>;
type Sent = Readonly<{ components: readonly object[]; resolved?: object }>;

/** The option type whose `resolved` each kind of select menu and file upload needs. */
const RESOLVED_AS: Readonly<Record<number, number>> = {
  [T.userSelect]: 6,
  [T.roleSelect]: 8,
  [T.mentionableSelect]: 9,
  [T.channelSelect]: 7,
  [T.fileUpload]: 11,
};

/** A filled-in modal as Discord sends it, and what Discord's client would mark in red before sending. */
export function fieldsOf(
  modal: APIModalInteractionResponseCallbackData,
  values: Values,
  desk: RestDesk & { uploads: Uploads },
): Readonly<{ fields: Sent; problems: readonly ActProblem[] }> {
  const inputs = [...everyComponent(modal.components)]
    .map(({ component }) => component)
    .filter((component) => typeof component.custom_id === 'string') as unknown as readonly Field[];
  const known = new Set(inputs.map((input) => input.custom_id));
  const problems = [
    ...inputs.flatMap((input) => problemWith(input, values[input.custom_id]) ?? []),
    ...Object.keys(values).flatMap((field) => (known.has(field) ? [] : [{ field, message: 'There is no such field' }])),
  ];
  const chosen = inputs.flatMap((input) => {
    const type = RESOLVED_AS[input.type];
    return type ? [values[input.custom_id] ?? []].flat().map((value) => ({ name: '', type, value })) : [];
  });
  const resolved = resolve(chosen, desk);
  const components = modal.components.map((top) => sent(top as unknown as Top, values));
  return { fields: { components, ...(resolved ? { resolved } : {}) }, problems };
}

type Top = Readonly<{ type: number; id?: number; components?: readonly Field[]; component?: Field }>;

function sent({ type, id, components, component }: Top, values: Values): object {
  const base = { type, ...(id === undefined ? {} : { id }) };
  if (components) return { ...base, components: components.map((field) => filled(field, values)) };
  return component ? { ...base, component: filled(component, values) } : base;
}

function filled({ type, id, custom_id }: Field, values: Values): object {
  const value = values[custom_id];
  const base = { type, ...(id === undefined ? {} : { id }), custom_id };
  return type === T.textInput ? { ...base, value: [value ?? ''].flat()[0] } : { ...base, values: [value ?? []].flat() };
}

function problemWith(field: Field, value: Values[string] | undefined): ActProblem | undefined {
  const at = (message: string) => ({ field: field.custom_id, message });
  const { required = true } = field;
  if (field.type === T.textInput) {
    const text = [value ?? ''].flat()[0] ?? '';
    if (text === '') return required ? at('This field is required') : undefined;
    if (text.length < (field.min_length ?? 0)) return at(`Must be ${field.min_length} or more characters`);
    return text.length > (field.max_length ?? 4000)
      ? at(`Must be ${field.max_length ?? 4000} or fewer characters`)
      : undefined;
  }
  const chosen = [value ?? []].flat().length;
  if (chosen === 0) return required && (field.min_values ?? 1) > 0 ? at('This field is required') : undefined;
  return chosen > (field.max_values ?? 1) ? at(`Choose ${field.max_values ?? 1} or fewer`) : undefined;
}
