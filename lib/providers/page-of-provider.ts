import type { Reason } from '../causes/index.ts';
import type { Bucket } from '../diagnosis.ts';
import type { Page } from '../lists/define.ts';
import type { ProviderId } from './index.ts';
import { pages } from './pages.ts';

/** The page of the provider that refused, if it explains this reason. */
export function pageOfProvider(
  provider: ProviderId | undefined,
  reason: Reason,
  bucket: Bucket,
): Page | undefined {
  if (!provider) return undefined;
  const page = pages[provider]?.find(
    ({ explains }) => explains.includes(reason) || explains.includes(bucket),
  );
  return page && { url: page.url, use: page.use };
}
