/**
 * Proposes formulas that recur in the records and are not yet in `authorities/phrases.yaml`, as entries to paste:
 * `npm run phrases [-- --count 20 --last 1000]`. Reads the latest records, writes nothing; quoted formulas come first.
 */
import { parseArgs } from 'node:util';
import { contentDir } from '../src/content-dir.ts';
import { readBody } from '../src/record/read-body.ts';
import { splitEntry } from '../src/record/split-entry.ts';
import { readContent } from './normalize/content/content-files.ts';
import { fail, report, say } from './normalize/report.ts';
import { readAuthorities } from './normalize/resolve/authorities.ts';
import { phraseProposals, proposalText } from './phrases/proposals.ts';

const { values } = parseArgs({
	options: { count: { type: 'string', default: '20' }, last: { type: 'string', default: '1000' } },
});

try {
	const content = await readContent(contentDir);
	const { authorities, faults } = readAuthorities(content.authorities);
	report(faults, contentDir);
	if (!authorities) fail('Nothing is proposed before the authority files are in order.');
	else {
		const records = [...content.entries]
			.slice(-Number(values.last))
			.map(([id, text]) => ({ id, body: readBody(splitEntry(text).body) }));
		const proposals = phraseProposals(records, authorities);
		const shown = proposals.slice(0, Number(values.count));
		say(...shown.map(proposalText));
		say(`# ${proposals.length} recurring phrases that phrases.yaml does not have; ${shown.length} shown.`);
	}
} catch (error) {
	fail(error instanceof Error ? error.message : String(error));
}
