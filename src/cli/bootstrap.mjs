// The one script that runs before anything is installed: plain JavaScript, Node's own modules only.
// It sees to Node's version and to node_modules, then hands over to the command in TypeScript.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const OLDEST_NODE = [20, 19];
const root = new URL('../../', import.meta.url);
const path = (name) => fileURLToPath(new URL(name, root));
const COMMANDS = {
  start: 'src/cli/start/start.ts',
  test: 'src/cli/test/test.ts',
  dev: 'node_modules/vite/bin/vite.js',
};

checkNode();
const [command, ...args] = process.argv.slice(2);
const program = COMMANDS[command];
if (program === undefined)
  stop(`"${command}" is no command; there are: ${Object.keys(COMMANDS).join(', ')}.`);
install();
run(program, args);

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  stop(
    `Yintu needs Node ${OLDEST_NODE.join('.')} or later, and this is ${process.versions.node}. ` +
      'Install a current one from https://nodejs.org and try again.',
  );
}

/** Runs `npm ci` unless node_modules was made from this very lock file. */
function install() {
  const lock = createHash('sha256')
    .update(readFileSync(path('package-lock.json')))
    .digest('hex');
  const record = path('node_modules/.cache/yintu/installed-lock');
  if (existsSync(record) && readFileSync(record, 'utf8') === lock) return;
  if (!matchesLock()) {
    console.log('Installing what Yintu is built with (npm ci) …');
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const options = { cwd: path('.'), stdio: 'inherit', shell: process.platform === 'win32' };
    const done = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], options);
    if (done.status !== 0) stop('npm ci failed; what it says above is the reason. Nothing else was done.');
  }
  mkdirSync(path('node_modules/.cache/yintu/'), { recursive: true });
  writeFileSync(record, lock);
}

/** True if somebody has installed the same versions by hand: npm leaves a list of what it put there. */
function matchesLock() {
  try {
    const read = (name) => JSON.parse(readFileSync(path(name), 'utf8')).packages;
    const installed = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(
      ([name, { version, optional }]) =>
        name === '' || optional === true || installed[name]?.version === version,
    );
  } catch {
    return false;
  }
}

/** The signals of a terminal reach the child by themselves; this process only waits for it to end. */
function run(file, rest) {
  process.on('SIGINT', () => {});
  const loader = pathToFileURL(path('node_modules/tsx/dist/loader.mjs')).href;
  const child = spawn(process.execPath, ['--import', loader, path(file), ...rest], {
    cwd: path('.'),
    stdio: 'inherit',
  });
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 1)));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
