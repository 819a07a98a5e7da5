import { z } from 'zod';
import { act } from './act.ts';
import { fact } from './given.ts';
import { meal, medium, meetingKind } from './meeting.ts';
import { clockTime, isoDate, partyCode, slug, timeZone, webAddress, words } from './primitives.ts';
import { withdrawal } from './withdrawal.ts';

/** Printed words, in full or an unambiguous part of them; a quotation that matches nothing is an error. */
const quote = words.meta({
	description: 'Words as they are printed in the text, enough of them that they stand there once',
	examples: ['would marks'],
});
const why = words.optional().meta({
	description: 'The reason, in a sentence for readers',
	examples: ['The page gives the wrong year.'],
});

/** What a printed line can be. `item` is a paragraph that begins with its label. */
export const lineRole = z.enum([
	'heading',
	'paragraph',
	'item',
	'lead',
	'note',
	'caption',
	'document',
	'furniture',
]);
export type LineRole = z.infer<typeof lineRole>;

const startTime = z.strictObject({
	local: clockTime.optional().meta({ description: 'Time at the place of the meeting', examples: ['17:30'] }),
	house: clockTime
		.optional()
		.meta({ description: 'The same moment on the clock of the publishing house', examples: ['19:30'] }),
	houseDate: isoDate
		.optional()
		.meta({ description: 'Day on that clock, where it is another', examples: ['2024-05-04'] }),
});

/** A person as the record should name them. What is left out is taken from the person read under that name. */
const person = z.strictObject({
	name: words.meta({ description: 'Name as printed, without honorific', examples: ['KATO Aiko'] }),
	honorific: words
		.nullable()
		.optional()
		.meta({ description: 'Honorific as printed', examples: ['H.E. Ms.'] }),
	office: words
		.nullable()
		.optional()
		.meta({ description: 'Office as printed, with its country', examples: ['Prime Minister of Fiji'] }),
	party: partyCode
		.nullable()
		.optional()
		.meta({ description: 'Code of the country or organisation spoken for', examples: ['FJ'] }),
	side: z
		.enum(['first', 'second'])
		.optional()
		.meta({ description: 'first is the side of the publishing house', examples: ['second'] }),
	quote: quote.optional().meta({
		description: 'Printed words for the person where the name itself is not printed',
		examples: ['the Foreign Minister'],
	}),
	why,
});
export type GivenPerson = z.infer<typeof person>;

/** What binds the file to the ledger of addresses; `npm run publish` writes it. */
const sealOfAddresses = z.strictObject({
	date: isoDate.meta({
		description: 'Day on which the record was first published',
		examples: ['2024-05-07'],
	}),
	seal: z
		.string()
		.regex(/^[0-9a-f]{16}$/, 'expected 16 hexadecimal digits')
		.meta({ description: 'Digest of its published addresses', examples: ['0f1e2d3c4b5a6978'] }),
});
export type Seal = z.infer<typeof sealOfAddresses>;

const persons = z.array(person).optional();

/**
 * What the source text cannot say, or says otherwise than it was read: `content/sources/<id>.yaml`. Everything here is
 * the editor's and is marked so. A fact is given as its value alone, or as `{ value, quote, why }` with the printed
 * words it rests on and the reason; `null` says that there is none.
 */
export const editorFacts = z.strictObject({
	publisher: slug.meta({
		description: 'Who published the text: an id of publishers.yaml',
		examples: ['ministry'],
	}),
	url: webAddress.nullable().meta({
		description: 'Address of the page; null where there is none',
		examples: ['https://www.example.org/page.html'],
	}),
	accessed: isoDate.meta({ description: 'Day on which the text was received', examples: ['2024-05-06'] }),
	title: fact(words, 'Title, where none is printed or another line is it', 'Meeting between A and B'),
	date: fact(isoDate, 'Day of the meeting', '2024-05-03'),
	pageDate: fact(isoDate.nullable(), 'Date line of the page; its words go into “quote”', '2024-05-04'),
	kind: fact(meetingKind, 'Kind of meeting', 'summit'),
	medium: fact(medium, 'How they met', 'telephone'),
	meal: fact(meal.nullable(), 'The meal over which they met', 'lunch'),
	start: fact(
		z.union([clockTime, startTime]).nullable(),
		'When it began: the time at the place, or { local, house, houseDate }',
		'17:30',
	),
	end: fact(clockTime.nullable(), 'When it ended, on the clock at the place', '18:10'),
	duration: fact(z.int().positive().nullable(), 'How long it took, in minutes', 40),
	timeZone: timeZone
		.optional()
		.meta({ description: 'Zone of a time that is printed without a label', examples: ['Asia/Tokyo'] }),
	venue: fact(
		slug.nullable(),
		'Where they met: an id of places.yaml. A place that does not lie in the printed one needs “why”',
		'jakarta',
	),
	status: fact(
		z.literal('provisional-translation').nullable(),
		'Whether the page calls itself a provisional translation; its words go into “quote”',
		'provisional-translation',
	),
	principals: persons.meta({
		description: 'Everybody who met, in order, in place of those read',
		examples: [[{ name: 'KATO Aiko', office: 'Prime Minister of Alpha', party: 'AA' }]],
	}),
	attendees: persons.meta({
		description: 'Everybody who was present beside them, in place of those read',
		examples: [[{ name: 'Bora', party: 'BB' }]],
	}),
	lines: z
		.array(
			z.strictObject({
				quote,
				as: lineRole.meta({
					description: 'What the printed line, or lines, with these words are',
					examples: ['caption'],
				}),
				depth: z
					.int()
					.min(2)
					.max(6)
					.optional()
					.meta({ description: 'Level of a heading, 2 being the highest', examples: [3] }),
				why,
			}),
		)
		.default([])
		.meta({
			description: 'Lines of the page that were taken for something else',
			examples: [[{ quote: 'The two ministers at the door', as: 'caption' }]],
		}),
	statements: z
		.array(
			z.strictObject({
				quote,
				by: z
					.array(partyCode)
					.optional()
					.meta({ description: 'Codes of the parties that speak; [] for narration', examples: [['JP']] }),
				speaker: slug
					.nullable()
					.optional()
					.meta({ description: 'The person who speaks: an id of people.yaml', examples: ['kato-aiko'] }),
				acts: z
					.array(
						z.strictObject({
							act,
							words: words.meta({
								description: 'Words of the sentence that say so',
								examples: ['will provide'],
							}),
							by: z
								.array(partyCode)
								.optional()
								.meta({ description: 'Who does it, where not all who speak do', examples: [['JP']] }),
						}),
					)
					.optional()
					.meta({
						description: 'What the sentence does, in place of what was read',
						examples: [[{ act: 'pledged', words: 'will provide' }]],
					}),
				why,
			}),
		)
		.default([])
		.meta({
			description: 'Sentences of which the speaker, or what they do, was read wrongly',
			examples: [[{ quote: 'thanked him', by: ['BB'], speaker: 'bora' }]],
		}),
	notes: z
		.array(
			z.strictObject({
				quote,
				note: words.meta({ description: 'What is wrong in print', examples: ['So printed. Read “marks”.'] }),
			}),
		)
		.default([])
		.meta({
			description: 'Notes on printing errors',
			examples: [[{ quote: '50thyear', note: 'Printed as one word.' }]],
		}),
	documents: z
		.record(words, webAddress)
		.default({})
		.meta({
			description: 'Addresses of the documents that the page names: printed line → address',
			examples: [{ 'Joint Statement': 'https://www.example.org/joint.pdf' }],
		}),
	checked: z
		.array(words)
		.default([])
		.meta({
			description: 'Facts in doubt that the editor has looked at and found right',
			examples: [['principals', 'venue']],
		}),
	withdrawn: withdrawal.optional().meta({
		description: 'That a published record is withdrawn: its addresses stay and say so, its words go',
		examples: [{ date: '2024-06-01', words: 'The publisher took the page back.' }],
	}),
	published: sealOfAddresses.optional().meta({
		description: 'That the record is published; npm run publish writes it and nobody changes it',
		examples: [{ date: '2024-05-07', seal: '0f1e2d3c4b5a6978' }],
	}),
});
export type EditorFacts = z.infer<typeof editorFacts>;
