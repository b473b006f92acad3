/**
 * Reads a file that the build wrote, when it is first needed; what failed is tried again the next time. By its path
 * alone: a page's own worker has no browser API that would know more.
 */
export function readOnce<T>(
  name: 'knowledge.json' | 'tables.json' | 'assets/panel.css',
  make: (text: string) => T,
): () => Promise<T> {
  const read = async () => {
    const answer = await fetch(`/${name}`);
    return make(await answer.text());
  };
  let reading: Promise<T> | undefined;
  return async () => {
    reading ??= read();
    try {
      return await reading;
    } catch (error) {
      reading = undefined; // the file may be readable the next time
      throw error;
    }
  };
}
