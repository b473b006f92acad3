// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PlaceTools } from '../../../components/panel-tools.ts';
import { recipient, report } from './samples.ts';
import { button, press, show, texts } from './show.tsx';

const place = {
  isFolded: false,
  fold: vi.fn(),
  site: 'Gmail',
  switchSite: vi.fn(async (_: boolean) => true),
  openOptions: vi.fn(),
} satisfies PlaceTools;

const tool = (root: HTMLElement, name: string) =>
  root.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`) ?? undefined;
const isShown = (root: HTMLElement) => !root.querySelector('.card')?.closest('[hidden]');
const status = (root: HTMLElement) => texts(root, '[role="status"]')[0];

beforeEach(() => vi.clearAllMocks());

describe('a panel in their page', () => {
  it('is folded to its headline and opened again, and says so to whoever remembers', async () => {
    const root = show(report([recipient()]), undefined, place);
    expect(isShown(root)).toBe(true);
    await press(tool(root, 'Details'));
    expect(isShown(root)).toBe(false);
    expect(texts(root, 'h2')[0]).toContain('Their mailbox is full');
    expect(tool(root, 'Details')?.getAttribute('aria-expanded')).toBe('false');
    await press(tool(root, 'Details'));
    expect(isShown(root)).toBe(true);
    expect(place.fold.mock.calls).toEqual([[true], [false]]);
  });

  it('comes folded when it was left so', () => {
    expect(isShown(show(report([recipient()]), undefined, { ...place, isFolded: true }))).toBe(false);
  });

  it('has its off switch at hand, and a way back', async () => {
    const root = show(report([recipient()]), undefined, place);
    expect(button(root, 'Turn off')).toBeUndefined();
    await press(tool(root, 'Bounce Lens options'));
    await press(button(root, 'Turn off in Gmail'));
    expect(status(root)).toBe('Turned off in Gmail.');
    await press(button(root, 'Undo'));
    expect(status(root)).toBe('Turned on in Gmail again.');
    expect(place.switchSite.mock.calls).toEqual([[false], [true]]);
    await press(button(root, 'Options'));
    expect(place.openOptions).toHaveBeenCalledOnce();
  });

  it('says when nothing could be kept', async () => {
    place.switchSite.mockResolvedValueOnce(false);
    const root = show(report([recipient()]), undefined, place);
    await press(tool(root, 'Bounce Lens options'));
    await press(button(root, 'Turn off in Gmail'));
    expect(button(root, 'Turn off in Gmail')).toBeDefined();
    expect(status(root)).not.toBe('');
  });

  it('does nothing for a script of the page', () => {
    const root = show(report([recipient()]), undefined, place);
    tool(root, 'Details')?.click();
    expect(isShown(root)).toBe(true);
    expect(place.fold).not.toHaveBeenCalled();
  });
});

it('a panel in a page of ours has neither', () => {
  expect(show(report([recipient()])).querySelector('.corner')).toBeNull();
});
