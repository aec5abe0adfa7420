/** An article with all three voices, for stories: what is asked of it has one clear answer in each. */
export const FERRY = `---
title: The night ferry returns
author: Jon Bakke
date: 2025-04-02
publication: The Marsund Post
---

The night ferry between Marsund and Holm will run again from 3 May 2025, the harbour office announced on Tuesday. It had been tied up since 2011.

In its last full year the ferry carried 41,000 passengers and lost 2.3 million crowns, the accounts of the line show. The new timetable has four departures a week.

Inga Dahl, the head of the harbour office, said that letters about the ferry had never stopped coming. "People asked for their sleep back," Dahl said. "They wanted to leave in the evening and wake up on the other side."

Closing the line was a foolish economy, and the town should never again let an accountant near the quay. A harbour without a night boat is a car park with seagulls.

The shipping firm Nordhav said in a statement that the cabins would be rebuilt by the autumn. Its chairman, Olav Rem, told the council that the fares "will not frighten anybody".

Nobody who remembers the old fares will believe him. The council must write the price into the contract, or it will have bought a toy for the rich.
`;

/** A second one, whose title and words are as hostile as an article can be. */
export const HOSTILE = `---
title: "**Bold** @everyone [click](https://bad.example)"
author: "<@1> ||hidden||"
date: 2025-01-01
---

The lighthouse keeper of Utvik counted \\*seven\\* seals & wrote @everyone on the wall in 1998. <@123> was written below it.

# Not a heading

The seals were counted again in 2003, and there were nine of them by then, said the keeper, Tor_Hansen_Vik.
`;
