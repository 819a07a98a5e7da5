import { inContent } from '../../src/setting/content-dir.ts';
import { quoted } from '../normalize/faults.ts';
import { formatFaults } from '../normalize/report.ts';
import { authorityFile } from '../normalize/resolve/authorities.ts';
import { resolveTitle } from '../normalize/resolve/title.ts';
import type { ParsedPerson, ParseWarning } from '../parser/parsed-record.ts';
import type { Taken } from './take-in.ts';
import { suggestTopics } from './topics-to-add.ts';

/** The facts of a text that is taken in, one a line, and what is still unknown with YAML to paste. */
export function showFacts({ id, record, open, doubts, topicless }: Taken, contentDir: string): string {
	const facts: [string, string | null][] = [
		['id', id],
		['title', resolveTitle(record, undefined)?.text ?? null],
		['held', record.date],
		['kind', [record.kind, record.medium, record.meal].filter(Boolean).join(', ')],
		['time', record.evidence.start?.text ?? null],
		['minutes', record.durationMinutes === null ? null : String(record.durationMinutes)],
		['venue', record.venue && `${record.venue.text} (${record.venue.basis})`],
		['principals', record.principals.map(personLine).join('; ')],
		['attendees', record.attendees.map(personLine).join('; ') || null],
		['paragraphs', String(record.body.filter(({ type }) => type === 'paragraph').length)],
	];
	const lines = facts.map(([name, value]) => `  ${name.padEnd(11)} ${value ?? '–'}`);
	if (open.length > 0) lines.push('', 'Still unknown:', '', formatFaults(open, contentDir));
	if (doubts.length > 0) {
		lines.push('', 'Look at these before you publish:', ...doubts.map(doubtLine), checkedAdvice(id, doubts));
	}
	if (topicless.length > 0) {
		lines.push(
			'',
			`No topic was found under ${topicless.map((title) => `“${title}”`).join(', ')}. Where one is missing, add to ${inContent(authorityFile('topics'))}, with phrases that stand in the text:`,
			suggestTopics(topicless),
		);
	}
	return lines.join('\n');
}

const personLine = ({ honorific, name, officePrinted, party }: ParsedPerson): string => {
	const words = [[honorific, name].filter(Boolean).join(' '), officePrinted].filter(Boolean).join(', ');
	return party ? `${words} [${party.code}]` : words;
};

const doubtLine = ({ fact, message, found, look }: ParseWarning): string =>
	`  ${fact.padEnd(11)} ${message}${found === null ? '' : ` (${quoted(found, 80)})`} ${look}`;

const checkedAdvice = (id: string, doubts: readonly ParseWarning[]): string =>
	`What is right as read is confirmed in ${inContent(`sources/${id}.yaml`)} with\nchecked: [${[...new Set(doubts.map(({ fact }) => fact))].join(', ')}]`;
