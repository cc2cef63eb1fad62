import type { Check } from '../../engine/run/check.ts';
import headerAllow from '../header/allow.ts';
import headerCacheControl from '../header/cache-control.ts';
import headerChallenge from '../header/challenge.ts';
import headerContentLengthAgrees from '../header/content-length-agrees.ts';
import headerDate from '../header/date.ts';
import headerErrorType from '../header/error-type.ts';
import headerEtagHonoursIfNoneMatch from '../header/etag-honours-if-none-match.ts';
import headerHeadLength from '../header/head-length.ts';
import headerRequestId from '../header/request-id.ts';
import headerRetryAfter from '../header/retry-after.ts';
import headerValidators from '../header/validators.ts';
import headerVary from '../header/vary.ts';

/** The checks of the category header; a test holds this list to the files. */
export const headerChecks: readonly Check[] = [
  headerAllow,
  headerCacheControl,
  headerChallenge,
  headerContentLengthAgrees,
  headerDate,
  headerErrorType,
  headerHeadLength,
  headerEtagHonoursIfNoneMatch,
  headerRequestId,
  headerRetryAfter,
  headerValidators,
  headerVary,
];
