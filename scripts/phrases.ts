/**
 * Proposes formulas that recur in the records and are not yet in `authorities/phrases.yaml`, as entries to paste:
 * `npm run phrases [-- --count 20 --last 1000]`. Reads the latest records, writes nothing; quoted formulas come first.
 */

import { readBody } from '../src/record/read-body.ts';
import { splitEntry } from '../src/record/split-entry.ts';
import { contentDir } from '../src/setting/content-dir.ts';
import { command, wholeNumber } from './command.ts';
import { readContent } from './normalize/content/content-files.ts';
import { report, say } from './normalize/report.ts';
import { readAuthorities } from './normalize/resolve/authorities.ts';
import { phraseProposals, proposalText } from './phrases/proposals.ts';

export const phrasesCommand = command(
	{
		name: 'phrases',
		does: 'Proposes formulas that recur in the records and that phrases.yaml does not have, as entries to paste.',
		options: {
			count: { type: 'string', value: 'NUMBER', default: '20', help: 'how many are shown' },
			last: {
				type: 'string',
				value: 'NUMBER',
				default: '1000',
				help: 'how many of the latest records are read',
			},
		},
	},
	async ({ count, last }) => {
		const most = wholeNumber('count', count);
		const latest = wholeNumber('last', last);
		const content = await readContent(contentDir());
		const { authorities, faults } = readAuthorities(content.authorities);
		report(faults, contentDir());
		if (!authorities) throw new Error('Nothing is proposed before the authority files are in order.');
		const records = [...content.entries]
			.slice(-latest)
			.map(([id, text]) => ({ id, body: readBody(splitEntry(text).body) }));
		const proposals = phraseProposals(records, authorities);
		const shown = proposals.slice(0, most);
		say(...shown.map(proposalText));
		say(`# ${proposals.length} recurring phrases that phrases.yaml does not have; ${shown.length} shown.`);
	},
);
if (import.meta.main) await phrasesCommand();
