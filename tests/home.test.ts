import { expect, test } from 'vitest';
import { open } from './support/open.ts';

for (const base of [false, true]) {
	test(`the home page opens ${base ? 'under a base path' : 'at the root'}`, async () => {
		const page = await open('/', { base });
		expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
	});
}
