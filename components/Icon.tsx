import type { Bucket } from '../lib/diagnosis.ts';
import type { Verdict } from '../lib/dns/finding.ts';

/** One set, one stroke, drawn on 20 by 20. */
const SHAPES = {
  address: 'M3 5.5h9M3 5.5v9h9.5M3 6l6 4.5L13 7.6M14.5 11l4 4M18.5 11l-4 4',
  reputation: 'M10 2.5l6 2.2v4.6c0 3.8-2.5 6.6-6 8.2-3.5-1.6-6-4.4-6-8.2V4.7zM10 6.5v4M10 13.2v.1',
  authentication: 'M6.5 17a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7zM9 11l7.5-7.5M13.5 6.5l2.5 2.5M11 9l1.7 1.7',
  'sending-path': 'M4.5 16a2 2 0 1 0 0-.1M15.5 4a2 2 0 1 0 0 .1M6.5 16H12a3 3 0 0 0 0-6H8a3 3 0 0 1 0-6h5',
  content: 'M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5M8 10h4.5M8 13.5h4.5',
  'recipient-policy': 'M4.5 9h11v8h-11zM6.8 9V6.2a3.2 3.2 0 0 1 6.4 0V9M10 12.2v1.8',
  'sender-account':
    'M10 9.5a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.6zM3.8 17c.6-3.2 3-4.8 6.2-4.8s5.6 1.6 6.2 4.8',
  infrastructure: 'M3.5 3.5h13v5h-13zM3.5 11.5h13v5h-13zM6.5 6h.1M6.5 14h.1M10 6h3.5M10 14h3.5',
  unknown:
    'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM7.8 7.8c.2-1.2 1-1.9 2.2-1.9 1.3 0 2.2.8 2.2 2 0 1.7-2.2 1.8-2.2 3.4M10 13.9v.1',
  waiting: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 5.8V10l2.8 2',
  fold: 'M5 12.5l5-5 5 5',
  more: 'M4.5 10h.1M10 10h.1M15.5 10h.1',
  alarm: 'M10 3L2.5 16.5h15zM10 8v4M10 14.3v.1',
  pass: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM6.8 10.2l2.2 2.3 4.3-4.8',
  info: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM10 9.3v4.4M10 6.4v.1',
  warn: 'M10 3L2.5 16.5h15zM10 8v4M10 14.3v.1',
  fail: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2',
  unchecked: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15zM6.8 10h6.4',
} as const satisfies Record<Bucket | Verdict | 'waiting' | 'alarm' | 'fold' | 'more', string>;

/** The name of an icon. */
export type IconName = keyof typeof SHAPES;

/** A picture beside words that say the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" data-icon={name} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={SHAPES[name]} />
    </svg>
  );
}
