/** One address in `rua` or `ruf`; the place counts UTF-16 units of the tag's value. */
export interface ReportUri {
  /** As written, blanks at the ends and a size limit left out. */
  uri: string;
  start: number;
  end: number;
  /** The host that gets the mail; nothing for what is no usable `mailto:`. */
  host?: string;
  /** `!10m`, which RFC 9989 dropped. */
  hasSizeLimit: boolean;
}

/** What a report can be sent to by mail; all that receivers must support (RFC 9989 section 4.7). */
const MAILTO = /^mailto:[!-.0-9;=?A-Z^-~]{1,64}@([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)$/i;
const SIZE_LIMIT = /!\d{1,20}[kmgt]?$/i;
/** Any scheme: a URI that nobody can use still shows that reports are wanted. */
const URI = /^[a-z][a-z0-9+.-]{0,30}:[!-~]{1,500}$/i;

/** Is this a URI at all (RFC 3986 section 3)? */
export const isUri = ({ uri }: ReportUri) => URI.test(uri);

/** Reads the value of `rua` or `ruf`. */
export function readReportUris(value: string): ReportUri[] {
  let offset = 0;
  return value.split(',').map((part) => {
    const whole = part.trim();
    const start = offset + (whole === '' ? 0 : part.indexOf(whole));
    offset += part.length + 1;
    const uri = whole.replace(SIZE_LIMIT, '');
    const host = MAILTO.exec(uri)?.[1]?.toLowerCase();
    return {
      uri,
      start,
      end: start + whole.length,
      hasSizeLimit: uri !== whole,
      ...(host !== undefined && { host }),
    };
  });
}
