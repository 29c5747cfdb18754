import { ACQUISITION_CONSTRUCTIONS } from './acquisition-constructions.ts';
import { ADVICE_CONSTRUCTIONS } from './advice-constructions.ts';
import { ALLIANCE_CONSTRUCTIONS } from './alliance-constructions.ts';
import { APPOINTMENT_CONSTRUCTIONS } from './appointment-constructions.ts';
import { CAREER_CONSTRUCTIONS } from './career-constructions.ts';
import type { Construction } from './construction.ts';
import { CONTEST_CONSTRUCTIONS } from './contest-constructions.ts';
import { FORMER_CONSTRUCTIONS } from './former-constructions.ts';
import { FOUNDING_CONSTRUCTIONS } from './founding-constructions.ts';
import { FUNDING_CONSTRUCTIONS } from './funding-constructions.ts';
import { GROUP_CONSTRUCTIONS } from './group-constructions.ts';
import { LAUNCH_CONSTRUCTIONS } from './launch-constructions.ts';
import { LOCATION_CONSTRUCTIONS } from './location-constructions.ts';
import { MAKER_CONSTRUCTIONS } from './maker-constructions.ts';
import { PART_CONSTRUCTIONS } from './part-constructions.ts';
import { POSITION_CONSTRUCTIONS } from './position-constructions.ts';
import { RIVALRY_CONSTRUCTIONS } from './rivalry-constructions.ts';
import { SHARE_CONSTRUCTIONS } from './share-constructions.ts';
import { SUPPLY_CONSTRUCTIONS } from './supply-constructions.ts';
import { TENANT_CONSTRUCTIONS } from './tenant-constructions.ts';
import { USE_CONSTRUCTIONS } from './use-constructions.ts';
import { VENTURE_CONSTRUCTIONS } from './venture-constructions.ts';

/** All phrase constructions. */
export const CONSTRUCTIONS: readonly Construction[] = [
  ...ALLIANCE_CONSTRUCTIONS,
  ...LAUNCH_CONSTRUCTIONS,
  ...POSITION_CONSTRUCTIONS,
  ...APPOINTMENT_CONSTRUCTIONS,
  ...FORMER_CONSTRUCTIONS,
  ...CAREER_CONSTRUCTIONS,
  ...FOUNDING_CONSTRUCTIONS,
  ...ADVICE_CONSTRUCTIONS,
  ...FUNDING_CONSTRUCTIONS,
  ...SHARE_CONSTRUCTIONS,
  ...GROUP_CONSTRUCTIONS,
  ...VENTURE_CONSTRUCTIONS,
  ...ACQUISITION_CONSTRUCTIONS,
  ...RIVALRY_CONSTRUCTIONS,
  ...CONTEST_CONSTRUCTIONS,
  ...LOCATION_CONSTRUCTIONS,
  ...TENANT_CONSTRUCTIONS,
  ...PART_CONSTRUCTIONS,
  ...MAKER_CONSTRUCTIONS,
  ...SUPPLY_CONSTRUCTIONS,
  ...USE_CONSTRUCTIONS,
];
