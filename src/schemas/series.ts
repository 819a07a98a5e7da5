import { z } from 'zod';
import { languageTag, party, slug, timeZone, webAddress, words } from './primitives.ts';

/** One side of the series. The first side named is drawn left, the second right, everywhere. */
const side = party;

/**
 * The house that publishes the records: the side whose ministry writes, the zone of its own clock, and the words
 * with which it labels that clock (“JST”, “Japan time”).
 */
const house = z.strictObject({
	code: party.shape.code.meta({ description: 'Code of the country whose ministry writes', examples: ['JP'] }),
	timeZone: timeZone.meta({ description: 'Zone of its own clock', examples: ['Asia/Tokyo'] }),
	timeLabels: z
		.array(words)
		.min(1)
		.meta({ description: 'Words with which it labels that clock', examples: [['JST', 'Japan time']] }),
});

/** An editor to write to: by mail, or at a page that takes reports (its `title` and `body` are filled in). */
const editor = z
	.strictObject({
		name: words.meta({ description: 'Who answers', examples: ['The editors'] }),
		email: z
			.email()
			.optional()
			.meta({ description: 'Address for letters', examples: ['editor@example.org'] }),
		url: webAddress.optional().meta({
			description: 'Page that takes reports; its title and body are filled in',
			examples: ['https://www.example.org/reports'],
		}),
	})
	.refine(({ email, url }) => email !== undefined || url !== undefined, {
		error: 'expected an email or a url at which the editor can be reached',
	});

/** `content/series.yaml`: what this series is. Nothing in the code knows it otherwise. */
export const series = z.strictObject({
	id: slug.meta({ description: 'Name of the series in files', examples: ['alpha-beta'] }),
	name: words.meta({
		description: 'Name of the edition, as on its title page and in citations',
		examples: ['Alpha–Beta Meetings'],
	}),
	tagline: words.meta({
		description: 'Line under the name on the title page; {years} becomes the first and last year',
		examples: ['Meetings on the record, {years}'],
	}),
	description: words.meta({
		description:
			'One sentence for the title page and for search engines; {count} becomes the number of records in words',
		examples: ['The published summaries of {count} meetings.'],
	}),
	language: languageTag.meta({ description: 'Language of the records, BCP 47', examples: ['en'] }),
	sides: z.tuple([side, side]).meta({
		description: 'The two sides: the first is drawn left, the second right',
		examples: [
			[
				{ code: 'JP', name: 'Japan' },
				{ code: 'FJ', name: 'Fiji' },
			],
		],
	}),
	house: house.meta({
		description: 'The side that publishes the records, and its clock',
		examples: [{ code: 'JP', timeZone: 'Asia/Tokyo', timeLabels: ['JST'] }],
	}),
	examples: z.array(z.strictObject({ heading: words, queries: z.array(words).min(1) })).meta({
		description: 'Queries suggested where a reader may begin, by heading',
		examples: [[{ heading: 'Places', queries: ['Suva'] }]],
	}),
	editor: editor.optional().meta({
		description: 'Who answers letters, and where; without it no page speaks of letters',
		examples: [{ name: 'The editors', email: 'editor@example.org' }],
	}),
});
export type Series = z.infer<typeof series>;
