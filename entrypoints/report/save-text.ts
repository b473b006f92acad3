/** The browser has begun to write the file by then. */
const LONG_ENOUGH = 10_000;

/** Saves a text as a file, where the browser saves files; nothing leaves the computer. */
export function saveText(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/markdown;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), LONG_ENOUGH);
}
