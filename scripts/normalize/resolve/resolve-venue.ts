import type { Given } from '../../../src/schemas/given.ts';
import type { MeetingEntry } from '../../../src/schemas/meeting.ts';
import type { Place } from '../../../src/schemas/place.ts';
import type { Party } from '../../../src/schemas/primitives.ts';
import { inContent } from '../../../src/setting/content-dir.ts';
import type { ParsedRecord } from '../../parser/parsed-record.ts';
import { quoted } from '../faults.ts';
import { type Authorities, authorityFile, withoutArticle } from './authorities.ts';
import { foldForm } from './forms.ts';
import type { Unplaced } from './resolve-person.ts';
import { suggestPlaces } from './suggest-place.ts';

type Venue = MeetingEntry['venue'];

/**
 * The place of the meeting. The editor's place stands beside the printed words; one that does not lie in the printed
 * place needs a reason.
 */
export function resolveVenue(
	printed: ParsedRecord['venue'],
	editors: Given<string | null> | undefined,
	authorities: Authorities,
	countryNamed: (phrase: string) => Party | null,
): { venue: Venue; fault: Unplaced | null } {
	const place = printed && findPlace(printed.text, authorities);
	if (editors === undefined || editors.value === null) {
		if (!printed) return { venue: null, fault: null };
		if (!place)
			return {
				venue: null,
				fault: unknownPlace(printed.text, suggestPlaces(printed.text, authorities, countryNamed)),
			};
		return { venue: { place: place.id, printed: printed.text, basis: printed.basis }, fault: null };
	}
	const given = authorities.placesById.get(editors.value);
	if (!given) return { venue: null, fault: unknownId(editors.value) };
	if (place?.id === given.id && editors.quote === null) return { venue: null, fault: unused(given) };
	if (place && editors.why === null && !chain(given, authorities).includes(place)) {
		return { venue: null, fault: contradiction(printed?.text ?? '', place, given) };
	}
	return { venue: { place: given.id, printed: printed?.text ?? null, basis: 'editor' }, fault: null };
}

/** The place of a printed phrase; “Paris, France” is the city, if what follows the comma does not say another. */
export function findPlace(phrase: string, authorities: Authorities): Place | null {
	const { placesByForm } = authorities;
	const key = withoutArticle(foldForm(phrase));
	const whole = placesByForm.get(key);
	if (whole) return whole;
	const [head = '', ...rest] = key.split(', ').map(withoutArticle);
	const place = placesByForm.get(head);
	if (!place || rest.length === 0) return null;
	const around = chain(place, authorities);
	const fits = rest.every((part) => {
		const wider = placesByForm.get(part);
		return !wider || around.includes(wider);
	});
	return fits ? place : null;
}

/** A place and those it lies in, from the inside out; a circle ends where it began. */
function chain(place: Place, { placesById }: Authorities): Place[] {
	const places: Place[] = [];
	for (let at: Place | undefined = place; at && !places.includes(at); at = placesById.get(at.within ?? '')) {
		places.push(at);
	}
	return places;
}

/** Zone of the clocks at a place: its own, else that of the nearest place around it that has one. */
export const zoneOf = (place: Place, authorities: Authorities): string | null =>
	chain(place, authorities).find(({ timeZone }) => timeZone !== undefined)?.timeZone ?? null;

function unknownPlace(phrase: string, proposals: string): Unplaced {
	return {
		kind: 'unknown-place',
		found: `${quoted(phrase)} is given as the place of the meeting and is a form of no place.`,
		expected: `The phrase should be among the forms of a place of ${inContent(authorityFile('places'))}.`,
		advice: `If the place is there under other words, add these to its forms. If not, add to ${inContent(authorityFile('places'))}:\n${proposals}`,
	};
}

function unknownId(id: string): Unplaced {
	return {
		kind: 'unknown-id',
		found: `The venue “${id}” is the id of no place.`,
		expected: `It should be an id of ${inContent(authorityFile('places'))}.`,
		advice: 'Correct the id, or add the place.',
	};
}

function contradiction(phrase: string, printed: Place, given: Place): Unplaced {
	return {
		kind: 'contradicting-venue',
		found: `The text gives ${quoted(phrase)} (${printed.id}) as the place; the editor gives ${given.id}, which does not lie in it.`,
		expected: 'An editor’s place should lie within the printed one, or say why it does not.',
		advice: `Correct “venue”, or the “within” of ${given.id} in ${inContent(authorityFile('places'))}. If they met elsewhere than printed, write “venue: { value: ${given.id}, why: … }”.`,
	};
}

const unused = ({ id }: Place): Unplaced => ({
	kind: 'unused-fact',
	found: `The text itself gives the place ${id}.`,
	expected: 'An editor’s fact should change what was read.',
	advice: 'Take “venue” out of the editor’s file.',
});
