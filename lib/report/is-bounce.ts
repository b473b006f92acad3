import type { Report } from '../diagnosis.ts';

/** Is there something to show: a failure, a delay, or what only looks like one? */
export const isBounce = ({ notice: { kind, genuineness } }: Pick<Report, 'notice'>): boolean =>
  kind === 'failure' || kind === 'delay' || genuineness !== 'genuine';
