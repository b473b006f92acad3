import type { Role } from '../../lib/checklist/define.ts';
import type { MessageKey } from '../../lib/i18n.ts';

/** What people call those who do a step. */
export const ROLE_LABELS: Record<Role, MessageKey> = {
  it: 'checklist_role_it',
  sales: 'checklist_role_sales',
  marketing: 'checklist_role_marketing',
};
