import { type Call, refuse } from '../answer.ts';
import { sendAsset } from '../page/assets.ts';
import { sendPage } from '../page/html.ts';
import { answerStored } from '../page/stored.ts';
import { gmailBody } from './body.ts';
import { downloadOriginal, findPost, IK, showOriginal } from './source.ts';

export { sendAttachment } from './source.ts';

const PATH = /^\/mail\/(?:b\/[\w.@-]+\/)?u\/\d+\/(popout)?$/;

/** https://mail.google.com: the mailbox, its print view, its source views, its windows. */
export function answerGmail(call: Call) {
  const { url, response, stage } = call;
  if (url.pathname.startsWith('/_/')) return sendAsset(url.pathname.slice(3), response);
  const path = PATH.exec(url.pathname);
  if (!path) return refuse(response, 404);

  if (answerStored(call, gmailBody)) return;
  const view = url.searchParams.get('view');
  if (view === 'om') return showOriginal(call);
  if (view === 'att') return downloadOriginal(call);
  const post = findPost(stage.threads, url);
  if ((view === 'pt' || path[1]) && !post) return refuse(response, 404);

  const window = path[1] ? 'popout' : view === 'pt' ? 'print' : view === 'cm' ? 'compose' : 'mailbox';
  sendPage(response, {
    webmail: 'gmail',
    window,
    title: 'Inbox - Sample mailbox',
    bodyClass: window === 'popout' ? 'aAU xE Su' : window === 'compose' ? 'xE xp' : 'aAU',
    theme: url.searchParams.get('theme') ?? '',
    globals: window === 'popout' ? '' : `var GM_ID_KEY = '${IK}';`, // handbook, webmail.md 3.3
    threads: post ? stage.threads.filter(({ posts }) => posts.includes(post)) : stage.threads,
    bodyOf: gmailBody,
  });
}
