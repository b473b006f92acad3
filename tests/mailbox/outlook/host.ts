import { type Call, refuse } from '../answer.ts';
import { sendAsset } from '../page/assets.ts';
import type { WindowKind } from '../page/data.ts';
import { sendPage } from '../page/html.ts';
import { outlookBody } from './body.ts';

const PATH = /^\/mail\/(?:\d\/)?(?:(?:inbox|junkemail|search|id|deeplink)\/.*)?$/;

/** The four Outlook hosts: the mailbox, a reading window, a writing window. */
export function answerOutlook({ url, response, stage }: Call) {
  if (url.pathname.startsWith('/_/')) return sendAsset(url.pathname.slice(3), response);
  if (!PATH.test(url.pathname)) return refuse(response, 404);
  sendPage(response, {
    webmail: 'outlook',
    window: windowOf(url.pathname),
    title: 'Mail - Sample mailbox',
    bodyClass: '',
    theme: url.searchParams.get('theme') ?? '',
    globals: 'var sampleMailbox = true;',
    threads: stage.threads,
    bodyOf: outlookBody,
  });
}

function windowOf(path: string): WindowKind {
  if (path.includes('/deeplink/compose')) return 'compose';
  return path.includes('/deeplink/read') ? 'popout' : 'mailbox';
}
