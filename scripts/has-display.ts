/** True where a window can be shown, and nobody asked for none (`--headless`). */
export function hasDisplay(): boolean {
  if (process.argv.includes('--headless')) return false;
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
