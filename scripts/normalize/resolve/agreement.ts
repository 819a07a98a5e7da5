/** Facts that are well formed each, and of which one cannot hold beside the other. */
import type { EditorFacts } from '../../../src/schemas/editor.ts';
import type { Place } from '../../../src/schemas/place.ts';
import type { Publisher } from '../../../src/schemas/publisher.ts';
import type { Topic } from '../../../src/schemas/topic.ts';
import type { YamlFile } from '../content/yaml-file.ts';
import type { Fault } from '../faults.ts';
import { sameClocks, zonesOf } from './zones.ts';

type List<Entry> = Pick<YamlFile<Entry[]>, 'file' | 'value' | 'locate'>;

/** Places whose clocks no city of their country shows. */
export function foreignZones({ file, value, locate }: List<Place>): Fault[] {
	const byId = new Map((value ?? []).map((place) => [place.id, place]));
	const countryOf = (place: Place, steps = byId.size): string | undefined => {
		const wider = byId.get(place.within ?? '');
		return place.country ?? (wider && steps > 0 ? countryOf(wider, steps - 1) : undefined);
	};
	return (value ?? []).flatMap((place, index): Fault[] => {
		const country = countryOf(place);
		const { timeZone } = place;
		if (country === undefined || timeZone === undefined) return [];
		const zones = zonesOf(country);
		if (zones.length === 0 || zones.some((zone) => sameClocks(zone, timeZone))) return [];
		return [
			{
				kind: 'disagreement',
				file,
				place: locate([index, 'timeZone']),
				found: `“${place.id}” lies in ${country}, and no clock there shows the time of ${timeZone}.`,
				expected: `The zone of a place in ${country} should be that of its clocks: ${zones.join(', ')}.`,
				advice: 'Correct “timeZone”, or “country” and “within”.',
			},
		];
	});
}

/** Topics of which no phrase stands in any record: their pages would be empty. */
export function unmentionedTopics(
	{ file, value, locate }: List<Topic>,
	mentioned: ReadonlySet<string>,
): Fault[] {
	return (value ?? []).flatMap(({ id, phrases }, index): Fault[] => {
		if (mentioned.has(id)) return [];
		return [
			{
				kind: 'disagreement',
				file,
				place: locate([index, 'phrases']),
				found: `None of the ${phrases.length} phrases of the topic “${id}” stands in any record.`,
				expected: 'A topic should be one that the records speak of.',
				advice: 'Add a phrase as the records print it, or take the topic out.',
				warning: true,
			},
		];
	});
}

/** What an editor's file says of its source that cannot be: an address of somebody else's, a day to come. */
export function sourceDisagreements(
	{ file, value, locate }: Pick<YamlFile<EditorFacts>, 'file' | 'locate'> & { value: EditorFacts },
	publishers: readonly Publisher[],
	/** Last day on which a text can have been received. */
	lastDay: string,
): Fault[] {
	const faults: Fault[] = [];
	const disagree = (key: string, found: string, expected: string, advice: string): void => {
		faults.push({ kind: 'disagreement', file, place: locate([key]), found, expected, advice });
	};
	if (value.accessed > lastDay) {
		disagree(
			'accessed',
			`The text is said to have been received on ${value.accessed}, and that day is still to come.`,
			'“accessed” should be a day that has been.',
			'Correct the day.',
		);
	}
	if (value.withdrawn && !value.published) {
		disagree(
			'withdrawn',
			'The record is withdrawn, and it was never published.',
			'Only what was published can be withdrawn, with a word to its readers.',
			'Take the text and this file out of the folder.',
		);
	} else if (value.withdrawn && value.published && value.withdrawn.date < value.published.date) {
		disagree(
			'withdrawn',
			`The record is withdrawn on ${value.withdrawn.date}, and it was published on ${value.published.date}.`,
			'A record is withdrawn after it was published.',
			'Correct the day of “withdrawn”.',
		);
	} else if (value.withdrawn && value.withdrawn.date > lastDay) {
		disagree(
			'withdrawn',
			`The record is withdrawn on ${value.withdrawn.date}, and that day is still to come.`,
			'“withdrawn” should be a day that has been.',
			'Correct the day, or add “withdrawn” when it has come.',
		);
	}
	const publisher = publishers.find(({ id }) => id === value.publisher);
	const host = value.url === null ? null : new URL(value.url).hostname;
	if (publisher && host !== null && !publisher.hosts.includes(host)) {
		const owner = publishers.find(({ hosts }) => hosts.includes(host));
		disagree(
			'url',
			`The address is at ${host}, which is no host of the publisher “${publisher.id}”${owner ? `, but of “${owner.id}”` : ''}.`,
			`An address of “${publisher.id}” should be at ${publisher.hosts.join(' or ')}.`,
			owner
				? `Correct “publisher” to ${owner.id}, or the address.`
				: 'Correct the address, or add the host to the publisher in authorities/publishers.yaml.',
		);
	}
	return faults;
}
