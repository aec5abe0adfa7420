import { Hono } from 'hono';
import { parseCommand } from '../body/index.ts';
import { commandPayload, guildPayload, userPayload } from '../payloads/index.ts';
import { refuse } from '../refusal.ts';
import type { Command } from '../world/index.ts';
import type { Env, RestDesk } from './desk.ts';

/** Discord allows this many commands of each type, globally and for each server. */
const MOST_COMMANDS: Readonly<Record<Command['type'], number>> = { 1: 100, 2: 15, 3: 15 };

/** Who the bot is, and which commands it registers. */
export function applicationRoutes({ world }: RestDesk): Hono<Env> {
  const app = new Hono<Env>();
  const application = () => ({
    id: world.application.id,
    name: world.application.name,
    icon: null,
    description: '',
    bot_public: false,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    team: null,
    owner: userPayload(world.members.get(world.server.ownerId)!),
    bot: userPayload(world.bot),
    approximate_guild_count: 1,
    redirect_uris: [],
    integration_types_config: { '0': {} },
  });
  app.get('/applications/@me', (c) => c.json(application()));
  app.get('/oauth2/applications/@me', (c) => c.json(application()));
  app.get('/users/@me', (c) => c.json(userPayload(world.bot)));
  app.patch('/users/@me', (c) => c.json(userPayload(world.bot)));
  app.get('/users/@me/guilds', (c) => c.json([{ ...guildPayload(world), owner: false, permissions: '0' }]));
  app.get('/users/:id', (c) => {
    const member = world.members.get(c.req.param('id'));
    if (!member) throw refuse.unknownUser();
    return c.json(userPayload(member));
  });
  app.get('/applications/:app/entitlements', (c) => c.json([]));
  app.get('/applications/:app/emojis', (c) => c.json({ items: [] }));

  for (const scope of ['/applications/:app/commands', '/applications/:app/guilds/:guild/commands'] as const) {
    const guildOf = (param: { app: string; guild?: string }) => {
      if (param.app !== world.application.id) throw refuse.missingAccess();
      if (param.guild !== undefined && param.guild !== world.server.id) throw refuse.missingAccess();
      return param.guild;
    };
    const mine = (guild: string | undefined) => world.commands.filter((command) => command.guildId === guild);
    const others = (guild: string | undefined) => world.commands.filter((command) => command.guildId !== guild);
    const ids = (guild: string | undefined, same?: Command) => ({
      id: same?.id ?? world.newId(),
      version: world.newId(),
      ...(guild === undefined ? {} : { guildId: guild }),
    });
    const one = (guild: string | undefined, id: string) => {
      const found = mine(guild).find((command) => command.id === id);
      if (!found) throw refuse.unknownCommand();
      return found;
    };

    app.get(scope, (c) => c.json(mine(guildOf(c.req.param())).map((command) => commandPayload(command, world))));
    app.put(scope, (c) => {
      const guild = guildOf(c.req.param());
      const { body } = c.get('incoming');
      if (!Array.isArray(body)) throw refuse.form({ path: [], code: 'BASE_TYPE_BAD_TYPE', message: 'Must be a list.' });
      const commands = body.map((item: unknown, index) => {
        // A command that keeps its name and type keeps its id.
        const before = mine(guild).find((command) => isSame(command, item));
        return within(index, () => parseCommand(item, ids(guild, before)));
      });
      holdNumbers(commands);
      world.setCommands([...others(guild), ...commands]);
      return c.json(commands.map((command) => commandPayload(command, world)));
    });
    app.post(scope, (c) => {
      const guild = guildOf(c.req.param());
      const { body } = c.get('incoming');
      const before = mine(guild).find((command) => isSame(command, body));
      const command = parseCommand(body, ids(guild, before));
      holdNumbers([...mine(guild).filter((other) => other !== before), command]);
      world.setCommands([...world.commands.filter((other) => other !== before), command]);
      return c.json(commandPayload(command, world), before ? 200 : 201);
    });
    app.get(`${scope}/:id`, (c) => c.json(commandPayload(one(guildOf(c.req.param()), c.req.param('id')), world)));
    app.patch(`${scope}/:id`, (c) => {
      const guild = guildOf(c.req.param());
      const before = one(guild, c.req.param('id'));
      const command = parseCommand({ ...before.body, ...(c.get('incoming').body as object) }, ids(guild, before));
      world.setCommands(world.commands.map((other) => (other === before ? command : other)));
      return c.json(commandPayload(command, world));
    });
    app.delete(`${scope}/:id`, (c) => {
      const before = one(guildOf(c.req.param()), c.req.param('id'));
      world.setCommands(world.commands.filter((other) => other !== before));
      return c.body(null, 204);
    });
  }
  return app;
}

function isSame(command: Command, body: unknown): boolean {
  const { name, type = 1 } = (body ?? {}) as { name?: unknown; type?: unknown };
  return command.name === name && command.type === type;
}

/** Puts the number of the command before the path of what is wrong with it. */
function within<T>(index: number, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error && 'issues' in error) {
      const { issues } = error as ReturnType<typeof refuse.form>;
      throw refuse.form(...issues.map((issue) => ({ ...issue, path: [index, ...issue.path] })));
    }
    throw error;
  }
}

function holdNumbers(commands: readonly Command[]): void {
  const names = new Set<string>();
  for (const [index, { name, type }] of commands.entries()) {
    const message = 'Application command names must be unique';
    if (names.has(`${type} ${name}`))
      throw refuse.form({ path: [index], code: 'APPLICATION_COMMANDS_DUPLICATE_NAME', message });
    names.add(`${type} ${name}`);
  }
  for (const type of [1, 2, 3] as const) {
    const message = `Maximum number of application commands of this type reached (${MOST_COMMANDS[type]})`;
    if (commands.filter((command) => command.type === type).length > MOST_COMMANDS[type])
      throw refuse.form({ path: [], code: 'APPLICATION_COMMAND_LIMIT', message });
  }
}
