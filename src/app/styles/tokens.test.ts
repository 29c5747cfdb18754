import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ENTITY_KINDS } from '../../schema/ontology.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function colour(name: string, theme: 'light' | 'dark'): string {
  const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const value = match?.[theme === 'light' ? 1 : 2];
  if (value === undefined) throw new Error(`no colour --${name}`);
  return value;
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [lighter = 0, darker = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['paper', 'paper-raised'];
const softGrounds = ENTITY_KINDS.map((kind) => `kind-${kind}-soft`);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const texts = ['ink', 'ink-soft', 'accent', ...ENTITY_KINDS.map((kind) => `kind-${kind}`)];
  it.each(texts.flatMap((text) => grounds.map((ground) => [text, ground] as const)))(
    '%s can be read on %s',
    (text, ground) => {
      expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each(softGrounds)('ink can be read on %s', (ground) => {
    expect(contrast(colour('ink', theme), colour(ground, theme))).toBeGreaterThanOrEqual(7);
  });

  it.each(ENTITY_KINDS)('the line of %s stands out from its own fill and mark', (kind) => {
    const line = colour(`kind-${kind}`, theme);
    expect(contrast(line, colour(`kind-${kind}-soft`, theme))).toBeGreaterThanOrEqual(3);
  });

  it('paper can be read on the accent and on ink, as buttons have it', () => {
    for (const ground of ['accent', 'ink'])
      expect(contrast(colour('paper', theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
  });
});
