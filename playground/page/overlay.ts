import { onKey } from './element.ts';

type Options = Readonly<{
  /** Beside which the overlay stands, and which gets the focus back. */
  anchor: HTMLElement;
  /** Called however it closes. */
  closed?: () => void;
}>;

/** Shows something above the page, by its anchor; Escape or a press elsewhere closes it. */
export function openOverlay(content: HTMLElement, { anchor, closed }: Options): () => void {
  document.querySelector<HTMLElement & { shut?: () => void }>('#overlays .anchored')?.shut?.();
  content.classList.add('anchored');
  document.getElementById('overlays')!.append(content);
  const outside = (event: Event) => {
    const target = event.target as Node;
    if (!content.contains(target) && !anchor.contains(target)) close(false);
  };
  const close = (refocus = true) => {
    if (!content.isConnected) return;
    content.remove();
    document.removeEventListener('pointerdown', outside, true);
    removeEventListener('resize', away);
    anchor.setAttribute('aria-expanded', 'false');
    if (refocus && anchor.isConnected) anchor.focus();
    closed?.();
  };
  const away = () => close(false);
  (content as HTMLElement & { shut?: () => void }).shut = () => close(false);
  document.addEventListener('pointerdown', outside, true);
  addEventListener('resize', away);
  onKey(content, 'Escape', () => close());
  content.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !content.contains(relatedTarget) && !anchor.contains(relatedTarget))
      close(false);
  });
  anchor.setAttribute('aria-expanded', 'true');
  stand(content, anchor);
  return close;
}

/** Below the anchor where there is room, else above it; never beyond the window's edge. */
function stand(content: HTMLElement, anchor: HTMLElement): void {
  const margin = 8;
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = content;
  const left = Math.min(Math.max(margin, at.left), innerWidth - width - margin);
  const below = at.bottom + 4;
  const top = below + height + margin <= innerHeight ? below : Math.max(margin, at.top - height - 4);
  content.style.left = `${left}px`;
  content.style.top = `${top}px`;
}
