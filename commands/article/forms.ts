import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from 'discord.js';
import type { Details } from '../../src/article/index.ts';
import { escapeLine, Worded, type Words } from '../../src/discord/index.ts';

/** Discord's bound on one field. */
const LONGEST_FIELD = 4_000;
/** Fields for a text: a form has five, and one is for the title. */
const PARTS = 4;
/** What is said of an article; a title page has no more. */
const LONGEST_DETAIL = 300;
const LONGEST_ADDRESS = 1_000;

/** The form for a pasted text: at most 16,000 characters, in pieces. For more there is the option for a file. */
export function pasteForm(id: string, { shelf: { form } }: Words): APIModalInteractionResponseCallbackData {
  const hints = [form.textHint, form.moreHint, form.moreHint, form.lastHint];
  const parts = hints.map((hint, i) =>
    field({
      id: `text-${i + 1}`,
      label: i === 0 ? form.text : form.more(i + 1),
      hint,
      style: TextInputStyle.Paragraph,
      longest: LONGEST_FIELD,
      required: i === 0,
    }),
  );
  const title = field({ id: 'title', label: form.title, hint: form.titleHint, longest: LONGEST_DETAIL });
  return { custom_id: id, title: form.paste, components: [title, ...parts] };
}

/** The pasted text, with its title above it where one was given. */
export function pasted({ fields }: ModalSubmitInteraction): string {
  const parts = Array.from({ length: PARTS }, (_, i) => written(fields, `text-${i + 1}`)).filter(Boolean);
  const title = oneSpace(written(fields, 'title'));
  const text = parts.join('\n\n');
  return title === '' || oneSpace(text.split('\n')[0] ?? '') === title ? text : `${title}\n\n${text}`;
}

/** The form for what is said of an article. */
export function detailsForm(
  id: string,
  { title, byline, date, publication, source }: Details,
  { shelf: { form } }: Words,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: id,
    title: form.details,
    components: [
      field({ id: 'title', label: form.title, longest: LONGEST_DETAIL, value: title, required: true }),
      field({ id: 'byline', label: form.byline, longest: LONGEST_DETAIL, value: byline }),
      field({ id: 'date', label: form.date, hint: form.dateHint, longest: 40, value: date }),
      field({ id: 'publication', label: form.publication, longest: LONGEST_DETAIL, value: publication }),
      field({ id: 'source', label: form.source, hint: form.sourceHint, longest: LONGEST_ADDRESS, value: source }),
    ],
  };
}

/** What was written into it. @throws Fault `input-wrong` */
export function detailsIn({ fields }: ModalSubmitInteraction, words: Words): Details {
  const { noTitle, wrongAddress } = words.shelf.trouble;
  const [title, byline, date, publication, source] = ['title', 'byline', 'date', 'publication', 'source'].map((id) =>
    oneSpace(written(fields, id)),
  );
  if (!title) throw new Worded('input-wrong', noTitle);
  if (source && !/^https?:$/.test(URL.canParse(source) ? new URL(source).protocol : ''))
    throw new Worded('input-wrong', wrongAddress(escapeLine(source, 200)));
  return {
    title,
    ...(byline ? { byline } : {}),
    ...(date ? { date } : {}),
    ...(publication ? { publication } : {}),
    ...(source ? { source } : {}),
  };
}

type Field = Readonly<{
  id: string;
  label: string;
  hint?: string;
  style?: TextInputStyle;
  longest: number;
  value?: string | undefined;
  required?: boolean;
}>;

function field({ id, label, hint, style = TextInputStyle.Short, longest, value, required = false }: Field) {
  return {
    type: ComponentType.Label as const,
    label,
    ...(hint ? { description: hint } : {}),
    component: {
      type: ComponentType.TextInput as const,
      custom_id: id,
      style,
      max_length: longest,
      required,
      ...(value ? { value: value.slice(0, longest) } : {}),
    },
  };
}

/** Controls and marks that turn the direction of text have no place in a title or a name. */
function oneSpace(text: string): string {
  return text
    .replace(/(?![\u200C\u200D])\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

function written(fields: ModalSubmitInteraction['fields'], id: string): string {
  return fields.fields.has(id) ? fields.getTextInputValue(id).trim() : '';
}
