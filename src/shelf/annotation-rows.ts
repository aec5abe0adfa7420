import { z } from 'zod';
import type { Annotation } from '../voices/index.ts';

const Span = z.object({ start: z.number().int(), end: z.number().int() });
const Voice = z.enum(['reported', 'attributed', 'argued']);
const Speaker = z.object({ name: z.string(), role: z.string().optional() });

/** The parts of a stored annotation that everything else leans on; what is beside them is kept as it is. */
const StoredAnnotation = z.looseObject({
  english: z.boolean(),
  sentences: z.array(
    z.looseObject({
      id: z.string(),
      paragraph: z.number().int(),
      span: Span,
      voice: Voice,
      sure: z.boolean(),
      cues: z.array(z.looseObject({ kind: z.string(), span: Span, toward: Voice })),
      loaded: z.array(Span),
    }),
  ),
  statements: z.array(
    z.looseObject({
      paragraph: z.number().int(),
      content: Span,
      kind: z.enum(['direct', 'indirect']),
      speaker: Speaker.optional(),
    }),
  ),
});

/** Reads an annotation back from its row; undefined where the row does not hold one: it is then made anew. */
export function parseAnnotation(json: string): Annotation | undefined {
  const parsed = StoredAnnotation.safeParse(JSON.parse(json));
  return parsed.success ? (parsed.data as unknown as Annotation) : undefined;
}
