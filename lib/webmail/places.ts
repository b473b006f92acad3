import { WEBMAILS } from './index.ts';

/** These hosts as people call them: a webmail by its name where all its hosts are among them, else each host. */
export function placesOf(hosts: readonly string[]): string[] {
  return WEBMAILS.flatMap((webmail) => {
    const among = webmail.hosts.filter((host) => hosts.includes(host));
    return among.length === webmail.hosts.length ? [webmail.name] : among;
  });
}
