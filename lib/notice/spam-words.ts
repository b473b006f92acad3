import { decodeWords } from 'postal-mime';
import { domainOf } from './addresses.ts';
import { mentions } from './concept-hits.ts';
import type { Grammar } from './grammar.ts';
import { first, type Headers } from './returned-headers.ts';
import { doubtful, offers } from './spam-offers.ts';

/** What forged mail sells. Who really sells it has an id, a signature or a check of his own, which other signs see. */
const sold =
  /\b(?:viagra|cialis|levitra|tadalafil|sildenafil|pharmac(?:y|ie) (?:online|en ligne|no presc)|(?:canad\w{0,4}|online) pharm|(?:cheap|online) meds|meds ?online|lose weight|keto|cbd oil|penis|erect\w{3,6}|hot singles|sexy? (?:girls?|ladies|chat)|lonely (?:wife|wives|women)|dating site|rolex|replica|luxury watch\w{0,3}|casinos?|free ?spins?|lotter(?:y|ie|ia)|jackpot|you(?: have|'ve)? won|haben gewonnen|vous avez gagn\S{1,2}|ha(?:s)? ganado|hai vinto|lottogewinn|bit ?coins?|btc|crypto ?(?:wallet|invest\w{0,5}|trad\w{0,4}|profit)?|forex|inheritance|next of kin|herencia|erbschaft|work (?:from|at) home|make money|earn \W?\d{2,6}|nebenverdienst|heimarbeit|geld verdienen|gan(?:e|ar|he|har) dinero?|ganhe dinheiro|gagne[rz]? de l'argent|guadagn\w{1,4} da casa|easy loan|kredit ohne schufa|buy followers|payday)\b|казино|заработ(?:ок|ай)|выигр|биткоин|криптовалют|кредит без|оптимизаци[яи] налог|налогов\S{1,3} оптимизаци|代开|博彩|彩票|赌场|比特币|出会い|副業|バイアグラ|ビットコイン|카지노|비아그라|도박|kumarhane|zarabia/iu;

/** Whom forged mail plays; each name alone or at the beginning, before it says what he wants. */
const brand =
  /^"?(?:the )?(dhl|fed ?ex|ups express|usps|dpd|gls|hermes paket|royal mail|la poste|colissimo|correos|post ?nl|postnord|bpost|evri|netflix|spotify|disney\+|pay ?pal|amazon|apple(?: id| support)?|microsoft|office ?365|google|facebook|instagram|whatsapp|linkedin|docu ?sign|we ?transfer|dropbox|adobe sign|coinbase|binance|metamask|ledger|trust ?wallet|sparkasse|volksbank|postbank|commerzbank|deutsche bank|ing[- ]diba|santander|bbva|caixabank|intesa sanpaolo|unicredit|bnp paribas|cr[eé]dit agricole|hsbc|barclays|lloyds bank|wells fargo|bank of america|citi ?bank|american express|mastercard|norton|mcafee|geek squad|irs|hmrc|finanzamt|bundeszentralamt|ameli|impots|agencia tributaria|klarna|telekom|vodafone|ebay|walmart|costco|rakuten|楽天|三井住友|ヤマト運輸|佐川急便|国税庁|支付宝|微信|顺丰)(?![\p{L}\d-])/iu;

/** Longer subjects repeat themselves. */
const LONGEST = 600;
const shown = (headers: Headers, name: string): string =>
  decodeWords((first(headers, name) ?? '').slice(0, LONGEST));

const nameIn = (from: string): string => (/^([^<]{1,200})</.exec(from)?.[1] ?? '').trim();

/** The name that a returned message bears in front of its address. */
export const nameOf = (headers: Headers): string => nameIn(shown(headers, 'from')).replaceAll('"', '');

/** Nothing but capitals. */
export function shouts(headers: Headers): boolean {
  const letters = shown(headers, 'subject').match(/\p{L}/gu) ?? [];
  return (
    letters.length > LOUD &&
    letters.every((letter) => letter === letter.toUpperCase() && letter !== letter.toLowerCase())
  );
}
/** A shorter subject may be a name of letters. */
const LOUD = 15;

/** Sells what is sold in other people's names. */
export function readsAsSpam(headers: Headers): boolean {
  const said = `${nameIn(shown(headers, 'from'))}\n${shown(headers, 'subject')}`;
  return sold.test(said) || offers.test(said);
}

/** Speaks of what forged mail likes to speak of. */
export const isDoubtful = (headers: Headers): boolean => doubtful.test(shown(headers, 'subject'));

/** Threatens the account of whoever gets it, in any language. */
export const readsAsBait = (headers: Headers, grammar: Grammar): boolean =>
  mentions(shown(headers, 'subject'), threats, grammar);
const threats = [
  ['account', 'threat'],
  ['secret', 'threat'],
  ['account', 'full'],
  ['account', 'ask', 'deadline'],
] as const;

const institution =
  /\b(?:bank|banco|banca|banque|fund|lottery|loans?|pharmacy|casino|customs|interpol|fbi|western union|moneygram|united nations)\b|банк|银行|銀行|은행/iu;

/** Is called like a bank or a fund, and nothing of its name stands in the address. */
export function playsInstitution(headers: Headers): boolean {
  const from = shown(headers, 'from');
  const name = nameIn(from).toLowerCase();
  if (!institution.test(name)) return false;
  const address = domainOf(from.toLowerCase()).replace('>', '');
  return (name.match(/[\p{L}\d]{3,40}/gu) ?? []).every((word) => !address.includes(word));
}

/** A name that everybody knows, which the domain does not bear. */
export function isBrandElsewhere(name: string, domain: string): boolean {
  const word = brand.exec(name)?.[1]?.toLowerCase().replaceAll(' ', '');
  return word !== undefined && !domain.replaceAll('-', '').includes(word);
}

/** Bears such a name. */
export const bearsBrand = (headers: Headers, domain: string): boolean =>
  isBrandElsewhere(nameIn(shown(headers, 'from')), domain);
