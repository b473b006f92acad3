import type { ServerResponse } from 'node:http';
import type { Faults } from './faults.ts';
import type { Mail } from './mail/mail.ts';
import type { Thread } from './mail/threads.ts';
import type { LoggedRequest } from './request-log.ts';

/** What every host of the server knows. */
export interface Stage {
  mails: Mail[];
  threads: Thread[];
  faults: Faults;
}

/** One request on its way: `entry` is its line in the log. */
export interface Call {
  url: URL;
  response: ServerResponse;
  entry: LoggedRequest;
  stage: Stage;
}

/** Sends text and ends the response. */
export function send(response: ServerResponse, type: string, body: string | Uint8Array): void {
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}

/** Ends the response with a status and no more than a word. */
export function refuse(response: ServerResponse, status: number): void {
  response.statusCode = status;
  send(response, 'text/plain; charset=utf-8', `${status}`);
}
