/** The words of the record that a sitting leaves behind. */
export const packet = {
  file: (slug: string) => `${slug}-packet.md`,
  finished: (title: string) => `### Read together: ${title}`,
  summary: (readers: number, reached: number, stops: number) =>
    `${readers === 1 ? 'One reader' : `${readers} readers`} · ${reached} of ${stops} stops`,
  kept: (count: number) => (count === 1 ? 'one sentence kept' : `${count} sentences kept`),
  asked: (count: number, open: number) =>
    `${count === 1 ? 'one question asked' : `${count} questions asked`}${open > 0 ? `, ${open} not answered by the article` : ''}`,
  votes: (count: number, contested: number) =>
    `${count === 1 ? 'one sentence voted on' : `${count} sentences voted on`}${contested > 0 ? `, ${contested} contested` : ''}`,
  attached: 'The packet has all of it.',
  inHistory: '/read history has the packet with all of it.',
  subtitle: 'A record of a guided reading',
  when: (from: string, to: string) => (from === to ? `Read on ${from}` : `Read from ${from} to ${to}`),
  names: (names: string) => `Readers who show their names: ${names}`,
  aMember: 'a member',
  members: (count: number) => `${count} members`,
  sections: {
    contested: 'Most contested sentences',
    unanswered: 'Asked and not answered',
    stops: 'Stops',
    glossary: 'Glossary',
  },
  stop: (stop: number, place: string) => `Stop ${stop} · ${place}`,
  question: 'Question',
  keptBy: (place: string, voice: string, speaker: string, by: string) =>
    `${[place, voice, speaker].filter(Boolean).join(' · ')} · kept by ${by}`,
  votedOn: 'Voted on',
  tally: (round: string, shares: string) => `${round}: ${shares}`,
  label: (voice: string) => `Pullquote’s label: ${voice}`,
  corrected: (voice: string) => `corrected by a moderator to: ${voice}`,
  contestedMark: 'contested',
  askedBy: (question: string, by: string, answered: boolean) =>
    `${question} (${by}; ${answered ? 'answered' : 'the article does not say'})`,
  withdrawn: 'a question that was withdrawn',
  andMore: (count: number) => `and ${count} more`,
  noQuotations: 'The article has changed or is no longer on the shelf, so nothing is quoted from it here.',
  legend:
    'Every quotation is cut from the article as it stands on the shelf. “Reported fact” means checkable, not true.',
  picture: 'The article’s voices',
};
