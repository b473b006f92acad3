import { useMemo, useState } from 'preact/hooks';
import { readAddress } from '../../lib/dns/address.ts';
import { readDomain } from '../../lib/dns/name.ts';
import { ownDomainsIn, type Server, serversIn } from '../../lib/history/senders.ts';
import type { Message } from '../../lib/i18n.ts';
import { chosen } from '../../lib/report/overall/chosen.ts';
import type { Ground } from './ground.ts';

/** More servers of one sender show nothing new. */
const MOST_SERVERS = 4;

/** Nobody outside knows the address of a server within a network. */
const isPublic = ({ name, ip }: Server): boolean => ip !== undefined || readAddress(name) === undefined;

/** Of which bounces a report is, and about which domain and servers DNS can be asked. */
export function useChoice({ history: all, handed, domain: asked, isPicked }: Ground, now: number) {
  const domains = ownDomainsIn(all.entries);
  const usual = isPicked && domains.length > 1 ? '' : (domains[0]?.name ?? '');
  const first = asked ?? usual;
  const [text, setText] = useState(first);
  const [domain, setDomain] = useState(first);
  const [slip, setSlip] = useState<Message>();
  const [days, setDays] = useState<number>();
  const [left, setLeft] = useState<readonly string[]>([]);

  const history = useMemo(
    () => chosen(all, { ...(domain && { domain }), ...(days && { days }), always: handed }, now),
    [all, domain, days, now],
  );
  const servers = serversIn(history.entries).filter(isPublic).slice(0, MOST_SERVERS);

  /** Takes what was typed once it is whole: a domain, or nothing for all of them. */
  const takeDomain = (typed: string) => {
    const name = typed.trim();
    const read = readDomain(name);
    setText(read.ok ? read.value : typed);
    setSlip(read.ok || name === '' ? undefined : read.error);
    if (read.ok) setDomain(read.value);
    if (name === '') setDomain('');
  };
  const toggleServer = (name: string) =>
    setLeft(left.includes(name) ? left.filter((one) => one !== name) : [...left, name]);

  return {
    history,
    domains,
    text,
    domain,
    slip,
    days,
    servers: servers.map((server) => ({ ...server, isChosen: !left.includes(server.name) })),
    setText,
    takeDomain,
    setDays,
    toggleServer,
  };
}
