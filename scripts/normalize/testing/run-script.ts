import { spawn } from 'node:child_process';

export interface Outcome {
	status: number | null;
	stdout: string;
	stderr: string;
}

/** Runs one of the scripts with Node as `npm run` does. */
export function runScript(
	script: string,
	args: readonly string[],
	environment: Record<string, string>,
): Promise<Outcome> {
	return new Promise((done, failed) => {
		const child = spawn(process.execPath, [script, ...args], { env: { ...process.env, ...environment } });
		const outcome: Outcome = { status: null, stdout: '', stderr: '' };
		child.stdout.on('data', (data: Buffer) => {
			outcome.stdout += data.toString();
		});
		child.stderr.on('data', (data: Buffer) => {
			outcome.stderr += data.toString();
		});
		child.on('error', failed);
		child.on('close', (status) => done({ ...outcome, status }));
	});
}
