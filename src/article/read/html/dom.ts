import { parseHTML } from 'linkedom';
import { tooDeep, withoutCode } from './source.ts';

/** What is used of a page's nodes: linkedom's own types ask for those of a browser. */
export type PageNode = Readonly<{
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<PageNode>;
  parentNode: PageNode | null;
}>;
export type PageElement = PageNode &
  Readonly<{
    localName: string;
    id: string;
    className: string;
    children: Iterable<PageElement>;
    parentElement: PageElement | null;
    getAttribute(name: string): string | null;
    hasAttribute(name: string): boolean;
    setAttribute(name: string, value: string): void;
    querySelector(selector: string): PageElement | null;
    querySelectorAll(selector: string): Iterable<PageElement>;
    remove(): void;
  }>;
export type Page = Readonly<{
  documentElement: PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}>;

export const ELEMENT = 1;
export const TEXT = 3;

/** Readability is cubic in depth: 256 cost 0.2 s, 2,000 half a minute. Pages of newspapers are 20 to 40 deep. */
const DEEPEST = 256;

/**
 * Parses a page. Bounds are held before and after: linkedom is quadratic in depth, Readability cubic.
 * @throws Fault `article-too-long`
 */
export function parsePage(html: string, name: string): Page {
  const source = withoutCode(html, name);
  // linkedom takes whatever comes first for the root where <html> is missing.
  const whole = /<html[\s>]/i.test(source)
    ? source
    : `<html><body>${source.replace(/^\s*<!doctype[^>]{0,300}>/i, '')}</body></html>`;
  const page = parseHTML(whole).document as unknown as Page;
  if (depthOf(page.documentElement) > DEEPEST) throw tooDeep(name);
  return page;
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT;
}

/** Level by level, without recursion: the page is hostile. */
function depthOf(root: PageElement): number {
  let depth = 0;
  for (let level = [root]; level.length > 0 && depth <= DEEPEST; depth++)
    level = level.flatMap((element) => [...element.children]);
  return depth;
}
