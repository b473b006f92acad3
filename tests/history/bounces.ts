import { addressAt, audienceOf, type Organisation } from './audience.ts';
import type { Mailbox, Sender, Story } from './define.ts';
import { type Chance, chanceOf } from './random.ts';
import { type Reply, replies, usualMixture } from './replies.ts';

/** One bounce as it happened. */
export interface Bounce {
  at: number;
  to: string;
  organisation: Organisation;
  sender: Sender;
  subject: string;
  /** Key of the table of replies. */
  reason: string;
  reply: Reply;
  text: string;
  number: number;
}

/** The first day of every mailbox: a Monday. */
export const START = Date.UTC(2026, 1, 2);
/** A day in milliseconds. */
export const DAY = 86_400_000;
/** By which way each mailbox of the company sends. */
export const routes = {
  sales: { ip: '192.0.2.25', host: 'mail.acme.example' },
  office: { ip: '192.0.2.25', host: 'mail.acme.example' },
  marketing: { ip: '198.51.100.25', host: 'bulk.acme.example' },
} as const;

const topics = [
  'Invoice',
  'Offer',
  'Meeting',
  'Delivery',
  'Contract',
  'Samples',
  'Visit',
  'Question',
  'Order',
  'Report',
];
const about = [
  'the new hall',
  'your machines',
  'next steps',
  'the spring project',
  'spare parts',
  'our call',
  'the drawings',
  'prices',
  'the warehouse',
  'a small favour',
  'training',
  'the last visit',
];
const campaigns = [
  'News from the workshop',
  'Invitation to our open day',
  'Five ideas for smaller warehouses',
  'Our summer catalogue is here',
];

/** All bounces of a mailbox, oldest first; the same for the same seed. */
export function bouncesOf(mailbox: Mailbox, seed: number): Bounce[] {
  const chance = chanceOf(seed);
  const audience = audienceOf(chance);
  const usual = usualStories(mailbox, chance).flatMap((story) => bouncesOfStory(story, audience, chance));
  const told = (mailbox.stories ?? []).flatMap((story) => bouncesOfStory(story, audience, chance));
  return [...usual, ...told].sort((a, b) => a.at - b.at).map((bounce, number) => ({ ...bounce, number }));
}

/** One-to-one mail every day, and a newsletter every other week: half of the bounces come in its batches. */
function usualStories({ usual, days }: Mailbox, chance: Chance): Story[] {
  const stories: Story[] = [];
  for (let count = 0; count < usual * days; count++) {
    const reason = chance.weighted(usualMixture);
    const batch = Math.floor((chance.below(days) * 2) / 28) * 14 + 2;
    const isBatch = chance.next() < 0.5 && batch < days;
    const day = isBatch ? batch : chance.below(days);
    const subject = campaignOn(batch);
    stories.push({
      reason,
      count: 1,
      days: [day, day],
      ...(isBatch ? { subject } : { isOneToOne: true }),
    });
  }
  return stories;
}

function bouncesOfStory(story: Story, audience: readonly Organisation[], chance: Chance): Bounce[] {
  const places = audience.filter(
    ({ domain, provider }) =>
      (!story.organisation || domain === story.organisation) &&
      (!story.provider || provider === story.provider) &&
      (!story.notAt || provider !== story.notAt),
  );
  if (places.length === 0) throw new Error(`No company for ${JSON.stringify(story)}`);
  const place = chance.pick(places);
  const only = story.isOneAddress && { organisation: place, to: addressAt(place, chance) };
  return Array.from({ length: story.count }, (_, index) => {
    const organisation = only ? only.organisation : chance.pick(places);
    const to = only ? only.to : addressAt(organisation, chance);
    const day = dayOf(story, index);
    const subject = subjectOf(story, day, chance);
    const sender = story.sender ?? chance.weighted(isCampaign(subject) ? newsletterSenders : usualSenders);
    const reply = replyFor(story, organisation);
    const at = START + day * DAY + timeOf(story, chance);
    return {
      at,
      to,
      organisation,
      sender,
      subject,
      reason: story.reason,
      reply,
      text: filled(reply.text, { to, organisation, sender, chance }),
      number: 0,
    };
  });
}

const usualSenders = { sales: 50, office: 25, marketing: 25 };
const newsletterSenders = { marketing: 80, sales: 20 };

const campaignOn = (day: number): string => campaigns[Math.floor(day / 14) % campaigns.length] ?? '';
const isCampaign = (subject: string): boolean => !topics.some((topic) => subject.startsWith(`${topic} `));

function subjectOf(story: Story, day: number, chance: Chance): string {
  if (story.subject) return story.subject;
  if (!story.isOneToOne && chance.next() < 0.5) return campaignOn(day);
  return `${chance.pick(topics)} about ${chance.pick(about)}`;
}

/** Spread evenly over the days of the story. */
function dayOf({ days: [first, last], count }: Story, index: number): number {
  return first + Math.floor((index * (last - first + 1)) / count);
}

function timeOf({ hours = [8, 18] }: Story, chance: Chance): number {
  const [from, to] = hours;
  return Math.floor((from + chance.next() * (to - from)) * 3600) * 1000;
}

/** A server always says it in the same words, and not every server in those of another. */
function replyFor({ reason, isOneWording }: Story, { provider, domain }: Organisation): Reply {
  const table = replies[reason];
  const reply = (provider && table?.[provider]) ?? table?.any;
  if (!reply) throw new Error(`No reply for ${reason}`);
  const wordings = [reply.text, ...(reply.others ?? [])];
  const place = isOneWording
    ? 0
    : [...domain].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % wordings.length;
  return { ...reply, text: wordings[place] ?? reply.text };
}

function filled(
  text: string,
  {
    to,
    organisation,
    sender,
    chance,
  }: { to: string; organisation: Organisation; sender: Sender; chance: Chance },
): string {
  const id = chance.below(0xffffffff).toString(16).padStart(8, '0');
  return text
    .replaceAll('{to}', to)
    .replaceAll('{domain}', organisation.domain)
    .replaceAll('{host}', organisation.host)
    .replaceAll('{ip}', routes[sender].ip)
    .replaceAll('{id}', `${id}si${chance.below(1e6)}`);
}
