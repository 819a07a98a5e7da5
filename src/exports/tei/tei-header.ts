import type { Element } from 'xast';
import type { RecordContext } from '../../edition/export-context.ts';
import { paragraphsOf } from '../../record/body.ts';
import type { Meeting } from '../../record/meeting-record.ts';
import { acts } from '../../schemas/act.ts';
import { actMeaning } from '../../words/act-names.ts';
import { address } from '../../words/addresses.ts';
import { attributionOf, publisherOf } from '../attribution.ts';
import { recordAddress } from '../public-addresses.ts';
import { citedTitle, publicationDate } from '../record/cited-title.ts';
import { correctionsOf } from '../record-corrections.ts';
import { onLines, x, xmlText } from '../xml.ts';
import type { TeiId } from './ids.ts';
import { teiProfile } from './tei-profile.ts';

/** The header of one record: what it is, where it comes from, what the edition added. */
export function teiHeader(meeting: Meeting, context: RecordContext, id: TeiId): Element {
	const corrections = correctionsOf(context, meeting.id).reverse();
	return x(
		'teiHeader',
		onLines([
			fileDescription(meeting, context, id),
			encodingDescription(meeting, context, id),
			teiProfile(meeting, context, id),
			corrections.length === 0
				? null
				: x(
						'revisionDesc',
						onLines(
							corrections.map(({ date, anchor, reason }) =>
								x('change', { when: date, target: `#${id(anchor)}` }, xmlText(reason)),
							),
						),
					),
		]),
	);
}

function fileDescription(meeting: Meeting, context: RecordContext, id: TeiId): Element {
	const { series } = context.edition;
	const { name } = publisherOf(context, meeting);
	const { source } = meeting;
	return x(
		'fileDesc',
		onLines([
			x(
				'titleStmt',
				onLines([
					x('title', xmlText(citedTitle(meeting))),
					x('author', xmlText(name)),
					x(
						'respStmt',
						{ 'xml:id': id('edition') },
						x('resp', 'Numbered, attributed and encoded by'),
						x('name', { type: 'edition' }, xmlText(series.name)),
					),
				]),
			),
			x(
				'publicationStmt',
				onLines([
					x('publisher', xmlText(series.name)),
					x('idno', { type: 'URI' }, recordAddress(context, meeting.id)),
					x('availability', availability(meeting, context)),
				]),
			),
			x('seriesStmt', x('title', { ref: context.absolute(address.home) }, xmlText(series.name))),
			x(
				'sourceDesc',
				x(
					'bibl',
					onLines([
						x('title', xmlText(citedTitle(meeting))),
						x('publisher', xmlText(name)),
						x('date', { type: 'published', when: publicationDate(meeting) }),
						x('date', { type: 'accessed', when: source.accessed }),
						source.url === null ? null : x('ptr', { target: source.url }),
						x('idno', { type: 'sha256' }, source.sha256),
					]),
				),
			),
		]),
	);
}

function availability(meeting: Meeting, context: RecordContext): Element {
	const { licence, terms } = publisherOf(context, meeting);
	const attribution = xmlText(attributionOf(context, meeting));
	if (licence) return x('licence', { target: licence.url }, `${licence.name}. ${attribution}`);
	return x('p', `${xmlText(terms ?? 'No licence is claimed.')} ${attribution}`);
}

/** What the edition added to the published words, and how it is told apart from them. */
function encodingDescription(meeting: Meeting, context: RecordContext, id: TeiId): Element {
	const { topics } = context.edition;
	const rules = new Set(
		paragraphsOf(meeting.body).flatMap(({ statements }) => statements.flatMap(({ rule }) => rule ?? [])),
	);
	const done = new Set(
		paragraphsOf(meeting.body).flatMap(({ statements }) =>
			statements.flatMap((statement) => statement.acts.map(({ act }) => act)),
		),
	);
	const category = (key: string, words: string): Element =>
		x('category', { 'xml:id': id(key) }, x('catDesc', xmlText(words)));
	const taxonomies = [
		[
			'topics',
			meeting.topics.map((topic) => category(`topic-${topic.id}`, topics.get(topic.id)?.name ?? topic.id)),
		],
		['rules', Array.from(rules, (rule) => category(`rule-${rule}`, `Attributed by the rule “${rule}”`))],
		['acts', acts.filter((act) => done.has(act)).map((act) => category(`act-${act}`, actMeaning[act]))],
	] as const;
	const filled = taxonomies.filter(([, categories]) => categories.length > 0);
	return x(
		'encodingDesc',
		onLines([
			x(
				'editorialDecl',
				onLines([
					x(
						'normalization',
						x('p', 'The published words are kept, in order; runs of white space are folded.'),
					),
					x(
						'segmentation',
						x('p', 'Numbers of paragraphs and ids of sections, paragraphs and notes are the edition’s.'),
					),
					x(
						'interpretation',
						x(
							'p',
							'Who speaks a sentence (said, who, cert), what it does (ana, seg of type act) and which topics a paragraph has (ana) are the edition’s reading, marked resp; cert is “high” where an editor has decided. Words without said are narration.',
						),
					),
				]),
			),
			filled.length === 0
				? null
				: x(
						'classDecl',
						onLines(
							filled.map(([key, categories]) => x('taxonomy', { 'xml:id': id(key) }, onLines(categories))),
						),
					),
		]),
	);
}
