import { vi } from 'vitest';

export interface Outcome {
	status: number;
	stdout: string;
	stderr: string;
}

/** Runs a command in this process and takes down what it prints and its exit status. */
export async function runCommand(
	command: (args: readonly string[]) => Promise<void>,
	args: readonly string[],
	environment: Record<string, string> = {},
): Promise<Outcome> {
	const said = { stdout: '', stderr: '' };
	for (const stream of ['stdout', 'stderr'] as const) {
		vi.spyOn(process[stream], 'write').mockImplementation((words) => {
			said[stream] += String(words);
			return true;
		});
	}
	vi.spyOn(console, 'log').mockImplementation((words) => {
		said.stdout += `${words}\n`;
	});
	for (const [key, value] of Object.entries(environment)) vi.stubEnv(key, value);
	const { exitCode } = process;
	process.exitCode = 0;
	try {
		await command(args);
		return { ...said, status: process.exitCode };
	} finally {
		process.exitCode = exitCode;
		vi.restoreAllMocks();
		vi.unstubAllEnvs();
	}
}
