import type { z } from 'zod';
import type { ExportContext } from '../../edition/export-context.ts';
import { address } from '../../words/addresses.ts';
import type { placesDocument } from './documents.ts';
import { jsonText, seriesRef } from './series-ref.ts';

/** The places of the records as JSON, each with the meetings held there, oldest first. */
export function placesJson(context: ExportContext): string {
	const { places, meetings } = context.edition;
	const held = Map.groupBy(
		meetings.filter(({ venue }) => venue !== null),
		({ venue }) => venue?.place,
	);
	return jsonText({
		series: seriesRef(context),
		places: Array.from(places.values(), (place) => ({
			...place,
			address: context.absolute(address.place(place.id)),
			meetings: (held.get(place.id) ?? []).map(({ id, date, venue }) => ({
				meeting: id,
				date,
				basis: venue?.basis ?? 'editor',
			})),
		})),
	} satisfies z.infer<typeof placesDocument>);
}
