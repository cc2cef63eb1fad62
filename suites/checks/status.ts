import type { Check } from '../../engine/run/check.ts';
import statusBadValue from '../status/bad-value.ts';
import statusCredentialIsRefused from '../status/credential-is-refused.ts';
import statusDocumentedStatus from '../status/documented-status.ts';
import statusDocumentedStatusesOnly from '../status/documented-statuses-only.ts';
import statusErrorDisclosesNoInternals from '../status/error-discloses-no-internals.ts';
import statusFaultBody from '../status/fault-body.ts';
import statusFiltersTogetherAreServed from '../status/filters-together-are-served.ts';
import statusForbiddenTokenIsRefused from '../status/forbidden-token-is-refused.ts';
import statusMissingItem from '../status/missing-item.ts';
import statusNoServerError from '../status/no-server-error.ts';
import statusOddValueInCompany from '../status/odd-value-in-company.ts';
import statusRefusalDisclosesNothing from '../status/refusal-discloses-nothing.ts';
import statusRefusalHidesExistence from '../status/refusal-hides-existence.ts';
import statusRequestInOrderIsServed from '../status/request-in-order-is-served.ts';
import statusSuccessIsDocumented from '../status/success-is-documented.ts';
import statusTemporaryRefusalPasses from '../status/temporary-refusal-passes.ts';
import statusUnavailabilityIsSaid from '../status/unavailability-is-said.ts';
import statusUnusualId from '../status/unusual-id.ts';
import statusUnusualQuery from '../status/unusual-query.ts';
import statusUnusualValue from '../status/unusual-value.ts';
import statusValidTokenIsNotRefused from '../status/valid-token-is-not-refused.ts';
import statusWrongMethodIsRefused from '../status/wrong-method-is-refused.ts';

/** The checks of the category status; a test holds this list to the files. */
export const statusChecks: readonly Check[] = [
  statusBadValue,
  statusCredentialIsRefused,
  statusDocumentedStatus,
  statusDocumentedStatusesOnly,
  statusErrorDisclosesNoInternals,
  statusFaultBody,
  statusFiltersTogetherAreServed,
  statusForbiddenTokenIsRefused,
  statusMissingItem,
  statusNoServerError,
  statusOddValueInCompany,
  statusRefusalDisclosesNothing,
  statusRefusalHidesExistence,
  statusRequestInOrderIsServed,
  statusValidTokenIsNotRefused,
  statusSuccessIsDocumented,
  statusTemporaryRefusalPasses,
  statusUnavailabilityIsSaid,
  statusUnusualId,
  statusUnusualQuery,
  statusUnusualValue,
  statusWrongMethodIsRefused,
];
