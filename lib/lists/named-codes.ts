import type { ProviderId } from '../providers/index.ts';
import type { ListId } from './index.ts';

/**
 * Codes by which a provider says that somebody else's list decided. Cox and Comcast print one bit per list:
 * ../shared/handbook/classification.md section 8. A reply with several bits names the first.
 */
export const namedCodes: readonly { mark: RegExp; at?: readonly ProviderId[]; list: ListId }[] = [
  { mark: /\bAS16012611\b|\bOU-001\b|\bS800[12]\b|\[BL21\]/, list: 'spamhaus' },
  { mark: /\[BL23\]/, list: 'spamhaus-xbl' },
  { mark: /\bAUP#IPBL0?[01]{3}1\b/i, list: 'spamhaus-zen' },
  { mark: /\bAUP#IPBL[01]{2}10\b/i, list: 'senderscore' },
  { mark: /\bAUP#IPBL[01]100\b/i, list: 'invaluement' },
  { mark: /\bAUP#IPBL1000\b/i, list: 'cloudmark' },
  { mark: /\bAUP#(?:In|Out|I|O)?[-.]{0,3}12[01]0\b/i, list: 'cloudmark' },
  { mark: /\bAUP#(?:In|Out|I|O)?[-.]{0,3}12[2-5]0\b/i, list: 'spamhaus' },
  { mark: /\bBL000[01]{2}1\b/, list: 'spamhaus-zen' },
  { mark: /\bBL000[01]10\b/, list: 'cloudmark' },
  { mark: /\bBL000100\b/, list: 'senderscore' },
  { mark: /\bIB103\b/, at: ['godaddy'], list: 'cloudmark' },
  { mark: /\bIB104\b/, at: ['godaddy'], list: 'spamhaus-sbl' },
  { mark: /\bIB105\b/, at: ['godaddy'], list: 'spamhaus-xbl' },
  { mark: /\bIB106\b/, at: ['godaddy'], list: 'spamhaus-pbl' },
  { mark: /\b(?:OFR|LPN)\w{0,3}_101\b/, at: ['orange'], list: 'spamhaus' },
];
