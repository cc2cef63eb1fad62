import { expect, test } from 'vitest';
import { type Category, type Claim, failed, shouldFail } from '../../engine/base/verdict.ts';
import { walkList } from '../../engine/list/walk.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import type { PagingStyle } from '../../engine/paging/style.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { withoutShifts } from '../../engine/run/shifted.ts';
import { books, onBooks } from '../support/checks/books-api.ts';
import { numberedBooks } from '../support/checks/pages.ts';

const found = pagingOf(books.list);
if (found === undefined) throw new Error('The list of books has no pages.');
const keepingPlace: PagingStyle = found;
const moving: PagingStyle = { ...keepingPlace, keepsPlace: false };

const completeness = { relation: 'completeness' };
const [all, fewer] = [numberedBooks(6), numberedBooks(5)];

/** What is left of findings on a walk in pages of two, and on one answer that holds everything. */
function judged(category: Category, paging: PagingStyle, changed = fewer): readonly Claim[] {
  const check = defineCheck({
    id: 'pagination.trial',
    title: 'a trial',
    proves: 'Nothing.',
    cannotSee: 'Anything.',
    subjects: () => wholeList,
    aspects: () => [completeness, { status: 200 }],
    *ask(scene) {
      const whole = yield* walkList(scene, [['limit', '100']]);
      const parts = yield* walkList(scene, [['limit', '2']]);
      return { whole: whole.exchanges.map(({ key }) => key), parts: parts.exchanges.map(({ key }) => key) };
    },
    judge: ({ whole, parts }, facts) =>
      withoutShifts(
        [
          failed('A page lacks an entry.', { aspect: completeness, evidence: parts.slice(0, 1) }),
          failed('A later page lacks an entry.', { aspect: completeness, evidence: parts.slice(-1) }),
          shouldFail('standard', 'Pages come in another order.', { aspect: completeness, evidence: parts }),
          failed('The list lacks an entry.', { aspect: completeness, evidence: whole }),
          failed('The first page is refused.', { aspect: { status: 200 }, evidence: parts }),
          failed('A later page is refused.', { aspect: { status: 200 }, evidence: parts.slice(-1) }),
        ],
        category,
        facts,
        paging,
      ),
  });
  return onBooks(check)({}, { all, changed });
}

const outcomesOf = (claims: readonly Claim[]): readonly string[] => claims.map(({ outcome }) => outcome);
const findings = ['failed', 'failed', 'warned', 'failed', 'failed', 'failed'];

test('where pages do not keep their place, what came or went leaves findings on pages undecided', () => {
  const claims = judged('pagination', moving);
  expect(outcomesOf(claims)).toEqual([
    'inconclusive',
    'inconclusive',
    'inconclusive',
    'failed',
    'failed',
    'inconclusive',
  ]);
  expect(claims[0]?.message).toMatch(
    /^During the run, books were added, deleted, or changed.*: A page lacks an entry\.$/,
  );
  expect(claims[0]).toMatchObject({ aspect: completeness });
});

test('an entry that changed may have moved as well', () => {
  const changed = all.map((book, index) => (index === 3 ? { ...book, title: 'New' } : book));
  expect(outcomesOf(judged('pagination', moving, changed))[0]).toBe('inconclusive');
});

test('findings stay where nothing came, went or changed, whatever the order', () => {
  expect(outcomesOf(judged('pagination', moving, all))).toEqual(findings);
  expect(outcomesOf(judged('pagination', moving, all.toReversed()))).toEqual(findings);
});

test('findings stay where pages keep their place, and in a category that compares no answers', () => {
  expect(outcomesOf(judged('pagination', keepingPlace))).toEqual(findings);
  expect(outcomesOf(judged('schema', moving))).toEqual(findings);
});
