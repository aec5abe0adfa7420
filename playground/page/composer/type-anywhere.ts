/** What keeps the keys that are typed into it, or that a key works: everything else lets them go to the message box. */
const KEEPS_KEYS = 'input, textarea, select, button, a, summary, [contenteditable], [role="dialog"] *, [role="menu"] *';

/** Typing goes to the message box wherever the focus was, as in Discord. The key itself then lands in the box. */
export function typeAnywhere(page: Document): void {
  page.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey, target, isComposing }) => {
    const character = [...key].length === 1 && key !== ' ';
    if (!character || ctrlKey || metaKey || altKey || isComposing) return;
    if (target instanceof Element && target.closest(KEEPS_KEYS)) return;
    page.querySelector<HTMLElement>('#composer textarea, #composer input')?.focus();
  });
}
