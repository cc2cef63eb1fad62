import type { Api, Member } from '../../engine/api/model.ts';
import { jsonContentFor } from '../../engine/api/responses.ts';
import { readPointer } from '../../engine/base/json.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { listMember } from '../toolkit/links.ts';
import { demandsOf } from '../toolkit/schema-demands.ts';
import { memberAsked } from '../toolkit/shown-members.ts';

interface MemberSubject extends Subject {
  readonly member: Member;
}

/** As many entries have to lack a member before its absence says something of the target and not of the data. */
const enough = 3;

export default defineCheck({
  id: 'schema.documented-members-appear',
  title: 'the list shows the documented member',
  proves:
    'At least one entry of the whole list must have the member. A single entry may omit it if it has no value; the whole list may not.',
  cannotSee:
    'The value of the member, and members that every entry must have, which the schema judges for each entry.',
  confirm: 'once',
  subjects: (api): readonly MemberSubject[] =>
    optionalMembers(api).map((member) => ({
      name: member.name,
      aspect: { operation: api.list.id, member: listMember(api.list, member.pointer), keyword: 'required' },
      member,
    })),
  judge(_, facts, { name, member }) {
    const { items } = facts.before;
    const having = items.filter((item) => readPointer(item.value, member.pointer) !== undefined).length;
    const evidence = walkEvidence(facts.before.walk);
    if (having > 0)
      return [passed(`${having} of ${items.length} ${facts.api.noun.many} show ${name}.`, { evidence })];
    if (items.length < enough)
      return [
        inconclusive(
          `None of ${items.length} ${facts.api.noun.many} shows ${name}, which is too few to decide; the check needs ${enough}.`,
          { evidence },
        ),
      ];
    return [
      failed(`None of ${items.length} ${facts.api.noun.many} shows ${name}, which the documents describe.`, {
        expected: `${name} in the entries of the list`,
        actual: 'no entry has it',
        evidence,
      }),
    ];
  },
});

/** The members that the list as a whole must show, although not each of its entries. */
function optionalMembers(api: Api): readonly Member[] {
  const schema = jsonContentFor(api.list, 200)?.schema;
  const demands = schema === undefined ? [] : demandsOf(schema, 'standard');
  const required = new Set(demands.flatMap((demand) => (demand.ofPresence ? memberAsked(demand) : [])));
  return api.list.collection.members.filter(
    (member) =>
      member.documented && member.absence === 'fail' && !required.has(listMember(api.list, member.pointer)),
  );
}
