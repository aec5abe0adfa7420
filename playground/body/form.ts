import type { z } from 'zod';
import { type FormIssue, refuse } from '../refusal.ts';

/** Checks a body against a schema and refuses it in Discord's words (code 50035) where it does not fit. */
export function parse<T extends z.ZodType>(schema: T, body: unknown): z.infer<T> {
  const result = schema.safeParse(body);
  if (result.success) return result.data;
  throw refuse.form(...result.error.issues.flatMap((issue) => formIssues(issue)));
}

type Issue = z.core.$ZodIssue;

/** zod's issue in Discord's terms; of a union, the branch that came closest. */
function formIssues(issue: Issue, above: readonly (string | number)[] = []): readonly FormIssue[] {
  const path = [...above, ...issue.path.map((key) => (typeof key === 'number' ? key : String(key)))];
  const at = (code: string, message: string) => [{ path, code, message }];
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined || /received undefined/.test(issue.message)
        ? at('BASE_TYPE_REQUIRED', 'This field is required')
        : at('BASE_TYPE_BAD_TYPE', `Must be of type ${issue.expected}.`);
    case 'too_big':
      return issue.origin === 'string' || issue.origin === 'array'
        ? at('BASE_TYPE_BAD_LENGTH', `Must be ${issue.maximum} or fewer in length.`)
        : at('NUMBER_TYPE_MAX', `Must be less than or equal to ${issue.maximum}.`);
    case 'too_small':
      return issue.origin === 'string' || issue.origin === 'array'
        ? at('BASE_TYPE_BAD_LENGTH', `Must be ${issue.minimum} or more in length.`)
        : at('NUMBER_TYPE_MIN', `Must be greater than or equal to ${issue.minimum}.`);
    case 'invalid_value':
      return at('BASE_TYPE_CHOICES', `Value must be one of {${issue.values.map(String).join(', ')}}.`);
    case 'invalid_union': {
      const closest = [...issue.errors].sort((a, b) => a.length - b.length)[0];
      if (!closest?.length) return at('UNION_TYPE_CHOICES', 'Value matches none of the allowed kinds.');
      return closest.flatMap((inner) => formIssues(inner, path));
    }
    default:
      return at('BASE_TYPE_INVALID', issue.message);
  }
}
