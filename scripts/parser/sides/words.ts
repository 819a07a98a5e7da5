/** Words of English by what they do in a sentence. All in lower case, as `Token.key` has them. */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** A noun phrase after one of these is not the subject. */
export const prepositions = list(`
	about above across after against along alongside amid among as at before behind below beneath beside besides between
	beyond by concerning considering despite during except following for from given in including into like near of off on
	onto out outside over past per regarding respecting round since than through throughout to toward towards under
	underneath unlike until up upon via with within without
`);

/** A clause after one of these is not the main clause. */
export const subordinators = list(`
	although as because before after if lest once provided since so that though unless until when whenever where whereas
	wherever whether which while whilst who whom whose why how what
`);

/** Relative and complement words: the next finite verb is theirs. */
export const relatives = list('that which who whom whose where when what how why whether if');

/** May stand between subject and verb, or before the subject, without changing either. Words in -ly count too. */
export const adverbs = list(`
	accordingly afterwards again all already also altogether always and anew besides both but consequently each
	earlier else even ever finally first firstly further furthermore hence here however indeed instead jointly just last
	lastly later likewise meanwhile moreover nevertheless next nonetheless not now often once only rather second
	secondly separately similarly so soon still subsequently then thereafter therefore third thirdly thus today
	together tomorrow too twice well yesterday yet in-turn much very quite greatly
`);

export const forms = {
	be: list('was were is are be been being'),
	have: list('has have had having'),
	modal: list('will would can could may might should must shall did does do'),
} as const;

/** Past tenses that do not end in -ed. */
export const irregularPasts = list(`
	said told spoke took gave made went put held met left brought drew laid paid saw felt thought found sent set shook
	ran rose led kept built bore began chose came wrote read understood stood heard sought knew showed let lent bade bid
	bound broke bought caught cast cut dealt drove fell fought forbade forgot got grew hung hurt lay leapt lost meant
	rang sang sat sold sank spent spread struck swore taught threw undertook withdrew won wore became foresaw upheld
	underwent overcame rebuilt reread withheld
`);

/** Past participles that do not end in -ed, for passives. */
export const irregularParticiples = list(`
	said told spoken taken given made put held met left brought drawn laid paid seen felt thought found sent set shaken
	led kept built borne begun chosen written read understood heard sought known shown let dealt driven bound broken
	bought caught cast cut lost meant sung sold spent spread struck taught thrown undertaken withdrawn won worn upheld
	overcome rebuilt withheld
`);

/** End in -ed and are no verbs here. */
export const notVerbs = list(`
	united indeed need speed exceed proceed succeed hundred sacred unprecedented so-called red bed feed seed breed weed
	creed embed bleed heed deed aforementioned above-mentioned related detailed renewed
`);

/** “Related how …”, “detailed the plan”: before an object some of those are verbs; before a noun they are adjectives. */
export const toldObject = (key: string, next: string): boolean =>
	key.endsWith('ed') &&
	/^(?:related|detailed|renewed)$/.test(key) &&
	/^(?:the|an?|his|her|its|their|this|these|those|that|how|what|why|where|which|whether|some|several)$/.test(
		next,
	);

/** “Was renewed by Minister X”: before an agent those adjectives are participles. */
export const toldBy = (key: string, next: string): boolean =>
	next === 'by' && /^(?:related|detailed|renewed)$/.test(key);

/** Present tense of what parties do in these records, for “Japan hopes …”, “Both sides share …”. */
export const presents = list(`
	affirm affirms agree agrees appreciate appreciates attach attaches believe believes call calls commend commends
	concur concurs condemn condemns confirm confirms consider considers continue continues decide decides deplore deplores
	emphasise emphasises emphasize emphasizes encourage encourages expect expects express expresses have hope hopes
	intend intends invite invites looks note notes oppose opposes plan plans pledge pledges reaffirm reaffirms regard
	regards regret regrets reiterate reiterates remain remains request requests say says seek seeks share shares stand
	stands state states strive strives support supports thank thanks underline underlines urge urges value values want
	wants welcome welcomes wish wishes
`);

/** Participles that tell a state of mind: “was pleased to …” is no passive. */
export const statesOfMind = list(`
	alarmed aligned aware committed concerned convinced delighted determined disappointed encouraged gratified
	grieved heartened honored honoured impressed inclined interested moved opposed pleased prepared relieved
	reassured sad saddened satisfied shocked thrilled touched troubled united worried struck surprised amused puzzled
	intrigued tempted reminded
`);

/** What somebody does with words; may be inserted into the sentence it reports. */
export const reportingVerbs = list(`
	acknowledged added admitted affirmed agreed announced answered argued asked asserted assured cautioned claimed
	commented concluded conceded confirmed continued declared emphasised emphasized exclaimed explained expressed
	indicated informed insisted joked maintained mentioned noted observed pointed quipped reaffirmed recalled recounted
	reiterated remarked repeated replied reported responded said stated stressed suggested underlined underscored warned
	went wondered hoped believed felt thought told requested wrote joked proposed countered supposed assumed presumed
	guessed promised pledged vowed feared reckoned reminded predicted lamented regretted complained marvelled marveled
	jested ventured interjected volunteered hinted allowed granted speculated estimated judged surmised suspected imagined
	foresaw doubted contended reasoned protested objected pleaded advised clarified elaborated confided disclosed revealed
	sighed urged swore retorted rejoined cried confessed mused boasted teased corrected grumbled acquiesced concurred
	objected hazarded opined stipulated specified cited counselled confirmed repeated computed calculated
`);

/** What somebody thinks or says, as the head of “in Minister X's view” and “it was his hope that”. */
export const stanceNouns = list(`
	account assessment belief concern conviction estimation expectation experience eyes fear feeling hope impression
	intention judgement judgment mind opinion perspective point position understanding view wish words
`);

export const respondingVerbs = list('answered countered replied responded');

/** Take part without saying anything. */
export const attendingVerbs = list('attended participated');

/** Take the lead of a side or of a session. */
export const leadingVerbs = list('led headed chaired co-chaired represented moderated');

/** Passive participles whose `by` names no one who speaks. */
export const settingParticiples = list(`
	led headed chaired co-chaired represented moderated attended accompanied joined followed preceded composed
	surrounded flanked
`);

/** Verbs that need two. */
export const mutualVerbs = list(`
	agreed concurred confirmed consented decided discussed exchanged reaffirmed shared reviewed coincided conferred
	resolved recognised recognized affirmed shook condemned
`);

/** What is agreed or exchanged `between` two. */
export const mutualNouns = list(`
	view views opinion opinions agreement consensus understanding discussion discussions exchange exchanges recognition
	concurrence information confirmation consultation consultations ground accord convergence
`);

/** Heads of phrases that name those who meet. */
export const groupHeads = list(`
	sides side ministers leaders parties party governments delegations delegation countries participants principals
	heads officials representatives counterparts secretaries presidents chancellors premiers ambassadors partners
	members envoys vice-ministers directors-general statesmen teams experts attendees interlocutors chairs co-chairs
	states nations commissioners chiefs generals admirals governors speakers colleagues peoples
`);

/** Heads that name a party when its name or adjective stands before them. */
export const sideHeads = list(`
	side sides delegation delegations government governments authorities authority party parties officials
	representatives participants ministers leaders ministry ministries team experts counterparts members delegates
	cabinet leadership principals embassy negotiators attendees contingent group parliament diet senate congress
	administration presidency
`);

export const numbers: ReadonlyMap<string, number> = new Map(
	'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'
		.split(' ')
		.map((word, value): [string, number] => [word, value]),
);

/** Words of a title before a name. */
export const titleWords = list(`
	acting adm admiral advisor adviser ambassador amb archbishop assistant attorney brigadier cabinet capt captain cardinal
	chair chairman chairperson chairwoman chancellor chief co-chair col colonel commander commissioner councillor
	councilor counsellor counselor crown dame dato datuk deputy delegate dep dep. director director-general doctor dr duke
	emir emperor empress envoy excellency executive federal finance first foreign former gen general governor grand h.e h.h
	h.m h.r.h head her high highness his hon honorable honourable judge justice king lady leader leading lieutenant lord lt
	ltg madam madame maj majesty major marshal mayor member minister mr mrs ms miss national pangeran parliamentary
	permanent premier president prime prince princess prof professor queen representative right rt royal samdech
	secretary secretary-general security senator senior sgt sheikh sheikha sir speaker special state sultan tan the top
	trade tun under-secretary undersecretary union vice vice-chair vice-chairman vice-foreign vice-minister
	vice-president economic economy defence defense commerce world
`);

/** A title is one only with one of these in it. */
export const titleHeads = list(`
	advisor adviser admiral ambassador amb chair chairman chairperson chairwoman chancellor commander commissioner
	councillor councilor counsellor counselor director director-general emir emperor empress envoy excellency gen general
	governor highness king leader majesty mayor minister president premier prince princess queen representative
	secretary secretary-general senator sheikh speaker sultan samdech under-secretary undersecretary vice-minister
	vice-president vice-chair vice-chairman head professor prof doctor dr mr mrs ms miss mayor marshal duke lady lord
	sir colonel col lt h.e h.r.h hon
`);

export const feminineTitles = list(
	'ms mrs miss madam madame mme lady dame princess queen empress sheikha duchess',
);
export const masculineTitles = list('mr sir lord prince king emperor sheikh sultan emir messrs duke');
