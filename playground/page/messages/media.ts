import type { AttachmentView } from '../../protocol.ts';
import { h } from '../element.ts';
import { icon } from '../icons.ts';
import { openPicture } from '../picture.ts';

/** Pictures and files. Only what lies on this server is loaded: an address elsewhere becomes a link. */
export function attachmentElement(attachment: AttachmentView): HTMLElement {
  if (attachment.contentType.startsWith('image/'))
    return h('div', { class: 'gallery one' }, [picture(attachment.url, attachment.description, attachment.spoiler)]);
  return fileCard(attachment);
}

export function galleryElement(
  items: readonly { media: { url: string }; description?: string | null; spoiler?: boolean }[],
): HTMLElement {
  return h(
    'div',
    { class: items.length === 1 ? 'gallery one' : 'gallery' },
    items.map(({ media, description, spoiler }) => picture(media.url, description, spoiler)),
  );
}

export function thumbnailElement(component: {
  media?: { url: string };
  description?: string | null;
  spoiler?: boolean;
}): HTMLElement {
  return h('div', { class: 'thumbnail' }, [
    picture(component.media?.url ?? '', component.description, component.spoiler),
  ]);
}

/** The file component names its attachment by the address that it was given. */
export function fileElement(url: string, attachments: readonly AttachmentView[], spoiler?: boolean): HTMLElement {
  const attachment = attachments.find((a) => a.url === url);
  return attachment ? fileCard({ ...attachment, spoiler: spoiler === true }) : h('p', { class: 'quiet' }, ['(a file)']);
}

function picture(url: string, description?: string | null, spoiler?: boolean): HTMLElement {
  if (!url.startsWith('/attachments/'))
    return h('p', { class: 'quiet' }, ['(a picture from elsewhere, which the playground does not load)']);
  const words = description || 'Picture without a description';
  const opener = h(
    'button',
    { type: 'button', class: spoiler ? 'picture veiled' : 'picture', 'aria-label': `Open: ${words}` },
    [h('img', { src: url, alt: words, loading: 'lazy' })],
  );
  opener.addEventListener('click', () => {
    if (opener.classList.contains('veiled')) opener.classList.remove('veiled');
    else openPicture(url, words, opener);
  });
  return opener;
}

function fileCard({ filename, size, url }: AttachmentView): HTMLElement {
  return h('a', { class: 'file', href: url, download: filename }, [
    icon('file'),
    h('span', {}, [h('strong', {}, [filename]), h('small', {}, [bytes(size)])]),
  ]);
}

function bytes(size: number): string {
  if (size < 1024) return `${size} bytes`;
  return size < 1024 * 1024 ? `${(size / 1024).toFixed(1)} KB` : `${(size / 1024 / 1024).toFixed(1)} MB`;
}
