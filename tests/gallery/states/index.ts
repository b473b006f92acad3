import type { Group } from '../define.ts';
import { buckets } from './buckets.ts';
import { checks } from './checks.ts';
import { content } from './content.tsx';
import { controls } from './controls.tsx';
import { copies } from './copies.ts';
import { extremes } from './extremes.ts';
import { historyPage } from './history.tsx';
import { kinds } from './kinds.ts';
import { pages } from './pages.tsx';
import { place } from './place.ts';
import { recipients } from './recipients.ts';
import { scope } from './scope.ts';

/** Everything there is to see, in the order of the page. */
export const GROUPS: readonly Group[] = [
  buckets,
  kinds,
  recipients,
  extremes,
  checks,
  copies,
  place,
  scope,
  content,
  controls,
  pages,
  historyPage,
];
