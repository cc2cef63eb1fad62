import type { Api, Filter, SortKey } from '../api/model.ts';
import { kindOf } from '../kinds/index.ts';
import type { WantedData } from '../kinds/kind.ts';
import { operatorOf } from '../operators/index.ts';
import { pagingOf } from '../paging/index.ts';

/**
 * The page that lists, for each API, the test data that a staging system needs so that the checks of filters, sorting and
 * pagination can decide. All of it follows from the specifications.
 */
export function testDataPage(apis: readonly Api[]): string {
  return `# Test data for a staging system

The suite only reads, so its verdicts depend on the entries that the list has. If a correct and a faulty server would return the same
for these entries, the verdict is \`inconclusive\` and says what is missing. With the entries below, the suite can decide all checks of
filters, sorting and pagination. One entry can fulfill several rows.

This page is generated from the specifications. To update it, run
\`npx vitest run --project tests test/filter/test-data.test.ts -u\`. The project's tests fail if it is out of date.
${apis.map(sectionOf).join('')}`;
}

function sectionOf(api: Api): string {
  const rows = wantedBy(api).map(({ what, why }) => `| ${cell(what)} | ${cell(why)} |`);
  return `
## ${api.title}

\`${api.id}\`

| have | so that |
| --- | --- |
${rows.join('\n')}
`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

function wantedBy(api: Api): readonly WantedData[] {
  const { many } = api.noun;
  const filters = api.list.parameters.flatMap(({ name, place, filter }) =>
    place === 'query' && filter !== undefined ? [{ name, filter }] : [],
  );
  const { sorting } = api.list.collection;
  const required = filters.filter(({ filter }) => filter.support === 'required').map(({ name }) => name);
  return [
    ...(pagingOf(api.list)?.wantedData(many) ?? []),
    ...filters.flatMap(({ name, filter }) => wantedByFilter(api, name, filter)),
    ...(required.length > 1
      ? [
          {
            what: `for two of ${listOf(required)}: one of the ${many} that matches a value of both, one that matches only the first, and one that matches only the second`,
            why: 'both together can be distinguished from either alone',
          },
        ]
      : []),
    ...(sorting?.keys ?? []).flatMap((key) => wantedByKey(api, key)),
  ];
}

function wantedByFilter(api: Api, name: string, filter: Filter): readonly WantedData[] {
  return operatorOf(filter).wantedData(filter, {
    noun: api.noun,
    parameter: `\`${name}\``,
    member: quotedMember(filter.field),
    isIdentity: filter.field === api.list.collection.identity,
  });
}

function wantedByKey(api: Api, key: SortKey): readonly WantedData[] {
  return kindOf(key).dataForOrder({
    many: api.noun.many,
    member: quotedMember(key.field),
    key: `\`${key.value}\``,
  });
}

function quotedMember(pointer: string): string {
  return `\`${pointer.slice(1).replaceAll('/', '.')}\``;
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
