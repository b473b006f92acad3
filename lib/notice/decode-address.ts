/** One way in which programs hide an address inside another. */
interface Encoding {
  id: string;
  /** Seen in every address of this form, to spare the others the pattern. */
  mark: string;
  decode: (address: string) => string | undefined;
}

/** What mailing programs call the address that bounces go to. */
const BOUNCES = '(?:bounces?|return|errors?|owner|verp|list|mailer|news)';
const HIDDEN = '(.{1,300})=([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8})@';
const tagged = new RegExp(`^[^+=@]{0,100}${BOUNCES}[^+=@]{0,100}\\+${HIDDEN}`, 'i');
const dashed = new RegExp(`^[\\w.-]{0,100}${BOUNCES}-${HIDDEN}`, 'i');
/** Numbers of the mailing, before the recipient: `12345-ab12-`, `0f3a.51c-`. */
const serials = /^(?:\d{3,20}-[0-9a-z]{4}-|(?=[a-f.]{0,40}\d)[0-9a-f.]{1,40}[+-]){1,4}/i;

const defineEncoding = (encoding: Encoding): Encoding => encoding;

const encodings: readonly Encoding[] = [
  /** `SRS0=hash=tt=domain=local@forwarder`, `SRS1=hash=first==hash=tt=domain=local@second` (libsrs2, section "SRS format"). */
  defineEncoding({
    id: 'srs',
    mark: 'srs',
    decode: (address) => {
      const found =
        /^srs[01][=+-](?:[^=@]{1,64}=[^=@]{1,255}=[=+-])?[^=@]{1,64}=[^=@]{1,8}=([^=@]{1,255}\.[^=@]{2,63})=([^@]{1,254})@/i.exec(
          address,
        );
      return found ? `${found[2]}@${found[1]}` : undefined;
    },
  }),
  /** `prvs=0123456789=ann@b.example` and `prvs=ann/0123456789@b.example` (draft-levine-smtp-batv-01). */
  defineEncoding({
    id: 'batv',
    mark: 'prvs=',
    decode: (address) => {
      const found = /^prvs=(?:[0-9a-z]{3,16}=([^@]{1,254})|([^@/]{1,254})\/[0-9a-z]{3,16})@(.{1,255})$/i.exec(
        address,
      );
      return found ? `${found[1] ?? found[2]}@${found[3]}` : undefined;
    },
  }),
  /**
   * `IMCEASMTP-bo+40corp+2Eexample@acme.example` -> `bo@corp.example` (MS-OXCMAIL section 2.1.3.3.3.1). An X.500 name,
   * `IMCEAEX-_O=ORG...`, is nobody's address: it stays as printed, and tells of an outdated suggestion.
   */
  defineEncoding({
    id: 'imcea',
    mark: 'imcea',
    decode: (address) => {
      const inner = /^imcea(?!ex-)[a-z0-9]{1,20}-([^@]{1,500})@/i.exec(address)?.[1];
      const decoded = inner
        ?.replaceAll('_', '/')
        .replace(/\+([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
      return decoded && /^[^\s@]{1,64}@[^\s@]{1,255}$/.test(decoded) ? decoded : undefined;
    },
  }),
  /** `bounce+ann=b.example@lists.example`: the last `=` is the @ (https://cr.yp.to/proto/verp.txt). */
  defineEncoding({
    id: 'verp',
    mark: '=',
    decode: (address) => {
      const found = tagged.exec(address) ?? dashed.exec(address);
      const local = found?.[1]?.replace(serials, '');
      return local ? `${local}@${found?.[2]}` : undefined;
    },
  }),
  /** `corp.example-bo@corp.example`: qmail puts a virtual domain in front of its people (qmail-send(8), "virtualdomains"). */
  defineEncoding({
    id: 'virtual-domain',
    mark: '-',
    decode: (address) => {
      const host = address.slice(address.lastIndexOf('@') + 1);
      const isOwned = host.includes('.') && address.toLowerCase().startsWith(`${host.toLowerCase()}-`);
      const person = isOwned ? address.slice(host.length + 1) : '';
      return person.startsWith('@') ? undefined : person || undefined;
    },
  }),
  /** `\x{fc}` in addresses of type utf-8 (RFC 6533 section 3). */
  defineEncoding({
    id: 'utf-8-addr',
    mark: '\\x{',
    decode: (address) =>
      address.replace(/\\x\{([0-9a-f]{2,6})\}/gi, (whole, hex: string) => {
        const point = Number.parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
      }),
  }),
];

/** The address that a rewritten one stands for; as printed when it stands for itself. */
export function decodeAddress(address: string): string {
  const lower = address.toLowerCase();
  for (const { mark, decode } of encodings) {
    const decoded = lower.includes(mark) ? decode(address) : undefined;
    if (decoded) return decoded;
  }
  return address;
}
