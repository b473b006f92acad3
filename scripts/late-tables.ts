import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import * as followUps from '../lib/advice/follow-ups.ts';
import * as reasonsByNoun from '../lib/causes/reasons-by-noun.ts';
import * as blocklists from '../lib/dns/blocklists/all.ts';
import * as keySentences from '../lib/dns/dkim/sentences.ts';
import * as otherMailboxes from '../lib/dns/domain/other-mailboxes.ts';
import * as rules from '../lib/explains/rules.ts';
import type { Tables } from '../lib/late-tables.ts';
import * as lists from '../lib/lists/index.ts';
import * as namedCodes from '../lib/lists/named-codes.ts';
import * as bannerWords from '../lib/notice/banner-words.ts';
import * as disclaimerWords from '../lib/notice/disclaimer-words.ts';
import * as footerWords from '../lib/notice/footer-words.ts';
import * as forgedWords from '../lib/notice/forged-words.ts';
import * as hostWords from '../lib/notice/host-words.ts';
import * as kindWords from '../lib/notice/kind-words.ts';
import * as markWords from '../lib/notice/mark-words.ts';
import * as otherMailWords from '../lib/notice/other-mail-words.ts';
import * as pastedWords from '../lib/notice/pasted-words.ts';
import * as recipientForms from '../lib/notice/recipient-forms.ts';
import * as recipientWords from '../lib/notice/recipient-words.ts';
import * as replyPatterns from '../lib/notice/reply-patterns.ts';
import * as returnedWords from '../lib/notice/returned-words.ts';
import * as roleAddresses from '../lib/notice/role-addresses.ts';
import * as serviceWords from '../lib/notice/service-words.ts';
import { packData } from '../lib/packed-knowledge.ts';
import * as plans from '../lib/plan/plans.ts';
import * as providers from '../lib/providers/all.ts';
import * as pages from '../lib/providers/pages.ts';
import * as sendingServices from '../lib/providers/sending-services.ts';
import * as scopePlans from '../lib/scope/plans/all.ts';
import * as scopeQuestions from '../lib/scope/questions.ts';
import { withShortKeys } from './short-keys.ts';

/** Its name in the extension. */
export const TABLES = 'tables.json';

/** Modules that are only data. The worker starts without them, and reads them before it first needs them. */
export const tables: Tables = {
  'lib/advice/follow-ups.ts': followUps,
  'lib/causes/reasons-by-noun.ts': reasonsByNoun,
  'lib/dns/blocklists/all.ts': blocklists,
  'lib/dns/dkim/sentences.ts': keySentences,
  'lib/dns/domain/other-mailboxes.ts': otherMailboxes,
  'lib/explains/rules.ts': rules,
  'lib/lists/index.ts': lists,
  'lib/lists/named-codes.ts': namedCodes,
  'lib/notice/forged-words.ts': forgedWords,
  'lib/notice/host-words.ts': hostWords,
  'lib/notice/kind-words.ts': kindWords,
  'lib/notice/banner-words.ts': bannerWords,
  'lib/notice/disclaimer-words.ts': disclaimerWords,
  'lib/notice/footer-words.ts': footerWords,
  'lib/notice/mark-words.ts': markWords,
  'lib/notice/other-mail-words.ts': otherMailWords,
  'lib/notice/pasted-words.ts': pastedWords,
  'lib/notice/recipient-forms.ts': recipientForms,
  'lib/notice/recipient-words.ts': recipientWords,
  'lib/notice/reply-patterns.ts': replyPatterns,
  'lib/notice/role-addresses.ts': roleAddresses,
  'lib/notice/returned-words.ts': returnedWords,
  'lib/notice/service-words.ts': serviceWords,
  'lib/plan/plans.ts': plans,
  'lib/providers/all.ts': providers,
  'lib/providers/pages.ts': pages,
  'lib/providers/sending-services.ts': sendingServices,
  'lib/scope/plans/all.ts': scopePlans,
  'lib/scope/questions.ts': scopeQuestions,
};

/** Their exports, for the worker (entrypoints/shell/tables.ts). */
export const tablesFile = () => ({ relativeDest: TABLES, contents: withShortKeys(packData(tables)) });

/** As Vite writes paths, links followed. */
const ROOT = `${realpathSync(fileURLToPath(new URL('..', import.meta.url)))
  .replaceAll('\\', '/')
  .replace(/\/$/, '')}/`;

/** Of a module with these exports, what stands in the worker. An export is undefined until the file is read. */
const asLate = (path: string, names: string) => `import { whenRead } from '${ROOT}lib/late-tables.ts';
export let ${names};
whenRead((tables) => { ({ ${names} } = tables['${path}']); });
`;

type Bundle = Parameters<Extract<Plugin['generateBundle'], (...args: never) => unknown>>[1];

/** A page reads the file by this module. */
const READER = 'entrypoints/shell/tables.ts';

/** All modules that an entry comes with. */
function modulesOf(name: string, bundle: Bundle, seen = new Set<string>()): string[] {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || seen.has(name)) return [];
  seen.add(name);
  return [
    ...chunk.moduleIds,
    ...[...chunk.imports, ...chunk.dynamicImports].flatMap((next) => modulesOf(next, bundle, seen)),
  ];
}

/** Takes the data out of the worker's code, and out of that of pages that read the file first; other bundles have no place for it. */
export function lateTables(): Plugin {
  const pathOf = (id: string) =>
    id.startsWith(ROOT) && id.slice(ROOT.length) in tables ? id.slice(ROOT.length) : undefined;
  return {
    name: 'late-tables',
    apply: 'build',
    enforce: 'pre',
    transform(_, id) {
      const path = pathOf(id);
      if (path === undefined) return undefined;
      return { code: asLate(path, Object.keys(tables[path] ?? {}).join(', ')), map: null };
    },
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        const late = chunk.moduleIds.filter((id) => pathOf(id) !== undefined);
        const all = chunk.isEntry ? modulesOf(chunk.fileName, bundle) : [];
        const used = all.find((id) => pathOf(id) !== undefined);
        if (used && !all.includes(ROOT + READER)) {
          this.error(`${chunk.name} uses ${used} without ${READER}, which reads it`);
        }
        if (chunk.name === 'background' && late.length < Object.keys(tables).length) {
          this.error('The worker does not use each module of scripts/late-tables.ts, or has it as code');
        }
      }
    },
  };
}
