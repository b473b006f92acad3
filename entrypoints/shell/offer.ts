import type { Report } from '../../lib/diagnosis.ts';
import type { CheckOffer } from '../../lib/messages.ts';
import { askQuietly } from './ask.ts';

/** Whom a check would ask now; empty when the line to the worker breaks. */
export const resolvers = async (): Promise<string[]> => (await askQuietly('resolvers', undefined)) ?? [];

/** What stands beside the button, where there is one; asked before the panel is shown, so that nothing moves in it later. */
export async function offerFor(report: Report): Promise<CheckOffer | undefined> {
  const hasChecks = report.recipients.some(({ checks }) => checks.length > 0);
  return hasChecks ? askQuietly('offer', report) : undefined;
}
