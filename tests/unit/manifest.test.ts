import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const output = join(import.meta.dirname, '../../.output');
const locales = join(import.meta.dirname, '../../public/_locales');

const mailHosts = [
  'https://mail.google.com/*',
  'https://outlook.cloud.microsoft/*',
  'https://outlook.live.com/*',
  'https://outlook.office.com/*',
  'https://outlook.office365.com/*',
];

/** What the built extension may ask for; a new permission has to be argued for here first. */
describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (build) => {
  const path = join(output, build, 'manifest.json');

  test.skipIf(!existsSync(path))('asks for no more than the list', () => {
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    expect(manifest.manifest_version).toBe(3);
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_permissions ?? []).toEqual([]);
    // Asked for on a click in the options, for the one host of a resolver of the person's own that sends no CORS header.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.options_ui).toEqual({ page: 'options.html', open_in_tab: true });
    expect(manifest.omnibox).toEqual({ keyword: 'bounce' });
    expect(Object.keys(manifest.commands).sort()).toEqual(['_execute_action', 'diagnose-view']);
    expect(manifest.content_scripts).toHaveLength(1);
    const [script] = manifest.content_scripts;
    expect([...script.matches].sort()).toEqual(mailHosts);
    expect(script.run_at).toBe('document_start');
    expect(script.all_frames ?? false).toBe(false);
    expect(script.world ?? 'ISOLATED').toBe('ISOLATED');
    expect(manifest.web_accessible_resources ?? []).toEqual([]); // no page can frame, load or look for anything of ours
    expect(manifest.externally_connectable).toBeUndefined(); // nor speak to us
    expect(manifest.incognito ?? 'spanning').toBe('spanning');
  });

  test.skipIf(!existsSync(path))('lets its pages load nothing from elsewhere, and be shown by nobody', () => {
    const { content_security_policy: policy } = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(policy)).toEqual(['extension_pages']);
    const rules = new Map<string, string>(
      policy.extension_pages
        .split('; ')
        .map((rule: string) => [rule.split(' ')[0], rule.replace(/^\S+ /, '')]),
    );
    for (const name of ['default-src', 'base-uri', 'form-action', 'frame-ancestors'])
      expect(rules.get(name), name).toBe("'none'");
    for (const name of ['script-src', 'style-src', 'worker-src'])
      expect(rules.get(name), name).toBe("'self'");
    expect(rules.get('img-src')).toBe("'self' data:");
    expect(policy.extension_pages).not.toMatch(/unsafe|wasm|blob:|\*/);
  });

  test.skipIf(!existsSync(path))('says what data leave, where a browser asks', () => {
    const { browser_specific_settings: own } = JSON.parse(readFileSync(path, 'utf8'));
    const said = { required: ['none'] }; // an optional one that no code asks for would be a switch that does nothing
    expect(own?.gecko.data_collection_permissions).toEqual(build.startsWith('firefox') ? said : undefined);
  });

  test.skipIf(!existsSync(path))('suggests keys that every browser takes', () => {
    const { commands } = JSON.parse(readFileSync(path, 'utf8'));
    const keys: Record<string, string>[] = Object.values<{ suggested_key: Record<string, string> }>(
      commands,
    ).map(({ suggested_key }) => suggested_key);
    // https://developer.chrome.com/docs/extensions/reference/api/commands#supported_keys: Ctrl or Alt, and no two alike.
    const taken = keys.map(({ default: key }) => key);
    for (const key of taken) expect(key).toMatch(/^(?:Ctrl|Alt)\+Shift\+[A-Z0-9]$/);
    expect(new Set(taken).size).toBe(taken.length);
  });

  test.skipIf(!existsSync(path))('does not ship the examples of the rules', () => {
    const read = (name: string) => readFileSync(join(output, build, name), 'utf8');
    expect(read('knowledge.json')).toContain('mailbox-full');
    const worker = read('background.js') + read('knowledge.json');
    expect(worker).not.toContain('quota of the addressee used up'); // an example of mailbox-full
  });
});

/**
 * Edge takes the Chromium build as it is. These keys are Chromium's own (developer.chrome.com/docs/extensions/reference/manifest),
 * none is of ChromeOS or of another store; Microsoft asks to leave out `update_url`, and Chrome's name from the texts
 * (learn.microsoft.com/microsoft-edge/extensions/developer-guide/port-chrome-extension).
 */
const FOR_EDGE = [
  'action',
  'background',
  'commands',
  'content_scripts',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'omnibox',
  'optional_host_permissions',
  'options_ui',
  'permissions',
  'short_name',
  'storage',
  'version',
  'web_accessible_resources',
];

describe('Edge', () => {
  const path = join(output, 'chrome-mv3/manifest.json');
  const built = test.skipIf(!existsSync(path));

  built('knows every key of the Chromium build', () => {
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    expect(Object.keys(manifest).filter((key) => !FOR_EDGE.includes(key))).toEqual([]);
    expect(Object.keys(manifest.background)).toEqual(['service_worker']);
    expect(Object.keys(manifest.storage)).toEqual(['managed_schema']);
    expect(Object.keys(manifest.action).sort()).toEqual(['default_popup', 'default_title']);
  });

  test('is offered as well as Chrome: the texts of the store name no browser', () => {
    for (const folder of readdirSync(locales)) {
      const catalogue = JSON.parse(readFileSync(join(locales, folder, 'messages.json'), 'utf8'));
      const { extension_name: name, extension_description: description } = catalogue;
      expect(`${name.message} ${description.message}`, folder).not.toMatch(/chrom|edge|firefox/i);
    }
  });
});
