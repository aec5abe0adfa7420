import type { MessageView } from '../protocol.ts';
import type { Line } from './line.ts';
import type { Modal } from './modal.ts';

/** A message as one member sees it now: it changes as the bot edits it. */
export class Reply {
  readonly id: string;
  readonly #line: Line;

  constructor(id: string, line: Line) {
    this.id = id;
    this.#line = line;
  }

  get view(): MessageView {
    const view = this.#line.message(this.id);
    if (!view) throw new Error('The message is gone');
    return view;
  }

  /** Whether it was deleted or dismissed. */
  get gone(): boolean {
    return this.#line.message(this.id) === undefined;
  }

  get ephemeral(): boolean {
    return this.view.ephemeral;
  }

  /** All that can be read in it, in order, a line for each text; Markdown as the bot wrote it. */
  text(): string {
    return [this.view.content, ...textsIn(this.view.components), ...embedTexts(this.view)].filter(Boolean).join('\n');
  }

  /** The text of the container in which `heading` stands; `undefined` where there is none. */
  container(heading: string): string | undefined {
    return this.containers().find((text) => text.includes(heading));
  }

  /** The text of each container, in order. */
  containers(): readonly string[] {
    return this.view.components.filter(({ type }) => type === 17).map((container) => textsIn([container]).join('\n'));
  }

  /** What stands in the attached file whose name ends so. */
  async file(ending: string): Promise<string> {
    const found = this.view.attachments.find(({ filename }) => filename.endsWith(ending));
    if (!found) throw new Error(`There is no file “${ending}”`);
    return this.#line.download(found.url);
  }

  /** The accent colour of the container in which `heading` stands. */
  accent(heading: string): number | null | undefined {
    const found = this.view.components.find((c) => c.type === 17 && textsIn([c]).join('\n').includes(heading));
    return (found as { accent_color?: number | null } | undefined)?.accent_color;
  }

  /** The labels of its buttons, in order; those switched off are left out. */
  buttons(): readonly string[] {
    return this.#controls(2).flatMap((button) => (button.disabled ? [] : [nameOf(button)]));
  }

  /** Presses the button with that label (or part of it); of several, the one numbered `which`, from 0. */
  async press(label: string, which = 0): Promise<Reply> {
    return this.#line.reply(this.#use(this.#button(label, which)));
  }

  /** Presses a button that opens a form. */
  async pressForModal(label: string, which = 0): Promise<Modal> {
    return this.#line.modal(this.#use(this.#button(label, which)));
  }

  /** Presses twice before the bot can answer, as an impatient member does; settles when both are answered. */
  async doubleClick(label: string): Promise<readonly PromiseSettledResult<Reply>[]> {
    return Promise.allSettled([this.press(label), this.press(label)]);
  }

  /** The labels or values offered by the select menu whose placeholder or custom id contains `menu`. */
  choices(menu = ''): readonly string[] {
    return (this.#menu(menu).options ?? []).map((option) => option.label);
  }

  /** Chooses in a select menu, by label or value; in menus of members, roles and channels by id. */
  async select(values: string | readonly string[], menu = ''): Promise<Reply> {
    return this.#line.reply(this.#use(this.#menu(menu), this.#valuesOf(this.#menu(menu), values)));
  }

  /** Waits until the bot has changed the message so that `isSo` holds of its text. */
  async becomes(isSo: (text: string) => boolean): Promise<void> {
    await this.#line.until(() => !this.gone && isSo(this.text()));
  }

  async dismiss(): Promise<void> {
    await this.#line.dismiss(this.id);
    await this.#line.until(() => this.gone);
  }

  #button(label: string, which: number): Control {
    const all = this.#controls(2);
    const exact = all.filter((button) => nameOf(button) === label);
    const found = (exact.length > 0 ? exact : all.filter((button) => nameOf(button).includes(label)))[which];
    if (!found) throw new Error(`There is no button “${label}”; there are: ${all.map(nameOf).join(', ') || 'none'}`);
    return found;
  }

  #menu(menu: string): Control {
    const all = this.#controls(3, 5, 6, 7, 8);
    const found = all.find((c) => `${c.placeholder ?? ''} ${c.custom_id}`.includes(menu));
    if (!found) throw new Error(`There is no select menu “${menu}”`);
    return found;
  }

  #valuesOf(control: Control, wanted: string | readonly string[]): readonly string[] {
    return [wanted]
      .flat()
      .map((value) => control.options?.find((o) => o.label === value || o.value === value)?.value ?? value);
  }

  #use(control: Control, values?: readonly string[]) {
    if (!control.custom_id) throw new Error(`“${nameOf(control)}” is a link`);
    const act = { type: 'component', message: this.id, customId: control.custom_id } as const;
    return values ? { ...act, values } : act;
  }

  #controls(...types: readonly number[]): readonly Control[] {
    return [...everyComponent(this.view.components)].filter((c) => types.includes(c.type));
  }
}

type Control = Readonly<{
  type: number;
  custom_id?: string;
  label?: string;
  emoji?: { name?: string };
  placeholder?: string;
  disabled?: boolean;
  options?: readonly { label: string; value: string }[];
  content?: string;
  components?: readonly unknown[];
  accessory?: unknown;
}>;

function nameOf({ label, emoji }: Control): string {
  return [emoji?.name, label].filter(Boolean).join(' ');
}

function* everyComponent(list: readonly unknown[]): Generator<Control> {
  for (const component of list as readonly Control[]) {
    yield component;
    yield* everyComponent(component.components ?? []);
    if (component.accessory) yield* everyComponent([component.accessory]);
  }
}

function textsIn(components: readonly unknown[]): readonly string[] {
  return [...everyComponent(components)].flatMap((c) => (c.type === 10 ? [c.content ?? ''] : []));
}

function embedTexts({ embeds }: MessageView): readonly string[] {
  return embeds.flatMap((e) =>
    [e.title, e.description, ...(e.fields ?? []).flatMap((f) => [f.name, f.value])].map((t) => t ?? ''),
  );
}
