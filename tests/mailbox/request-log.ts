/** One request that reached the server, whoever made it: a page, the extension, or the browser itself. */
export interface LoggedRequest {
  host: string;
  method: string;
  path: string;
  /** Where the request came from, as the browser says. */
  origin: string;
  /** The DNS question, when the host played a resolver: `_dmarc.acme.example TXT`. */
  question?: string;
  /** The octets that were sent before the other side went away, where it did. */
  abandonedAfter?: number;
}

/** The DNS questions among the requests, in order. */
export function questionsOf(requests: LoggedRequest[]): string[] {
  return requests.flatMap(({ question }) => question ?? []);
}
