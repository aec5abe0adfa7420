import { describe, expect, it } from 'vitest';
import { examine } from '../../stress/fuzz/examine.ts';
import { anyEscaped, anyFile, checkEscaping, checkFile } from '../../stress/fuzz/targets/articles.ts';
import { botUnderFire } from '../../stress/fuzz/targets/bot.ts';
import { anyGuide, checkGuide } from '../../stress/fuzz/targets/guides.ts';
import { anyCarried, wireUnderFire } from '../../stress/fuzz/targets/wire.ts';

/** Fixed, so that a failure here is there for everybody; `npm run fuzz` goes further, with another seed each time. */
const seed = 20_260_303;

const HOW = { seed, longest: 10_000 };

describe('hostile input, in a short run of npm run fuzz', () => {
  it('reaches no reader, splitter or annotator that breaks', async () => {
    expect(
      (await examine(anyFile, { target: 'articles', inputs: 120, ...HOW, check: checkFile })).failure,
    ).toBeUndefined();
  });

  it('shows as what it is when it is escaped', async () => {
    const escaping = { target: 'escaping', inputs: 250, ...HOW, check: checkEscaping };
    expect((await examine(anyEscaped, escaping)).failure).toBeUndefined();
  });

  it('is no guide, or is refused as one in words', async () => {
    expect(
      (await examine(anyGuide, { target: 'guides', inputs: 60, ...HOW, check: checkGuide })).failure,
    ).toBeUndefined();
  });

  it('meets every command, button and form without a bug, a mention or a message that Discord would refuse', async () => {
    const { acts, check, close } = await botUnderFire(seed);
    const done = await examine(acts, { target: 'bot', inputs: 80, ...HOW, check });
    await close();
    expect(done.failure).toBeUndefined();
  });

  it('comes over the wire without ending the bot or the playground', async () => {
    const { check, close } = await wireUnderFire();
    const done = await examine(anyCarried, { target: 'wire', inputs: 150, ...HOW, check });
    await close();
    expect(done.failure).toBeUndefined();
  });
});
