/** To pass mail on: German, Romance, Slavic, Nordic, Finnish, Turkish. */
const PASS_ON =
  'weiterleit|weitergeleitet|weitergabe|relaie|relayer|achemin|retransmi|reenv[ií]|reencaminh|inoltr|ritrasm|doorstur|doorgeven|przekazyw|przesyła|przesyla|přepos[ií]l|preposiel|předáv|пересыл|ретрансл|vidarebefordra|vidares[äa]nd|videresend|edelleenv[äa]lit|välit[tye]|v[äa]litt[äa]m|aktar[ıi]m|aktarma|g[öo]nderim|yönlendir';

/** Others than ours, in these languages. */
const OTHERS =
  'fremd|extern|ausw[äa]rtig|ext.rieur|autres|tiers\\b|otros?\\b|outros?\\b|altri\\b|estern|terz[ie]\\b|andere|derden|obc|zewn.trz|ciz[ií]|vn.jš|чуж|внешн|сторонн|посторонн|främmande|fr.mmand|utomst|fremmed|udefra|ulkopuol|vierai|muihin|d[ıi][şs] (?:adres|alan|alıcı)|d[ıi][şs]ar[ıi]|ba[şs]ka';

/** Refused, where the nouns alone could mean anything. */
const NO =
  'verweigert|abgelehnt|verboten|unzul|nicht\\b|kein|interdit|refus|pas\\b|denegad|prohibid|proibid|no (?:se|est)|n[ãa]o\\b|negad[oa]|vietat|non\\b|niet\\b|geweigerd|zabroni|niedozwol|nie (?:jest|s[ąa]|wolno)|odmow|zak.z|nen[ií]|nejsou|nepovol|запрещ|не разреш|нельзя|отказ|inte\\b|ej\\b|nekad|förbj|ikke\\b|forbudt|ei (?:ole|sall|hyv)|kielletty|estetty|yap[ıi]lam|izin ver|yasak|yetki|kapal[ıi]';

/** Relaying refused, in other languages: templates for `phrase` (words.ts). */
export const relayAbroad: readonly string[] = [
  `(?:${PASS_ON})\\S{0,8} {gap}(?:${OTHERS})\\S{0,10} {gap}(?:${NO})`,
  `(?:${OTHERS})\\S{0,10} (?:[^\\s.:;]{1,14} ){0,3}?(?:${PASS_ON})\\S{0,8} {gap}(?:${NO})`,
  `(?:${OTHERS})\\S{0,10} {gap}(?:${NO})\\S{0,10} (?:[^\\s.:;]{1,14} ){0,2}?(?:${PASS_ON})`,
  'edelleenv[äa]lit\\S{0,3} {gap}(?:ei |kielletty|estetty)|(?:外部|社外|他の?ドメイン|他社).{0,16}(?:中継|転送).{0,12}(?:許可|禁止|できま|拒否)|(?:外部|外域|其他域).{0,10}(?:中继|中繼|转发|轉發).{0,8}(?:禁止|不允许|不允許|拒)',
  `(?:${NO})\\S{0,10} (?:[^\\s.:;]{1,14} ){0,2}?(?:${PASS_ON})\\S{0,8} {gap}(?:${OTHERS})`,
  `(?:${OTHERS})\\S{0,10} (?:empf[äa]e?nger|adressat|destinat|ontvanger|odbiorc|p[řr][ií]jemc|получател|mottagar|modtager|mottaker|vastaanottaj)\\S{0,6} {gap}(?:${NO})(?! (?:gefunden|bekannt|vorhanden|existier|trouv|connu|encontr|trovat|gevonden|znalezion|найден))`,
];
