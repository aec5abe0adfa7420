import { piecesOf } from '../pieces.ts';
import type { Statement } from '../types.ts';

/** The writer, the reader, or nobody: their words are the writer's rhetoric, whatever the verb. */
const NOBODY =
  /^(?:i|we|you|this|that|these|those|what|whoever|whatever|anyone|anybody|no ?one|nobody|everyone|everybody|heaven|god|history|reason|common sense|(?:the )?facts?)(?:\s+(?:really|ever|still|who))?$/i;
const INDEFINITE = /^(?:nobody|no one|anyone|only|few|no|any|every|whatever|whoever|not|even|nothing)\b/i;
/** A source only before a plain verb of saying: "it admits that", but not "it proves that". */
const SLIGHT = /^(?:it|one|who|which|another|others|some|somebody|someone)$/i;

/** Verbs that do nothing but say. */
const SAYING =
  /^(?:also |now |still |later |then |has |have |had )*(?:said|says?|told|tells?|adds?|added|admits?|admitted|alleges?|alleged|claims?|claimed|writes?|wrote|repl(?:y|ies|ied)|concede[sd]?|argue[sd]?|insists?|insisted|warns?|warned|declare[sd]?|acknowledge[sd]?|concludes?|concluded|explain(?:s|ed)?|announced?|asserts?|asserted|maintain(?:s|ed)?|states?|stated|complain(?:s|ed)?|den(?:y|ies|ied)|suggests?|suggested|predicts?|predicted|estimates?|estimated|point(?:s|ed)? out)\b/i;

/** "would say", "cannot believe", "to argue", "was asked": nobody has said it, or not yet. */
const UNSAID =
  /\b(?:would|should|could|might|may|must|can|cannot|let|to|never|was asked|were asked)\b|\b(?:do|does|did) not (?:say|tell|ask|explain|call|order|want)\b|n[’']t\b/i;

/** Verbs of thinking that are used of a source's publicly held view; "want", "care", "refuse" tell what people do. */
const HELD =
  /\b(?:believe[sd]?|thinks?|thought|fear(?:s|ed)?|hope[sd]?|regard(?:s|ed)?|sees?|saw|view(?:s|ed)?|considers?|considered|expect(?:s|ed)?|feels?|felt|predict(?:s|ed)?|suspect(?:s|ed)?|doubt(?:s|ed)?|worr(?:y|ies|ied)|disagree[sd]?|holds?|held|assume[sd]?|reckon(?:s|ed)?|portray(?:s|ed)?|hail(?:s|ed)?)\b/i;

/** Verbs that grant what they report, as sources use them; "know", "see", "prove" are as often the writer's own. */
const GRANTED =
  /\b(?:admit(?:s|ted)?|acknowledge[sd]?|concede[sd]?|confirm(?:s|ed)?|disclose[sd]?|found|finds|revealed|showed|shows?|learned|notes?|noted|recalls?|recalled|remember(?:s|ed)?|testified|stress(?:es|ed)?|warns?|warned)\b/i;
const FINDING = /\b(?:found|finds|showed|shows?|revealed|learned)\b/i;
/** Those who find by looking into a matter; anybody else "found 40 ewes dead". */
const INQUIRY =
  /\b(?:stud(?:y|ies)|surveys?|polls?|reports?|inquir(?:y|ies)|reviews?|investigations?|researchers?|scientists?|audit(?:ors?)?|analysis|figures|data|documents?|court|judge|jury|paper|commission|committee|tests?)\b/i;

/** Verbs that act by words: an event, unless a clause says what was demanded or promised. */
const ACTING =
  /\b(?:protest(?:s|ed|ing)?|call(?:s|ed)?|reject(?:s|ed)?|order(?:s|ed)?|publish(?:es|ed)?|sign(?:s|ed)?|offer(?:s|ed)?|issue[sd]?|launch(?:es|ed)?|discuss(?:es|ed)?|charge[sd]?|recalled|agree[sd]?|ask(?:s|ed)?|approve[sd]?|recommend(?:s|ed)?|respond(?:s|ed)?|propose[sd]?|refers?|referred|convict(?:s|ed)|dismiss(?:es|ed)?|sworn|vote[sd]?|testified|release[sd]?|compare[sd]?|wr(?:ites?|ote|itten)|titled|named|execute[sd]?|over(?:sees?|saw)|forecast|identif(?:y|ies|ied)|list(?:s|ed)?|criticised?|announce[sd]?|yields?)\b/i;
/** With an infinitive, what somebody did or was about to do: "asked to see the box", "refused to be named". */
const OWN_DEED = /\b(?:asked|asks|offer(?:s|ed)|agree[sd]|refuse[sd]|decline[sd]|volunteer(?:s|ed)|vote[sd])$/i;
/** "The police report speaks of two hundred men", not "she spoke at the meeting". */
const SPEAKING = /\bsp(?:eaks?|oke)\b/i;
/** Nouns that take "to" and say what is done, not what is said: "the decision to spend". */
const DEED = /^(?:decisions?|plans?|efforts?|attempts?|bids?|moves?|offers?|orders?|votes?|agreements?|deals?)$/i;
const CLAUSE = /^[\s,:]*(?:(?:that|to|whether|how|why|for|it|him|her|them)\b|["“‘])|["“]|\bthat\b|\bas\b/i;
/** "called |the vote a farce|", not "called |a vote|". */
const NAMED = /^(?:call|brand|dub|label|deem|term)(?:s|ed|led|bed|med)?$/i;
const NAME =
  /^(?!for\b|on\b|in\b|off\b|upon\b).*?\b(?!of|in|for|to|at|and|with|on|by|from|or)\p{L}[\p{L}’']* an? \p{L}/iu;
const DESCRIBING = /\bdescribe[sd]?\b/i;

/** Fewer words are no claim ("promised reform"), but for a clause of two: "say they have". */
const CLAIM = 3;
const SHORT_CLAUSE = /^\s*(?:he|she|it|they|there|this|that)\s+\p{L}+\s*$/iu;

/**
 * Whether a paraphrase makes its words a source's and not the writer's. `findStatements` finds every attribution,
 * thoughts, hypotheses and figures of speech among them ("nobody believes", "a company that knows when you sleep"); for
 * the voice of a sentence only what a real source is reported to have said or held counts.
 */
export function isRelayed(statement: Statement, text: string): boolean {
  const { kind, stance, source, cue } = statement;
  if (kind === 'direct') return true;
  const speaker = source ? text.slice(source.start, source.end).trim() : '';
  const verb = cue ? text.slice(cue.start, cue.end) : '';
  const claim = piecesOf(statement)
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
  if (/^according to\b/i.test(verb) || (stance === 'hearsay' && !UNSAID.test(verb))) return true;
  if (!speaker || NOBODY.test(speaker) || INDEFINITE.test(speaker)) return false;
  if (OWN_DEED.test(verb) && /^\s*to\b/i.test(claim)) return false;
  const short = claim.trim().split(/\s+/).length < CLAIM && !/["“]/.test(claim);
  if (short && !(SAYING.test(verb) && SHORT_CLAUSE.test(claim))) return false;
  if (UNSAID.test(verb) || DEED.test(verb)) return false;
  if (SPEAKING.test(verb)) return INQUIRY.test(speaker) || CLAUSE.test(claim);
  // "will say that" foretells a claim; "will say anything" judges the speaker.
  if (/\bwill\b/i.test(verb) && !/^\s*that\b/i.test(claim)) return false;
  if (SLIGHT.test(speaker)) return SAYING.test(verb);
  if (stance === 'cognitive') return HELD.test(verb);
  if (FINDING.test(verb)) return INQUIRY.test(speaker) || /^that\b/i.test(claim);
  if (stance === 'factive') return GRANTED.test(verb);
  if (DESCRIBING.test(verb)) return /\bas\b|["“]/.test(claim);
  if (NAMED.test(verb) && NAME.test(claim)) return true;
  return !ACTING.test(verb) || CLAUSE.test(claim);
}
