import type { Bucket } from '../lib/diagnosis.ts';
import type { Verdict } from '../lib/dns/finding.ts';

/** The name of an icon; its shape is in style/icons.css. */
export type IconName = Bucket | Verdict | 'waiting' | 'alarm' | 'fold' | 'more';

/** A picture beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 20 20" aria-hidden="true">
      <path />
    </svg>
  );
}
