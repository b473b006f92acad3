import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { withoutMarkup } from './slim-preact.ts';

/** Of the Latin letters beyond those of Western Europe, HTML 4 had names for these alone; newer names are hardly written. */
const NAMED_LETTERS: readonly number[] = [0x152, 0x153, 0x160, 0x161, 0x178];

/** HTML's named characters that notices are written with: Latin letters, punctuation, the euro and trademark signs. */
const isWritten = (code: number): boolean =>
  code <= 0xff ||
  NAMED_LETTERS.includes(code) ||
  (code >= 0x2010 && code <= 0x203a) ||
  code === 0x20ac ||
  code === 0x2122;

/** postal-mime knows all 2,231 names of the HTML standard; the worker has to be started quickly (400 kB). */
function withoutRareEntities(code: string): string {
  return code.replace(/^ *'&\w{1,40};?': '((?:\\u[0-9A-F]{4}){1,3})',?\n/gm, (line, escaped: string) =>
    isWritten(Number.parseInt(escaped.slice(2, 6), 16)) && escaped.length === 6 ? line : '',
  );
}

/** Record types that no check asks for: what an answer holds of them stays raw. */
const IDLE_RECORDS = 'null|srv|hinfo|caa|dnskey|rrsig|rp|nsec|nsec3|sshfp';

const withoutIdleRecords = (code: string): string =>
  code
    .replace(new RegExp(`^    case '\\w{2,10}': return r(?:${IDLE_RECORDS})\\n`, 'gm'), '')
    .replace(new RegExp(`^const r(?:${IDLE_RECORDS}) = codec\\(\\{\\n[\\s\\S]*?^\\}\\)\\n`, 'gm'), '')
    .replace(new RegExp(`^r(?:${IDLE_RECORDS})\\.\\w{1,40} = .*\\n`, 'gm'), '')
    .replace(new RegExp(`^  r(?:${IDLE_RECORDS}) as \\w{2,10},?\\n`, 'gm'), '');

const ASKED_TYPES = 'A|AAAA|CNAME|DNAME|DS|MX|NS|OPT|PTR|SOA|TLSA|TXT';
const IDLE_TYPE = `'(?!(?:${ASKED_TYPES})')\\w{1,12}'`;

/** Other types go by the names that the library has for the unknown: `UNKNOWN_` and their number. */
const withoutIdleTypes = (code: string): string =>
  code.replace(new RegExp(`^ {4}case (?:\\d+: return ${IDLE_TYPE}|${IDLE_TYPE}: return \\d+)\\n`, 'gm'), '');

/** What nothing here calls. */
const IDLE_ADDRESS_PARTS =
  'broadcastAddressFromCIDR|networkAddressFromCIDR|subnetMaskFromPrefixLength|prefixLengthFromSubnetMask|isValidCIDR|isValidCIDRFourPartDecimal|toFixedLengthString|process|isIPv4|isIPv6|fromByteArray|toIPv4MappedAddress';

const withoutIdleAddressParts = (code: string): string =>
  code.replace(
    new RegExp(
      `^( {4,8})(?:ipaddr(?:\\.IPv[46])?|IPv[46]\\.prototype)\\.(?:${IDLE_ADDRESS_PARTS}) = function [\\s\\S]*?^\\1\\};\\n`,
      'gm',
    ),
    '',
  );

/** How a returned message is shown in the text of the mail: ours are always attachments (lib/notice/mail.ts). */
const withoutMessageHeaders = (code: string): string =>
  code.replace(
    /^function formatDate\([\s\S]*$/m,
    "export const formatTextHeader = () => '';\nexport const formatHtmlHeader = formatTextHeader;\n",
  );

/** Of the storage library we use items, and what those are made of. */
const IDLE_STORAGE =
  'getItems|getMetas?|setItems|setMetas?|removeItems|clear|removeMeta|snapshot|restoreSnapshot|watchMeta|unwatch';

const withoutIdleStorage = (code: string): string => {
  const items = code.indexOf('\t\tdefineItem: ');
  const idle = new RegExp(
    `^\\t\\t(?:${IDLE_STORAGE})(?:: |\\().*\\{\\n(?:\\t\\t\\t.*\\n)*\\t\\t\\},\\n`,
    'gm',
  );
  return code.slice(0, items).replace(idle, '') + code.slice(items);
};

/** When a selector was last seen in the wild is for whoever repairs it. */
const withoutDates = (code: string): string => code.replace(/,\s*seen: '\d{4}-\d\d'/g, '');

/** Helpers of WXT's context that nothing here calls; class members are never shaken off, and these sit in every mail page. */
const IDLE_HELPERS = 'block|setInterval|requestAnimationFrame|requestIdleCallback|addEventListener';
const IDLE_PARTS: readonly RegExp[] = [
  new RegExp(`^\\t(?:${IDLE_HELPERS})\\(.*\\{\\n(?:\\t\\t.*\\n)*\\t\\}\\n`, 'gm'),
  /^.*\bcreateLocationWatcher\b.*\n/gm,
  /^var WxtLocationChangeEvent = class [^;]{1,400};\n(?:\t.*\n){1,12}\};\n/gm,
  /^.*\blogger\b.*\n/gm,
  /^\t\tif \(!this\.options\?\.noScriptStartedPostMessage\) window\.postMessage\(\{\n(?:\t\t\t.*\n){1,6}\t\t\}, "\*"\);\n/gm,
];

const withoutIdleParts = (code: string): string =>
  IDLE_PARTS.reduce((rest, part) => rest.replace(part, ''), code).replace('WxtLocationChangeEvent, ', '');

const DECODER = /postal-mime\/dist\/esm\/(?:pass-through|base64|qp)-decoder\.js$/;
const JOIN = fileURLToPath(new URL('../lib/notice/joined-chunks.ts', import.meta.url)).replaceAll('\\', '/');

/** Octets are joined here, and not by way of a Blob, which is kept in another process. */
function withoutBlobs(code: string): string {
  const blob = "blobToArrayBuffer(new Blob(this.chunks, { type: 'application/octet-stream' }))";
  if (!code.includes(blob)) throw new Error('This postal-mime joins octets in another way');
  return `import { joinedChunks } from '${JOIN}';\n${code.replace(blob, 'joinedChunks(this.chunks)')}`;
}

/** Leaves out of the build what only readers of the code need, and what no notice holds. */
export function slimBuild(): Plugin {
  return {
    name: 'slim-build',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('postal-mime/dist/esm/html-entities.js'))
        return { code: withoutRareEntities(code), map: null };
      if (DECODER.test(id)) return { code: withoutBlobs(code), map: null };
      if (id.endsWith('postal-mime/dist/esm/text-format.js'))
        return { code: withoutMessageHeaders(code), map: null };
      if (id.endsWith('/preact/dist/preact.mjs')) return { code: withoutMarkup(code), map: null };
      if (id.endsWith('@wxt-dev/storage/dist/index.mjs'))
        return { code: withoutIdleStorage(code), map: null };
      if (id.endsWith('@dnsquery/dns-packet/index.mjs')) return { code: withoutIdleRecords(code), map: null };
      if (id.endsWith('@dnsquery/dns-packet/types.mjs')) return { code: withoutIdleTypes(code), map: null };
      if (id.endsWith('ipaddr.js/lib/ipaddr.js')) return { code: withoutIdleAddressParts(code), map: null };
      if (/\/wxt\/dist\/utils\/(?:content-script-context|internal\/custom-events)\.mjs$/.test(id))
        return { code: withoutIdleParts(code), map: null };
      if (/\/lib\/webmail\/(?:gmail|outlook)\.ts$/.test(id)) return { code: withoutDates(code), map: null };
      return undefined;
    },
  };
}
