import { tolerant } from './accents.ts';
import type { Grammar } from './grammar.ts';
import type { FrameKind, Frames, Language } from './languages/define.ts';

/** A sentence or title that mail programs write around the reply: it says what kind of mail this is. */
export interface Frame {
  kind: FrameKind;
  /** BCP 47. */
  language: string;
}

/** What one language calls notices, and what they say. */
export type LanguageFrames = Pick<Language, 'code' | 'subject' | 'body'>;

/** A delay stands before a failure: its text often says both. */
const kinds: readonly FrameKind[] = ['delay', 'delivered', 'failure'];

const withTolerance = (frames: Frames): Frames =>
  Object.fromEntries(
    Object.entries(frames).map(([kind, { source, flags }]) => [kind, new RegExp(tolerant(source), flags)]),
  );

/** The frames of the languages, in their order. */
export const framesOf = (languages: readonly Language[]): LanguageFrames[] =>
  languages.map(({ code, subject, body }) => ({
    code,
    subject: withTolerance(subject),
    body: withTolerance(body),
  }));

/** The first frame that fits: the notice's own language (English where it is unknown), then English, then the others. */
export function findFrame(
  part: 'subject' | 'body',
  text: string,
  language: string | undefined,
  { frames: table }: Grammar,
): Frame | undefined {
  if (text === '') return undefined;
  const own = table.find(({ code }) => code === (language ?? 'en'));
  for (const frames of own ? [own, ...table] : table) {
    const kind = kinds.find((candidate) => frames[part][candidate]?.test(text));
    if (kind) return { kind, language: frames.code };
  }
  return undefined;
}
