/** The browser asks for the place, or takes its own, long before that; milliseconds. */
const UNTIL_SAVED = 60_000;

/** Lets the page breathe between two pieces. */
const pause = () => new Promise((resolve) => setTimeout(resolve));

/** Saves a text that comes in pieces as a file of this name. */
export async function saveFile(name: string, type: string, pieces: Iterable<string>): Promise<void> {
  const parts: string[] = [];
  for (const piece of pieces) {
    parts.push(piece);
    await pause();
  }
  const url = URL.createObjectURL(new Blob(parts, { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), UNTIL_SAVED);
}

/** `bounce-lens-2026-11-26.csv`: by the day on this computer. */
export const fileName = (ending: 'json' | 'csv', now: number, what = 'history'): string => {
  const day = new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  return `bounce-lens-${what}-${day}.${ending}`;
};
