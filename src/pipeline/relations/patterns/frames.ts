import { ACQUISITION_FRAMES } from './acquisition-frames.ts';
import { AGREEMENT_FRAMES } from './agreement-frames.ts';
import type { Frame } from './frame.ts';
import { FUNDING_FRAMES } from './funding-frames.ts';
import { MAKING_FRAMES } from './making-frames.ts';
import { OWNERSHIP_FRAMES } from './ownership-frames.ts';
import { PARTNERSHIP_FRAMES } from './partnership-frames.ts';
import { PLACE_FRAMES } from './place-frames.ts';
import { PRODUCT_FRAMES } from './product-frames.ts';
import { SHARE_FRAMES } from './share-frames.ts';
import { SUPPLY_FRAMES } from './supply-frames.ts';
import { VENTURE_FRAMES } from './venture-frames.ts';

/** All verb frames. */
export const FRAMES: readonly Frame[] = [
  ...PLACE_FRAMES,
  ...AGREEMENT_FRAMES,
  ...PARTNERSHIP_FRAMES,
  ...MAKING_FRAMES,
  ...PRODUCT_FRAMES,
  ...SUPPLY_FRAMES,
  ...OWNERSHIP_FRAMES,
  ...FUNDING_FRAMES,
  ...SHARE_FRAMES,
  ...VENTURE_FRAMES,
  ...ACQUISITION_FRAMES,
];
