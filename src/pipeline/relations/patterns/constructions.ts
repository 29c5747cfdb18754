import type { Construction } from './construction.ts';
import { FUNDING_CONSTRUCTIONS } from './funding-constructions.ts';
import { OWNERSHIP_CONSTRUCTIONS } from './ownership-constructions.ts';
import { PLACE_AND_PRODUCT_CONSTRUCTIONS } from './place-and-product-constructions.ts';
import { POSITION_CONSTRUCTIONS } from './position-constructions.ts';

/** All phrase constructions. */
export const CONSTRUCTIONS: readonly Construction[] = [
  ...POSITION_CONSTRUCTIONS,
  ...OWNERSHIP_CONSTRUCTIONS,
  ...FUNDING_CONSTRUCTIONS,
  ...PLACE_AND_PRODUCT_CONSTRUCTIONS,
];
