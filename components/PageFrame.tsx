import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  /** The way to another page of ours. */
  link?: { href: string; label: string };
  children: ComponentChildren;
}

/** The frame of every page of ours that is no popup: one column of 720 px. */
export function PageFrame({ title, link, children }: Props) {
  return (
    <main class="frame panel-base" data-theme="system">
      <header class="title">
        <img src="/icon/icon.svg" alt="" width="32" height="32" />
        <h1>{title}</h1>
        {link && (
          <a class="page" href={link.href}>
            {link.label}
          </a>
        )}
      </header>
      {children}
    </main>
  );
}
