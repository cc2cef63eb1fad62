import type { Check } from '../engine/run/check.ts';
import { consistencyChecks } from './checks/consistency.ts';
import { equivalenceChecks } from './checks/equivalence.ts';
import { filterChecks } from './checks/filter.ts';
import { headerChecks } from './checks/header.ts';
import { linkChecks } from './checks/link.ts';
import { negotiationChecks } from './checks/negotiation.ts';
import { paginationChecks } from './checks/pagination.ts';
import { schemaChecks } from './checks/schema.ts';
import { sortingChecks } from './checks/sorting.ts';
import { statusChecks } from './checks/status.ts';

/** Every check of the suite, by category. */
export const checks: readonly Check[] = [
  ...schemaChecks,
  ...filterChecks,
  ...sortingChecks,
  ...paginationChecks,
  ...statusChecks,
  ...negotiationChecks,
  ...equivalenceChecks,
  ...linkChecks,
  ...headerChecks,
  ...consistencyChecks,
];
