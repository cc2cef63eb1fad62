import { isSameHeader } from '../base/header-fields.ts';
import { type Form, problemAt } from './described.ts';
import type { Operation, Paging } from './model.ts';
import { suggestion } from './name-suggestion.ts';
import { jsonContentFor, responseFor } from './responses.ts';
import { paging, pagingSources } from './vocabulary/paging.ts';
import { placeIn, type Wrong } from './wrong-places.ts';

/** What is wrong with what the vocabulary says of pages: members of the body and headers that the success does not have. */
export function wrongPaging(operation: Operation): readonly Wrong[] {
  const { paging: pages } = operation.collection ?? {};
  if (pages === undefined) return [];
  return [
    ...wrongSources(operation, pages),
    ...wrongSizes(operation, pages),
    ...wrongLarge(operation, pages),
  ];
}

function wrongSources(operation: Operation, pages: Paging): readonly Wrong[] {
  const body = jsonContentFor(operation, 200)?.schema;
  const headers = (responseFor(operation, 200)?.headers ?? []).map(({ name }) => name);
  return pagingSources.flatMap((member): readonly Wrong[] => {
    const source = pages[member];
    if (source === undefined) return [];
    const place = placeIn(operation, 'x-collection', 'paging', member);
    const { header, pointer } = typeof source === 'string' ? { header: undefined, pointer: source } : source;
    const isChosen = typeof source === 'object' && 'select' in source && source.select !== undefined;
    if (header !== undefined) {
      const isDeclared = headers.some((name) => isSameHeader(name, header));
      if (isDeclared) return [];
      return [{ place, message: `the success has no header ${header}.${suggestion(header, headers)}` }];
    }
    const form = isChosen ? 'array' : forms[member];
    const message = problemAt(body, pointer ?? '', form, 'the body of the list');
    return message === undefined ? [] : [{ place, message }];
  });
}

/** What has to stand where the vocabulary finds something of a page. */
const forms: Readonly<Record<(typeof pagingSources)[number], Form>> = {
  next: 'identity',
  prev: 'identity',
  first: 'identity',
  last: 'identity',
  token: 'identity',
  total: 'number',
  totalPages: 'number',
  remaining: 'number',
  more: 'truth',
  noMore: 'truth',
};

/** A size that fetches the whole list soon, where it is another than the usual one and no page can have it. */
function wrongLarge(operation: Operation, { limit, large }: Paging): readonly Wrong[] {
  const declared = operation.parameters.find(({ place, name }) => place === 'query' && name === limit);
  const { maximum } = declared?.range ?? {};
  if (maximum === undefined || large <= maximum || large === paging.properties.large.default) return [];
  return [
    {
      place: placeIn(operation, 'x-collection', 'paging', 'large'),
      message: `it is ${large}, and the maximum of the parameter ${limit} is ${maximum}; take it out, and the maximum counts.`,
    },
  ];
}

/** A page that a target cuts at its maximum looks like the last one where a short page is the end. */
function wrongSizes(operation: Operation, { ends, limit }: Paging): readonly Wrong[] {
  if (ends !== 'short-page') return [];
  const declared = operation.parameters.find(({ place, name }) => place === 'query' && name === limit);
  if (declared === undefined || declared.range.maximum !== undefined) return [];
  return [
    {
      place: placeIn(operation, 'x-collection', 'paging', 'ends'),
      message: `a page that is cut at the largest size looks like the last one; give the parameter ${limit} a maximum, or end by empty-page.`,
    },
  ];
}
