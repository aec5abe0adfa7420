import { button, h } from './element.ts';
import { icon } from './icons.ts';

/** A picture at its full size over the page. */
export function openPicture(url: string, words: string, opener: HTMLElement): void {
  const dialog = h('dialog', { class: 'picture-dialog', 'aria-label': words }, [
    h('img', { src: url, alt: words }),
    h('p', {}, [words]),
    button({ class: 'bare', 'aria-label': 'Close' }, [icon('close')], () => dialog.close()),
  ]);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    opener.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
