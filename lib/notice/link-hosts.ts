import { providerOfHost } from '../providers/index.ts';

const defineHosts = (hosts: string): ReadonlySet<string> => new Set(hosts.split(/\s+/));

/** Pages that anybody puts up, at hosts of providers that everybody knows. */
export const rented = defineHosts(
  `forms.gle docs.google.com sites.google.com forms.office.com core.windows.net azurewebsites.net amazonaws.com
  storage.googleapis.com pages.dev workers.dev r2.dev web.app firebaseapp.com netlify.app vercel.app github.io weebly.com
  wixsite.com glitch.me ipfs.io bit.ly tinyurl.com`,
);

/** Where notices, digests and their markup lead without harm, beside the providers. */
export const harmless = defineHosts(
  `w3.org schemas.microsoft.com microsoft.com microsoftonline.com office.com office365.com live.com aka.ms msn.com google.com
  google.de google.fr google.co.uk gstatic.com googleapis.com yahooinc.com spamhaus.org spamhaus.com spamcop.net
  barracudacentral.org uceprotect.net proofpoint.com urldefense.com cudasvc.com symantec.com
  broadcom.com mdaemon.com altn.com antispamcloud.com spamexperts.com hornetsecurity.com spamtitan.com
  mailchannels.com mailchannels.net sophos.com fortinet.com cisco.com cpanel.net plesk.com exim.org postfix.org
  rfc-editor.org ietf.org openspf.org dmarc.org godaddy.com ionos.com ionos.de ionos.co.uk ionos.fr ionos.es strato.de
  hetzner.com ovh.com ovh.net ovhcloud.com gandi.net infomaniak.com aruba.it home.pl aliyun.com naver.com daum.net`,
);

/** Whether a host is one of these domains, or below one. */
export function isAt(host: string, domains: ReadonlySet<string>): boolean {
  for (let at = 0; ; ) {
    if (domains.has(host.slice(at))) return true;
    at = host.indexOf('.', at) + 1;
    if (at === 0) return false;
  }
}

const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const isPrivate = /^(?:10|127|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\./;

/** Neither a known provider's nor harmless; anybody may have put it up. */
export const isForeign = (host: string): boolean => {
  if (isAddress.test(host)) return !isPrivate.test(host);
  if (isAt(host, rented)) return true;
  return providerOfHost(host) === undefined && !isAt(host, harmless);
};
