import { z } from 'zod';
import { messageComponent } from './components.ts';

const text = (max: number) => z.string().max(max);
const embed = z.object({
  type: z.string().optional(),
  title: text(256).nullish(),
  description: text(4096).nullish(),
  url: z.string().nullish(),
  timestamp: z.string().nullish(),
  color: z.int().min(0).max(0xffffff).nullish(),
  footer: z.object({ text: text(2048), icon_url: z.string().nullish() }).nullish(),
  image: z.object({ url: z.string() }).nullish(),
  thumbnail: z.object({ url: z.string() }).nullish(),
  author: z.object({ name: text(256), url: z.string().nullish(), icon_url: z.string().nullish() }).nullish(),
  fields: z
    .array(z.object({ name: text(256), value: text(1024), inline: z.boolean().nullish() }))
    .max(25)
    .nullish(),
});

const allowedMentions = z.object({
  parse: z.array(z.enum(['users', 'roles', 'everyone'])).optional(),
  users: z.array(z.string()).max(100).optional(),
  roles: z.array(z.string()).max(100).optional(),
  replied_user: z.boolean().optional(),
});

/** What may be said of a file: a new one by the number of its part (`files[0]`), one that is there by its id. */
const attachment = z.object({
  id: z.union([z.string(), z.int()]),
  filename: text(1024).optional(),
  description: text(1024).nullish(),
});

const fields = {
  content: text(2000).nullish(),
  embeds: z.array(embed).max(10).nullish(),
  flags: z.int().min(0).nullish(),
  components: z.array(messageComponent).max(40).nullish(),
  attachments: z.array(attachment).max(10).nullish(),
  allowed_mentions: allowedMentions.nullish(),
};

/** A message that a bot writes, into a channel, in answer to an interaction, or as an edit. */
export const messageBody = z.object({
  ...fields,
  tts: z.boolean().nullish(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  /** A nonce that was used a few minutes ago gives the message that was sent with it, and no other. */
  enforce_nonce: z.boolean().nullish(),
  message_reference: z
    .object({
      message_id: z.string().optional(),
      channel_id: z.string().optional(),
      fail_if_not_exists: z.boolean().optional(),
    })
    .nullish(),
});
export type MessageBody = z.infer<typeof messageBody>;

export const choicesBody = z.object({
  choices: z
    .array(
      z.object({
        name: z.string().min(1).max(100),
        value: z.union([z.string().max(100), z.number()]),
      }),
    )
    .max(25),
});

export const threadBody = z.object({
  name: z.string().min(1).max(100),
  auto_archive_duration: z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10080)]).nullish(),
  type: z.int().nullish(),
  rate_limit_per_user: z.int().min(0).max(21600).nullish(),
  invitable: z.boolean().nullish(),
});
