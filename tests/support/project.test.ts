import { globSync, readFileSync } from 'node:fs';
import { basename, sep } from 'node:path';
import { expect, test } from 'vitest';

const code = globSync('{src,scripts}/**/*.{ts,astro}').filter((file) => !file.endsWith('.test.ts'));

/** What stands at more than one place, with its places. */
function repeated(places: Iterable<readonly [what: string, place: string]>): Record<string, string[]> {
	const found = Map.groupBy(places, ([what]) => what);
	const several = [...found].filter(([, all]) => all.length > 1);
	return Object.fromEntries(several.map(([what, all]) => [what, all.map(([, place]) => place)]));
}

test('an exported name has one meaning, types included', () => {
	const exported = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gmu;
	const names = code.flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(exported)].map(([, name = '']) => [name, file] as const),
	);
	expect(names.length).toBeGreaterThan(500);
	// What Astro asks of pages by name.
	const ours = names.filter(([, file]) => !/^src[/\\]pages[/\\]/u.test(file));
	expect(repeated(ours)).toEqual({});
});

test('a file name stands once in the tree', () => {
	const files = [...code, ...globSync('{src,scripts,tests}/**/*.test.ts'), ...globSync('tests/**/*.ts')];
	const named = [...new Set(files)].filter((file) => !/^src[/\\]pages[/\\]/u.test(file));
	expect(repeated(named.map((file) => [basename(file).toLowerCase(), file] as const))).toEqual({});
});

test('what holds for the whole site is styled in src/styles; a component styles itself alone', () => {
	const astro = globSync('src/**/*.astro');
	expect(astro.length).toBeGreaterThan(50);
	expect(astro.filter((file) => readFileSync(file, 'utf8').includes('is:global'))).toEqual([]);
});

test.each(['scripts', 'src'])('the tree of the README has every folder of %s, and no other', (root) => {
	const lines = new RegExp(`^ {4}${root}/.*\n((?: {6}.*\n)+)`, 'mu').exec(readFileSync('README.md', 'utf8'));
	const named = [...(lines?.[1] ?? '').matchAll(/^ {6}(?<names>(?:[a-z-]+\/ ?)+)/gmu)].flatMap(
		({ groups }) => groups?.names?.match(/[a-z-]+/gu) ?? [],
	);
	const files = globSync(`${root}/*/**/*.{ts,astro,css}`).map((file) => file.split(sep)[1] ?? '');
	const ours = [...new Set(files)].filter((name) => name !== 'testing');
	expect(named.toSorted()).toEqual(ours.toSorted());
});
