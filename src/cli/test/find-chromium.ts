import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
  'msedge.exe',
];
const PLACES = [
  '/usr/bin',
  '/usr/local/bin',
  '/snap/bin',
  '/Applications/Chromium.app/Contents/MacOS',
  '/Applications/Google Chrome.app/Contents/MacOS',
  'C:\\Program Files\\Google\\Chrome\\Application',
];
const APPLICATIONS = ['Chromium', 'Google Chrome'];

/**
 * The path of a Chromium that the system has, or null. `CHROMIUM_PATH` names one that lies elsewhere.
 */
export function findChromium(env: Readonly<Record<string, string | undefined>> = process.env): string | null {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && isProgram(named)) return named;
  const folders = [...(env['PATH'] ?? '').split(delimiter), ...PLACES];
  for (const name of [...NAMES, ...APPLICATIONS])
    for (const folder of folders) {
      const path = join(folder, name);
      if (folder !== '' && isProgram(path)) return path;
    }
  return null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
