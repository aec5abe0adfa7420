type Attributes = Readonly<Record<string, string | boolean | undefined>>;

/**
 * Makes an element. Strings among the children become text, never markup: nothing that a member or the bot wrote is
 * ever read as HTML. `true` sets an attribute without a value, `false` and `undefined` leave it out.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  children: readonly (Node | string | undefined | false)[] = [],
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === true) element.setAttribute(name, '');
    else if (typeof value === 'string') element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}

/** A button that does something here, labelled for those who do not see it where its face is only an icon. */
export function button(
  attributes: Attributes,
  children: readonly (Node | string | undefined | false)[],
  onClick: (event: MouseEvent) => void,
): HTMLButtonElement {
  const element = h('button', { type: 'button', ...attributes }, children);
  element.addEventListener('click', onClick);
  return element;
}

/** Calls `then` on that key, without whatever the browser would do. */
export function onKey(element: HTMLElement, key: string, then: (event: KeyboardEvent) => void): void {
  element.addEventListener('keydown', (event) => {
    if (event.key !== key || event.isComposing) return;
    event.preventDefault();
    then(event);
  });
}

/** 0xRRGGBB as CSS writes it. */
export function cssColour(colour: number): string {
  return `#${colour.toString(16).padStart(6, '0')}`;
}
