// Hosts that links in notices and in bait lead to (link-hosts.ts). Only data: the worker reads them late.

/** Pages that anybody puts up, at hosts of providers that everybody knows. */
export const rentedHosts = `forms.gle docs.google.com sites.google.com forms.office.com core.windows.net azurewebsites.net amazonaws.com
  storage.googleapis.com pages.dev workers.dev r2.dev web.app firebaseapp.com netlify.app vercel.app github.io weebly.com
  wixsite.com glitch.me ipfs.io bit.ly tinyurl.com`;

/** Where notices, digests and their markup lead without harm, beside the providers. */
export const harmlessHosts = `w3.org schemas.microsoft.com microsoft.com microsoftonline.com office.com office365.com live.com aka.ms msn.com google.com
  google.de google.fr google.co.uk gstatic.com googleapis.com yahooinc.com spamhaus.org spamhaus.com spamcop.net
  barracudacentral.org uceprotect.net proofpoint.com urldefense.com cudasvc.com symantec.com
  broadcom.com mdaemon.com altn.com antispamcloud.com spamexperts.com hornetsecurity.com spamtitan.com
  mailchannels.com mailchannels.net sophos.com fortinet.com cisco.com cpanel.net plesk.com exim.org postfix.org
  rfc-editor.org ietf.org openspf.org dmarc.org godaddy.com ionos.com ionos.de ionos.co.uk ionos.fr ionos.es strato.de
  hetzner.com ovh.com ovh.net ovhcloud.com gandi.net infomaniak.com aruba.it home.pl aliyun.com naver.com daum.net`;
