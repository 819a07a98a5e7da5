import { stderr, stdout } from 'node:process';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { shownPath } from '../../src/setting/content-dir.ts';
import { type Fault, faultKinds } from './faults.ts';

/** Prints every fault to the standard error stream. The one place that does. */
export function report(faults: readonly Fault[], contentDir: string): void {
	if (faults.length > 0) stderr.write(`${formatFaults(faults, contentDir)}\n`);
}

/** Prints lines of the ordinary course of a run. */
export function say(...lines: string[]): void {
	stdout.write(`${lines.join('\n')}\n`);
}

/** Prints why the run failed and makes the exit status 1. */
export function fail(message: string): void {
	stderr.write(`${message}\n`);
	process.exitCode = 1;
}

/** All faults in the order of file, line and column, with a line that counts them. */
export function formatFaults(faults: readonly Fault[], contentDir: string): string {
	const files = Map.groupBy(faults, ({ file }) => file);
	const blocks = [...files.keys()].sort().flatMap((name) => {
		const file = new VFile({ path: shownPath(`${contentDir}/${name}`) });
		for (const fault of files.get(name) ?? []) addMessage(file, fault);
		return file.messages.sort(byPlace).map(formatMessage);
	});
	const warnings = faults.filter(({ warning }) => warning).length;
	const counts = [count(faults.length - warnings, 'error'), count(warnings, 'warning')];
	return `${blocks.join('\n\n')}\n\n${counts.filter((text) => text !== '').join(', ')}`;
}

function addMessage(file: VFile, fault: Fault): void {
	const message = file.message(fault.found, {
		place: fault.place ?? undefined,
		source: 'normalize',
		ruleId: fault.kind,
	});
	message.fatal = fault.warning !== true;
	message.expected = [fault.expected];
	message.note = fault.advice;
}

/** `path:line:column: error: unknown person`, then what was found, what was expected and what to do. */
function formatMessage(message: VFileMessage): string {
	const kind = faultKinds[message.ruleId as keyof typeof faultKinds];
	const where = [message.file, message.line, message.column].filter((part) => part !== undefined).join(':');
	const lines = [
		`${where}: ${message.fatal ? 'error' : 'warning'}: ${kind}`,
		`  Found:    ${indent(message.reason)}`,
		`  Expected: ${indent(message.expected?.[0] ?? '')}`,
		`  To do:    ${indent(message.note ?? '')}`,
	];
	return lines.join('\n');
}

const byPlace = (a: VFileMessage, b: VFileMessage): number =>
	(a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);

const indent = (text: string): string => text.replaceAll('\n', '\n            ');

const count = (number: number, noun: string): string =>
	number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
