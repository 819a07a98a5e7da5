import { BibLatexParser, RISParser } from 'biblatex-csl-converter';
import { expect, test } from 'vitest';
import { contentContext } from '../../edition/testing/content-edition.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { passagesOf } from '../../record/passages.ts';
import { hostileMeeting } from '../testing/hostile-meeting.ts';
import { bibtex } from './bibtex.ts';
import { citationsOf } from './citation-forms.ts';
import { citeJson } from './cite-json.ts';
import { cslJson } from './csl-json.ts';
import { fillTemplate } from './fill-template.ts';
import { ris } from './ris.ts';
import { citationTemplates } from './templates.ts';

const context = contentContext();
const [kono, , , , manet] = context.edition.meetings as [Meeting, Meeting, Meeting, Meeting, Meeting];
const address = 'https://records.example/edition/meetings/2018-08-04-kono-prak-sokhonn/';
const passageOf = (meeting: Meeting, anchor: string) => {
	const passage = passagesOf(meeting).find((one) => one.anchor === anchor);
	if (!passage) throw new Error(`no ${anchor}`);
	return passage;
};
const text = (meeting: Meeting, anchor: string | null, form: string): string =>
	citationsOf(context, { meeting, passage: anchor === null ? null : passageOf(meeting, anchor) }).find(
		({ id }) => id === form,
	)?.text ?? '';

/** The words of a field that the BibTeX and RIS parser gives as rich text or as a string. */
const flat = (value: unknown): string => {
	if (typeof value === 'string') return value;
	if (Array.isArray(value)) return value.map(flat).join('');
	const {
		text: words,
		literal,
		family,
	} = (value ?? {}) as { text?: string; literal?: unknown; family?: unknown };
	return words ?? flat(literal ?? family ?? '');
};

test('the styles are those of the handbooks, and end where these end', () => {
	expect(text(kono, null, 'chicago')).toMatch(
		/^Ministry of Foreign Affairs of Japan\. “\[Japan-Cambodia Foreign Ministers’ Meeting\]\.” Japan–Cambodia Meetings, August 4, 2018\. https:\/\/records\.example\/edition\/meetings\/2018-08-04-kono-prak-sokhonn\/\.$/u,
	);
	expect(text(kono, null, 'apa')).toMatch(
		/^Ministry of Foreign Affairs of Japan\. \(2018, August 4\)\. \[Japan-Cambodia Foreign Ministers’ Meeting\]\. Japan–Cambodia Meetings\. https:\/\/records\.example\/edition\/meetings\/2018-08-04-kono-prak-sokhonn\/$/u,
	);
	expect(text(kono, null, 'mla')).toMatch(
		/^Ministry of Foreign Affairs of Japan\. “\[Japan-Cambodia Foreign Ministers’ Meeting\]\.” Japan–Cambodia Meetings, 4 Aug\. 2018, https:\/\/records\.example\/edition\/meetings\/2018-08-04-kono-prak-sokhonn\/\.$/u,
	);
});

test('a paragraph is named before its address in each style', () => {
	const pinned = `${address}?h=${passageOf(kono, 'p4').sha256.slice(0, 8)}#p4`;
	expect(text(kono, 'p4', 'chicago')).toMatch(endsWith(`August 4, 2018. Para. 4. ${pinned}.`));
	expect(text(kono, 'p4', 'apa')).toMatch(endsWith(`Japan–Cambodia Meetings. Para. 4. ${pinned}`));
	expect(text(kono, 'p4', 'mla')).toMatch(endsWith(`4 Aug. 2018, para. 4, ${pinned}.`));
});

const endsWith = (words: string): RegExp => new RegExp(`${words.replace(/[.?+()]/gu, '\\$&')}$`, 'u');

const attribution =
	'Source: Ministry of Foreign Affairs of Japan website. URL: https://www.mofa.go.jp/s_sa/sea1/kh/page3e_000895.html Accessed 2026-11-21. Edited from the original.';

test('what programs read carries the words of the licence and the hash of its text', () => {
	for (const id of ['bibtex', 'ris', 'csl-json']) {
		for (const anchor of [null, 'p2', 'n1']) {
			// BibTeX escapes the underscores of an address in words.
			const citation = text(kono, anchor, id).replaceAll('\\_', '_');
			expect(citation, `${id} ${anchor}`).toContain(attribution);
			expect(citation, `${id} ${anchor}`).toContain(
				anchor === null ? kono.source.sha256 : passageOf(kono, anchor).sha256,
			);
		}
	}
});

test('plain words end with those of the licence; no hash stands in what people read', () => {
	for (const anchor of [null, 'p2', 'n1']) {
		expect(text(kono, anchor, 'plain').endsWith(`. ${attribution}`)).toBe(true);
		for (const id of ['plain', 'chicago', 'apa', 'mla', 'wikipedia'])
			expect(text(kono, anchor, id)).not.toMatch(/SHA|[0-9a-f]{64}/u);
	}
});

test('where no licence is known the publisher is named and none is claimed', () => {
	const citation = text(manet, null, 'plain');
	expect(citation).toContain("Source: Prime Minister's Office of Japan. URL: https://japan.kantei.go.jp/");
	expect(citation).not.toMatch(/licen[cs]e/iu);
});

test('titles that the source prints stand without brackets', () => {
	expect(text(manet, null, 'plain')).toMatch(
		/^“Japan-Cambodia Summit Meeting \(Summary\)”, 7 September 2023, /u,
	);
});

test('BibTeX is read back with every field', () => {
	const { entries, errors } = new BibLatexParser(bibtex(context, [{ meeting: kono, passage: null }])).parse();
	expect(errors).toEqual([]);
	const [entry] = Object.values(entries);
	expect(entry?.entry_key).toBe('2018-08-04-kono-prak-sokhonn');
	expect(flat(entry?.fields.title)).toBe("[Japan-Cambodia Foreign Ministers' Meeting]");
	expect(flat(entry?.fields.author)).toBe('Ministry of Foreign Affairs of Japan');
	expect(flat(entry?.fields.howpublished)).toBe('Japan–Cambodia Meetings');
	expect(entry?.fields).toMatchObject({ date: '2018-08-04', url: address, urldate: '2026-11-21' });
	expect(flat(entry?.fields.note)).toContain('https://www.mofa.go.jp/s_sa/sea1/kh/page3e_000895.html');
});

test('RIS is read back with every field', () => {
	const written = ris(context, [{ meeting: kono, passage: passageOf(kono, 'p2') }]);
	const { entries, errors } = new RISParser(written).parse();
	expect(errors).toEqual([]);
	const [entry] = Object.values(entries);
	expect(flat(entry?.fields.title)).toBe("[Japan-Cambodia Foreign Ministers' Meeting]");
	expect(flat(entry?.fields.author)).toBe('Ministry of Foreign Affairs of Japan');
	// This parser takes the year alone from PY; managers read the day from DA.
	expect(entry?.fields.date).toBe('2018');
	expect(written).toContain('\r\nDA  - 2018/08/04\r\n');
	expect(written).toContain('\r\nY2  - 2026/11/21\r\n');
	expect(entry?.fields.url).toMatch(/#p2$/u);
});

test('CSL-JSON holds the day, the day of access and the passage', () => {
	const [item] = JSON.parse(cslJson(context, [{ meeting: kono, passage: passageOf(kono, 'p2') }]));
	expect(item).toMatchObject({
		id: '2018-08-04-kono-prak-sokhonn-p2',
		issued: { 'date-parts': [[2018, 8, 4]] },
		accessed: { 'date-parts': [[2026, 11, 21]] },
		section: 'para. 2',
		'container-title': 'Japan–Cambodia Meetings',
	});
});

test('the Wikipedia footnote has one value a parameter, also for hostile words', () => {
	for (const meeting of [kono, hostileMeeting(kono)]) {
		const citation = text(meeting, null, 'wikipedia');
		const template = /^<ref>\{\{cite press release \|(.*?)\}\}/u.exec(citation)?.[1] ?? '';
		const names = template.split(' |').map((parameter) => parameter.split('=')[0]);
		expect(names).toEqual(['title', 'url', 'publisher', 'date', 'access-date', 'language', 'via']);
	}
});

test('the Wikipedia footnote leads to the publisher first, then to the paragraph in this edition', () => {
	const pinned = `${address}?h=${passageOf(kono, 'p4').sha256.slice(0, 8)}#p4`;
	expect(text(kono, 'p4', 'wikipedia')).toBe(
		`<ref>{{cite press release |title=&#91;Japan-Cambodia Foreign Ministers' Meeting&#93; |url=https://www.mofa.go.jp/s_sa/sea1/kh/page3e_000895.html |publisher=Ministry of Foreign Affairs of Japan |date=2018-08-04 |access-date=2026-11-21 |language=en |via=Japan–Cambodia Meetings}} Para. 4 in [${pinned} Japan–Cambodia Meetings].</ref>`,
	);
});

test('hostile words come back from BibTeX and RIS as one entry', () => {
	const citable = { meeting: hostileMeeting(kono), passage: null };
	const bib = new BibLatexParser(bibtex(context, [citable, { meeting: manet, passage: null }])).parse();
	expect(Object.values(bib.entries)).toHaveLength(2);
	const reference = new RISParser(ris(context, [citable, { meeting: manet, passage: null }])).parse();
	expect(Object.values(reference.entries)).toHaveLength(2);
});

test('a filled template is the citation itself', () => {
	for (const kind of ['paragraph', 'note'] as const) {
		const passage = passageOf(kono, kind === 'paragraph' ? 'p3' : 'n1');
		const filled = citationTemplates(context, kono, kind).map((form) => fillTemplate(form.text, passage));
		expect(filled).toEqual(citationsOf(context, { meeting: kono, passage }).map((form) => form.text));
	}
});

test('words that look like the blanks of a template, or of a replacement, stay words', () => {
	const passage = passageOf(kono, 'p3');
	for (const title of ['{n} {h} {{sha256}}', '$& $1 $$ {x}', '{'])
		for (const from of ['heading', 'editor'] as const) {
			const meeting: Meeting = { ...kono, title: { ...kono.title, text: title, from } };
			const filled = citationTemplates(context, meeting).map((form) => fillTemplate(form.text, passage));
			expect(filled).toEqual(citationsOf(context, { meeting, passage }).map((form) => form.text));
			expect(filled[0]).toContain(title);
		}
});

test('the page’s helper names the hash of every paragraph', () => {
	const { paragraphs } = JSON.parse(citeJson(kono, context));
	expect(Object.keys(paragraphs)).toEqual(['1', '2', '3', '4']);
	expect(paragraphs['4']).toBe(passageOf(kono, 'p4').sha256);
});

test('a publisher whose name every object has is cited like any other', () => {
	const { publishers } = context.edition;
	for (const name of ['constructor', '__proto__', 'toString']) {
		const renamed = new Map([...publishers].map(([id, publisher]) => [id, { ...publisher, name }]));
		const odd = { ...context, edition: { ...context.edition, publishers: renamed } };
		const styled = citationsOf(odd, { meeting: kono, passage: null }).filter(({ id }) =>
			['chicago', 'apa', 'mla'].includes(id),
		);
		expect(styled).toHaveLength(3);
		for (const { text: words } of styled) expect(words).toContain(name);
	}
});
