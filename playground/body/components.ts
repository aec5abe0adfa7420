import { z } from 'zod';

/**
 * Discord's components with the limits it documents (https://docs.discord.com/developers/components/reference).
 * Unknown keys are dropped, as Discord drops them.
 */
export const ComponentType = {
  actionRow: 1,
  button: 2,
  stringSelect: 3,
  textInput: 4,
  userSelect: 5,
  roleSelect: 6,
  mentionableSelect: 7,
  channelSelect: 8,
  section: 9,
  textDisplay: 10,
  thumbnail: 11,
  mediaGallery: 12,
  file: 13,
  separator: 14,
  container: 17,
  label: 18,
  fileUpload: 19,
} as const;
const T = ComponentType;

const number = z
  .int()
  .min(0)
  .max(2 ** 31 - 1)
  .optional();
const customId = z.string().min(1).max(100);
const emoji = z.object({ id: z.string().nullish(), name: z.string().nullish(), animated: z.boolean().optional() });
const media = z.object({ url: z.string().min(1).max(2048) });

const button = z
  .object({
    type: z.literal(T.button),
    id: number,
    style: z.int().min(1).max(6),
    label: z.string().max(80).nullish(),
    emoji: emoji.nullish(),
    custom_id: customId.nullish(),
    url: z.string().max(512).nullish(),
    sku_id: z.string().nullish(),
    disabled: z.boolean().nullish(),
  })
  .superRefine((it, context) => {
    const wrong = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (it.style === 5 ? !it.url : it.style === 6 ? !it.sku_id : !it.custom_id)
      wrong(it.style === 5 ? 'url' : it.style === 6 ? 'sku_id' : 'custom_id', 'This field is required for the style');
    if (it.style === 5 ? it.custom_id : it.url) wrong('custom_id', 'A custom id and url cannot both be specified');
    if (it.style === 5 && it.url && !/^(https?|discord):\/\//.test(it.url)) wrong('url', 'Not a well formed URL.');
    if (it.style !== 6 && !it.label && !it.emoji) wrong('label', 'A button needs a label or an emoji');
  });

const select = {
  id: number,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
};
const option = z.object({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  emoji: emoji.nullish(),
  default: z.boolean().nullish(),
});
const stringSelect = z
  .object({ type: z.literal(T.stringSelect), ...select, options: z.array(option).min(1).max(25) })
  .superRefine((it, context) => {
    const values = it.options.map((o) => o.value);
    const twice = values.findIndex((value, index) => values.indexOf(value) !== index);
    if (twice >= 0)
      context.addIssue({
        code: 'custom',
        path: ['options', twice, 'value'],
        message: 'The specified value is already used',
      });
    if ((it.min_values ?? 1) > it.options.length)
      context.addIssue({ code: 'custom', path: ['min_values'], message: 'More than there are options' });
    if ((it.max_values ?? 1) > it.options.length)
      context.addIssue({ code: 'custom', path: ['max_values'], message: 'More than there are options' });
  });
const defaults = z.array(z.object({ id: z.string(), type: z.enum(['user', 'role', 'channel']) })).nullish();
const entitySelect = z.object({
  type: z.union([z.literal(T.userSelect), z.literal(T.roleSelect), z.literal(T.mentionableSelect)]),
  ...select,
  default_values: defaults,
});
const channelSelect = z.object({
  type: z.literal(T.channelSelect),
  ...select,
  default_values: defaults,
  channel_types: z.array(z.int()).nullish(),
});

const actionRow = z
  .object({
    type: z.literal(T.actionRow),
    id: number,
    components: z
      .array(z.discriminatedUnion('type', [button, stringSelect, entitySelect, channelSelect]))
      .min(1)
      .max(5),
  })
  .superRefine((it, context) => {
    const selects = it.components.filter((c) => c.type !== T.button).length;
    if (selects > 1 || (selects === 1 && it.components.length > 1))
      context.addIssue({ code: 'custom', path: ['components'], message: 'A select menu stands alone in its row' });
  });
const textDisplay = z.object({ type: z.literal(T.textDisplay), id: number, content: z.string().min(1).max(4000) });
const thumbnail = z.object({
  type: z.literal(T.thumbnail),
  id: number,
  media,
  description: z.string().max(1024).nullish(),
  spoiler: z.boolean().optional(),
});
const section = z.object({
  type: z.literal(T.section),
  id: number,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [button, thumbnail]),
});
const mediaGallery = z.object({
  type: z.literal(T.mediaGallery),
  id: number,
  items: z
    .array(z.object({ media, description: z.string().max(1024).nullish(), spoiler: z.boolean().optional() }))
    .min(1)
    .max(10),
});
const file = z.object({
  type: z.literal(T.file),
  id: number,
  file: z.object({ url: z.string().regex(/^attachment:\/\/.+/, 'Only attachment:// is allowed here') }),
  spoiler: z.boolean().optional(),
});
const separator = z.object({
  type: z.literal(T.separator),
  id: number,
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
});
const container = z.object({
  type: z.literal(T.container),
  id: number,
  components: z
    .array(z.discriminatedUnion('type', [actionRow, textDisplay, section, mediaGallery, separator, file]))
    .min(1),
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
});

/** What may stand at the top of a message. */
export const messageComponent = z.discriminatedUnion('type', [
  actionRow,
  textDisplay,
  section,
  mediaGallery,
  separator,
  file,
  container,
]);

const textInput = z.object({
  type: z.literal(T.textInput),
  id: number,
  custom_id: customId,
  style: z.union([z.literal(1), z.literal(2)]),
  label: z.string().min(1).max(45).nullish(),
  min_length: z.int().min(0).max(4000).nullish(),
  max_length: z.int().min(1).max(4000).nullish(),
  required: z.boolean().nullish(),
  value: z.string().max(4000).nullish(),
  placeholder: z.string().max(100).nullish(),
});
const fileUpload = z.object({
  type: z.literal(T.fileUpload),
  id: number,
  custom_id: customId,
  min_values: z.int().min(0).max(10).nullish(),
  max_values: z.int().min(1).max(10).nullish(),
  required: z.boolean().nullish(),
});
const label = z.object({
  type: z.literal(T.label),
  id: number,
  label: z.string().min(1).max(45),
  description: z.string().max(100).nullish(),
  component: z.discriminatedUnion('type', [textInput, stringSelect, entitySelect, channelSelect, fileUpload]),
});

/** What may stand in a modal; a text input in an action row is the older form, which Discord still takes. */
export const modalComponent = z.discriminatedUnion('type', [
  z.object({ type: z.literal(T.actionRow), id: number, components: z.array(textInput).length(1) }),
  textDisplay,
  label,
]);
