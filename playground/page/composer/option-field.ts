import type { OptionValue } from '../../protocol.ts';
import { button, h } from '../element.ts';
import type { Store } from '../store.ts';
import { type Choice, fixedChoices } from './choices.ts';
import type { CommandOption, Runnable } from './commands.ts';
import type { Suggestions } from './suggestions.ts';

type Desk = Readonly<{
  runnable: Runnable;
  store: Store;
  suggestions: Suggestions;
  /** What the other options hold, for autocomplete. */
  others: () => Readonly<Record<string, OptionValue>>;
  hint: (words: string) => void;
  remove: () => void;
}>;

/** Typing is let settle for this long before the bot is asked for choices. */
const SETTLE_MS = 120;

/** The field of one option: text, number, a choice from a list, or a file. */
export class OptionField {
  readonly option: CommandOption;
  readonly element: HTMLElement;
  readonly #desk: Desk;
  readonly #input: HTMLInputElement;
  readonly #value: HTMLElement;
  readonly #isFile: boolean;
  /** What stands behind the words in the field, where it was chosen from a list or uploaded. */
  #chosen: Readonly<{ words: string; value: OptionValue }> | undefined;
  #uploading: Promise<void> | undefined;
  #asked = 0;

  constructor(option: CommandOption, desk: Desk) {
    this.option = option;
    this.#desk = desk;
    this.#isFile = option.type === 11;
    this.#input = this.#isFile
      ? h('input', { type: 'file' })
      : h('input', {
          type: 'text',
          size: '1',
          autocomplete: 'off',
          role: 'combobox',
          'aria-expanded': 'false',
          'aria-autocomplete': 'list',
        });
    this.#input.setAttribute('aria-label', `${option.name}${option.required ? ' (required)' : ''}`);
    this.#input.setAttribute('aria-describedby', 'option-hint');
    this.#value = h('span', { class: 'pill-value', 'data-value': '' }, [this.#input]);
    this.element = h('label', { class: 'pill' }, [
      h('span', { class: 'pill-name' }, [option.name]),
      this.#value,
      !option.required &&
        button({ class: 'bare', 'aria-label': `Leave out ${option.name}`, tabindex: '-1' }, ['×'], () => desk.remove()),
    ]);
    this.#listen();
  }

  get value(): OptionValue | undefined {
    if (this.#isFile) return this.#chosen?.value;
    const words = this.#input.value;
    if (words === '') return undefined;
    if (this.#chosen?.words === words) return this.#chosen.value;
    const { type } = this.option as { type: number };
    return (type === 4 || type === 10) && Number.isFinite(Number(words)) ? Number(words) : words;
  }

  focus(): void {
    this.#input.focus();
  }

  /** Settles when a chosen file has arrived. */
  async ready(): Promise<void> {
    await this.#uploading;
  }

  mark(problem: string | undefined): void {
    this.element.classList.toggle('wrong', problem !== undefined);
    this.#input.setAttribute('aria-invalid', String(problem !== undefined));
    if (problem) this.element.title = problem;
    else this.element.removeAttribute('title');
  }

  #listen(): void {
    const input = this.#input;
    input.addEventListener('focus', () => {
      this.#desk.hint(`${this.option.name}: ${this.option.description}`);
      this.#suggest();
    });
    input.addEventListener('blur', () => this.#desk.suggestions.hide());
    input.addEventListener('keydown', (event) => {
      if (this.#desk.suggestions.take(event)) event.preventDefault();
    });
    input.addEventListener('input', () => {
      this.mark(undefined);
      // The hidden copy of the words in its ::after gives the field its width.
      this.#value.dataset.value = input.value;
      this.#suggest();
    });
    if (this.#isFile) input.addEventListener('change', () => this.#upload());
  }

  #upload(): void {
    const file = this.#input.files?.[0];
    this.#chosen = undefined;
    if (!file) return;
    this.#uploading = this.#desk.store.server.upload(file).then((answer) => {
      if ('id' in answer) this.#chosen = { words: file.name, value: answer.id };
      else this.mark(answer.problems[0]?.message ?? 'The file could not be sent');
    });
  }

  #suggest(): void {
    if (this.#isFile) return;
    const typed = this.#chosen?.words === this.#input.value ? '' : this.#input.value;
    const fixed = fixedChoices(this.option, typed, this.#desk.store);
    if (fixed) this.#show(fixed);
    else if ((this.option as { autocomplete?: boolean }).autocomplete) this.#ask();
    else this.#desk.suggestions.hide();
  }

  #show(choices: readonly Choice[]): void {
    const items = choices.slice(0, 25).map((choice) => ({
      words: choice.name,
      choose: () => {
        this.#chosen = { words: choice.name, value: choice.value };
        this.#input.value = choice.name;
        this.#value.dataset.value = choice.name;
        this.mark(undefined);
        this.#desk.suggestions.hide();
      },
    }));
    const title = items.length > 0 ? this.option.description : 'No choice fits what you typed';
    this.#desk.suggestions.show(this.#input, title, items);
  }

  /** Asks the bot, once the typing rests; an answer to what is no longer typed is dropped. */
  #ask(): void {
    this.#asked += 1;
    const asked = this.#asked;
    const { store, runnable, others, suggestions } = this.#desk;
    setTimeout(async () => {
      if (asked !== this.#asked || document.activeElement !== this.#input) return;
      const choices = await store.choices({
        type: 'autocomplete',
        channel: store.channelId,
        command: runnable.command.name,
        path: runnable.path,
        options: { ...others(), [this.option.name]: this.#input.value },
        focused: this.option.name,
      });
      if (asked !== this.#asked || document.activeElement !== this.#input) return;
      if (choices) this.#show(choices);
      else suggestions.show(this.#input, 'Loading options failed', []);
    }, SETTLE_MS);
  }
}
