/** One thing wrong with a body: where (`['components', 0, 'custom_id']`), Discord's word for it, and a sentence. */
export type FormIssue = Readonly<{ path: readonly (string | number)[]; code: string; message: string }>;

/** A request that Discord would refuse, with the status, code and words it would use. */
export class Refusal extends Error {
  readonly status: number;
  readonly code: number;
  readonly issues: readonly FormIssue[];

  constructor(status: number, code: number, message: string, issues: readonly FormIssue[] = []) {
    super(message);
    this.status = status;
    this.code = code;
    this.issues = issues;
  }

  /** The body as Discord writes it: the issues nested under the keys they belong to. */
  toJSON(): Readonly<Record<string, unknown>> {
    const base = { message: this.message, code: this.code };
    return this.issues.length === 0 ? base : { ...base, errors: nested(this.issues) };
  }
}

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes, those that this server can give. */
export const refuse = {
  unauthorized: () => new Refusal(401, 0, '401: Unauthorized'),
  notFound: () => new Refusal(404, 0, '404: Not Found'),
  unknownChannel: () => new Refusal(404, 10003, 'Unknown Channel'),
  unknownGuild: () => new Refusal(404, 10004, 'Unknown Guild'),
  unknownMember: () => new Refusal(404, 10007, 'Unknown Member'),
  unknownMessage: () => new Refusal(404, 10008, 'Unknown Message'),
  unknownUser: () => new Refusal(404, 10013, 'Unknown User'),
  unknownWebhook: () => new Refusal(404, 10015, 'Unknown Webhook'),
  unknownInteraction: () => new Refusal(404, 10062, 'Unknown interaction'),
  unknownCommand: () => new Refusal(404, 10063, 'Unknown application command'),
  tooLarge: () => new Refusal(413, 40005, 'Request entity too large'),
  alreadyAcknowledged: () => new Refusal(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: () => new Refusal(403, 50001, 'Missing Access'),
  notTheAuthor: () => new Refusal(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: () => new Refusal(400, 50006, 'Cannot send an empty message'),
  noPrivateMessages: () => new Refusal(403, 50007, 'Cannot send messages to this user'),
  missingPermissions: () => new Refusal(403, 50013, 'Missing Permissions'),
  wrongChannelType: () => new Refusal(400, 50024, 'Cannot execute action on this channel type'),
  expiredWebhookToken: () => new Refusal(401, 50027, 'Invalid Webhook Token'),
  form: (...issues: FormIssue[]) => new Refusal(400, 50035, 'Invalid Form Body', issues),
  archivedThread: () => new Refusal(400, 50083, 'Thread is archived'),
  invalidJson: () => new Refusal(400, 50109, 'The request body contains invalid JSON.'),
  threadExists: () => new Refusal(400, 160004, 'A thread has already been created for this message'),
} as const;

/** Keys as in the body, with `_errors` wherever something is wrong; without a prototype, since keys may be hostile. */
interface Node {
  [key: string]: Node | object[];
}

function nested(issues: readonly FormIssue[]): Node {
  const root: Node = Object.create(null);
  for (const { path, code, message } of issues) {
    let node = root;
    for (const key of path) {
      node[String(key)] ??= Object.create(null);
      node = node[String(key)] as Node;
    }
    node._errors ??= [];
    (node._errors as object[]).push({ code, message });
  }
  return root;
}
