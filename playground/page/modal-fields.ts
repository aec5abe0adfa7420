import { h } from './element.ts';
import type { Control } from './messages/buttons.ts';
import { selectBox } from './messages/selects.ts';
import type { Store } from './store.ts';

/** One labelled field of a form. */
export type ModalField = Readonly<{
  customId: string;
  element: HTMLElement;
  value(): Promise<string | readonly string[]>;
  /** Shows what is wrong with it, or that nothing is. */
  mark(problem: string | undefined): void;
  focus(): void;
}>;

type Input = Control &
  Readonly<{
    label?: string | null;
    required?: boolean | null;
    value?: string | null;
    min_length?: number | null;
    max_length?: number | null;
  }>;

/** A label with its component, or the older action row with one text input. */
export function modalField(top: unknown, store: Store): ModalField {
  const { label, description, component, components } = top as {
    label?: string;
    description?: string | null;
    component?: Input;
    components?: readonly Input[];
  };
  const input = (component ?? components?.[0])!;
  const made =
    input.type === 4 ? textField(input) : input.type === 19 ? fileField(input, store) : selectField(input, store);
  const id = `field-${input.custom_id}`;
  made.control.id = id;
  const problem = h('p', { class: 'problem', id: `${id}-problem`, hidden: true });
  made.control.setAttribute('aria-describedby', `${id}-problem ${id}-note`);
  const element = h('div', { class: 'field' }, [
    h('label', { for: id }, [
      label ?? input.label ?? '',
      input.required !== false && h('span', { class: 'required', title: 'Required' }, [' *']),
    ]),
    description ? h('p', { class: 'quiet', id: `${id}-note` }, [description]) : undefined,
    made.control,
    problem,
  ]);
  return {
    customId: input.custom_id ?? '',
    element,
    value: made.value,
    mark(message) {
      problem.hidden = !message;
      problem.textContent = message ?? '';
      made.control.setAttribute('aria-invalid', String(message !== undefined));
    },
    focus: () => made.control.focus(),
  };
}

type Made = Readonly<{ control: HTMLElement; value(): Promise<string | readonly string[]> }>;

function textField(input: Input): Made {
  const attributes = {
    placeholder: input.placeholder ?? undefined,
    maxlength: String(input.max_length ?? 4000),
    'aria-required': String(input.required !== false),
  };
  const control =
    input.style === 2 ? h('textarea', { rows: '5', ...attributes }) : h('input', { type: 'text', ...attributes });
  control.value = input.value ?? '';
  return { control, value: async () => control.value };
}

function selectField(input: Input, store: Store): Made {
  let chosen: readonly string[] = (input.options ?? [])
    .filter((option) => option.default)
    .map((option) => option.value);
  const control = selectBox(input, store, `modal ${input.custom_id}`, false, (values) => {
    chosen = values;
  });
  return { control, value: async () => chosen };
}

function fileField(input: Input, store: Store): Made {
  const control = h('input', { type: 'file', multiple: (input.max_values ?? 1) > 1 });
  return {
    control,
    value: async () => {
      const sent = await Promise.all([...(control.files ?? [])].map((file) => store.server.upload(file)));
      return sent.flatMap((answer) => ('id' in answer ? [answer.id] : []));
    },
  };
}
