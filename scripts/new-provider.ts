import type { Provider } from '../lib/providers/define.ts';
import { providers } from '../lib/providers/index.ts';
import { sendingServices } from '../lib/providers/sending-services.ts';
import { openDraft } from './new/draft.ts';
import { withLineAfter, withLineBefore } from './new/edits.ts';
import { isHost, NO_HOST, quoted } from './new/names.ts';
import { type Given, runScaffold } from './new/run.ts';
import { unwritten } from './new/unwritten.ts';

const ROLES: readonly Provider['role'][] = ['mailboxes', 'gateway', 'sending'];
const LIST = 'lib/providers/all.ts';
const TEST = 'tests/unit/providers/mail-services.test.ts';
const usage = `Usage: npm run new-provider -- ID [--name NAME] [--role ${ROLES.join('|')}] [--host HOST]... [--domain DOMAIN]...
  ID        such as fastmail
  --name    as people know it
  --role    mailboxes (the default), gateway (a filter in front of somebody's mailboxes) or sending
  --host    how the names of its mail servers end, as its own documentation has them
  --domain  of its free mailboxes
How to go on: lib/providers/ADD.md`;

function refuse({ id, one, all }: Given): string | undefined {
  const ids: string[] = [...providers, ...sendingServices].map((provider) => provider.id);
  if (ids.includes(id))
    return `${id} is there already: change it in ${LIST} or lib/providers/sending-services.ts.`;
  const role = one('role') ?? 'mailboxes';
  if (!ROLES.some((known) => known === role)) return `--role is one of ${ROLES.join(', ')}.`;
  const bad = [...all('host'), ...all('domain')].find((name) => !isHost(name));
  if (bad !== undefined) return `${bad} is no host name in lower case.`;
  const owner = providers.find(({ hosts }) =>
    all('host').some((host) => hosts.some((known) => known === host)),
  );
  return owner && `${owner.id} has that host already.`;
}

const listed = (names: readonly string[]): string => `[${names.map(quoted).join(', ')}]`;

function entryFor({ id, one, all }: Given): string {
  const hosts = all('host');
  const domains = all('domain');
  return `  defineProvider({
    id: ${quoted(id)},
    name: ${quoted(one('name') ?? unwritten('as people know it'))},
    role: ${quoted(one('role') ?? 'mailboxes')},
    hosts: ${listed(hosts.length > 0 ? hosts : [NO_HOST])},${hosts.length > 0 ? '' : ` // ${unwritten('how the names of its mail servers end')}`}
${domains.length > 0 ? `    domains: ${listed(domains)},\n` : ''}  }),`;
}

/** The list is in the order of roles; inside one the place does not matter, unless one host ends in another. */
function withEntry(text: string, given: Given): string {
  const rank = (role: string) => (ROLES as readonly string[]).indexOf(role);
  const next = providers.find(({ role }) => rank(role) > rank(given.one('role') ?? 'mailboxes'));
  const entry = entryFor(given);
  if (next === undefined) return withLineBefore(text, entry, (line) => line === '] as const;');
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes(`id: '${next.id}'`));
  const start = lines.findLastIndex((line, index) => index <= at && line.includes('defineProvider('));
  return [...lines.slice(0, start), entry, ...lines.slice(start)].join('\n');
}

function make(given: Given): string {
  const { id, one, all } = given;
  const [host = NO_HOST] = all('host');
  const name = one('name') ?? unwritten('as people know it');
  const draft = openDraft();
  draft.edit(LIST, (text) => withEntry(text, given));
  draft.edit(TEST, (text) =>
    withLineAfter(text, `    [${quoted(`mx1.${host}`)}, ${quoted(name)}],`, (line) =>
      /^ {4}\['[\w.-]+\.secureserver\.net', /.test(line),
    ),
  );
  return [
    `Wrote ${draft.save().join('\n      ')}`,
    `Next: npx vitest run tests/unit/unwritten.test.ts tests/unit/providers`,
    `says what is still missing. What else ${id} may have (marks, DKIM selectors, a help page): lib/providers/ADD.md`,
  ].join('\n');
}

process.exitCode = runScaffold(
  { usage, options: ['name', 'role', 'host', 'domain'], refuse, make },
  process.argv.slice(2),
);
