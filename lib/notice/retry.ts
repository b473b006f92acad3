import { dateIn } from './dates.ts';

/** How notices of one language say that the server goes on trying, and the units of the time they give it. */
interface Horizon {
  language: string;
  /** In the sentence that names the time. */
  retry: string;
  hour: string;
  day: string;
}

const defineHorizon = (horizon: Horizon): Horizon => horizon;

const horizons: readonly Horizon[] = [
  defineHorizon({
    language: 'en',
    retry:
      'retr(?:y|ied|ies|ying)|try(?:ing)?|tried|attempt|resend|continue|queue|until (?:it|the message) is',
    hour: 'hours?|hrs?',
    day: 'days?|day\\(s\\)',
  }),
  defineHorizon({ language: 'de', retry: 'versuch|wiederhol|bemüh', hour: 'stunden?|std', day: 'tage?n?' }),
  defineHorizon({ language: 'fr', retry: 'essa(?:i|y)|tent(?:a|e|é)', hour: 'heures?', day: 'jours?' }),
  defineHorizon({ language: 'es', retry: 'intent', hour: 'horas?', day: 'd(?:i|í)as?' }),
  defineHorizon({ language: 'pt', retry: 'tent(?:a|á)', hour: 'horas?', day: 'dias?' }),
  defineHorizon({
    language: 'it',
    retry: 'riprov|ritent|tentativ|prover|continuer',
    hour: 'or[ae]',
    day: 'giorn[oi]',
  }),
  defineHorizon({ language: 'nl', retry: 'prob(?:e|ee)r|poging', hour: 'uur|uren', day: 'dag(?:en)?' }),
  defineHorizon({
    language: 'pl',
    retry: 'pr(?:ó|o)b|ponawia|ponowi',
    hour: 'godzin(?:a|ę|y)?',
    day: 'dni|dzień',
  }),
  defineHorizon({
    language: 'ru',
    retry: 'попыт|повтор|пыта',
    hour: 'час(?:а|ов)?',
    day: 'дн(?:я|ей|и)|день|сут(?:ки|ок)',
  }),
  defineHorizon({ language: 'sv', retry: 'försök', hour: 'timm(?:e|ar)', day: 'dag(?:ar)?|dygn' }),
  defineHorizon({ language: 'da', retry: 'prøve|forsøg', hour: 'timer?', day: 'dage?' }),
  defineHorizon({ language: 'no', retry: 'prøve|forsøk', hour: 'timer?', day: 'dag(?:er)?|døgn' }),
  defineHorizon({
    language: 'fi',
    retry: 'yrit',
    hour: 'tun(?:ti|tia|nin)',
    day: 'päiv(?:ä|ää|än)|vuorokau\\S{2,4}',
  }),
  defineHorizon({
    language: 'cs',
    retry: 'pokus|pokouš|zkouš|opakov',
    hour: 'hodin[auy]?',
    day: 'dn(?:í|y|ů)|den',
  }),
  defineHorizon({ language: 'tr', retry: 'dene', hour: 'saat', day: 'gün' }),
  defineHorizon({ language: 'ja', retry: '再(?:試行|送|配信)|試み|続け|試行', hour: '時間', day: '日間?' }),
  defineHorizon({
    language: 'zh',
    retry: '[重再]试|尝试|嘗試|重試|再試|重新',
    hour: '(?:个|個)?小?[时時]',
    day: '天|日',
  }),
  defineHorizon({ language: 'ko', retry: '시도|재전송', hour: '시간', day: '일' }),
];

/** A unit ends where its word does; Asian scripts leave no blank behind it. */
const END = '(?![a-zà-ÿа-яё])';
const hours = new RegExp(
  `(\\d{1,3})\\s{0,3}(?:more )?(?:${horizons.map(({ hour }) => hour).join('|')})${END}`,
  'iu',
);
const days = new RegExp(
  `(\\d{1,2})\\s{0,3}(?:more )?(?:${horizons.map(({ day }) => day).join('|')})${END}`,
  'iu',
);
const retry = new RegExp(horizons.map((horizon) => horizon.retry).join('|'), 'iu');

/** A time that has passed already, or that lies between two attempts. */
const elapsed =
  /(?<!\p{L})(?:for more than|after|past|over|already|since|every|seit|nach|mehr als|alle|depuis|après|plus de|toutes les|desde|después de|más de|cada|há|após|mais de|da oltre|dopo|ogni|na meer dan|meer dan|sinds|elke|po upływie|ponad|co|после|более|каждые|sedan|efter|mer än|var|siden|hver|etter|mer enn|jälkeen|yli|po|více než|každé|boyunca)\s{1,3}(?:the (?:last|past)\s{1,3})?\d{1,3}/giu;
/** Counted from when the message was accepted: "until it is 5 days old", "up to 4 days in the queue". */
const sinceArrival =
  /until (?:it|the message) is|message is \d{1,2} day|kept in the queue for|queue for up to/i;

/** Before or behind the date that the attempts end with. */
const until =
  /(?<!\p{L})(?:until|till|by|bis(?: zum)?|jusqu.(?:au|à)|hasta(?: el)?|até(?: o dia)?|fino (?:al?|alle)|tot|aż do|do|до|till|indtil|til|asti)\s{1,3}(?=[^\n]{0,20}\d)([^\n]{6,60})|([^\n]{6,60})\s?(?:まで|までに|之前|前|까지|tarihine kadar|asti|saakka)/iu;

const HOUR = 3_600_000;

/** A notice's own words are shorter. */
const LONGEST = 8000;

/** Until when the sending server goes on trying, ISO 8601; a number of hours counts from the notice, or from the message's arrival. */
export function retryUntil(text: string, date: string | undefined, arrival?: string): string | undefined {
  const said = sentences(text.slice(0, LONGEST));
  for (const sentence of said) {
    const named = until.exec(sentence);
    const end = dateIn(named?.[1] ?? named?.[2] ?? '');
    if (end) return end;
  }
  for (const sentence of said) {
    const start = sinceArrival.test(sentence) ? (arrival ?? date) : date;
    const length = start === undefined ? 0 : lengthIn(sentence.replace(elapsed, ''));
    if (start !== undefined && length > 0) return new Date(Date.parse(start) + length * HOUR).toISOString();
  }
  return undefined;
}

const sentences = (text: string): string[] =>
  text
    .replace(/([^\s:])\n(?=\S)/g, '$1 ')
    .split(/(?<!\d)[.!?]\s|[。！？]|\n/)
    .filter((sentence) => /\d/.test(sentence) && sentence.length < 1000 && retry.test(sentence));

/** "1 days, 19 hours" in hours. */
function lengthIn(sentence: string): number {
  const inDays = Number(days.exec(sentence)?.[1] ?? 0);
  const inHours = Number(hours.exec(sentence)?.[1] ?? 0);
  return inDays * 24 + inHours;
}
