/** Puts text on the clipboard; where the page's policy forbids the modern way, the old one still works. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

function copyByEvent(text: string): boolean {
  let isCopied = false;
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    isCopied = true;
  };
  window.addEventListener('copy', write, { capture: true, once: true });
  document.execCommand('copy');
  window.removeEventListener('copy', write, { capture: true });
  return isCopied;
}
