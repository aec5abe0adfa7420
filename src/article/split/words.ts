const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/**
 * Words that begin sentences and are hardly ever names. After an abbreviation that may or may not end a sentence
 * (`the U.S. The …`, `the U.S. Senate`), one of these, capitalised, says that it does.
 */
export const STARTERS = set(`
a about according after again all also although among an and another any anyone are as asked at back be because before
being both but by can could did do does during each earlier either even every everyone few finally first for from
given had has have having he her here his how however i if in indeed instead is it its just last later likewise many
maybe meanwhile more moreover most much my neither nevertheless next no nobody none nonetheless nor not nothing now of
often on once one only or other others our over perhaps rather second several she should similarly since so some
someone something sometimes soon still such than that the their them then there therefore these they third this those
though through thus to today together under unlike until upon was we were what whatever when whenever where whereas
whether which while who whose why will with within without would yes yet you your
`);

/** Abbreviations that stand before what they belong to: `Mr. Hale`, `Sen. Ruiz`, `e.g. tin`, `vs. Spurs`. */
export const BEFORE_NAME = set(`
mr mrs ms mx messrs mme mlle dr drs prof profs sen sens rep reps gov govs gen lt col sgt cpl pvt maj capt cmdr cdr adm
brig rev revd fr hon pres supt amb atty insp det st ste mt ft pt vs v cf viz e.g eg i.e ie esp incl approx ca asst assoc
dir mgr nr bzw dipl ing lic sra srta
`);

/** Abbreviations only where a figure follows: `No. 5`, `pp. 12–14`, `Fig. 2`. Otherwise they are words that end. */
export const BEFORE_FIGURE = set(`no nos nr p pp par para paras fig figs eq eqs vol vols ch chap sec sect art arts c ca
circa pl app ver max min ref cap cl sc par`);

/** Months and days: abbreviations before a figure, and else only where no new sentence can begin. */
export const MAY_END = set(`
inc corp co cos ltd llc plc bros jr sr esq etc al dept univ assn govt est ave blvd rd hwy bldg apt
jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex vt
va wash wis wyo ont que alta
ph.d ll.b ll.m b.sc m.sc d.phil m.phil ed eds trans repr rev min sq cu ft lb lbs oz mph
`);

/** After `a.m.` and `p.m.` these go on with the time; any other capital begins a sentence. */
export const AFTER_HOUR = set(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
january february march april may june july august september october november december
jan feb mar apr jun jul aug sep sept oct nov dec
eastern central mountain pacific atlantic moscow beijing london e.t c.t p.t m.t gmt utc est edt et cst cdt ct mst mdt mt pst pdt pt bst cet
cest ist jst
`);

/** Verbs by which a speaker is named after a question or an exclamation: `"It works!" Ada shouted.` */
export const SPEECH_VERBS = set(`
added admitted agreed announced answered argued asked asserted barked begged bellowed chimed complained concluded cried
declared demanded enquired exclaimed explained gasped growled implored inquired insisted interjected joked muttered
noted objected pleaded protested quipped recalled remarked repeated replied responded retorted roared said says scoffed
screamed shouted shrieked sighed snapped sneered sobbed suggested thundered told tweeted urged wailed warned whispered
wondered writes wrote yelled
`);

/** Day before a German month, `3. Mai`: the full stop makes the figure an ordinal. */
export const GERMAN_MONTHS = set(`januar februar märz april mai juni juli august september oktober november dezember`);
