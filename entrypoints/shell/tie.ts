import type { Finding } from '../../lib/dns/finding.ts';
import type { Bounce } from '../../lib/explains/tie-back.ts';
import type { ToldTie } from '../../lib/messages.ts';
import { askQuietly } from './ask.ts';

/** What the rows make of the bounce, by the worker; nothing when the line to it breaks. */
export const tie = (bounce: Bounce, findings: Finding[]): Promise<ToldTie | undefined> =>
  askQuietly('tie', { bounce, findings });
