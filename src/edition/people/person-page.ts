import type { Meeting } from '../../record/meeting-record.ts';
import { type Passage, type PlacedStatement, passagesOf } from '../../record/passages.ts';
import { titleStart } from '../../record/record-titles.ts';
import { type Medium, medium, type Participant } from '../../schemas/meeting.ts';
import type { Person } from '../../schemas/person.ts';
import type { Paragraph } from '../../schemas/record-body.ts';
import type { Topic } from '../../schemas/topic.ts';
import { oneSpace } from '../../words/folding.ts';
import { capitalise } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import type { Mention } from '../names/mentions.ts';
import { oncePerEdition } from '../names/mentions.ts';
import { personMentions } from '../names/named.ts';
import { ofRecords, sideIn } from '../side-words.ts';
import { passagesOn } from '../subjects/topic-passages.ts';
import type { RulerMark } from '../time/ruler.ts';

/** A record in which a person takes part. */
export interface Attendance {
	meeting: Meeting;
	participant: Participant;
}

/** The records of each person, in order. */
const attendances = oncePerEdition(({ meetings }: Edition) => {
	const records = new Map<string, Attendance[]>();
	for (const meeting of meetings) {
		for (const participant of meeting.participants) {
			const list = records.get(participant.person);
			if (list) list.push({ meeting, participant });
			else records.set(participant.person, [{ meeting, participant }]);
		}
	}
	return records;
});

export const attendancesOf = (edition: Edition, id: string): Attendance[] =>
	attendances(edition).get(id) ?? [];

/** A printed form of a name, its title included, and where it is printed. */
export interface PrintedForm {
	/** `Prime Minister Kishida` */
	text: string;
	mentions: Mention[];
}

/** Every printed form of a person's name, the most frequent first. */
export function printedForms(edition: Edition, id: string): PrintedForm[] {
	const forms = new Map<string, Mention[]>();
	for (const mention of personMentions(edition).get(id) ?? []) {
		const start = titleStart(mention.passage.text, mention.start);
		const text = capitalise(oneSpace(mention.passage.text.slice(start, mention.end)));
		const list = forms.get(text);
		if (list) list.push(mention);
		else forms.set(text, [mention]);
	}
	return [...forms]
		.map(([text, mentions]) => ({ text, mentions }))
		.sort((a, b) => b.mentions.length - a.mentions.length);
}

/** A run of statements of one person within a passage: offsets in its text. */
export interface SpokenRun {
	passage: Passage;
	start: number;
	end: number;
	/** True where the other side speaks in the same sentence (“The two leaders …”). */
	joint: boolean;
}

/** What a record reports a person to have said: own statements, and joint ones of a principal. */
export function spokenBy(edition: Edition, { meeting, participant }: Attendance): SpokenRun[] {
	const runs: SpokenRun[] = [];
	for (const passage of passagesOf(meeting)) {
		let open: SpokenRun | null = null;
		for (const { start, end, speaker, by } of passage.statements) {
			const joint = participant.role === 'principal' && speaker === null && sideIn(edition, by) === 'both';
			const own = speaker === participant.person || (joint && by.includes(participant.party.code));
			if (!own) open = null;
			else if (open && open.joint === joint) open.end = end;
			else {
				open = { passage, start, end, joint };
				runs.push(open);
			}
		}
	}
	return runs;
}

/** Those of the other parties with whom a person spoke, by one medium. */
export interface SpokeWith {
	medium: Medium;
	people: { person: Person; meetings: Meeting[] }[];
}

/** Principals of another party in the same records, by medium, each in the order of their first meeting. */
export function spokeWith(edition: Edition, id: string): SpokeWith[] {
	const found = new Map<Medium, Map<string, Meeting[]>>();
	for (const { meeting, participant } of attendancesOf(edition, id)) {
		const others = found.get(meeting.medium) ?? new Map<string, Meeting[]>();
		found.set(meeting.medium, others);
		for (const other of meeting.participants) {
			if (other.role !== 'principal' || other.party.code === participant.party.code) continue;
			others.set(other.person, [...(others.get(other.person) ?? []), meeting]);
		}
	}
	return medium.options.flatMap((by) => {
		const people = [...(found.get(by) ?? [])].flatMap(([other, meetings]) => {
			const person = edition.people.get(other);
			return person ? [{ person, meetings }] : [];
		});
		return people.length > 0 ? [{ medium: by, people }] : [];
	});
}

/** Subjects on which a person speaks: named in the person's own statements, or in the heading over them. */
export function topicsSpoken(
	edition: Edition,
	runs: readonly SpokenRun[],
): { topic: Topic; meetings: Meeting[]; onlyJoint: boolean }[] {
	const found = new Map<Topic, SpokenRun[]>();
	for (const run of runs) {
		for (const { topic, said } of topicsOfPassages(edition).get(run.passage) ?? []) {
			if (!said.some(({ start, end }) => start >= run.start && end <= run.end)) continue;
			const own = found.get(topic);
			if (own) own.push(run);
			else found.set(topic, [run]);
		}
	}
	return [...edition.topics.values()].flatMap((topic) => {
		const own = found.get(topic);
		if (!own) return [];
		const meetings = [...new Set(own.map(({ passage }) => passage.meeting))];
		return [{ topic, meetings, onlyJoint: own.every(({ joint }) => joint) }];
	});
}

/** The topics of each passage, with what is said on them there. */
const topicsOfPassages = oncePerEdition((edition: Edition) => {
	const topics = new Map<Passage, { topic: Topic; said: readonly PlacedStatement[] }[]>();
	for (const topic of edition.topics.values()) {
		for (const { passage, said } of passagesOn(edition, topic.id)) {
			const own = topics.get(passage);
			if (own) own.push({ topic, said });
			else topics.set(passage, [{ topic, said }]);
		}
	}
	return topics;
});

/** Mentions by others: in statements the person does not make, outside the record's narration of its own lead. */
export function alsoNamed(
	edition: Edition,
	id: string,
): { meeting: Meeting; takesPart: boolean; mentions: Mention[] }[] {
	const groups = new Map<Meeting, Mention[]>();
	for (const mention of personMentions(edition).get(id) ?? []) {
		const { passage, statement } = mention;
		const takesPart = passage.meeting.participants.some(({ person }) => person === id);
		if (takesPart && (statement.by.length === 0 || statement.speaker === id)) continue;
		const list = groups.get(passage.meeting);
		if (list) list.push(mention);
		else groups.set(passage.meeting, [mention]);
	}
	return [...groups].map(([meeting, mentions]) => ({
		meeting,
		takesPart: meeting.participants.some(({ person }) => person === id),
		mentions,
	}));
}

/** One mark a record: the person's side where the person takes part. */
export function personRuler(edition: Edition, id: string): RulerMark[] {
	const present = new Map(
		attendancesOf(edition, id).map(({ meeting, participant }) => [meeting, participant.side]),
	);
	return edition.meetings.map((meeting) => ({ date: meeting.date, side: present.get(meeting) ?? 'none' }));
}

/** “Speaks for Cambodia in two of the five records.” */
export function personSummary(edition: Edition, person: Person): string {
	const all = edition.meetings.length;
	const records = attendancesOf(edition, person.id);
	const spoke = records.filter(({ participant }) => participant.role === 'principal');
	const named = new Set(
		alsoNamed(edition, person.id)
			.filter(({ takesPart }) => !takesPart)
			.map(({ meeting }) => meeting),
	);
	const party = records[0]?.participant.party.name ?? '';
	const sentences: string[] = [];
	if (spoke.length > 0) sentences.push(`Speaks for ${party} in ${ofRecords(spoke.length, all)}.`);
	const others = records.length - spoke.length;
	if (others > 0)
		sentences.push(
			`Attends ${spoke.length > 0 ? `${ofRecords(others, all)} beside a principal` : `${ofRecords(others, all)} for ${party}`}.`,
		);
	if (named.size > 0) {
		const elsewhere = records.length > 0 ? 'Also named in' : 'Named in';
		sentences.push(
			`${elsewhere} ${ofRecords(named.size, all)}${records.length === 0 ? '; takes part in none' : ''}.`,
		);
	}
	return sentences.join(' ') || 'Not named in these records.';
}

/** The part of a paragraph that a run covers, as a paragraph of its own: whole statements, nothing cut within one. */
export function paragraphOfRun({ passage, start, end }: SpokenRun): Paragraph | null {
	const { block } = passage;
	if (block.type !== 'paragraph') return null;
	const inRun = passage.statements.filter((statement) => statement.start >= start && statement.end <= end);
	const statements = inRun.map(({ start: _start, end: _end, ...statement }) => statement);
	return {
		...block,
		label: start === 0 ? block.label : null,
		statements,
		text: passage.text.slice(start, end),
	};
}

/** The paragraph that introduces a participant: the first that names the person, else the first of the record. */
export function leadAnchor(meeting: Meeting, id: string): string {
	const start = meeting.participants.findIndex(({ person }) => person === id);
	const words = meeting.evidence[`participants.${start}`]?.text ?? meeting.participants[start]?.name ?? '';
	const passages = passagesOf(meeting);
	return (passages.find(({ text }) => text.includes(words)) ?? passages[0])?.anchor ?? 'p1';
}
