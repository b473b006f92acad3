// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recipient, report } from './samples.ts';
import { button, press, show, texts, tools } from './show.tsx';

const preview = (root: HTMLElement) => texts(root, '.preview')[0] ?? '';
const choices = (root: HTMLElement) => texts(root, '.choices label');

/** Chooses as a person does. */
async function choose(root: HTMLElement, name: string): Promise<void> {
  const label = [...root.querySelectorAll('label')].find(({ textContent }) => textContent === name);
  const event = new Event('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  label?.querySelector('input')?.dispatchEvent(event);
  await new Promise((resolve) => setTimeout(resolve, 30));
}

beforeEach(() => vi.clearAllMocks());

describe('the preview', () => {
  it('shows what will be copied before it is, for whom it is chosen', async () => {
    const root = show(report([recipient()]));
    expect(root.querySelector('.share')).toBeNull();
    await press(button(root, 'Preview'));
    expect(button(root, 'Preview')?.getAttribute('aria-expanded')).toBe('true');
    expect(choices(root)).toEqual(['For IT', 'For a colleague']);
    expect(preview(root)).toContain('**Recipient:** `accounts@acme.example`');
    await choose(root, 'For a colleague');
    expect(preview(root)).not.toContain('**');
    expect(preview(root)).toContain('Look first:');
    expect(tools.copy).not.toHaveBeenCalled();
  });

  it('hides the names in addresses wherever they stand, in the preview and in the copies', async () => {
    const root = show(report([recipient({ diagnostic: '552 <accounts@acme.example> is full' })]));
    await press(button(root, 'Preview'));
    await choose(root, 'Hide names in email addresses');
    expect(preview(root)).toContain('hidden@acme.example');
    expect(preview(root)).not.toContain('accounts@');
    await press(button(root, 'Copy for a colleague'));
    await press(button(root, 'Copy for IT'));
    await press(button(root, 'Copy this text'));
    expect(tools.copy).toHaveBeenCalledTimes(3);
    for (const [text] of tools.copy.mock.calls) expect(text).not.toContain('accounts@');
  });

  it('shows what was copied, where more is known by then', async () => {
    const root = show(report([recipient()]));
    await press(button(root, 'Preview'));
    tools.write.mockResolvedValueOnce({ text: 'with what DNS said since' });
    await press(button(root, 'Copy this text'));
    expect(tools.copy).toHaveBeenCalledWith('with what DNS said since');
    expect(preview(root)).toBe('with what DNS said since');
  });

  it('offers a letter only to who has to act, and keeps its addresses', async () => {
    const root = show(report([recipient({ actor: 'your-admin' })]));
    expect(button(root, 'Write to their IT')).toBeUndefined();
    await press(button(root, 'Write to your IT'));
    expect(choices(root)).toEqual(['For IT', 'For a colleague', 'To your IT']);
    expect(preview(root)).toContain('accounts@acme.example');
    await choose(root, 'For IT');
    await choose(root, 'Hide names in email addresses');
    await choose(root, 'To your IT');
    expect(preview(root)).toContain('accounts@acme.example');
    expect(root.querySelector('.share > label')?.hasAttribute('hidden')).toBe(true);
  });

  it('offers a draft for each letter, and says whose it is', async () => {
    const to = (address: string) => recipient({ actor: 'recipient-admin', address });
    const drafts = (root: HTMLElement) => texts(root, '.share a.button');
    const alone = show(report([to('ann@one.example'), to('bo@one.example')]));
    await press(button(alone, 'Write to their IT'));
    expect(drafts(alone)).toEqual(['Open as a draft']);
    const root = show(report([to('ann@one.example'), to('cy@two.example')]));
    await press(button(root, 'Write to their IT'));
    expect(drafts(root)).toEqual([
      'Open as a draft postmaster@one.example',
      'Open as a draft postmaster@two.example',
    ]);
  });

  it('opens for no script of the page', async () => {
    const root = show(report([recipient()]));
    button(root, 'Preview')?.click();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(root.querySelector('.share')).toBeNull();
    await press(button(root, 'Preview'));
    const shown = preview(root);
    for (const input of root.querySelectorAll('input')) input.click();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(preview(root)).toBe(shown);
    expect(tools.write).toHaveBeenCalledOnce();
  });
});
