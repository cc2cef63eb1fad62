import type { Member } from '../../engine/api/model.ts';
import { readPointer } from '../../engine/base/json.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';

interface MemberSubject extends Subject {
  readonly member: Member;
}

/** Entries that must lack a member before its absence is held against the target and not against the data. */
const enough = 3;

export default defineCheck({
  id: 'schema.documented-members-appear',
  title: 'the documented member is shown',
  proves:
    'At least one entry of the whole list must have the member; single entries may lack one that has no value, the whole list may not.',
  cannotSee: 'What the member holds, which the schema and other checks judge.',
  confirm: 'once',
  subjects: (api): readonly MemberSubject[] =>
    api.list.collection.members
      .filter(({ documented, absence }) => documented && absence !== 'accept')
      .map((member) => ({ name: member.name, member })),
  judge(_, facts, { name, member }) {
    const { items } = facts.before;
    const having = items.filter((item) => readPointer(item.value, member.pointer) !== undefined).length;
    const evidence = walkEvidence(facts.before.walk);
    if (having > 0)
      return passed(`${having} of ${items.length} ${facts.api.noun.many} show ${name}.`, { evidence });
    if (items.length < enough) {
      return inconclusive(
        `None of ${items.length} ${facts.api.noun.many} shows ${name}, too few to tell; ${enough} would decide it.`,
        { evidence },
      );
    }
    const message = `None of ${items.length} ${facts.api.noun.many} shows ${name}, which the documents describe.`;
    const finding = { expected: `${name} in the entries of the list`, actual: 'no entry has it', evidence };
    return member.absence === 'fail' ? failed(message, finding) : shouldFail(facts.level, message, finding);
  },
});
