/** What Discord's Markdown can say, read from text; nothing here knows of the screen. */
export type Inline =
  | Readonly<{ type: 'text'; text: string }>
  | Readonly<{ type: 'break' }>
  | Readonly<{ type: 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler'; children: readonly Inline[] }>
  | Readonly<{ type: 'code'; text: string }>
  | Readonly<{ type: 'link'; href: string; children: readonly Inline[] }>
  | Readonly<{ type: 'mention'; of: 'member' | 'role' | 'channel' | 'everyone'; id: string }>
  | Readonly<{ type: 'command'; name: string }>
  | Readonly<{ type: 'time'; seconds: number; style: string }>;

export type Item = Readonly<{ children: readonly Inline[]; nested: readonly Block[] }>;

export type Block =
  | Readonly<{ type: 'paragraph' | 'subtext'; children: readonly Inline[] }>
  | Readonly<{ type: 'heading'; level: 1 | 2 | 3; children: readonly Inline[] }>
  | Readonly<{ type: 'quote'; blocks: readonly Block[] }>
  | Readonly<{ type: 'list'; ordered: boolean; start: number; items: readonly Item[] }>
  | Readonly<{ type: 'code'; text: string }>;
