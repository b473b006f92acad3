import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import messages from '../../public/_locales/en/messages.json';

/** Where a fault is injected, what of the test there must stand, and what the person reads then. */
interface Fault {
  fault: string;
  /** From tests/; its test has these words in its title. */
  file: string;
  test: string;
  /** The sentence, by its key; nothing where all goes on as if nothing had happened. */
  says?: keyof typeof messages;
}

/** All faults that we know of. A new one comes here first, then its test. */
const FAULTS: readonly Fault[] = [
  {
    fault: 'worker killed in a check',
    file: 'e2e/faults.spec.ts',
    test: 'it is asked again, and the row comes',
  },
  {
    fault: 'worker killed in a check, again and again',
    file: 'e2e/faults.spec.ts',
    test: 'the worker ends again and again',
    says: 'panel_check_failed',
  },
  {
    fault: 'worker killed at any moment of opening a bounce',
    file: 'e2e/faults.spec.ts',
    test: 'ms after a bounce is opened: there is a panel all the same',
  },
  {
    fault: 'worker killed while it remembers',
    file: 'e2e/remembering.spec.ts',
    test: 'loses no bounce for good, and doubles none',
  },
  {
    fault: 'worker ended behind any effect of any question or event',
    file: 'unit/every-await/every-await.test.ts',
    test: 'ended at %s: it answers as if nothing had been',
  },
  {
    fault: 'any effect of the worker refused (quota, network, access)',
    file: 'unit/every-await/every-await.test.ts',
    test: 'refused at %s: the next time all is well',
  },
  {
    fault: 'worker ended at each message of a page',
    file: 'e2e/faults.spec.ts',
    test: 'the worker ends at each of its messages',
  },
  {
    fault: 'question lost without a word while the worker ends',
    file: 'unit/shell/ask.test.ts',
    test: 'stays silent, as it does when the worker ends in that very moment',
  },
  { fault: 'worker asleep', file: 'e2e/worker.spec.ts', test: 'wakes for the next bounce' },
  {
    fault: 'storage of choices full',
    file: 'e2e/faults.spec.ts',
    test: 'the storage is full',
    says: 'options_failed',
  },
  {
    fault: 'disk of the history full',
    file: 'unit/history/faults.test.ts',
    test: 'the disk is full in the middle',
    says: 'history_no_room',
  },
  {
    fault: 'history damaged',
    file: 'unit/history/faults.test.ts',
    test: 'the file is damaged',
    says: 'history_unreadable',
  },
  {
    fault: 'history forbidden',
    file: 'unit/history/faults.test.ts',
    test: 'the browser forbids storage',
    says: 'history_unavailable',
  },
  {
    fault: 'history of a newer version',
    file: 'unit/history/faults.test.ts',
    test: 'a newer version kept it',
    says: 'history_newer',
  },
  { fault: 'offline', file: 'e2e/faults.spec.ts', test: 'no network', says: 'dns_unchecked_network' },
  {
    fault: 'offline when a bounce is opened',
    file: 'e2e/gmail-source.spec.ts',
    test: 'without a connection what can be seen is read',
  },
  {
    fault: 'resolver down',
    file: 'e2e/dns-faults.spec.ts',
    test: 'a row says so when all resolvers fail',
    says: 'dns_unchecked_unusable',
  },
  {
    fault: 'resolver silent',
    file: 'e2e/dns-faults.spec.ts',
    test: 'a row says so when all resolvers fail',
    says: 'dns_unchecked_timeout',
  },
  {
    fault: 'first resolver down',
    file: 'e2e/dns-faults.spec.ts',
    test: 'the second resolver answers when the first one fails',
  },
  {
    fault: 'resolver that sends elsewhere',
    file: 'e2e/dns-options.spec.ts',
    test: 'nobody hears a name because another one sends there',
    says: 'dns_unchecked_unusable',
  },
  {
    fault: 'updated, then used',
    file: 'e2e/retire.spec.ts',
    test: 'after an update the old panel says so when it is used',
    says: 'panel_outdated',
  },
  {
    fault: 'updated in the middle of a check',
    file: 'e2e/retire.spec.ts',
    test: 'an update in the middle of a check is an answer, too',
    says: 'panel_outdated',
  },
  // Firefox ends a script of ours with the extension, its listeners too: nothing in the page could notice or say it, not even
  // at a press. A new version puts its panels in the place of the old ones at once; only of one that is disabled or removed
  // the panels stay until the page is loaded again.
  {
    fault: 'disabled or removed in Firefox',
    file: 'e2e-firefox/update.test.ts',
    test: 'an extension that is taken away',
  },
  {
    fault: 'clock set back or ahead: answers of DNS',
    file: 'unit/dns/cache.test.ts',
    test: 'when the clock was set back, or far ahead',
  },
  {
    fault: 'clock years ahead: history and look-ups',
    file: 'unit/history/lived.test.ts',
    test: 'outlives a clock that is years ahead',
  },
  {
    fault: 'clock set back: look-ups',
    file: 'unit/recent.test.ts',
    test: 'a clock that was ahead',
  },
  { fault: 'ten tabs', file: 'e2e/faults.spec.ts', test: 'ten mail tabs at once' },
  {
    fault: 'private window',
    file: 'e2e/remembering.spec.ts',
    test: 'nothing is remembered of a private window',
  },
  {
    fault: 'access taken away',
    file: 'e2e/access.spec.ts',
    test: 'access that somebody took away in the browser',
    says: 'popup_access',
  },
  {
    fault: 'access taken away in the middle of a check',
    file: 'e2e/access.spec.ts',
    test: 'access that is taken away in the middle of a check',
  },
  {
    fault: 'webmail has changed its page',
    file: 'e2e/stored-pages.spec.ts',
    test: 'a page that has changed still gets its panel, and the popup says so',
    says: 'popup_view_drift',
  },
];

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8');

/** Three words of a sentence that stand beside each other whatever its values are. */
const threesOf = (key: keyof typeof messages): string[] =>
  messages[key].message.split(/\$\w+\$/).flatMap((part) => {
    const words = part.trim().split(' ');
    return words.slice(2).map((_, at) =>
      words
        .slice(at, at + 3)
        .join(' ')
        .replace(/[.,]$/, ''),
    );
  });

const FROM_A_TABLE: Record<string, string> = { 'unit/history/faults.test.ts': "says: '" };

describe.each(FAULTS)('$fault', ({ file, test: title, says }) => {
  test(`is injected in ${file}`, () => {
    const [line = ''] = read(file)
      .split('\n')
      .filter((one) => one.includes(title));
    expect(line, `no test there says "${title}"`).toMatch(
      /\b(?:test|it)\(|\btest\.each\(|\bwhat: |^ {2}test\(|`/,
    );
    expect(line).not.toMatch(/\.(?:skip|todo|fixme)\(/);
  });

  if (!says) return;
  test('its sentence is looked for there', () => {
    const key = says;
    expect(messages[key].message).toMatch(/^[A-Z$].*\.$/);
    const text = read(file).replaceAll('\\.', '.');
    const isQuoted =
      threesOf(key).some((some) => text.includes(some)) || text.includes(`${FROM_A_TABLE[file]}${key}'`);
    expect(isQuoted, `${file} does not look for "${messages[key].message}"`).toBe(true);
  });
});
