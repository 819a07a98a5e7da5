import { mediumName } from '../words/kinds.ts';
import { listOf } from '../words/wording.ts';
import type { Meeting } from './meeting-record.ts';
import { statedDuration } from './stated-duration.ts';
import type { Side } from './turns.ts';

type Party = Meeting['participants'][number]['party'];

/** Those who met for one party, as printed: `KISHIDA Fumio, Prime Minister of Japan`. */
export interface PartyLine {
	party: Party;
	side: Side;
	people: string[];
}

/** Where, how long and by what means, as far as the record says: the line under its title, after the date. `place` is the name of its venue. */
export function circumstances(
	meeting: Pick<Meeting, 'venue' | 'medium' | 'meal' | 'durationMinutes' | 'evidence'>,
	place: string | undefined,
): string[] {
	const { venue, medium, meal } = meeting;
	const where = place && (venue?.basis === 'visiting' ? `during a visit to ${place}` : place);
	const duration = statedDuration(meeting);
	return [where, duration, mediumName(medium).toLowerCase(), meal && `over ${meal}`].filter(
		(part): part is string => Boolean(part),
	);
}

/** A line for each party that met, in the order of the record, with its principals. */
export function partyLines({ participants }: Pick<Meeting, 'participants'>): PartyLine[] {
	const lines = new Map<string, PartyLine>();
	for (const { party, side, role, name, office } of participants) {
		if (role !== 'principal') continue;
		const line = lines.get(party.code) ?? { party, side, people: [] };
		lines.set(party.code, line);
		line.people.push(office ? `${name}, ${office}` : name);
	}
	return [...lines.values()];
}

/** Parties whose words the publisher reports: all that took part but its own. */
export function reportedParties(
	{ participants }: Pick<Meeting, 'participants'>,
	publisherParty: string | null | undefined,
): string | null {
	if (!publisherParty) return null;
	const names = new Map(participants.map(({ party }) => [party.code, party.name]));
	names.delete(publisherParty);
	return names.size === 0 ? null : listOf([...names.values()]);
}
