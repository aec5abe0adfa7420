import type { OptionValue } from '../../protocol.ts';
import { button, h } from '../element.ts';
import { icon } from '../icons.ts';
import type { Store } from '../store.ts';
import type { CommandOption, Runnable } from './commands.ts';
import { OptionField } from './option-field.ts';
import type { Suggestions } from './suggestions.ts';

type Desk = Readonly<{
  store: Store;
  suggestions: Suggestions;
  /** Puts the composer back to plain writing. */
  leave: () => void;
  /** Shows one line of trouble under the composer, or nothing. */
  say: (words?: string) => void;
}>;

/** A command being filled in: its name, a field for each option in use, and the optional ones to be added. */
export class CommandForm {
  readonly element: HTMLElement;
  readonly #runnable: Runnable;
  readonly #desk: Desk;
  readonly #fields: OptionField[] = [];
  readonly #pills = h('div', { class: 'pills' });
  readonly #more = h('div', { class: 'more-options' });
  readonly #hint = h('p', { class: 'hint', id: 'option-hint' });

  constructor(runnable: Runnable, desk: Desk) {
    this.#runnable = runnable;
    this.#desk = desk;
    const name = h(
      'span',
      { class: 'command-name', tabindex: runnable.options.some((o) => o.required) ? undefined : '0' },
      [`/${runnable.words}`],
    );
    this.element = h('div', { class: 'command-form', role: 'group', 'aria-label': `Command /${runnable.words}` }, [
      this.#hint,
      h('div', { class: 'line' }, [
        name,
        this.#pills,
        this.#more,
        button(
          { class: 'bare', 'aria-label': 'Leave the command', title: 'Leave the command (Escape)' },
          [icon('close')],
          desk.leave,
        ),
        button({ class: 'bare send', 'aria-label': 'Send the command', title: 'Send (Enter)' }, [icon('send')], () =>
          this.#send(),
        ),
      ]),
    ]);
    this.#hint.textContent = runnable.description;
    for (const option of runnable.options.filter((o) => o.required)) this.#add(option);
    this.#drawMore();
    this.element.addEventListener('keydown', (event) => this.#key(event));
  }

  focus(): void {
    const field = this.#fields[0] ?? undefined;
    if (field) field.focus();
    // Nothing has to be filled in: Enter sends from the name, and Tab goes on to the options.
    else this.element.querySelector<HTMLElement>('.command-name')?.focus();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing || event.defaultPrevented) return;
    const target = event.target as HTMLElement;
    const isButton = target instanceof HTMLButtonElement;
    if (event.key === 'Escape') this.#desk.leave();
    else if (event.key === 'Enter' && !isButton) this.#send();
    else if (event.key === 'Backspace' && this.#isEmptyField(target)) this.#back(target);
    else return;
    event.preventDefault();
  }

  /** Backspace in an empty field takes an optional one away, and leaves the command from the first. */
  #back(target: HTMLElement): void {
    const index = this.#fields.findIndex((field) => field.element.contains(target));
    const field = this.#fields[index];
    if (!field || (field.option.required && index === 0)) this.#desk.leave();
    else if (!field.option.required) this.#remove(field, index - 1);
    else this.#fields[index - 1]?.focus();
  }

  #isEmptyField(target: HTMLElement): boolean {
    return !(target instanceof HTMLButtonElement) && (!(target instanceof HTMLInputElement) || target.value === '');
  }

  #add(option: CommandOption): OptionField {
    const field = new OptionField(option, {
      runnable: this.#runnable,
      store: this.#desk.store,
      suggestions: this.#desk.suggestions,
      others: () => this.#values(option.name),
      hint: (words) => {
        this.#hint.textContent = words;
      },
      remove: () => this.#remove(field, 0),
    });
    this.#fields.push(field);
    this.#pills.append(field.element);
    return field;
  }

  #remove(field: OptionField, focusAt: number): void {
    this.#fields.splice(this.#fields.indexOf(field), 1);
    field.element.remove();
    this.#drawMore();
    const next = this.#fields[Math.max(0, focusAt)];
    if (next) next.focus();
    else this.focus();
  }

  #drawMore(): void {
    const left = this.#runnable.options.filter((option) => !this.#fields.some((field) => field.option === option));
    this.#more.replaceChildren(
      ...left.map((option) =>
        button({ class: 'add-option', title: option.description }, [`+ ${option.name}`], () => {
          const field = this.#add(option);
          this.#drawMore();
          field.focus();
        }),
      ),
    );
  }

  #values(except?: string): Readonly<Record<string, OptionValue>> {
    const filled = this.#fields.flatMap((field) => {
      const { value } = field;
      return value === undefined || field.option.name === except ? [] : [[field.option.name, value] as const];
    });
    return Object.fromEntries(filled);
  }

  async #send(): Promise<void> {
    const { store, leave, say } = this.#desk;
    await Promise.all(this.#fields.map((field) => field.ready()));
    const problems = await store.send(
      {
        type: 'slash',
        channel: store.channelId,
        command: this.#runnable.command.name,
        path: this.#runnable.path,
        options: this.#values(),
      },
      { words: `/${this.#runnable.words}` },
    );
    if (problems.length === 0) {
      say();
      leave();
      return;
    }
    for (const field of this.#fields) field.mark(problems.find((p) => p.field === field.option.name)?.message);
    const wrong = this.#fields.find((field) => problems.some((p) => p.field === field.option.name));
    const [first] = problems;
    say(first!.field ? `${first!.field}: ${first!.message}` : first!.message);
    wrong?.focus();
  }
}
