import type { Api, Filter, SortKey } from '../api/model.ts';
import { characterClasses } from '../operators/special.ts';

/** Something that a list should show, and what it is good for. */
interface Wanted {
  readonly what: string;
  readonly why: string;
}

/**
 * The page that lists, for each API, what an operator puts on staging so that the checks of filters, sorting and pages
 * decide instead of telling what was missing. All of it follows from the specifications.
 */
export function testDataPage(apis: readonly Api[]): string {
  return `# What to put on staging

The suite reads and never writes, so it judges by what the list shows. Where the list could not have told a right
server from a wrong one, the verdict is \`inconclusive\` and names what was missing. With the entries below everything
about filters, sorting and pages is decided; one entry can serve several lines.

This page is made from the specifications. \`npx vitest run --project tests test/filter/test-data.test.ts -u\` makes it
anew, and the project's tests fail when it is out of date.
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

function wantedBy(api: Api): readonly Wanted[] {
  const { many } = api.noun;
  const filters = api.list.parameters.flatMap(({ name, place, filter }) =>
    place === 'query' && filter !== undefined ? [{ name, filter }] : [],
  );
  const { paging, sorting } = api.list.collection;
  const required = filters.filter(({ filter }) => filter.support === 'required').map(({ name }) => name);
  return [
    ...(paging === undefined
      ? []
      : [{ what: `at least ten ${many}`, why: 'pages of three have neighbours, and a walk has a middle' }]),
    ...filters.flatMap(({ name, filter }) => wantedByFilter(api, name, filter)),
    ...(required.length > 1
      ? [
          {
            what: `for two of ${listOf(required)}: one of the ${many} that matches a value of both, one that matches only the first, one that matches only the second`,
            why: 'both at once can be told from either alone',
          },
        ]
      : []),
    ...(sorting?.keys ?? []).flatMap((key) => wantedByKey(api, key)),
  ];
}

function wantedByFilter(api: Api, name: string, filter: Filter): readonly Wanted[] {
  const { many, one } = api.noun;
  const member = memberOf(filter.field);
  const parameter = `\`${name}\``;
  switch (filter.operator) {
    case 'equals':
      if (filter.kind === 'text') return wantedTexts(api, member, parameter);
      // An identity is never shared, and any two entries differ in it.
      if (filter.field === api.list.collection.identity) return [];
      return [
        {
          what: `${many} with two values of ${member}${namedValues(filter)}, of which at least two share one`,
          why: `${parameter} can be told from no filter, and a lost match shows`,
        },
      ];
    case 'at-least':
      return [
        {
          what: `at least five values of ${member}, three or more apart, two further ones that differ by one, and one above 4294967296`,
          why: `${parameter} and \`${filter.counterpart ?? ''}\` can be tried at, beside and between values, and as numbers of more than 32 bits`,
        },
        {
          what: `one ${one} without ${member}, for example one that is being made`,
          why: 'what has no value can be seen to be on neither side of a bound',
        },
      ];
    case 'at-most':
      return [];
    case 'changed-since':
      return [
        {
          what: `at least three values of ${member}, ${2 * Math.ceil(filter.tolerance) + 5} seconds or more apart and better hours, some on one day`,
          why: `${parameter} has instants to cut at, and zones and days can be told apart`,
        },
        {
          what: `one of the ${many} changed well after it was made`,
          why: `${parameter} can be told from a filter by the time of creation`,
        },
        ...(filter.admitsDeleted
          ? [
              {
                what: `one ${one} deleted lately`,
                why: `what ${parameter} brings beyond the list can be judged`,
              },
            ]
          : []),
      ];
    case 'refers-to':
      return [
        {
          what: `two ${many} with one ${member}, one with another, and one with none`,
          why: `${parameter} can be told from no filter, by id and by address`,
        },
      ];
    case 'selects':
      return (filter.selection?.classes ?? []).flatMap((each) =>
        each.everything
          ? []
          : [
              {
                what: `two ${many} of the kind ${each.name}`,
                why: `${parameter} brings them and leaves out others`,
              },
            ],
      );
  }
}

function wantedTexts(api: Api, member: string, parameter: string): readonly Wanted[] {
  const { many, one } = api.noun;
  return [
    {
      what: `two ${many} of one ${member}, such as ubuntu, a third whose ${member} begins with it, such as ubuntu-20, and one that differs in case only, such as Ubuntu`,
      why: `${parameter} is seen to compare the whole text, letter by letter`,
    },
    {
      what: `${many} whose ${member} has ${characterClasses.map(({ name }) => name).join(', ')}; one ${one} may have several`,
      why: `${parameter} is seen to take escaped values as they are`,
    },
  ];
}

function wantedByKey(api: Api, key: SortKey): readonly Wanted[] {
  const { many } = api.noun;
  const member = memberOf(key.field);
  if (key.kind === 'identifier') return [];
  return [
    {
      what: `${many} with three values of ${member}${key.kind === 'integer' ? ' of different numbers of digits' : ''}, four of them with the same${key.kind === 'integer' ? `, and four without a ${member}` : ''}`,
      why: `the order by \`${key.value}\` shows, also where a page of three ends among equals${key.kind === 'integer' ? ' or among those without a value' : ''}`,
    },
  ];
}

/** The words that documents name, as far as a list can show them. */
function namedValues({ values, examples }: Filter): string {
  const named = [...values, ...examples];
  return named.length === 0 ? '' : ` (${named.join(', ')}, as far as there are such)`;
}

function memberOf(pointer: string): string {
  return `\`${pointer.slice(1).replaceAll('/', '.')}\``;
}

function listOf(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
