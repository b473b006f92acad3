import type { ComponentChildren } from 'preact';

interface Props {
  title: string;
  children: ComponentChildren;
}

/** The frame of every page of ours that is no popup: one column of 720 px. */
export function PageFrame({ title, children }: Props) {
  return (
    <main class="frame panel-base" data-theme="system">
      <h1>
        <img src="/icon/icon.svg" alt="" width="24" height="24" />
        {title}
      </h1>
      {children}
    </main>
  );
}
