import { isWord, keyAt, type Sentence } from './phrase.ts';
import { pastAdverbs } from './verb.ts';
import { forms, reportingVerbs } from './words.ts';

const words = (line: string): ReadonlySet<string> => new Set(line.split(/\s+/).filter(Boolean));

/** What somebody is able, glad or quick to do, or could do. */
const infinitives = words(`
	say tell report add note answer reply inform announce assure confirm admit explain recall remark stress emphasise
	emphasize mention point observe acknowledge warn promise state declare ask repeat reassure underline insist affirm
	conclude predict suggest suppose believe think hear learn see find
`);

/** What somebody is, who thinks what the sentence says. */
const minds = words(
	'sure certain confident convinced afraid aware hopeful persuaded optimistic told informed',
);

/** What somebody had done to know it. */
const learnings = words('heard learned learnt gathered understood noticed noted read found');

/** Past a verb of saying at `place`, however it is put: “was able to tell”, “made clear”; -1 where there is none. */
export function pastReport(sentence: Sentence, place: number): number {
	const key = keyAt(sentence, place);
	const next = keyAt(sentence, place + 1);
	if (reportingVerbs.has(key)) {
		// “went on to say”, “hastened to add”
		return infinitiveAfter(sentence, place) ?? place + 1;
	}
	if (key === 'put' && next === 'it') return place + 2;
	if (key === 'made') {
		for (let end = place + 1; end < place + 4; end++)
			if (/^(?:clear|plain|known)$/.test(keyAt(sentence, end))) return end + 1;
	}
	if (key === 'let' && keyAt(sentence, place + 3) === 'known') return place + 4;
	if (key === 'had' && /^(?:no|little)$/.test(next) && keyAt(sentence, place + 2).startsWith('doubt'))
		return place + 3;
	const after = pastAdverbs(sentence, place + 1);
	if (key === 'had' && learnings.has(keyAt(sentence, after))) return after + 1;
	if (forms.be.has(key) && minds.has(keyAt(sentence, after))) return after + 1;
	if (forms.modal.has(key) && infinitives.has(keyAt(sentence, after))) return after + 1;
	return infinitiveAfter(sentence, place) ?? -1;
}

/** Past “to say” within the few words after a verb: “was glad to say”, “wished to add”. */
function infinitiveAfter(sentence: Sentence, place: number): number | null {
	if (!isWord(sentence.tokens[place]) || sentence.tokens[place]?.capital) return null;
	for (let end = place + 1; end < place + 5; end++) {
		if (!isWord(sentence.tokens[end])) return null;
		if (keyAt(sentence, end) === 'to') return infinitives.has(keyAt(sentence, end + 1)) ? end + 2 : null;
	}
	return null;
}
