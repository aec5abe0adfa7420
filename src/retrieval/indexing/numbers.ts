const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const TENS = 'thirty forty fifty sixty seventy eighty ninety hundred';
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth';
const ENDINGS = ['st', 'nd', 'rd'];

/** Numbers by the words that name them: three is 3, third is 3rd. */
export const NUMBER_WORDS: ReadonlyMap<string, string> = new Map([
  ...CARDINALS.split(' ').map((word, i) => [word, String(i + 1)] as const),
  ...TENS.split(' ').map((word, i) => [word, String((i + 3) * 10)] as const),
  ...ORDINALS.split(' ').map((word, i) => [word, `${i + 1}${ENDINGS[i] ?? 'th'}`] as const),
]);
