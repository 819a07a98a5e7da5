import { expect, test } from 'vitest';
import { withoutIndexMarks } from './index-marks.ts';

test('the facts that only the index reads leave the page; everything else stays as it was', () => {
	const page =
		'<article class="record"><div hidden data-pagefind-sort="date:2022-03-20"><span data-pagefind-meta="title:A </div> B"></span><span data-pagefind-filter="side:JP"></span></div>' +
		'<div class="para" id="p1" data-pagefind-title="JP66.wished|a|b||a"><p data-published>One.</p></div>' +
		'<div id="printed-before" data-pagefind-title="-3~||||" class="front"><li data-published data-pagefind-ignore>Back</li></div></article>';
	expect(withoutIndexMarks(page)).toBe(
		'<article class="record">' +
			'<div class="para" id="p1"><p data-published>One.</p></div>' +
			'<div id="printed-before" class="front"><li data-published>Back</li></div></article>',
	);
});

test('words that look like a mark are words', () => {
	const page =
		'<p title="a > data-pagefind-ignore">The attribute data-pagefind-ignore="x" and a <b lang="en">b data-pagefind-body</b>.</p>';
	expect(withoutIndexMarks(page)).toBe(page);
});
