import { z } from 'zod';
import { person } from '../../schemas/person.ts';
import { place } from '../../schemas/place.ts';
import { isoDate, slug } from '../../schemas/primitives.ts';
import { topic } from '../../schemas/topic.ts';
import { recordSummary } from '../record/document.ts';

const seriesRef = z.strictObject({ id: slug, name: z.string(), address: z.url() });

/** `/data/meetings.json` */
export const meetingsDocument = z
	.strictObject({ series: seriesRef, meetings: z.array(recordSummary) })
	.describe('The facts of every record, in order of date.');

const office = z.strictObject({
	meeting: slug,
	date: isoDate,
	role: z.enum(['principal', 'attendee']),
	side: z.enum(['first', 'second']),
	name: z.string().describe('Name as printed on the day.'),
	honorific: z.string().nullable(),
	office: z.string().nullable().describe('Office as printed on the day.'),
});

/** `/data/people.json` */
export const peopleDocument = z
	.strictObject({
		series: seriesRef,
		people: z.array(person.extend({ address: z.url(), meetings: z.array(office) })),
	})
	.describe('The persons of the records, with the meetings they took part in.');

const hit = z.strictObject({
	meeting: slug,
	date: isoDate,
	anchor: z.string(),
	address: z.url(),
	text: z.string().describe('The words it was found by, as printed.'),
});

/** `/data/topics.json` */
export const topicsDocument = z
	.strictObject({
		series: seriesRef,
		topics: z.array(topic.extend({ address: z.url(), passages: z.array(hit) })),
	})
	.describe('The topics of the records, with every passage that speaks of each.');

/** `/data/places.json` */
export const placesDocument = z
	.strictObject({
		series: seriesRef,
		places: z.array(
			place.extend({
				address: z.url(),
				meetings: z.array(
					z.strictObject({
						meeting: slug,
						date: isoDate,
						basis: z.enum(['stated', 'visiting', 'editor']),
					}),
				),
			}),
		),
	})
	.describe('The places of the records, with the meetings held at each.');
