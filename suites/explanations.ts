import type { Explanation } from '../engine/run/explanation.ts';
import { explanationsByAnswers } from './explanations/answers.ts';
import { explanationsByFilters } from './explanations/filters.ts';
import { explanationsByMembers } from './explanations/members.ts';
import { explanationsByOrders } from './explanations/orders.ts';
import { explanationsByEnds, explanationsByPages, explanationsByWalks } from './explanations/pages.ts';
import { explanationsByStyles } from './explanations/styles.ts';
import { explanationsByUnserved } from './explanations/unserved.ts';

/**
 * Which findings explain which others. The first relation that fits counts, so those that explain the most precisely come first: a
 * filter by itself explains that filter among others, a page's link explains the walk along it.
 */
export const explanations: readonly Explanation[] = [
  ...explanationsByEnds,
  ...explanationsByStyles,
  ...explanationsByAnswers,
  ...explanationsByUnserved,
  ...explanationsByPages,
  ...explanationsByMembers,
  ...explanationsByFilters,
  ...explanationsByOrders,
  ...explanationsByWalks,
];
