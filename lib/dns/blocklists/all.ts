import { type Blocklist, defineBlocklist } from './define.ts';
import { domainLists } from './domain-lists.ts';
import { ipLists } from './ip-lists.ts';

/** Shut down, and named by servers that still ask them. Where the facts come from is in lib/lists/closed.ts. */
const retiredLists = [
  defineBlocklist({ zone: 'dnsbl.sorbs.net', list: 'sorbs', kind: 'ip', retired: 2024 }),
  defineBlocklist({ zone: 'ix.dnsbl.manitu.net', list: 'nix-spam', kind: 'ip', retired: 2025 }),
  defineBlocklist({ zone: 'ubl.unsubscore.com', list: 'lashback', kind: 'ip', retired: 2024 }),
  defineBlocklist({ zone: 'dnsbl.inps.de', list: 'inps', kind: 'ip', retired: 2020 }),
  defineBlocklist({ zone: 'dnsbl.njabl.org', list: 'njabl', kind: 'ip', retired: 2013 }),
  defineBlocklist({ zone: 'dnsbl.ahbl.org', list: 'ahbl', kind: 'ip', retired: 2015 }),
  defineBlocklist({ zone: 'rhsbl.ahbl.org', list: 'ahbl', kind: 'domain', retired: 2015 }),
];

/** Every list that this check knows how to read; Spamhaus first. ../shared/handbook/dns.md section 6. */
export const BLOCKLISTS: readonly Blocklist[] = [...ipLists, ...domainLists, ...retiredLists];
