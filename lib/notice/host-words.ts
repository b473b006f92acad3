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
  hetzner.com ovh.com ovh.net ovhcloud.com gandi.net wordpress.org wpmailsmtp.com infomaniak.com aruba.it home.pl aliyun.com naver.com daum.net`;

/**
 * Services that everybody knows, one a line: what they are called, and the domains that they send from and lead to. Who bears the name
 * elsewhere plays them; a service whose program runs on other people's servers too, or whose name is a word, has none here. `@`: anybody has an
 * address there.
 */
export const serviceHosts = `simplelogin simplelogin.io simplelogin.co simplelogin.com
  addy.io anonaddy.com anonaddy.me
  relay.firefox.com mozilla.org mozilla.com firefox.com mozmail.com
  @ duckduckgo duckduckgo.com duck.com
  improvmx improvmx.com
  forwardemail.net
  @ proton protonmail proton.me protonmail.com protonmail.ch pm.me protonweb.com
  @ tutanota tuta.com tutanota.com
  @ fastmail fastmail.com messagingengine.com
  @ gmx.net gmx.de gmx.com gmxnet.de ui-portal.de web.de
  locaweb locaweb.com.br
  @ libero.it iol.it italiaonline.it
  hornetsecurity hornetsecurity.com
  mimecast mimecast.com mimecast.co.za
  proofpoint proofpoint.com proofpointessentials.com pphosted.com ppe-hosted.com
  barracuda barracuda.com barracudanetworks.com
  sophos sophos.com
  spamexperts spamexperts.com antispamcloud.com
  trendmicro.com trendmicro.eu
  egress.com virtru.com zixcorp.com zixmail.net
  @ sharepointonline.com sharepoint.com microsoft.com microsoftonline.com office.com office365.com outlook.com svc.ms
  mailchimp mandrill quickbooks intuit mailchimp.com mailchimpapp.com mandrill.com mandrillapp.com mcsv.net rsgsv.net mcdlv.net intuit.com intuitcdn.net quickbooks.com
  brevo sendinblue brevo.com sendinblue.com
  sendgrid twilio sendgrid.com twilio.com
  mailgun sinch mailgun.com mailgun.org mailgun.net sinch.com
  mailjet mailjet.com
  postmark postmarkapp.com
  sparkpost sparkpost.com sparkpostmail.com messagebird.com bird.com
  resend.com
  smtp2go smtp2go.com
  elasticemail elasticemail.com
  mailerlite mailersend mailerlite.com mailersend.com
  klaviyo klaviyo.com klaviyomail.com
  hubspot hubspot.com hubspot.net hs-sales-engage.com hubspotlinks.com hubspotemail.net
  activecampaign activecampaign.com
  getresponse getresponse.com getresponse.pl
  aweber aweber.com
  convertkit convertkit.com kit.com
  constantcontact constantcontact.com ctctcdn.com
  campaignmonitor campaignmonitor.com createsend.com
  cleverreach cleverreach.com cleverreach.de
  omnisend drip.com omnisend.com
  customer.io
  substack substack.com
  beehiiv beehiiv.com
  salesforce exacttarget salesforce.com exacttarget.com force.com pardot.com
  pipedrive pipedrive.com
  @ zoho zoho.com zoho.eu zoho.in zohomail.com zohocampaigns.com
  freshworks freshdesk freshworks.com freshdesk.com freshsales.io
  zendesk zendesk.com
  intercom.com intercom.io intercom-mail.com
  helpscout helpscout.net helpscout.com
  frontapp.com front.com
  slack.com slack-edge.com
  atlassian trello atlassian.com atlassian.net trello.com
  asana asana.com
  monday.com
  notion.so notion.com makenotion.com
  airtable airtable.com
  @ basecamp basecamp.com hey.com
  clickup clickup.com
  github.com githubassets.com
  zapier zapier.com
  calendly calendly.com
  zoom.us zoom.com
  webex webex.com
  eventbrite eventbrite.com eventbrite.co.uk evbuc.com
  meetup.com
  mailtrack boomerang mailtrack.io boomerangapp.com
  docusign docusign.net docusign.com
  pandadoc pandadoc.com pandadoc.net
  hellosign dropbox dropbox.com dropboxmail.com dropboxusercontent.com dropboxstatic.com hellosign.com dropboxsign.com
  adobesign echosign adobesign.com echosign.com adobe.com
  wetransfer wetransfer.com wetransfer.net we.tl
  box.com boxcdn.net
  xero xero.com
  freshbooks freshbooks.com
  lexoffice lexware lexoffice.de lexware.de
  sevdesk sevdesk.de
  datev.de
  sage.com
  stripe stripe.com
  paypal paypal.com paypalobjects.com paypal.de
  squareup.com square.com
  shopify shopify.com shopifyemail.com
  squarespace squarespace.com
  wix.com wixstatic.com parastorage.com
  wordpress.com automattic.com
  godaddy godaddy.com secureserver.net
  ionos ionos.com ionos.de ionos.co.uk ionos.fr ionos.es
  hostinger hostinger.com
  etsy.com ebay.com ebay.de
  amazon.com amazon.de amazon.co.uk amazonaws.com amazonses.com aws.amazon.com
  airbnb airbnb.com
  linkedin linkedin.com
  facebook facebookmail.com facebook.com fb.com meta.com
  groups.io
  @ google.com googlemail.com gmail.com googlegroups.com
  surveymonkey surveymonkey.com
  typeform typeform.com
  jotform jotform.com
  dmarcian valimail easydmarc dmarcian.com valimail.com easydmarc.com
  cloudflare cloudflare.com
  sakura.ad.jp
  retarus retarus.com retarus.de
  zivver zivver.com
  echoworx.com echoworx.net
  seppmail.com
  libraesva libraesva.com
  vadesecure mailinblack vadesecure.com mailinblack.com altospam.com
  mailroute.net duocircle.com mxroute.com mxguarddog.com
  exclaimer codetwo exclaimer.com exclaimer.net codetwo.com
  rapidmail inxmail rapidmail.com rapidmail.de inxmail.com inxmail.de
  mailup sarbacane acumbamail mailup.com mailup.it sarbacane.com acumbamail.com
  freshmail ecomail smartemailing freshmail.com ecomail.cz smartemailing.cz
  unisender sendpulse sendsay unisender.com sendpulse.com sendsay.ru
  emailoctopus buttondown moosend flodesk emailoctopus.com buttondown.email buttondown.com moosend.com flodesk.com
  emarsys dotdigital emarsys.com dotdigital.com iterable.com braze.com
  mixmax streak.com yesware lemlist mixmax.com yesware.com lemlist.com gmass.co outreach.io salesloft.com apollo.io
  mailpoet mailpoet.com ghost.org ghost.io
  gusto.com bamboohr bamboohr.com greenhouse.io lever.co personio personio.de personio.com
  waveapps.com bill.com freeagent freeagent.com holded holded.com fakturoid fakturoid.cz billomat billomat.com pennylane pennylane.com
  wise.com revolut revolut.com qonto.com
  acuityscheduling mindbody acuityscheduling.com mindbodyonline.com doodle.com
  booking.com
  patreon kickstarter patreon.com kickstarter.com
  discord.com steampowered.com
  smartsheet wrike smartsheet.com wrike.com teamwork.com
  instructure powerschool parentsquare instructure.com powerschool.com parentsquare.com classdojo.com remind.com
  trustpilot trustpilot.com
  dhl.com dhl.de
  @ orange.fr orange.com wanadoo.fr
  @ sfr.fr sfr.com
  @ laposte.net laposte.fr
  @ free.fr proxad.net
  @ bouyguestelecom bouyguestelecom.fr bbox.fr
  @ telekom.de t-online.de
  @ vodafone.de vodafone.com vodafone.it
  @ freenet.de o2online.de posteo.de mailbox.org 1und1.de strato.de strato.com
  @ bluewin.ch swisscom.com swisscom.ch
  @ sunrise.ch infomaniak.com hostpoint.ch
  @ a1.net aon.at
  @ kpn.com kpnmail.nl xs4all.nl
  @ ziggo.nl ziggomail.com
  @ telenet.be
  @ proximus.be skynet.be
  transip.nl transip.email mijndomein.nl
  @ tim.it telecomitalia.it
  @ tiscali.it virgilio.it register.it aruba.it arubapec.it pec.it poste.it
  @ movistar.es telefonica.es telefonica.net
  @ uol.com.br bol.com.br terra.com.br terra.com hostgator.com.br
  @ seznam.cz centrum.cz atlas.cz wedos.cz wedos.com
  @ wp.pl o2.pl onet.pl interia.pl home.pl nazwa.pl
  @ telia.com telia.se telenor.no loopia.se one.com simply.com
  @ rambler.ru mail.ru vk.com yandex.ru yandex.net yandex.com
  @ sina.com sina.com.cn sohu.com aliyun.com alibaba.com 163.com 126.com netease.com qq.com tencent.com 139.com 189.cn 263.net
  @ naver.com daum.net kakao.com hanmail.net
  @ nifty.com biglobe.ne.jp so-net.ne.jp ocn.ne.jp plala.or.jp xserver.ne.jp docomo.ne.jp rakuten.co.jp
  @ bt.com btinternet.com talktalk.co.uk sky.com virginmedia.com
  @ telstra.com bigpond.com optusnet.com.au shaw.ca rogers.com bell.ca videotron.ca
  @ comcast.net xfinity.com verizon.com verizon.net aol.com yahoo.com yahooinc.com att.com att.net cox.net cox.com spectrum.net
  @ rackspace.com emailsrvr.com bluehost.com hostgator.com dreamhost.com siteground.com namecheap.com privateemail.com
  hetzner.com ovh.com ovh.net ovhcloud.com gandi.net`;

/** Where anybody has a house of his own, under a service's roof. */
export const tenantHosts = `zendesk.com freshdesk.com freshservice.com atlassian.net sharepoint.com force.com my.salesforce.com
  substack.com beehiiv.com createsend.com vps.ovh.net`;

/** A signature or an envelope that the reader's server found to be right (RFC 8601), and whose. */
export const signer =
  /\b(?:dkim=pass\b[^;]{0,300}?\bheader\.[di]=|spf=pass\b[^;]{0,300}?\bsmtp\.mailfrom=)"?(?:[^\s;@"]{0,128}@)?([a-z0-9.-]{3,253})/gi;
