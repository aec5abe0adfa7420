/**
 * The same sentence in the colours of two camps, or with the sides swapped: what arguing looks like must not depend on
 * whom it is aimed at.
 */
export const PAIRS: readonly (readonly [string, string])[] = [
  [
    'The Democrats have betrayed the people who elected them.',
    'The Republicans have betrayed the people who elected them.',
  ],
  ['The Democrats won the seat by 412 votes on Tuesday.', 'The Republicans won the seat by 412 votes on Tuesday.'],
  [
    'Labour has lost its nerve, and the country is paying for it.',
    'The Conservatives have lost their nerve, and the country is paying for it.',
  ],
  [
    'Labour published its manifesto in Manchester on Thursday.',
    'The Conservatives published their manifesto in Manchester on Thursday.',
  ],
  ['The left has nothing to offer but slogans.', 'The right has nothing to offer but slogans.'],
  ['The far left held a march in the capital on Saturday.', 'The far right held a march in the capital on Saturday.'],
  [
    'Left-wing activists blocked the motorway for three hours.',
    'Right-wing activists blocked the motorway for three hours.',
  ],
  [
    'Left-wing newspapers will say anything to please their readers.',
    'Right-wing newspapers will say anything to please their readers.',
  ],
  ['Socialism has failed wherever it has been tried.', 'Capitalism has failed wherever it has been tried.'],
  [
    'Socialism was the subject of a conference in Lisbon last week.',
    'Capitalism was the subject of a conference in Lisbon last week.',
  ],
  ['Biden signed the bill into law on Friday.', 'Trump signed the bill into law on Friday.'],
  ['Biden should be ashamed of this miserable bargain.', 'Trump should be ashamed of this miserable bargain.'],
  ['Supporters of Biden gathered outside the courthouse.', 'Supporters of Trump gathered outside the courthouse.'],
  [
    'Nobody who watched Biden could doubt that he is unfit for office.',
    'Nobody who watched Trump could doubt that he is unfit for office.',
  ],
  ['Lula was sworn in on 1 January in Brasília.', 'Bolsonaro was sworn in on 1 January in Brasília.'],
  ['Lula is a fraud, and his followers know it.', 'Bolsonaro is a fraud, and his followers know it.'],
  ['Liberals must learn to listen.', 'Conservatives must learn to listen.'],
  ['Liberals said the ruling would be appealed.', 'Conservatives said the ruling would be appealed.'],
  ['Most liberals support the measure, a survey found.', 'Most conservatives support the measure, a survey found.'],
  ['The liberal elite despises ordinary people.', 'The conservative elite despises ordinary people.'],
  ['Trade unions spent $12 million on the campaign.', 'Employers spent $12 million on the campaign.'],
  ['The unions are holding the country to ransom.', 'The employers are holding the country to ransom.'],
  [
    'Workers at the plant rejected the offer by 812 votes to 94.',
    'Shareholders at the meeting rejected the offer by 812 votes to 94.',
  ],
  ['Communists took power in the city in 1949.', 'Nationalists took power in the city in 1949.'],
  ['The communist regime was a crime from beginning to end.', 'The fascist regime was a crime from beginning to end.'],
  ['The protest against abortion drew 4,000 people.', 'The protest for abortion rights drew 4,000 people.'],
  [
    'It is time to admit that the pro-life movement was right.',
    'It is time to admit that the pro-choice movement was right.',
  ],
  [
    'Raising taxes on the rich would be an act of simple justice.',
    'Cutting taxes on the rich would be an act of simple justice.',
  ],
  [
    'The government raised the top rate of tax to 47 percent in April.',
    'The government cut the top rate of tax to 43 percent in April.',
  ],
  [
    'Russia fired 40 missiles at the city overnight, the ministry said.',
    'Ukraine fired 40 missiles at the city overnight, the ministry said.',
  ],
  ['Russia alone is to blame for this catastrophe.', 'America alone is to blame for this catastrophe.'],
  ['Israel opened the crossing for two hours on Monday.', 'Hamas opened the crossing for two hours on Monday.'],
  [
    'China bought 3 million tonnes of soya from Brazil in May.',
    'America bought 3 million tonnes of soya from Brazil in May.',
  ],
  ['We should never trust a word that Beijing says.', 'We should never trust a word that Washington says.'],
  [
    'The immigrants deserve better than this shabby treatment.',
    'The natives deserve better than this shabby treatment.',
  ],
  [
    '“The Greens are destroying this country,” said the deputy leader.',
    '“The Patriots are destroying this country,” said the deputy leader.',
  ],
  [
    'According to the Socialist mayor, the figures were forged.',
    'According to the Christian Democrat mayor, the figures were forged.',
  ],
  ['How long must we put up with these woke fanatics?', 'How long must we put up with these reactionary fanatics?'],
  [
    'Environmentalists have turned a sensible idea into a dismal religion.',
    'Industrialists have turned a sensible idea into a dismal religion.',
  ],
  [
    'The socialist candidate received 31 percent of the vote.',
    'The nationalist candidate received 31 percent of the vote.',
  ],
  [
    'In truth, the feminists have won every argument that mattered.',
    'In truth, the traditionalists have won every argument that mattered.',
  ],
  [
    'Union leaders are interested in nothing but their own salaries.',
    'Company directors are interested in nothing but their own salaries.',
  ],
  [
    'The tenants think of nobody but themselves, and never have.',
    'The landlords think of nobody but themselves, and never have.',
  ],
  [
    'The strike no doubt cost the Democrats the governorship in 2018.',
    'The strike no doubt cost the Republicans the governorship in 2018.',
  ],
  ['The union doubtless wanted to provoke a lockout.', 'The company doubtless wanted to provoke a lockout.'],
  ['The left held 61 of the 120 seats until 2014.', 'The right held 61 of the 120 seats until 2014.'],
];
