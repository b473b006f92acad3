import type { ComponentChildren } from 'preact';

interface PageLink {
  href: string;
  label: string;
}

interface Props {
  title: string;
  /** The way to other pages of ours. */
  link?: PageLink | readonly PageLink[];
  /** Tables need room; text is read in one column of 720 px. */
  width?: 'column' | 'wide';
  children: ComponentChildren;
}

/** The frame of every page of ours that is no popup. */
export function PageFrame({ title, link = [], width = 'column', children }: Props) {
  return (
    <main class={`frame panel-base ${width}`} data-theme="system">
      <header class="title">
        <img src="/icon/icon.svg" alt="" width="32" height="32" />
        <h1>{title}</h1>
        {[link].flat().map(({ href, label }) => (
          <a key={href} class="page" href={href}>
            {label}
          </a>
        ))}
      </header>
      {children}
    </main>
  );
}
