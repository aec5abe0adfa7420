import { DefaultRestOptions, type RESTOptions } from 'discord.js';

type MakeRequest = RESTOptions['makeRequest'];

/** Discord's answers to interactions; every other request may take discord.js's own 15 seconds. */
const ANSWER = /\/interactions\/\d+\/[^/]+\/callback/;

/** Milliseconds that Discord waits for the answer to an interaction, and for one attempt, so that there is time for another. */
const IN_TIME = 3_000;
const ATTEMPT = 1_500;

/**
 * Answers on their way up to which one without an answer of Discord's counts as lost, and is sent again. Where more are, Discord
 * or this machine is slow: giving them all up to send them again would double the work that they wait for, until none came in time.
 */
const MOST_LOST = 8;

/** Discord's code for an interaction that has been answered, and for one that can no longer be. */
const ANSWERED = 40060;
const TOO_LATE = 10062;

/** Attempts to remember whose outcome is not known: far more than are under way at once. */
const MOST = 1_000;

/**
 * Sends requests for discord.js, which sends one again that failed. An answer to an interaction can have come through all the
 * same, its confirmation being what was lost: "answered already" then means that it was answered by us, and the work goes on.
 * Nothing is sent again once Discord has stopped waiting for it: that reads as Discord's own word for it.
 */
export function answeringOnce(send: MakeRequest = DefaultRestOptions.makeRequest): MakeRequest {
  /** By address, when the first attempt began of an answer whose outcome is not known. */
  const unsure = new Map<string, number>();
  let onTheirWay = 0;
  const remember = (url: string, since: number) => {
    unsure.set(url, since);
    for (const oldest of unsure.keys()) if (unsure.size > MOST) unsure.delete(oldest);
  };
  return async (url, init) => {
    if (!ANSWER.test(url)) return send(url, init);
    const since = unsure.get(url) ?? performance.now();
    const left = since + IN_TIME - performance.now();
    if (left <= 0) {
      unsure.delete(url);
      return Response.json({ code: TOO_LATE, message: 'Unknown interaction' }, { status: 404 });
    }
    const attempt = new AbortController();
    const giveUp = () => onTheirWay <= MOST_LOST && attempt.abort();
    const timer = setTimeout(giveUp, Math.min(ATTEMPT, left));
    const given = init.signal ? [init.signal] : [];
    onTheirWay += 1;
    try {
      const signal = AbortSignal.any([...given, attempt.signal]);
      const response = await send(url, { ...init, signal } as Parameters<MakeRequest>[1]);
      if (response.status >= 500) remember(url, since);
      else if (unsure.delete(url) && response.status === 400) return await known(response);
      return response;
    } catch (error) {
      remember(url, since);
      throw error;
    } finally {
      onTheirWay -= 1;
      clearTimeout(timer);
    }
  };
}

async function known(response: Awaited<ReturnType<MakeRequest>>): ReturnType<MakeRequest> {
  const { status, headers } = response;
  const body = await response.text();
  if (codeOf(body) === ANSWERED) return new Response(null, { status: 204 });
  return new Response(body, { status, headers: [...headers] });
}

function codeOf(body: string): unknown {
  try {
    return (JSON.parse(body) as { code?: unknown }).code;
  } catch {
    return undefined;
  }
}
