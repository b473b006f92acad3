import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openReport, takeOrder } from '../../../entrypoints/shell/report.ts';
import { report } from '../components/samples.ts';
import { fakeShell } from './browser.ts';

/** The tab that shows the report, and those that are open. */
function showIn(id: number, open: number[] = [id]): void {
  vi.spyOn(fakeBrowser.tabs, 'getCurrent').mockResolvedValue({ id } as never);
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue(open.map((each) => ({ id: each })) as never);
}

const create = () => vi.spyOn(fakeBrowser.tabs, 'create').mockResolvedValue({} as never);
const kept = async () => Object.keys(await fakeBrowser.storage.session.get(null));

beforeEach(async () => {
  await fakeShell();
  showIn(7);
});

test('what a report is about travels in memory, and its page keeps it while it is open', async () => {
  const opened = create();
  await openReport({ domain: 'acme.example', report: report([]) });
  expect(opened).toHaveBeenCalledWith({ url: '/report.html' });
  expect(await takeOrder()).toMatchObject({ domain: 'acme.example', report: {} });
  expect(await takeOrder(), 'loaded again').toMatchObject({ domain: 'acme.example' });
  showIn(8, [7, 8]);
  expect(await takeOrder(), 'another tab').toEqual({});
});

test('what a closed tab had is forgotten', async () => {
  create();
  await openReport({ domain: 'acme.example' });
  await takeOrder();
  expect(await kept()).toEqual(['report:7']);
  showIn(8, [8]);
  await takeOrder();
  expect(await kept()).toEqual([]);
});

test('of a private window nothing is kept but for the one look', async () => {
  create();
  await openReport({ report: report([]), isPrivate: true });
  expect(await takeOrder()).toMatchObject({ isPrivate: true });
  expect(await kept()).toEqual([]);
  expect(await takeOrder()).toEqual({});
});

test('a bounce that is too large for the memory is left out, and the report still opens', async () => {
  const opened = create();
  const set = vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QuotaExceeded'));
  await openReport({ ids: ['a'], report: report([]) });
  expect(opened).toHaveBeenCalledOnce();
  set.mockRestore();
  expect(await takeOrder()).toEqual({ ids: ['a'] });
});
