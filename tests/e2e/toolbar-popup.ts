import type { BrowserContext } from '@playwright/test';

const READ = "document.querySelector('section[aria-labelledby]')?.textContent ?? ''";

/** Text of the diagnosis in the popup of the toolbar button; Playwright itself does not see such popups as pages. */
export async function readToolbarPopup(context: BrowserContext): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) return '';
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const popup = targetInfos.find(({ url, attached }) => url.endsWith('/popup.html') && !attached);
    if (!popup) return '';
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: popup.targetId });
    const answer = new Promise<string>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ message }) => {
        resolve(JSON.parse(message).result?.result?.value ?? '');
      });
    });
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression: READ } });
    await session.send('Target.sendMessageToTarget', { sessionId, message });
    return await answer;
  } finally {
    await session.detach();
  }
}
