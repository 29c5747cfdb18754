import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLOURED_COMMUNITIES } from '../../graph/communities.ts';
import { ENTITY_KINDS } from '../../schema/ontology.ts';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');

function colour(name: string, theme: 'light' | 'dark'): string {
  const match = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(css);
  const value = match?.[theme === 'light' ? 1 : 2];
  if (value === undefined) throw new Error(`no colour --${name}`);
  return value;
}

/** What eyes make of linear red, green and blue: Machado, Oliveira and Fernandes 2009, at full severity. */
const EYES = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  'no red cones': [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  'no green cones': [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  'no blue cones': [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** As such eyes see it, in Oklab (Ottosson 2020), where distances are what one sees of them. */
function oklab(eyes: number[][], hex: string): number[] {
  const seen = eyes.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        linear(hex).reduce((sum, value, at) => sum + value * (row[at] ?? 0), 0),
      ),
    ),
  );
  const [red = 0, green = 0, blue = 0] = seen;
  const long = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const middle = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const short = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
    1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
    0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
  ];
}

function linear(hex: string): number[] {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = linear(hex);
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

  const places = Array.from({ length: COLOURED_COMMUNITIES }, (_, place) => place + 1);

  it.each(places)('the outline of community %i stands out from the ground', (place) => {
    for (const ground of grounds)
      expect(contrast(colour(`community-${place}`, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.entries(EYES))('communities are told apart by eyes that have %s', (_, eyes) => {
    const seen = places.map((place) => oklab(eyes, colour(`community-${place}-fill`, theme)));
    for (const [i, one] of seen.entries())
      for (const other of seen.slice(i + 1))
        expect(Math.hypot(...one.map((part, at) => part - (other[at] ?? 0)))).toBeGreaterThan(0.07);
  });
});
