import { ADVICE_CONSTRUCTIONS } from './advice-constructions.ts';
import { APPOINTMENT_CONSTRUCTIONS } from './appointment-constructions.ts';
import type { Construction } from './construction.ts';
import { FORMER_CONSTRUCTIONS } from './former-constructions.ts';
import { FOUNDING_CONSTRUCTIONS } from './founding-constructions.ts';
import { OWNERSHIP_CONSTRUCTIONS } from './ownership-constructions.ts';
import { PLACE_AND_PRODUCT_CONSTRUCTIONS } from './place-and-product-constructions.ts';
import { POSITION_CONSTRUCTIONS } from './position-constructions.ts';

/** All phrase constructions. */
export const CONSTRUCTIONS: readonly Construction[] = [
  ...POSITION_CONSTRUCTIONS,
  ...APPOINTMENT_CONSTRUCTIONS,
  ...FORMER_CONSTRUCTIONS,
  ...FOUNDING_CONSTRUCTIONS,
  ...ADVICE_CONSTRUCTIONS,
  ...OWNERSHIP_CONSTRUCTIONS,
  ...PLACE_AND_PRODUCT_CONSTRUCTIONS,
];
