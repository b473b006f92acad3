import { type Campaign, campaignsOf } from '../../../lib/history/campaign.ts';
import type { History } from '../../../lib/history/entry.ts';

/** Each campaign once, with the ids of its bounces: ten thousand objects would take the page longer to read than to make. */
export type PackedCampaigns = readonly { campaign: Campaign; ids: readonly string[] }[];

/** The campaigns of a history, as they go to the page. */
export function packCampaigns({ entries, tallies }: History): PackedCampaigns {
  const packed = new Map<string, { campaign: Campaign; ids: string[] }>();
  for (const [id, campaign] of campaignsOf(entries, tallies)) {
    const key = `${campaign.isGuessed} ${campaign.id}`;
    const known = packed.get(key);
    if (known) known.ids.push(id);
    else packed.set(key, { campaign, ids: [id] });
  }
  return [...packed.values()];
}

/** The campaign of each bounce. */
export const unpackCampaigns = (packed: PackedCampaigns): ReadonlyMap<string, Campaign> =>
  new Map(packed.flatMap(({ campaign, ids }) => ids.map((id) => [id, campaign] as const)));
