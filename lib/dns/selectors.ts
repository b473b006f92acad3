import { selectorsOfServices } from '../providers/mail-services.ts';

/**
 * What is asked of every domain, in the first batch: the services that most domains use, then what people call the
 * key of their own server. Two for each service: who rotates keys has them in pairs.
 */
export const COMMON_SELECTORS: readonly string[] = [
  ...['google', 'selector1', 'selector2', 's1', 's2', 'k1', 'k2', 'k3'],
  ...['default', 'mail', 'dkim', 'mx', 'smtp', 'key1'],
];

/** The selectors of these providers, as `providerOfMx` and `providerOfSpf` name them, that are not asked of everybody. */
export function selectorsOf(providers: readonly string[]): string[] {
  return [...new Set(selectorsOfServices(providers))].filter(
    (selector) => !COMMON_SELECTORS.includes(selector),
  );
}
