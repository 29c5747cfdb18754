import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** How a command ended. `output` is what it printed, both streams in the order in which they came. */
export interface Ended {
  readonly code: number;
  readonly output: string;
}

/** Runs one of the project's own programs (`node_modules/.bin`) in the project's folder. */
export function runBin(name: string, args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  return runCommand(join(root, 'node_modules/.bin', name + suffix), args, options);
}

export interface RunOptions {
  /** Print what it prints as it comes; otherwise only if it fails. */
  readonly show?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** Milliseconds after which it is ended and counts as failed. */
  readonly timeout?: number;
}

/** Runs a command and waits for its end. Never throws: one that cannot be started has failed with 127. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: RunOptions = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, [...args], {
      cwd: root,
      // Colours are for terminals: in a log they are noise between the words.
      env: {
        ...process.env,
        ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' }),
        ...options.env,
      },
      shell: process.platform === 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(options.timeout === undefined ? {} : { timeout: options.timeout }),
    });
    let output = '';
    const take = (chunk: Buffer) => {
      output += chunk.toString();
      if (options.show) process.stdout.write(chunk);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}
