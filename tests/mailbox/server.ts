import { createServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { refuse, type Stage } from './answer.ts';
import { makeCertificate } from './certificate.ts';
import type { Faults } from './faults.ts';
import { hosts } from './hosts.ts';
import { type Mail, readMails } from './mail/mail.ts';
import { makeThreads, type Thread } from './mail/threads.ts';
import { type LoggedRequest, questionsOf } from './request-log.ts';

/** The running sample mailbox. */
export interface Mailbox {
  port: number;
  mails: Mail[];
  threads: Thread[];
  /** Change it to make a host misbehave. */
  faults: Faults;
  requests: LoggedRequest[];
  /** The DNS questions asked so far, `acme.example MX`. */
  questions: () => string[];
  /** Forgets the log and the faults, and ends what still hangs. */
  reset: () => void;
  close: () => Promise<void>;
}

/** Starts one TLS server on a free port that plays webmails and resolvers, by `Host` header. */
export async function startMailbox(): Promise<Mailbox> {
  const mails = await readMails();
  const stage: Stage = { mails, threads: makeThreads(mails), faults: { resolver: {} } };
  const requests: LoggedRequest[] = [];
  const certificate: ServerOptions = await makeCertificate();

  const server = createServer(certificate, (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const entry = {
      host,
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      origin: request.headers.origin ?? '',
    };
    requests.push(entry);
    const answer = hosts[host];
    if (!answer) return refuse(response, 404);
    answer({ url: new URL(entry.path, `https://${host}`), response, entry, stage });
  });
  server.on('tlsClientError', () => {}); // a browser that goes away in the handshake
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

  return {
    port: (server.address() as AddressInfo).port,
    mails,
    threads: stage.threads,
    faults: stage.faults,
    requests,
    questions: () => questionsOf(requests),
    reset: () => {
      requests.length = 0;
      stage.faults.resolver = {};
      delete stage.faults.held;
      delete stage.faults.showOriginal;
      delete stage.faults.downloadOriginal;
      server.closeAllConnections();
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
