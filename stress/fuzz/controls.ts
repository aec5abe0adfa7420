import type { Act } from './bot.ts';

export type Control = Extract<Act, { type: 'press' | 'form' }>;

/** Of Discord's components: a field that is written into. */
const TEXT_INPUT = 4;

/** What is written into a form's fields: enough to be an article, a note, a question, and marks that mean harm. */
const WRITTEN =
  'The ferry <@1> \u202e**@everyone** ran at night. https://b.example ||closed it||, said the mayor.\n\nNobody _had_ asked <#2>.';

/** Buttons, menus and forms of what was sent, as they would be pressed, chosen from and filled in. */
export function controlsOf(sent: unknown): readonly Control[] {
  if (Array.isArray(sent)) return sent.flatMap(controlsOf);
  if (typeof sent !== 'object' || sent === null) return [];
  const { custom_id: customId, disabled, options, type } = sent as Readonly<Record<string, unknown>>;
  if (typeof customId === 'string' && 'title' in sent)
    return [{ type: 'form', customId, fields: Object.fromEntries(fieldsOf(sent).map((name) => [name, WRITTEN])) }];
  const below = Object.entries(sent).flatMap(([key, inner]) =>
    key === 'files' || key === 'options' ? [] : controlsOf(inner),
  );
  if (typeof customId !== 'string' || disabled === true || type === TEXT_INPUT) return below;
  const values = Array.isArray(options) ? [String((options[0] as { value?: unknown })?.value)] : undefined;
  return [{ type: 'press', customId, ...(values ? { values } : {}) }, ...below];
}

/** The names of a form's fields. */
function fieldsOf(form: unknown): readonly string[] {
  if (Array.isArray(form)) return form.flatMap(fieldsOf);
  if (typeof form !== 'object' || form === null) return [];
  const { custom_id: name, type } = form as Readonly<Record<string, unknown>>;
  return type === TEXT_INPUT ? [String(name)] : Object.values(form).flatMap(fieldsOf);
}
