/**
 * Names of mailboxes that belong to an office, not to a person: those that RFC 2142 gives to every domain, and what
 * companies in our languages call theirs.
 */
const NAMES = new Set(
  `abuse accounting accounts admin administrator billing buchhaltung careers contact contacto contato customerservice
  einkauf enquiries finance ftp hello help hostmaster hr info information inquiries it jobs kontakt legal mail marketing
  media news newsletter noc no-reply noreply office orders personal postmaster press privacy purchasing reception recepcion
  root sales security service soporte support team usenet uucp vendas ventas verkauf webmaster www`.split(
    /\s+/,
  ),
);

/** Does the address belong to an office rather than to a person? A tag (`info+news@`) changes nothing. */
export function isRoleAddress(address: string): boolean {
  const at = address.lastIndexOf('@');
  if (at < 1) return false;
  const [name = ''] = address.slice(0, at).toLowerCase().split('+', 1);
  return NAMES.has(name);
}
