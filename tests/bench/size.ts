import { BUILT } from '../mailbox/launch.ts';
import { LARGEST, weigh } from '../sizes.ts';
import { atMost, hand } from './measurement.ts';

/** What the built extension weighs. Build first. */

const NAMES: Record<keyof typeof LARGEST, string> = {
  contentScript: 'content script',
  contentScriptPacked: 'content script, as gzip',
  worker: 'background worker',
  download: 'download, in all languages',
};

const weights = weigh(BUILT);
hand(
  (Object.keys(NAMES) as (keyof typeof LARGEST)[]).map((name) =>
    atMost(NAMES[name], weights[name] / 1000, LARGEST[name] / 1000, 'kB'),
  ),
);
