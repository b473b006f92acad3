import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { missingHosts, onAccess } from '../../../entrypoints/shell/access.ts';
import { requestHosts } from '../../../entrypoints/shell/host-permission.ts';
import { saveSettings } from '../../../entrypoints/shell/settings.ts';
import { WEBMAILS } from '../../../lib/webmail/index.ts';
import { OUTLOOK_HOSTS } from '../../mailbox/hosts.ts';
import { fakeShell, listen } from './browser.ts';

const ALL = WEBMAILS.flatMap(({ hosts }) => hosts);
const without = (...hosts: string[]) => ALL.filter((host) => !hosts.includes(host));
/** What the person lets the extension into. */
let granted: Set<string>;

const hostsOf = ({ origins = [] }: { origins?: string[] }) => origins.map((origin) => new URL(origin).host);

beforeEach(async () => {
  await fakeShell();
  granted = new Set(ALL);
  const { permissions } = fakeBrowser;
  vi.spyOn(permissions, 'getAll').mockImplementation((async () => ({
    origins: [...granted].map((host) => `https://${host}/*`),
  })) as never);
  vi.spyOn(permissions, 'request').mockImplementation((async (asked: { origins: string[] }) => {
    for (const host of hostsOf(asked)) granted.add(host);
    return true;
  }) as never);
});

describe('the hosts that are missing', () => {
  test('are none after the installation', async () => {
    expect(await missingHosts()).toEqual([]);
  });

  test('are those that somebody took away', async () => {
    granted.delete('mail.google.com');
    granted.delete('outlook.live.com');
    expect(await missingHosts()).toEqual(['mail.google.com', 'outlook.live.com']);
  });

  test.each(['<all_urls>', '*://*/*', 'https://*/*'])('are none for whoever gave %s', async (origin) => {
    vi.mocked(fakeBrowser.permissions.getAll).mockResolvedValue({ origins: [origin] } as never);
    expect(await missingHosts()).toEqual([]);
  });

  test('are all where the browser grants none', async () => {
    granted.clear();
    expect((await missingHosts()).sort()).toEqual([...ALL].sort());
  });

  test('are not missed in a webmail that is switched off', async () => {
    granted.clear();
    await saveSettings({ sitesOff: ['outlook'] });
    expect(await missingHosts()).toEqual(without(...OUTLOOK_HOSTS));
  });
});

describe('access', () => {
  test('is asked for these hosts only, in one question', async () => {
    granted.clear();
    expect(await requestHosts(['mail.google.com', 'outlook.live.com'])).toBe(true);
    expect(vi.mocked(fakeBrowser.permissions.request).mock.calls).toEqual([
      [{ origins: ['https://mail.google.com/*', 'https://outlook.live.com/*'] }],
    ]);
    expect(await missingHosts()).toEqual(without('mail.google.com', 'outlook.live.com'));
  });

  test('that cannot be asked for is refused', async () => {
    vi.mocked(fakeBrowser.permissions.request).mockRejectedValue(new Error('no click') as never);
    expect(await requestHosts(['mail.google.com'])).toBe(false);
  });

  test('given or taken anywhere is heard until nobody listens', () => {
    const { onAdded, onRemoved } = fakeBrowser.permissions;
    const removed = [onAdded, onRemoved].map((event) => vi.spyOn(event, 'removeListener').mockReturnValue());
    const [give, take] = [listen(onAdded), listen(onRemoved)];
    const changed = vi.fn();
    const stop = onAccess(changed);
    void give();
    void take();
    expect(changed).toHaveBeenCalledTimes(2);
    stop();
    for (const spy of removed) expect(spy).toHaveBeenCalledOnce();
  });
});
