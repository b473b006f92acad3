import type { Diagnosis } from '../diagnosis.ts';

/** Whom the person wrote to, wherever a forward led: that is the name they know. */
export const writtenTo = ({
  intended,
  address,
}: Pick<Diagnosis, 'intended' | 'address'>): string | undefined => intended ?? address;
