/** The page's few icons, as paths on a grid of 24. */
const PATHS = {
  menu: 'M3 5h18v2H3zm0 6h18v2H3zm0 6h18v2H3z',
  hash: 'M9.9 3 9.2 8H4v2h4.9l-.6 4H3v2h5l-.7 5h2l.7-5h5l-.7 5h2l.7-5h5v-2h-4.7l.6-4H21V8h-4.1l.7-5h-2l-.7 5h-5l.7-5zm1 7h5l-.6 4h-5z',
  thread: 'M4 3h16a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-7l-5 5v-5H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zm2 4v2h12V7zm0 4v2h8v-2z',
  eye: 'M12 5C6 5 2.3 9.6 1 12c1.3 2.4 5 7 11 7s9.700-4.600 11-7c-1.300-2.400-5-7-11-7zm0 11.500a4.500 4.500 0 1 1 0-9 4.500 4.500 0 0 1 0 9zm0-2.500a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  more: 'M5 10a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4zm7 0a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  close:
    'm12 10.600 5.700-5.700 1.400 1.400-5.700 5.700 5.700 5.700-1.400 1.400-5.700-5.700-5.700 5.700-1.400-1.400 5.700-5.700-5.700-5.700 1.400-1.400z',
  chevron: 'm6 8.500 6 6 6-6 1.400 1.400L12 17.300 4.600 9.900z',
  check: 'm9.500 16.200-4.200-4.200-1.400 1.400 5.600 5.600 12-12-1.400-1.400z',
  external:
    'M14 3h7v7h-2V6.400l-9.300 9.300-1.400-1.400L17.600 5H14zM5 5h6v2H5v12h12v-6h2v6a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z',
  file: 'M6 2h8l6 6v12a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2zm7 1.500V9h5.500z',
  sun: 'M12 7a5 5 0 1 1 0 10 5 5 0 0 1 0-10zM11 1h2v4h-2zm0 18h2v4h-2zM1 11h4v2H1zm18 0h4v2h-4zM4.200 2.800 7 5.600 5.600 7 2.800 4.200zm14.200 14.200 2.800 2.800-1.400 1.400-2.800-2.800zM2.800 19.800 5.600 17 7 18.400l-2.800 2.800zM17 5.600l2.800-2.800 1.400 1.400L18.400 7z',
  moon: 'M20.700 14.600A9 9 0 0 1 9.400 3.300a9 9 0 1 0 11.300 11.300z',
  people:
    'M8 11a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm8.500 0a3.500 3.500 0 1 0-1.800-6.500A6 6 0 0 1 14 11zM1 19c0-3.500 3.100-6 7-6s7 2.500 7 6v1H1zm16 1v-1c0-2.200-.9-4.200-2.400-5.700.6-.2 1.200-.3 1.900-.3 3.600 0 6.500 2.200 6.500 5.500V20z',
  warning: 'M12 2 1 21h22zm-1 7h2v6h-2zm0 8h2v2h-2z',
  send: 'M3 20v-6l8-2-8-2V4l19 8z',
} as const;

export type IconName = keyof typeof PATHS;

/** Icons say nothing by themselves: what carries one is labelled in words. */
export function icon(name: IconName): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  path.setAttribute('fill', 'currentColor');
  svg.append(path);
  return svg;
}
