import type { APIModalInteractionResponseCallbackData } from 'discord.js';
import { z } from 'zod';
import { refuse } from '../refusal.ts';
import { modalComponent } from './components.ts';
import { parse } from './form.ts';
import { everyComponent } from './tree.ts';

const modalBody = z.object({
  custom_id: z.string().min(1).max(100),
  title: z.string().min(1).max(45),
  components: z.array(modalComponent).min(1).max(5),
});

/** A modal as a bot may open it; no two of its inputs share a custom id. */
export function parseModal(body: unknown): APIModalInteractionResponseCallbackData {
  const modal = parse(modalBody, body);
  const seen = new Set<string>();
  for (const { component, path } of everyComponent(modal.components)) {
    const id = component.custom_id;
    if (typeof id !== 'string') continue;
    if (seen.has(id)) throw refuse.form({ path: ['components', ...path], ...DUPLICATE });
    seen.add(id);
  }
  return modal as APIModalInteractionResponseCallbackData;
}

const DUPLICATE = {
  code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
  message: 'Component custom id cannot be duplicated',
} as const;
