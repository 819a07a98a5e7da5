import type { Person } from '../../schemas/person.ts';
import { plural } from '../../words/wording.ts';
import type { Edition } from '../edition.ts';
import { personMentions } from '../names/named.ts';
import { attendancesOf } from './person-page.ts';

export interface PersonLine {
	person: Person;
	/** The latest office printed. */
	office: string | null;
	/** `2 records, 2018 to 2020` */
	words: string;
}

export interface PeopleGroup {
	id: string;
	title: string;
	people: PersonLine[];
}

/** The people of the records by side, first side first, in alphabetical order; those who are only named come last. */
export function peopleByParty(edition: Edition): {
	groups: PeopleGroup[];
	speakers: number;
	attending: number;
	named: number;
} {
	const lists: Record<'first' | 'second' | 'named', PersonLine[]> = { first: [], second: [], named: [] };
	let speakers = 0;
	for (const person of [...edition.people.values()].sort((a, b) => a.sort.localeCompare(b.sort, 'en'))) {
		const records = attendancesOf(edition, person.id);
		const last = records.at(-1);
		if (last) {
			if (records.some(({ participant }) => participant.role === 'principal')) speakers += 1;
			const words = recordsInYears(records.map(({ meeting }) => meeting.date));
			lists[last.participant.side].push({ person, office: last.participant.office, words });
			continue;
		}
		const mentions = personMentions(edition).get(person.id) ?? [];
		const dates = [...new Set(mentions.map(({ passage }) => passage.meeting))].map(({ date }) => date);
		if (dates.length > 0)
			lists.named.push({ person, office: null, words: `named in ${recordsInYears(dates)}` });
	}
	const [first, second] = edition.series.sides;
	const others = lists.second.some(({ person }) => person.party !== second.code);
	const groups = [
		{ id: 'first', title: first.name, people: lists.first },
		{ id: 'second', title: others ? `${second.name} and others` : second.name, people: lists.second },
		{ id: 'named', title: 'Only named', people: lists.named },
	].filter(({ people }) => people.length > 0);
	const present = lists.first.length + lists.second.length;
	return { groups, speakers, attending: present - speakers, named: lists.named.length };
}

/** `1 record, 2018`, `2 records, 2018 to 2020` */
function recordsInYears(dates: readonly string[]): string {
	const years = dates.map((date) => date.slice(0, 4)).sort();
	const first = years[0] ?? '';
	const last = years.at(-1) ?? '';
	return `${plural(dates.length, 'record')}, ${first === last ? first : `${first} to ${last}`}`;
}
