import type { Dropped } from '../../types.ts';
import { isHidden, wordsOf } from './blocks.ts';
import type { Page, PageElement } from './dom.ts';

/** The frame of a page: gone, and not worth telling. */
const FRAME = new Set(['nav', 'form', 'button', 'select', 'dialog', 'input', 'textarea']);
const FRAME_ROLE = /^(?:navigation|search|dialog|alertdialog|banner|menu|toolbar)$/;

/** What stands in an article without being of it, by the words that sites use in `class` and `id`. */
const CLASSES: readonly (readonly [Dropped['reason'], RegExp])[] = [
  ['caption', /-(?:caption|photo-?credit|image-?credit|wp-caption-text)-/],
  ['share', /-(?:share|sharing|sharebar|sharedaddy|social|addtoany|social-?(?:links|media|buttons?))-/],
  [
    'related',
    /-(?:related|recommended|recommendations?|read-?(?:more|next|also)|more-(?:stories|on|from)|also-(?:like|read)|most-(?:read|popular)|trending|outbrain|taboola|further-reading)-/,
  ],
  [
    'boilerplate',
    /-(?:newsletter|subscribe|subscription|sign-?up|paywall|promo|adverts?|advertisement|ad-(?:slot|unit|container|wrapper)|sponsor(?:ed)?|cookies?|consent|comments?|disqus|donate|donation|membership|pull-?quote|breadcrumbs?|print-only)-/,
  ],
];

/** A box holds at most this share of the page's words, or so many characters; larger ones are named after what is in them. */
const LARGEST_SHARE = 0.2;
const SMALLEST = 300;
/** So many boxes are told, each with so much of its text. */
const MOST_TOLD = 60;
const LONGEST_TOLD = 300;

/** Takes captions, share prompts, related links, newsletter boxes and the page's frame out of a page, and says which. */
export function takeFurniture(page: Page, body: PageElement): readonly Dropped[] {
  const dropped: Dropped[] = [];
  const largest = Math.max(SMALLEST, LARGEST_SHARE * (body.textContent?.length ?? 0));
  const visit = (element: PageElement, told: boolean) => {
    for (const child of [...element.children]) {
      if (isFrame(child)) {
        child.remove();
        continue;
      }
      const reason = reasonFor(child);
      if (reason === null || (child.textContent?.length ?? 0) > largest) {
        visit(child, told && !isSiteFrame(child, page));
        continue;
      }
      const text = wordsOf(child);
      if (told && /\p{L}{2}/u.test(text)) dropped.push({ text: cut(text), reason });
      child.remove();
    }
  };
  visit(body, true);
  return dropped.slice(0, MOST_TOLD);
}

function isFrame(element: PageElement): boolean {
  return FRAME.has(element.localName) || FRAME_ROLE.test(element.getAttribute('role') ?? '') || isHidden(element);
}

/** The page's own head and foot, unlike an article's: what is dropped there is not told. */
function isSiteFrame(element: PageElement, page: Page): boolean {
  if (element.localName !== 'header' && element.localName !== 'footer') return false;
  return element.parentElement === page.querySelector('body');
}

function reasonFor(element: PageElement): Dropped['reason'] | null {
  const { localName } = element;
  if (localName === 'figcaption') return 'caption';
  if (localName === 'figure') return element.querySelector('blockquote, table, pre') ? null : 'caption';
  const named = `-${element.className} ${element.id}-`
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-');
  const known = CLASSES.find(([, pattern]) => pattern.test(named));
  if (known) return /^(?:html|body|main|article)$/.test(localName) ? null : known[0];
  if (localName !== 'aside') return null;
  return element.querySelector('a[href]') ? 'related' : 'boilerplate';
}

function cut(text: string): string {
  return text.length > LONGEST_TOLD ? `${text.slice(0, LONGEST_TOLD)}…` : text;
}
