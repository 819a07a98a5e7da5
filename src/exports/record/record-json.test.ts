import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { contentContext, contentEdition } from '../../edition/testing/content-edition.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { meetingsJson } from '../series/meetings-json.ts';
import { meetingsJsonl } from '../series/meetings-jsonl.ts';
import { peopleJson } from '../series/people-json.ts';
import { placesJson } from '../series/places-json.ts';
import { jsonSchema, type SchemaName, schemaNames } from '../series/schemas.ts';
import { topicsJson } from '../series/topics-json.ts';
import { hostileMeeting } from '../testing/hostile-meeting.ts';
import { recordJson } from './record-json.ts';

const context = contentContext();
const [kono, , kishida] = context.edition.meetings;

function validate(name: SchemaName, value: unknown): void {
	const ajv = new Ajv2020({ allErrors: true, strict: false });
	addFormats.default(ajv);
	const check = ajv.compile(jsonSchema(name));
	check(value);
	expect(check.errors ?? []).toEqual([]);
}

test('each record is valid against its published JSON Schema', () => {
	for (const meeting of context.edition.meetings)
		validate('record', JSON.parse(recordJson(meeting, context)));
	if (kono) validate('record', JSON.parse(recordJson(hostileMeeting(kono), context)));
});

test('each document of the series is valid against its published JSON Schema', () => {
	validate('meetings', JSON.parse(meetingsJson(context)));
	validate('people', JSON.parse(peopleJson(context)));
	validate('topics', JSON.parse(topicsJson(context)));
	validate('places', JSON.parse(placesJson(context)));
	for (const name of schemaNames) expect(jsonSchema(name)).toHaveProperty('$schema');
});

test('the schema refuses a record without its address', () => {
	const ajv = new Ajv2020({ strict: false });
	addFormats.default(ajv);
	const { address: _address, ...rest } = JSON.parse(
		recordJson(contentEdition().meetings[0] as never, context),
	);
	expect(ajv.compile(jsonSchema('record'))(rest)).toBe(false);
});

test('a record gives its paragraphs with words, addresses and hashes', () => {
	const document = JSON.parse(recordJson(kono as never, context));
	expect(document.address).toBe('https://records.example/edition/meetings/2018-08-04-kono-prak-sokhonn/');
	const third = document.body.find((block: { anchor: string }) => block.anchor === 'p4');
	const words =
		'In addition, Minister Kono presented Minister Prak Sokhonn with a gift (Note) at the meeting.';
	expect(third).toMatchObject({
		text: words,
		address: 'https://records.example/edition/meetings/2018-08-04-kono-prak-sokhonn/#p4',
		sha256: createHash('sha256').update(words).digest('hex'),
	});
	expect(third.statements).toMatchObject([{ by: ['JP'], side: 'first', speaker: 'kono-taro' }]);
	expect(document.files.txt).toBe(
		'https://records.example/edition/meetings/2018-08-04-kono-prak-sokhonn.txt',
	);
});

test('JSON Lines hold one whole record a line, in order of date', () => {
	const lines = meetingsJsonl(context).trimEnd().split('\n');
	expect(lines.map((line) => JSON.parse(line).id)).toEqual([
		'2018-08-04-kono-prak-sokhonn',
		'2020-10-21-motegi-prak-sokhonn',
		'2022-03-20-kishida-hun-sen',
		'2022-08-04-hayashi-kao-kim-hourn',
		'2023-09-07-kishida-hun-manet',
	]);
	expect(JSON.parse(lines[2] ?? '')).toEqual(JSON.parse(recordJson(kishida as never, context)));
});

test('people come with the offices of each day', () => {
	const { people } = JSON.parse(peopleJson(context));
	const prak = people.find(({ id }: { id: string }) => id === 'prak-sokhonn');
	expect(prak.meetings.map(({ date, office }: { date: string; office: string }) => [date, office])).toEqual([
		[
			'2018-08-04',
			'Senior Minister and Minister of Foreign Affairs and International Cooperation, Kingdom of Cambodia',
		],
		[
			'2020-10-21',
			'Deputy Prime Minister and Minister of Foreign Affairs and International Cooperation, Kingdom of Cambodia',
		],
	]);
});

test('the house’s clock has the name of no country, and the old name until version 2', () => {
	const { start } = JSON.parse(recordJson(kishida as Meeting, context));
	expect(start).toMatchObject({
		house: '19:35',
		houseDate: '2022-03-20',
		jst: '19:35',
		jstDate: '2022-03-20',
	});
	const schema = jsonSchema('record') as { $comment: string; properties: { start: { anyOf: object[] } } };
	expect(schema.$comment).toBe('Version 1.1 of the JSON forms.');
	expect(schema.properties.start.anyOf[0]).toMatchObject({ properties: { jst: { deprecated: true } } });
});
