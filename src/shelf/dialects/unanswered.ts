/** What a member is told where the database cannot be read or written just now; other languages have it under `database`. */
export const UNANSWERED =
  'Pullquote’s database does not answer just now. Try again in a minute; should it last, tell whoever runs this bot.';
