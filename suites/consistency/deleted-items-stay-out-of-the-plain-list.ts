import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { evidenceShowing } from '../toolkit/evidence.ts';
import { count, nameItems } from '../toolkit/phrases.ts';

const aspect = { relation: 'no-deleted-entry' };

export default defineCheck({
  id: 'consistency.deleted-items-stay-out-of-the-plain-list',
  title: 'the plain list shows nothing that is deleted',
  proves: 'Every entry of both readings of the whole list is looked at; none may say that it is deleted.',
  cannotSee: 'Deleted entries that do not say so.',
  confirm: 'once',
  subjects: ({ list }): readonly Subject[] => {
    const { deleted, deletedInPlainList, readings } = list.collection.lifecycle;
    return deleted.length === 0 || deletedInPlainList === 'accept' ? [] : [{ name: '', readings }];
  },
  aspects: () => [aspect],
  judge(_, facts) {
    const { deleted, deletedInPlainList } = facts.list.collection.lifecycle;
    for (const baseline of [facts.before, facts.after]) {
      const gone = baseline.items.filter((item) => meetsAny(item, deleted));
      if (gone.length === 0) continue;
      const message = `The plain list shows ${count(gone.length, facts.api)} marked as deleted.`;
      const finding = {
        aspect,
        expected: `only ${facts.api.noun.many} that are not deleted`,
        actual: nameItems(gone),
        evidence: evidenceShowing(gone, baseline.walk),
      };
      return [
        deletedInPlainList === 'fail' ? failed(message, finding) : shouldFail(facts.level, message, finding),
      ];
    }
    return [
      facts.before.items.length === 0
        ? inconclusive(`The list is empty; one ${facts.api.noun.one} would decide it.`, { aspect })
        : passed(`None of ${count(facts.before.items.length, facts.api)} says that it is deleted.`, {
            aspect,
          }),
    ];
  },
});
