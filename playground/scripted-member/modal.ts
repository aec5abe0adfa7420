import type { OutcomeView } from '../protocol.ts';
import type { Line } from './line.ts';
import type { Reply } from './reply.ts';

type Form = Extract<OutcomeView, { kind: 'modal' }>['modal'];

/** A form that the bot opened for a member. */
export class Modal {
  readonly #interaction: string;
  readonly #form: Form;
  readonly #line: Line;

  constructor(interaction: string, form: Form, line: Line) {
    this.#interaction = interaction;
    this.#form = form;
    this.#line = line;
  }

  get title(): string {
    return this.#form.title;
  }

  /** The fields by label, with what stands in them when the form opens. */
  get fields(): Readonly<Record<string, string>> {
    return Object.fromEntries(inputs(this.#form).map(({ label, value }) => [label, value ?? '']));
  }

  /** Sends the form; fields go by label or custom id, and those not named are sent as they stand. */
  async submit(values: Readonly<Record<string, string | readonly string[]>>): Promise<Reply> {
    const known = inputs(this.#form);
    const prefilled = known.flatMap(({ id, value }) => (value === undefined ? [] : [[id, value] as const]));
    const given = Object.entries(values).map(([key, value]) => {
      const field = known.find(({ label, id }) => label === key || id === key);
      if (!field) throw new Error(`The form has no field “${key}”; it has: ${known.map((f) => f.label).join(', ')}`);
      return [field.id, value] as const;
    });
    const fields = Object.fromEntries([...prefilled, ...given]);
    return this.#line.reply({ type: 'modal', interaction: this.#interaction, fields });
  }
}

type Field = Readonly<{ id: string; label: string; value?: string }>;
type Input = Readonly<{ custom_id: string; label?: string; value?: string }>;

function inputs(form: Form): readonly Field[] {
  return form.components.flatMap((top) => {
    const { label, component, components } = top as {
      label?: string;
      component?: Input;
      components?: readonly Input[];
    };
    return [...(component ? [component] : []), ...(components ?? [])].map((input) => ({
      id: input.custom_id,
      label: label ?? input.label ?? input.custom_id,
      ...(input.value === undefined ? {} : { value: input.value }),
    }));
  });
}
