import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openLog, reportOf, withoutSecrets } from '../src/log.ts';

/** Made up, in the form of Discord's. */
const TOKEN = ['MTE4NzY1NDMyMTA5ODc2NTQzMg', 'GabcDE', 'x1Y2z3A4b5C6d7E8f9G0h1I2j3K4l5M6n7O8p9'].join('.');
const WEBHOOK = `https://discord.com/api/v10/webhooks/1187654321098765432/aW50ZXJhY3Rpb246MTIz/messages/@original`;

function lines(write: (log: ReturnType<typeof openLog>) => void): string {
  let all = '';
  write(
    openLog('info', {
      write: (line) => {
        all += line;
      },
    }),
  );
  return all;
}

function refusedByDiscord(): DiscordAPIError {
  const body = { files: [], json: { content: 'what a member asked' } };
  return new DiscordAPIError({ code: 50035, message: 'Invalid Form Body' }, 50035, 400, 'PATCH', WEBHOOK, body);
}

describe('the log', () => {
  it('says where a fault lies, and nothing that was sent', () => {
    const logged = lines((log) => log.error({ err: refusedByDiscord() }, 'a bug met a member'));
    expect(JSON.parse(logged)).toMatchObject({
      msg: 'a bug met a member',
      err: { message: 'Invalid Form Body', code: 50035, status: 400, method: 'PATCH' },
    });
    expect(logged).toContain('log.test.ts');
    expect(logged).not.toMatch(/what a member asked|aW50ZXJhY3Rpb246MTIz/);
  });

  it('holds no token and no password, wherever they come from', () => {
    const cause = new Error(`connect postgres://pullquote:hunter2@db.example/pullquote with Bot ${TOKEN}`);
    const logged = lines((log) => log.warn({ err: new Error('no', { cause }), token: TOKEN }, `token ${TOKEN}`));
    expect(logged).not.toContain(TOKEN);
    expect(logged).not.toContain('hunter2');
    expect(logged).toContain('postgres://pullquote:[password]@db.example/pullquote');
  });

  it('holds no part of a password that has marks of addresses in it, or stands among the options', () => {
    const addresses = ['postgresql://u:hun@ter2@db.example/p', 'postgresql:///p?host=/run&password=hunter2&user=u'];
    for (const address of addresses) {
      const logged = lines((log) => log.error({ err: new Error(`connect ${address}`) }, address));
      expect(logged).not.toMatch(/hun@?ter|ter2/);
      expect(logged).toContain('[password]');
    }
  });

  it('does not follow a circle of causes for ever', () => {
    const error = new Error('round');
    error.cause = error;
    expect(lines((log) => log.error({ err: error }, 'circle'))).toContain('round');
  });
});

describe('the report of a bug on the command line', () => {
  it('has the stack, and neither tokens nor what was sent', () => {
    const report = reportOf(new Error(`told ${TOKEN}`, { cause: refusedByDiscord() }));
    expect(report).toMatch(/log\.test\.ts/);
    expect(report).toContain('Invalid Form Body');
    expect(report).not.toMatch(/what a member asked|aW50ZXJhY3Rpb246MTIz|MTE4NzY1/);
  });

  it('leaves ordinary words and addresses as they are', () => {
    const words = 'See https://example.org/a.b.c/forty-one-boxes and write to ferry@example.org: v1.2.3.';
    expect(withoutSecrets(words)).toBe(words);
  });
});
