import { expect, test } from 'vitest';
import { rightForm } from './find-page.ts';

test.each([
	['/Meetings/2018-08-04-Kono-Prak-Sokhonn/', '/meetings/2018-08-04-kono-prak-sokhonn/', null],
	['/meetings/2018-08-04-kono-prak-sokhonn', '/meetings/2018-08-04-kono-prak-sokhonn/', null],
	['/meetings/2018-08-04-kono-prak-sokhonn.html', '/meetings/2018-08-04-kono-prak-sokhonn/', null],
	['/meetings/2018-08-04-kono-prak-sokhonn/index.html', '/meetings/2018-08-04-kono-prak-sokhonn/', null],
	[
		'/records/meetings//2018-08-04-kono-prak-sokhonn/',
		'/records/meetings/2018-08-04-kono-prak-sokhonn/',
		null,
	],
	['/meetings/2018-08-04-kono-prak-sokhonn/p7', '/meetings/2018-08-04-kono-prak-sokhonn/', '#p7'],
	['/meetings/2018-08-04-kono-prak-sokhonn/%23p4', '/meetings/2018-08-04-kono-prak-sokhonn/', '#p4'],
	['/meetings/2018-08-04-kono-prak-sokhonn%23P4', '/meetings/2018-08-04-kono-prak-sokhonn/', '#p4'],
	['/meetings/2018-08-04-kono-prak-sokhonn/%23p4).', '/meetings/2018-08-04-kono-prak-sokhonn/', '#p4'],
	['/meetings/2018-08-04-kono-prak-sokhonn/),', '/meetings/2018-08-04-kono-prak-sokhonn/', null],
	['/meetings/2018-08-04-kono-prak-sokhonn/)./', '/meetings/2018-08-04-kono-prak-sokhonn/', null],
	['/meetings/2018-08-04-kono-prak-sokhonn/%E2%80%9D', '/meetings/2018-08-04-kono-prak-sokhonn/', null],
	['/meetings/2018-08-04-kono-prak-sokhonn%20', '/meetings/2018-08-04-kono-prak-sokhonn/', null],
	['/meetings/2018-08-04-kono-prak-sokhonn.json,', '/meetings/2018-08-04-kono-prak-sokhonn.json', null],
	[
		'/meetings/2018-08-04-kono-prak-sokhonn/%E0%A4%A',
		'/meetings/2018-08-04-kono-prak-sokhonn/%e0%a4%a/',
		null,
	],
	['/meetings/2018-08-04-kono-prak-sokhonn.TEI.XML/', '/meetings/2018-08-04-kono-prak-sokhonn.tei.xml', null],
])('leads %s to the form that addresses have', (path, right, hash) => {
	expect(rightForm(path)).toEqual({ path: right, hash });
});

test('leaves an address of the right form alone, so that no page leads to itself', () => {
	expect(rightForm('/meetings/no-such-record/')).toBeNull();
	expect(rightForm('/meetings/no-such-record.json')).toBeNull();
});
