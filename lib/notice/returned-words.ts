// What returned messages and their servers are known by (backscatter-signs.ts). Only data: the worker reads them late.

/** A reply that says what the message would have done. */
export const harmful =
  /\b(?:virus(?!total)|malware|trojan|worm[./]\w|ransom\w{0,4}|(?:sender|address) (?:is |was |has been )?(?:forged|spoofed|faked)|spoof(?:ed|ing))\b/i;

/** Names that are valid in one network only (RFC 6762 appendix G): a web shop in the cloud or an office's device has no other. */
export const privateName =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intern|intranet|lan|private|home|corp)$/;

/** Lines of households and servers for rent have such names, or none; mail servers are named for their owners. */
export const rented =
  /(?:^|[.-])(?:[avx]?dsl|adsl\d{0,3}|dyn(?:amic|ip)?|dial(?:up|in)?|dhcp|ppp(?:oe)?|pool\d{0,4}|cable|cpe|broadband|catv|ftth|fibre|fiber|modem|cust(?:omer)?s?|client|res(?:idential)?|mobile|vps|vm|vds|static|colo|unassigned|ip|serverp(?:ark|ool))[.-]?\d{0,5}(?=[.-])|(?:\d{1,3}[.-]){3}\d{1,3}|-pool\d{0,4}\.|(?:^|[.-])(?:vps|vm|ip)-?[0-9a-f]{1,8}(?=[.-])|\bcloud\b|\bvps\b/i;

/** Who took it says that the reader's domain does not send from there; in a header, or in the reply. */
export const refusal =
  /\b(?:spf|dmarc|sender policy framework)\b.{0,80}\b(?:fail|not (?:allowed|permitted|authori[sz]ed|pass|designate)|reject|violat)|\b(?:fail|not (?:allowed|permitted|authori[sz]ed)|unauthenticated|violat).{0,80}\b(?:spf|dmarc)\b|\b5\.7\.2[36]\b/i;

/** Programs that send in bulk. */
export const bulk =
  /\b(?:smart[_ ]?send|gammadyne|supmailer|super ?mailer|massmail|bulk ?mail|atomic ?mail|turbo[- ]?mailer|sendblaster|dark ?mailer|leaf ?(?:php)?mailer|advanced mass|group ?mail|e-?mail ?sender|send-safe|the bat! \(v[1-6]\b|foxmail [3-6]\b|iplanet|squirrelmail)/i;

/** Programs that nobody has used for years but in forged headers. */
export const outdated =
  /outlook express|outlook,? build (?:[4-9]|1[01])\.|windows mail 6|eudora|incredimail|office outlook 1[12]/i;

/** The local part of an address that is nobody's. */
export const roles =
  /^(?:info|sales|service|support|office|mail|kontakt|contact|contato|contacto|admin|team|press|shop|news|hello|post|vertrieb|ventas|vendas|verkauf|einkauf|orders?|billing|jobs|hr|no|noreply|pr|marketing|web|webmaster|postmaster|help|it|finance|buchhaltung|rechnung|ceo)$/;
