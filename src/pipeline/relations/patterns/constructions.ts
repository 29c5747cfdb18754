import type { Construction } from './construction.ts';
import { LOCATION_CONSTRUCTIONS } from './location-constructions.ts';
import { OWNERSHIP_CONSTRUCTIONS } from './ownership-constructions.ts';
import { PART_CONSTRUCTIONS } from './part-constructions.ts';
import { PLACE_AND_PRODUCT_CONSTRUCTIONS } from './place-and-product-constructions.ts';
import { POSITION_CONSTRUCTIONS } from './position-constructions.ts';

/** All phrase constructions. */
export const CONSTRUCTIONS: readonly Construction[] = [
  ...POSITION_CONSTRUCTIONS,
  ...OWNERSHIP_CONSTRUCTIONS,
  ...LOCATION_CONSTRUCTIONS,
  ...PART_CONSTRUCTIONS,
  ...PLACE_AND_PRODUCT_CONSTRUCTIONS,
];
