import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readEdition } from './read-edition.ts';

let folder = '';
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'edition-'));
	await cp('content', folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

const kono = '2018-08-04-kono-prak-sokhonn';

test.each([
	'series',
	'authorities/people',
	'authorities/places',
	'authorities/topics',
	'authorities/phrases',
	'authorities/terms',
	'authorities/publishers',
])('a change of %s.yaml is a change of what all records share', async (name) => {
	const before = await readEdition(folder);
	await appendFile(join(folder, `${name}.yaml`), '# looked through\n');
	const after = await readEdition(folder);
	expect(after.shared).not.toBe(before.shared);
	expect(after.digests).toEqual(before.digests);
});

test('a change of one entry is a change of that record alone', async () => {
	const before = await readEdition(folder);
	const file = join(folder, 'meetings', `${kono}.mdx`);
	const text = await readFile(file, 'utf8');
	await writeFile(file, text.replace('approximately 40 minutes', 'approximately 45 minutes'));
	const after = await readEdition(folder);
	expect(after.shared).toBe(before.shared);
	const changed = [...after.digests].filter(([id, digest]) => before.digests.get(id) !== digest);
	expect(changed.map(([id]) => id)).toEqual([kono]);
});
