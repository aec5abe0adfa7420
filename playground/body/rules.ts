import type { APIEmbed } from 'discord.js';
import { type FormIssue, refuse } from '../refusal.ts';
import { type Attachment, MessageFlag } from '../world/index.ts';
import { ComponentType as T } from './components.ts';
import { everyComponent } from './tree.ts';

/** Limits of Components V2, of the older form, and of embeds. */
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4_000;
const MOST_ROWS = 5;
const MOST_EMBED_TEXT = 6_000;

const V2_ONLY: ReadonlySet<number> = new Set([
  T.section,
  T.textDisplay,
  T.thumbnail,
  T.mediaGallery,
  T.file,
  T.separator,
  T.container,
]);

/** A message as it would stand after the request. */
export type Draft = Readonly<{
  content: string;
  embeds: readonly APIEmbed[];
  components: readonly unknown[];
  attachments: readonly Attachment[];
  flags: number;
}>;

/** Refuses what the shape of a body alone does not show: limits over the whole message, and fields that exclude others. */
export function holdRules(draft: Draft): void {
  const v2 = (draft.flags & MessageFlag.componentsV2) !== 0;
  const issues = [...(v2 ? ofV2(draft) : ofLegacy(draft)), ...duplicates(draft), ...missingFiles(draft)];
  if (issues.length > 0) throw refuse.form(...issues);
  const empty = draft.content === '' && draft.embeds.length === 0 && draft.components.length === 0;
  if (empty && (v2 || draft.attachments.length === 0)) throw refuse.emptyMessage();
}

function* ofV2({ content, embeds, components }: Draft): Generator<FormIssue> {
  const legacy = { code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' };
  const message = (field: string) => `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`;
  if (content) yield { path: ['content'], ...legacy, message: message('content') };
  if (embeds.length > 0) yield { path: ['embeds'], ...legacy, message: message('embeds') };
  const all = [...everyComponent(components)];
  if (all.length > MOST_COMPONENTS) {
    const words = `The total number of components is ${all.length}; it cannot exceed ${MOST_COMPONENTS}`;
    yield { path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message: words };
  }
  const text = all.reduce(
    (sum, { component }) => sum + (component.type === T.textDisplay ? component.content!.length : 0),
    0,
  );
  if (text > MOST_TEXT) {
    const words = `The total text of the components is ${text} characters; it cannot exceed ${MOST_TEXT}`;
    yield { path: ['components'], code: 'COMPONENT_MAX_TOTAL_TEXT_EXCEEDED', message: words };
  }
}

function* ofLegacy({ embeds, components }: Draft): Generator<FormIssue> {
  for (const { component, path } of everyComponent(components)) {
    if (!V2_ONLY.has(component.type)) continue;
    const message = 'Components of this type need the flag IS_COMPONENTS_V2';
    yield { path: ['components', ...path, 'type'], code: 'UNION_TYPE_CHOICES', message };
  }
  for (const [index, row] of components.entries()) {
    if ((row as { type: number }).type === T.actionRow) continue;
    yield {
      path: ['components', index, 'type'],
      code: 'UNION_TYPE_CHOICES',
      message: 'Only action rows stand at the top',
    };
  }
  if (components.length > MOST_ROWS)
    yield { path: ['components'], code: 'BASE_TYPE_BAD_LENGTH', message: `Must be ${MOST_ROWS} or fewer in length.` };
  const length = embeds.reduce((sum, embed) => sum + embedText(embed), 0);
  if (length > MOST_EMBED_TEXT) {
    const message = `Embed size exceeds maximum size of ${MOST_EMBED_TEXT}`;
    yield { path: ['embeds'], code: 'MAX_EMBED_SIZE_EXCEEDED', message };
  }
}

function embedText({ title, description, footer, author, fields = [] }: APIEmbed): number {
  const parts = [title, description, footer?.text, author?.name, ...fields.flatMap((f) => [f.name, f.value])];
  return parts.reduce((sum, part) => sum + (part?.length ?? 0), 0);
}

function* duplicates({ components }: Draft): Generator<FormIssue> {
  const seen = new Set<string>();
  for (const { component, path } of everyComponent(components)) {
    const id = component.custom_id;
    if (typeof id !== 'string') continue;
    const message = 'Component custom id cannot be duplicated';
    if (seen.has(id))
      yield { path: ['components', ...path, 'custom_id'], code: 'COMPONENT_CUSTOM_ID_DUPLICATED', message };
    seen.add(id);
  }
}

function* missingFiles({ components, attachments }: Draft): Generator<FormIssue> {
  const names = new Set(attachments.map((a) => a.filename));
  for (const { component, path } of everyComponent(components)) {
    const media = component as { media?: Media; file?: Media; items?: readonly { media: Media }[] };
    for (const { url } of [media.media, media.file, ...(media.items ?? []).map((i) => i.media)].filter(
      (m) => m !== undefined,
    )) {
      if (!url.startsWith('attachment://') || names.has(url.slice('attachment://'.length))) continue;
      const code = 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND';
      yield { path: ['components', ...path], code, message: 'The referenced attachment was not found' };
    }
  }
}

type Media = Readonly<{ url: string }>;
