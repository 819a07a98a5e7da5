import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test('every package of the lock file has its hash (“npm run lock” puts back what npm left out)', () => {
	const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
		packages: Record<string, { integrity?: string; link?: boolean }>;
	};
	const bare = Object.entries(packages).filter(([path, { integrity, link }]) => path && !integrity && !link);
	expect(bare.map(([path]) => path)).toEqual([]);
});
