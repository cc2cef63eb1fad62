import type { Check } from '../../engine/run/check.ts';
import linkDiffersFromTheOtherLink from '../link/differs-from-the-other-link.ts';
import linkHeaderLinksHaveARelation from '../link/header-links-have-a-relation.ts';
import linkLinksStayBelowTheEndpoint from '../link/links-stay-below-the-endpoint.ts';
import linkMembersAgreeWithIds from '../link/members-agree-with-ids.ts';
import linkPageLinkIsGiven from '../link/page-link-is-given.ts';
import linkPageLinksLeadToPages from '../link/page-links-lead-to-pages.ts';
import linkRelatedLinksAgreeWithIds from '../link/related-links-agree-with-ids.ts';
import linkSelfLinkLeadsToTheItem from '../link/self-link-leads-to-the-item.ts';

/** The checks of the category link; a test holds this list to the files. */
export const linkChecks: readonly Check[] = [
  linkDiffersFromTheOtherLink,
  linkHeaderLinksHaveARelation,
  linkLinksStayBelowTheEndpoint,
  linkMembersAgreeWithIds,
  linkPageLinkIsGiven,
  linkPageLinksLeadToPages,
  linkRelatedLinksAgreeWithIds,
  linkSelfLinkLeadsToTheItem,
];
