/** Entities that writers use; others stay as they are. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  shy: '',
  euro: '€',
  pound: '£',
};

/** Code spans lose their ticks, inline tags, footnote marks and the targets of links go, entities become what they stand for. Escaped ones stay. */
export function withoutTags(text: string): string {
  return text
    .replace(/(?<!\\)`([^`]{1,400})(?<!\\)`/g, (_, code: string) => code.replace(/[\\*_[\]]/g, '\\$&'))
    .replace(/(?<!\\)<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/g, '$1')
    .replace(
      /(?<!\\)<\/?(?:a|abbr|b|br|cite|code|div|em|i|mark|p|q|s|small|span|strong|sub|sup|u)\b[^<>]{0,300}>/gi,
      (tag) => (/^<br/i.test(tag) ? ' ' : ''),
    )
    .replace(/(?<!\\)\[([^[\]]{1,300})\]\[[^[\]]{0,60}\]/g, '$1')
    .replace(/(?<!\\)\[\^[^\]\s]{1,40}\](?!:)/g, '')
    .replace(/(?<!\\)&(?:#(\d{1,7})|([a-z]{2,8}));/gi, (entity, code: string | undefined, name: string | undefined) => {
      if (name) return ENTITIES[name.toLowerCase()] ?? entity;
      const point = Number(code);
      return point > 31 && point < 0x110000 && (point < 0xd800 || point > 0xdfff)
        ? String.fromCodePoint(point)
        : entity;
    });
}
