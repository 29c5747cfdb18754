import { existsSync } from 'node:fs';
import { findChromium } from './find-chromium.ts';
import { runBin, runCommand } from './run-command.ts';

const MINUTE = 60_000;

/**
 * Sees to it that there are a Chromium and a Chinese font: the system's if it has them, else Playwright's
 * own browser, else, on Debian as root, apt's `chromium` and `fonts-noto-cjk`.
 * @returns null if all is there, else what is missing and what to do about it
 */
export async function ensureBrowser(): Promise<string | null> {
  if (findChromium() === null && !(await hasPlaywrightChromium())) {
    console.log('Looking for a Chromium to test in …');
    await runBin('playwright', ['install', 'chromium'], { timeout: 5 * MINUTE });
  }
  const wanted: string[] = [];
  if (findChromium() === null && !(await hasPlaywrightChromium())) wanted.push('chromium');
  if (!(await hasChineseFont())) wanted.push('fonts-noto-cjk');
  if (wanted.length > 0) await installWithApt(wanted);
  if (findChromium() === null && !(await hasPlaywrightChromium()))
    return 'There is no Chromium, and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.';
  if (!(await hasChineseFont()))
    console.log('There is no Chinese font; pictures will show boxes for characters.');
  return null;
}

async function hasPlaywrightChromium(): Promise<boolean> {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
}

/** Where fonts cannot be asked for (no fontconfig), they are taken to be there: desktops have them. */
async function hasChineseFont(): Promise<boolean> {
  const { code, output } = await runCommand('fc-list', [':lang=zh', 'family']);
  if (code === 127) return process.platform !== 'linux' || !isDebianRoot();
  return output.trim() !== '';
}

function isDebianRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

async function installWithApt(packages: readonly string[]): Promise<void> {
  if (!isDebianRoot()) return;
  console.log(`Installing ${packages.join(' and ')} with apt …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runCommand('apt-get', ['update'], { env, timeout: 5 * MINUTE });
  const { code, output } = await runCommand(
    'apt-get',
    ['install', '-y', '--no-install-recommends', ...packages],
    {
      env,
      timeout: 15 * MINUTE,
    },
  );
  if (code !== 0) console.log(output);
}
