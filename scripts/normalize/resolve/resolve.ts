import type { EditorFacts } from '../../../src/schemas/editor.ts';
import type { Participant } from '../../../src/schemas/meeting.ts';
import type { Party } from '../../../src/schemas/primitives.ts';
import { inContent } from '../../../src/setting/content-dir.ts';
import type { ParsedPerson, ParsedRecord } from '../../parser/parsed-record.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import type { Resolved } from '../entry/assemble.ts';
import { type Fault, placeAt, quoted } from '../faults.ts';
import { type Authorities, authorityFile } from './authorities.ts';
import { resolvePerson, type Unplaced } from './resolve-person.ts';
import { resolveVenue, zoneOf } from './resolve-venue.ts';
import { yamlOf } from './suggest.ts';
import { resolveTimes } from './times.ts';
import { proposeTitle, resolveTitle } from './title.ts';

/** What a stage must know besides the record: who exists, and who publishes. */
export interface ResolveContext {
	authorities: Authorities;
	houseTimeZone: string;
	/** Name of a party by its code. */
	partyByCode(code: string): Party;
	/** The party a printed phrase names. */
	partyByName(printed: string): Party | null;
}

/** One source as it is read: text decoded, digest of its bytes. */
export interface SourceText {
	id: string;
	/** `sources/<id>.txt` */
	file: string;
	text: string;
	sha256: string;
}

/** Ties the printed words of a record to the authority files and to what the editor says. */
export function resolveRecord(
	source: SourceText,
	record: ParsedRecord,
	editor: YamlFile<EditorFacts> & { value: EditorFacts },
	edition: ResolveContext,
): { resolved: Resolved | null; faults: Fault[] } {
	const { authorities } = edition;
	const given = editor.value;
	const faults: Fault[] = [];
	const inSource = (at: number, fault: Unplaced): void => {
		faults.push({ ...fault, file: source.file, place: placeAt(source.text, at) });
	};
	const inEditor = (path: PropertyKey[], fault: Unplaced): void => {
		faults.push({ ...fault, file: editor.file, place: editor.locate(path) });
	};

	const participants = resolveParticipants(record, edition, inSource);
	const { venue, fault: venueFault } = resolveVenue(
		record.venue,
		given.venue,
		authorities,
		edition.partyByName,
	);
	if (venueFault && given.venue !== undefined) inEditor(['venue'], venueFault);
	else if (venueFault) inSource(record.venue?.at ?? record.bodyAt, venueFault);
	const place = venue && authorities.placesById.get(venue.place);
	const times = resolveTimes(record, {
		venue: place ? zoneOf(place, authorities) : null,
		editor: given.timeZone ?? null,
		house: edition.houseTimeZone,
	});
	if (!venueFault)
		for (const fault of times.faults) inSource(record.evidence.start?.at ?? record.bodyAt, fault);
	if (given.timeZone !== undefined && record.start === null) inEditor(['timeZone'], unusedZone);

	const title = resolveTitle(record, given.title?.value);
	if (!title) inSource(0, noTitle(source.id, proposeTitle(record)));

	const publisher = authorities.publishers.find(({ id }) => id === given.publisher);
	if (!publisher) inEditor(['publisher'], unknownPublisher(given.publisher));
	for (const line of Object.keys(given.documents)) {
		const known = record.documents.some(({ text }) => text === line);
		if (!known) inEditor(['documents', line], unknownDocument(line, record));
	}
	if (!title || faults.length > 0) return { resolved: null, faults };
	return {
		faults,
		resolved: {
			id: source.id,
			title,
			start: times.start,
			end: times.end,
			venue,
			participants,
			source: {
				publisher: given.publisher,
				url: given.url,
				accessed: given.accessed,
				licence: publisher?.licence?.name ?? null,
				file: `${source.id}.txt`,
				sha256: source.sha256,
			},
			documentUrls: given.documents,
			...(given.withdrawn && { withdrawn: given.withdrawn }),
		},
	};
}

function resolveParticipants(
	record: ParsedRecord,
	edition: ResolveContext,
	inSource: (at: number, fault: Unplaced) => void,
): Participant[] {
	const resolve = (printed: ParsedPerson, role: Participant['role']): Participant[] => {
		const { person, fault } = resolvePerson(printed, edition.authorities);
		if (fault) {
			inSource(printed.printed.at, fault);
			return [];
		}
		const { name, honorific, officePrinted: office, side } = printed;
		const party = printed.party ?? edition.partyByCode(person.party);
		return [{ person: person.id, name, honorific, office, party, side, role }];
	};
	return [
		...record.principals.flatMap((printed) => resolve(printed, 'principal')),
		...record.attendees.flatMap((printed) => resolve(printed, 'attendee')),
	];
}

const noTitle = (id: string, proposal: string): Unplaced => ({
	kind: 'no-title',
	found: 'The page prints no heading, and no caption names the meeting.',
	expected: 'A record should have a title, printed or given by the editor.',
	advice: `Add to ${inContent(`sources/${id}.yaml`)} a line such as\n${yamlOf({ title: proposal })}`,
});

const unusedZone: Unplaced = {
	kind: 'unused-fact',
	found: 'The editor gives a time zone, and the text prints no time.',
	expected: '“timeZone” is for a time that is printed without a label.',
	advice: 'Take “timeZone” out of the editor’s file.',
};

const unknownPublisher = (id: string): Unplaced => ({
	kind: 'unknown-id',
	found: `The publisher “${id}” is the id of no publisher.`,
	expected: `It should be an id of ${inContent(authorityFile('publishers'))}.`,
	advice: 'Correct the id, or add the publisher.',
});

const unknownDocument = (line: string, { documents }: ParsedRecord): Unplaced => ({
	kind: 'quote-not-found',
	found: `${quoted(line)} is no line that the page names as a document.`,
	expected:
		documents.length === 0
			? 'This page names no documents.'
			: `It should be one of ${documents.map(({ text }) => quoted(text)).join(', ')}.`,
	advice: 'Copy the line as it is printed, white space folded.',
});
