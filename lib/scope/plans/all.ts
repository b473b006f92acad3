import type { Plan } from '../define.ts';
import { contentPlans } from './content.ts';
import { pathPlans } from './path.ts';
import { proofPlans } from './proof.ts';
import { theirPlans } from './their-side.ts';
import { trustPlans } from './trust.ts';

/** What the answers change, for every reason and actor for whom they do. Only data. */
export const plans: readonly Plan[] = [
  ...proofPlans,
  ...trustPlans,
  ...contentPlans,
  ...theirPlans,
  ...pathPlans,
];
