/** Runs `act` when a person pressed; a script of the page can send events, too. */
export function whenTrusted(act: () => void): (event: Event) => void {
  return (event) => {
    if (event.isTrusted) act();
  };
}
