import type { BaseInteraction } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { openTurnstile } from '../../src/discord/index.ts';

const START = Date.parse('2026-03-03T19:00:00Z');

function door(rates: { member: number; server: number }) {
  let time = START;
  const admit = openTurnstile(rates, () => time);
  return {
    /** @returns whether each of these was let in */
    pass: (member: string, { server = 'reading', typing = false } = {}) =>
      admit({ user: { id: member }, guildId: server, isAutocomplete: () => typing } as unknown as BaseInteraction),
    wait: (seconds: number) => {
      time += seconds * 1_000;
    },
  };
}

describe('the turnstile', () => {
  it('lets a member in so many times at once, then as they come back', () => {
    const { pass, wait } = door({ member: 6, server: 100 });
    for (let i = 0; i < 6; i++) expect(pass('ada')).toBeUndefined();
    expect(pass('ada')).toEqual({ until: new Date(START + 10_000), whose: 'member', told: false });
    expect(pass('ben')).toBeUndefined();
    wait(10);
    expect(pass('ada')).toBeUndefined();
    expect(pass('ada')?.whose).toBe('member');
    wait(3_600);
    for (let i = 0; i < 6; i++) expect(pass('ada')).toBeUndefined();
    expect(pass('ada')).toBeDefined();
  });

  it('says so once for each wait', () => {
    const { pass, wait } = door({ member: 1, server: 100 });
    pass('ada');
    expect([pass('ada'), pass('ada'), pass('ada')].map((held) => held?.told)).toEqual([false, true, true]);
    wait(60);
    expect(pass('ada')).toBeUndefined();
    expect(pass('ada')?.told).toBe(false);
  });

  it('holds a server back as a whole, tells each member for themselves, and counts nothing against them', () => {
    const { pass, wait } = door({ member: 2, server: 3 });
    for (const member of ['ada', 'ben', 'cleo']) expect(pass(member)).toBeUndefined();
    expect(pass('ada')).toEqual({ until: new Date(START + 20_000), whose: 'server', told: false });
    expect(pass('ada')?.told).toBe(true);
    expect(pass('ben')?.told).toBe(false);
    expect(pass('dan', { server: 'another' })).toBeUndefined();
    wait(20);
    expect(pass('ada')).toBeUndefined();
  });

  it('does not let one member use up the server’s share', () => {
    const { pass } = door({ member: 2, server: 4 });
    for (let i = 0; i < 50; i++) pass('ada');
    expect(pass('ben')).toBeUndefined();
    expect(pass('cleo')).toBeUndefined();
  });

  it('counts the letters that a member types apart from what they do', () => {
    const { pass } = door({ member: 2, server: 100 });
    for (let i = 0; i < 20; i++) expect(pass('ada', { typing: true })).toBeUndefined();
    expect(pass('ada', { typing: true })).toBeDefined();
    expect(pass('ada')).toBeUndefined();
  });

  it('survives a clock that is set back', () => {
    const { pass, wait } = door({ member: 1, server: 100 });
    pass('ada');
    wait(-86_400);
    expect(pass('ada')).toBeDefined();
    wait(60);
    expect(pass('ada')).toBeUndefined();
  });
});
