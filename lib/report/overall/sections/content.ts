import type { Message } from '../../../i18n.ts';
import type { Section } from '../document.ts';

/** What was found in the returned message as far as a report tells it (lib/content). */
export interface ToldContent {
  /** One sentence each, the worst first; empty where nothing stood out. */
  findings: readonly { summary: Message; advice?: Message }[];
}

/** What the returned message shows by itself; nothing where none was handed over. */
export function contentSection(content: ToldContent | undefined): Section[] {
  if (!content) return [];
  const { findings } = content;
  const title = { key: 'overall_section_content' } as const;
  if (findings.length === 0) {
    return [{ id: 'content', title, pieces: [{ kind: 'words', said: [{ key: 'overall_content_fine' }] }] }];
  }
  const items = findings.map(({ summary, advice }) => ({ said: [summary, ...(advice ? [advice] : [])] }));
  return [{ id: 'content', title, pieces: [{ kind: 'list', items }] }];
}
