import { z } from 'zod';
import type { Plan, Sitting, Timetable } from '../reading/index.ts';

const Voice = z.enum(['reported', 'attributed', 'argued']);
const Span = z.object({ start: z.number().int(), end: z.number().int() });

const StoredPlan = z.looseObject({
  hash: z.string(),
  by: z.enum(['guide', 'text']),
  stops: z
    .array(
      z.looseObject({
        number: z.number().int(),
        first: z.number().int(),
        last: z.number().int(),
        question: z.union([
          z.object({ type: z.literal('written'), text: z.string() }),
          z.object({
            type: z.literal('made'),
            pattern: z.string(),
            about: z.object({ paragraph: z.number().int(), span: Span }).optional(),
          }),
        ]),
      }),
    )
    .min(1),
  glossary: z.array(z.object({ term: z.string(), meaning: z.string() })),
});

const StoredSitting = z.looseObject({
  status: z.enum(['reading', 'paused', 'ended']),
  pace: z.enum(['together', 'open']),
  spoilers: z.enum(['hide', 'show']),
  host: z.string(),
  present: z.array(z.string()),
  stops: z.number().int(),
  polled: z.array(z.number().int()),
  stop: z.number().int(),
  reached: z.number().int(),
  arrivals: z.number().int().optional(),
  wishes: z.record(z.string(), z.enum(['next', 'back'])),
  polls: z.record(z.string(), z.object({ rounds: z.array(z.record(z.string(), Voice)).min(1), revealed: z.boolean() })),
  startedAt: z.string(),
});

const StoredSchedule = z.object({
  days: z.array(z.number().int().min(0).max(6)).min(1),
  hour: z.number().int(),
  minute: z.number().int(),
  zone: z.string(),
  remind: z.number().int(),
  stopAt: z.iso.datetime(),
});

const StoredNames = z.array(z.object({ member: z.string(), name: z.string() }));

export const parsePlan = (json: string) => StoredPlan.parse(JSON.parse(json)) as unknown as Plan;
export const parseState = (json: string) => StoredSitting.parse(JSON.parse(json)) as unknown as Sitting;
export const parseSchedule = (json: string): Timetable => StoredSchedule.parse(JSON.parse(json));
export const parseNamed = (json: string) => StoredNames.parse(JSON.parse(json));
