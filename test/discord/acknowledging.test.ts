import { afterEach, describe, expect, it, vi } from 'vitest';
import { answeringOnce } from '../../src/discord/acknowledging.ts';

const CALLBACK = 'https://discord.com/api/v10/interactions/901/token/callback';
const ANSWERED = () =>
  Response.json({ code: 40060, message: 'Interaction has already been acknowledged.' }, { status: 400 });

/** Sends to a Discord that answers with these, one after the other, as often as discord.js would. */
async function sent(url: string, answers: readonly (() => Response | Promise<Response>)[]) {
  const left = [...answers];
  const send = answeringOnce(async () => left.shift()!() as never);
  const statuses: (number | string)[] = [];
  while (left.length > 0)
    statuses.push(
      await send(url, { method: 'POST' }).then(
        ({ status }) => status,
        (error: Error) => error.name,
      ),
    );
  return statuses;
}

const breaks = async (): Promise<Response> => {
  throw Object.assign(new Error('read ECONNRESET'), { name: 'Broken', code: 'ECONNRESET' });
};

describe('an answer to an interaction that is sent again', () => {
  it('counts as given where it came through the first time and only its confirmation was lost', async () => {
    expect(await sent(CALLBACK, [() => new Response('502', { status: 502 }), ANSWERED])).toEqual([502, 204]);
    expect(await sent(CALLBACK, [breaks, ANSWERED])).toEqual(['Broken', 204]);
  });

  it('is refused as ever where another process has answered, or Discord has another reason', async () => {
    expect(await sent(CALLBACK, [ANSWERED])).toEqual([400]);
    const unknown = () => Response.json({ code: 10062, message: 'Unknown interaction' }, { status: 404 });
    expect(await sent(CALLBACK, [breaks, unknown])).toEqual(['Broken', 404]);
    expect(await sent(CALLBACK, [breaks, () => new Response('no JSON', { status: 400 })])).toEqual(['Broken', 400]);
  });

  it('leaves every other request alone', async () => {
    expect(await sent('https://discord.com/api/v10/channels/2/messages', [breaks, ANSWERED])).toEqual(['Broken', 400]);
  });

  it('is given up in time for another attempt where Discord says nothing at all', async () => {
    // What discord.js tries again is what has this name.
    await expect(silent()(CALLBACK, { method: 'POST' })).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('waits where many others wait as well, so that a slow Discord is not asked everything twice', async () => {
    vi.useFakeTimers();
    const send = silent();
    const outcomes: string[] = [];
    for (let i = 0; i < 20; i++)
      send(CALLBACK.replace('901', String(i)), { method: 'POST' }).catch((error: Error) => outcomes.push(error.name));
    await vi.advanceTimersByTimeAsync(2_000);
    expect(outcomes).toEqual([]);
  });

  it('is not sent again when Discord has stopped waiting for it', async () => {
    vi.useFakeTimers();
    let times = 0;
    const send = answeringOnce(async () => {
      times++;
      return await breaks();
    });
    await expect(send(CALLBACK, { method: 'POST' })).rejects.toMatchObject({ name: 'Broken' });
    vi.advanceTimersByTime(3_100);
    const late = await send(CALLBACK, { method: 'POST' });
    expect([late.status, ((await late.json()) as { code: number }).code, times]).toEqual([404, 10062, 1]);
  });
});

afterEach(() => {
  vi.useRealTimers();
});

/** Sends to a Discord that never answers. */
function silent() {
  return answeringOnce(
    (_, init) =>
      new Promise((_resolve, reject) => {
        init.signal?.addEventListener('abort', () =>
          reject(new DOMException('This operation was aborted', 'AbortError')),
        );
      }),
  );
}
