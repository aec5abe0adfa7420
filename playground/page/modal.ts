import type { OutcomeView } from '../protocol.ts';
import { button, h } from './element.ts';
import { icon } from './icons.ts';
import { renderMarkdown } from './markdown/index.ts';
import { type ModalField, modalField } from './modal-fields.ts';
import type { Store } from './store.ts';

type Form = Extract<OutcomeView, { kind: 'modal' }>['modal'];

/** A form that the bot opened; it stays, with what was typed, until it was sent or closed. */
export function openModal(interaction: string, form: Form, store: Store): void {
  const opener = document.activeElement as HTMLElement | null;
  const fields: ModalField[] = [];
  const parts = form.components.map((component) => {
    const part = component as { type: number; content?: string };
    if (part.type === 10) return h('div', { class: 'text' }, renderMarkdown(part.content ?? '', store.names));
    const field = modalField(component, store);
    fields.push(field);
    return field.element;
  });
  const failure = h('p', { class: 'failure', role: 'alert', hidden: true });
  const submit = h('button', { type: 'submit', class: 'control primary' }, ['Submit']);
  const body = h('form', { class: 'modal-form', novalidate: true }, [
    h('h2', { id: 'modal-title' }, [form.title]),
    h('p', { class: 'modal-note quiet' }, ['This form will be submitted to Pullquote, on this machine.']),
    ...parts,
    failure,
    h('div', { class: 'modal-end' }, [
      button({ class: 'control secondary' }, ['Cancel'], () => dialog.close()),
      submit,
    ]),
  ]);
  const dialog = h('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' }, [
    button({ class: 'bare modal-close', 'aria-label': 'Close' }, [icon('close')], () => dialog.close()),
    body,
  ]);
  body.addEventListener('submit', async (event) => {
    event.preventDefault();
    submit.disabled = true;
    const values = Object.fromEntries(
      await Promise.all(fields.map(async (f) => [f.customId, await f.value()] as const)),
    );
    const problems = await store.send({ type: 'modal', interaction, fields: values }, { words: form.title });
    submit.disabled = false;
    if (problems.length === 0) {
      dialog.close();
      return;
    }
    for (const field of fields) field.mark(problems.find((problem) => problem.field === field.customId)?.message);
    const other = problems.find((problem) => !fields.some((field) => field.customId === problem.field));
    failure.hidden = !other;
    failure.textContent = other?.message ?? '';
    fields.find((field) => problems.some((problem) => problem.field === field.customId))?.focus();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    const again = opener?.isConnected
      ? opener
      : document.querySelector<HTMLElement>(`[data-control="${CSS.escape(opener?.dataset.control ?? '')}"]`);
    (again ?? document.querySelector<HTMLElement>('#composer textarea'))?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  fields[0]?.focus();
}
