import type { Locator } from '@playwright/test';

/** One line: headline, bucket and reason, permanence, who acts, confidence, as the panel shows them. */
export async function describePanel(panel: Locator): Promise<string> {
  const { bucket, reason, confidence, genuineness } = await panel.evaluate((host: HTMLElement) => ({
    ...(host.dataset as Record<string, string>),
  }));
  const textOf = async (selector: string) => {
    const found = panel.locator(selector).first();
    return (await found.count()) ? ((await found.textContent()) ?? '').trim() : '';
  };
  const parts = [
    await textOf('h2'),
    bucket && `${bucket}/${reason}`,
    await textOf('.permanence'),
    await textOf('.actor'),
    confidence,
    genuineness === 'genuine' ? '' : genuineness,
  ];
  return parts.filter(Boolean).join(' · ');
}
