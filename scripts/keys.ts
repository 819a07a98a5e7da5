/** `npm run keys`: writes CONTENT.md, which lists the keys of every file of the content folder, from the schemas. */
import { writeFile } from 'node:fs/promises';
import { command } from './command.ts';
import { contentPage } from './keys/content-keys.ts';
import { say } from './normalize/report.ts';

export const keysCommand = command(
	{ name: 'keys', does: 'Writes CONTENT.md from the schemas of the content folder.' },
	async () => {
		await writeFile('CONTENT.md', contentPage());
		say('CONTENT.md written.');
	},
);
if (import.meta.main) await keysCommand();
