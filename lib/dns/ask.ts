import type { Opinion } from './answer.ts';
import type { Endpoint } from './endpoint.ts';
import { encodeQuery, type Question, toBase64Url } from './query.ts';
import { type DnsMessage, readResponse, type Unreadable } from './response.ts';

const MEDIA_TYPE = 'application/dns-message';
/** The length of a DNS message has 16 bits (RFC 1035 section 4.2.2); more is no DNS. */
const MAX_OCTETS = 65_535;

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What one resolver did with one question. */
export type Outcome =
  | { ok: true; host: string; message: DnsMessage; also?: Opinion[] }
  | ({ ok: false; host: string; retryAfterMs?: number } & Unreadable);

/** The body, or nothing when it is larger than a DNS message can be: the rest is not even received. */
async function readBody(response: Response): Promise<Uint8Array | undefined> {
  const octets = new Uint8Array(MAX_OCTETS);
  let length = 0;
  const reader = response.body?.getReader();
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    if (length + value.length > MAX_OCTETS) {
      void reader.cancel().catch(() => {});
      return undefined;
    }
    octets.set(value, length);
    length += value.length;
  }
  return octets.slice(0, length);
}

const readSeconds = (header: string | null) =>
  header && /^\d{1,6}$/.test(header) ? Number(header) : undefined;

/** A browser hides `Retry-After` from other origins unless the server exposes it (CORS); a burst is over after a second. */
const UNKNOWN_WAIT = 1;

function refuseStatus(response: Response, host: string): Outcome {
  const asked = readSeconds(response.headers.get('retry-after')) ?? UNKNOWN_WAIT;
  const seconds = response.status === 429 ? asked : undefined;
  return { ok: false, host, reason: 'http', ...(seconds !== undefined && { retryAfterMs: seconds * 1000 }) };
}

const requestUrl = (endpoint: Endpoint, query: Uint8Array) => {
  const url = new URL(endpoint.url);
  url.searchParams.set('dns', toBase64Url(query));
  return url.href;
};

/** Puts one question to one resolver (RFC 8484). One header only, so that browsers send no preflight. */
export async function ask(
  question: Question,
  endpoint: Endpoint,
  { fetch, signal }: { fetch: Fetch; signal: AbortSignal },
): Promise<Outcome> {
  const { host } = endpoint;
  const query = encodeQuery(question, endpoint);
  try {
    const response = await fetch(requestUrl(endpoint, query), {
      headers: { Accept: MEDIA_TYPE },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'manual', // wherever it leads, nobody was told that this one hears the name
      cache: 'no-store', // what somebody checks is not left on the disk, and "when" is true
      signal,
    });
    if (!response.ok) return refuseStatus(response, host);
    const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
    if (type !== MEDIA_TYPE) return { ok: false, host, reason: 'garbage' };
    const body = await readBody(response);
    if (body === undefined) return { ok: false, host, reason: 'too-large' };
    const reading = readResponse(body, query, question);
    if (!reading.ok) return { ...reading, host };
    const age = readSeconds(response.headers.get('age')) ?? 0;
    return { ok: true, host, message: { ...reading.message, ttl: reading.message.ttl - age } };
  } catch {
    return { ok: false, host, reason: signal.aborted ? 'timeout' : 'network' }; // fetch throws for both
  }
}
