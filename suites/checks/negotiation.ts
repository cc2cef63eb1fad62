import type { Check } from '../../engine/run/check.ts';
import negotiationAcceptDecidesTheFormat from '../negotiation/accept-decides-the-format.ts';
import negotiationAcceptInAnySpelling from '../negotiation/accept-in-any-spelling.ts';
import negotiationAcceptMayBeLeftOut from '../negotiation/accept-may-be-left-out.ts';
import negotiationCompression from '../negotiation/compression.ts';
import negotiationContentType from '../negotiation/content-type.ts';
import negotiationDocumentedRequestTypeIsAccepted from '../negotiation/documented-request-type-is-accepted.ts';
import negotiationFormatDoesNotDependOnTheQuery from '../negotiation/format-does-not-depend-on-the-query.ts';
import negotiationHeadEqualsGet from '../negotiation/head-equals-get.ts';
import negotiationOtherRequestType from '../negotiation/other-request-type.ts';
import negotiationQualityValues from '../negotiation/quality-values.ts';
import negotiationUnacceptableFormat from '../negotiation/unacceptable-format.ts';
import negotiationUsualRequestHeaders from '../negotiation/usual-request-headers.ts';

/** The checks of the category negotiation; a test holds this list to the files. */
export const negotiationChecks: readonly Check[] = [
  negotiationAcceptDecidesTheFormat,
  negotiationAcceptInAnySpelling,
  negotiationAcceptMayBeLeftOut,
  negotiationCompression,
  negotiationContentType,
  negotiationFormatDoesNotDependOnTheQuery,
  negotiationHeadEqualsGet,
  negotiationDocumentedRequestTypeIsAccepted,
  negotiationOtherRequestType,
  negotiationQualityValues,
  negotiationUnacceptableFormat,
  negotiationUsualRequestHeaders,
];
