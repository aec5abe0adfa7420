/** Names of one camp and what stands in the same place in the other. Each pair is read both ways. */
const CAMPS: readonly (readonly [string, string])[] = [
  ['left-wing', 'right-wing'],
  ['far-left', 'far-right'],
  ['far left', 'far right'],
  ['leftist', 'rightist'],
  ['leftists', 'rightists'],
  ['the left', 'the right'],
  ['centre-left', 'centre-right'],
  ['Democrats', 'Republicans'],
  ['Democrat', 'Republican'],
  ['Democratic', 'Republican'],
  ['Labour', 'Conservative'],
  ['liberals', 'conservatives'],
  ['liberal', 'conservative'],
  ['progressives', 'traditionalists'],
  ['progressive', 'traditionalist'],
  ['socialists', 'libertarians'],
  ['socialist', 'libertarian'],
  ['socialism', 'capitalism'],
  ['Marxist', 'nationalist'],
  ['communists', 'fascists'],
  ['communist', 'fascist'],
  ['workers', 'taxpayers'],
  ['activists', 'lobbyists'],
  ['bureaucrats', 'billionaires'],
  ['regulators', 'investors'],
  ['immigrants', 'bankers'],
  ['Biden', 'Trump'],
  ['Obama', 'Bush'],
  ['Lula', 'Bolsonaro'],
  ['Moscow', 'Washington'],
  ['Russia', 'America'],
  ['Russian', 'American'],
  ['China', 'Britain'],
  ['Chinese', 'British'],
  ['Beijing', 'London'],
  ['woke', 'bigoted'],
  ['Muslims', 'Christians'],
  ['Muslim', 'Christian'],
];

/** Read one way only: "company" is said of too much else. */
const ONE_WAY: readonly (readonly [string, string])[] = [
  ['unions', 'companies'],
  ['union', 'company'],
];

const OTHER = new Map([...CAMPS, ...CAMPS.map(([a, b]) => [b, a] as const), ...ONE_WAY]);
const ANY = new RegExp(`\\b(?:${[...OTHER.keys()].sort((a, b) => b.length - a.length).join('|')})\\b`, 'g');

/**
 * A sentence with the camps' places swapped, or undefined where it names none. A sentence and its mirror carry the same
 * label in training, so that the weights learn what arguing looks like and not whom it is usually aimed at.
 */
export function mirrored(text: string): string | undefined {
  const swapped = text.replace(ANY, (name) => OTHER.get(name)!);
  return swapped === text ? undefined : swapped;
}
