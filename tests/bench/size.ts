import { BUILT } from '../mailbox/launch.ts';
import { GOALS, weigh } from '../sizes.ts';
import { atMost, hand } from './measurement.ts';

/** What the built extension weighs. Build first. */

const NAMES: Record<keyof typeof GOALS, string> = {
  contentScript: 'content script',
  contentScriptPacked: 'content script, as gzip',
  worker: 'background worker',
  download: 'download, in all languages',
};

const weights = weigh(BUILT);
hand(
  (Object.keys(NAMES) as (keyof typeof GOALS)[]).map((name) =>
    atMost(NAMES[name], weights[name] / 1000, GOALS[name] / 1000, 'kB'),
  ),
);
