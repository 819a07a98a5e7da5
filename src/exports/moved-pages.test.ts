import { expect, test } from 'vitest';
import { presentId } from '../edition/present-id.ts';
import { type MovedIn, movedFiles, movedPages, redirectsFile } from './moved-pages.ts';

const twice = [
	{ from: 'first-name', to: 'second-name', date: '2027-01-01' },
	{ from: 'second-name', to: 'third-name', date: '2028-01-01' },
];

const movedIn = (
	redirects: MovedIn['redirects'],
	topics: MovedIn['topics'] = [],
	withdrawn: MovedIn['withdrawn'] = [],
): MovedIn => ({ redirects, topics, withdrawn });

test('an id is followed through every renaming', () => {
	expect(presentId(twice, 'first-name')).toBe('third-name');
	expect(presentId(twice, 'third-name')).toBe('third-name');
});

test('renamings that lead in a circle are an error that names them', () => {
	const circle = [...twice, { from: 'third-name', to: 'first-name', date: '2029-01-01' }];
	expect(() => presentId(circle, 'second-name')).toThrow(
		'content/redirects.yaml leads in a circle: second-name → third-name → first-name → second-name. Remove one of these redirects.',
	);
});

test('every page and file of an old id leads straight to its present place', () => {
	expect(movedPages(movedIn(twice))).toContainEqual({
		from: '/meetings/first-name/',
		to: '/meetings/third-name/',
	});
	expect(movedPages(movedIn(twice))).toContainEqual({
		from: '/embed/second-name/',
		to: '/embed/third-name/',
	});
	expect(movedFiles(movedIn(twice))).toContainEqual({
		from: '/meetings/first-name.tei.xml',
		to: '/meetings/third-name.tei.xml',
	});
	expect(movedFiles(movedIn(twice))).toContainEqual({
		from: '/oembed/first-name.json',
		to: '/oembed/third-name.json',
	});
});

test('the file for hosts names each old address under the base path, with and without its slash', () => {
	const lines = redirectsFile(movedIn(twice.slice(1)), '/records/').split('\n');
	expect(lines.slice(0, 2)).toEqual([
		'/records/meetings/second-name/ /records/meetings/third-name/ 301',
		'/records/meetings/second-name /records/meetings/third-name/ 301',
	]);
	expect(lines).toContain('/records/meetings/second-name.json /records/meetings/third-name.json 301');
});

test('a place or phrase that a subject took in leads to its part of the subject’s page', () => {
	const topic = { id: 'harbours', name: 'Harbours', phrases: ['harbour'], related: [] };
	const moved = movedPages(
		movedIn([], [{ ...topic, term: 'harbour', place: 'old-harbour', phrase: 'safe-harbour' }]),
	);
	expect(moved).toEqual([
		{ from: '/phrases/', to: '/topics/#phrases' },
		{ from: '/places/old-harbour/', to: '/topics/harbours/#where' },
		{ from: '/phrases/safe-harbour/', to: '/topics/harbours/#wording' },
	]);
});

test('of a record that is withdrawn nothing is copied, and its files lead to its page', () => {
	const moved = movedIn(twice, [], ['third-name']);
	expect(movedFiles(moved)).toEqual([]);
	expect(movedPages(moved)).toContainEqual({
		from: '/meetings/third-name/cite/',
		to: '/meetings/third-name/',
	});
	const lines = redirectsFile(moved, '/').split('\n');
	for (const id of ['first-name', 'third-name']) {
		expect(lines).toContain(`/meetings/${id}.json /meetings/third-name/ 301`);
	}
});
