import { describe, expect, test } from 'vitest';
import { namesOfAllLists } from '../../engine/api/load.ts';
import { loadJudgeable } from '../../suites/load.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { conventions } from './conventions.ts';
import { fileOf } from './run.ts';

describe.each(Object.entries(conventions))('%s', (file, lists) => {
  test.each(Object.entries(lists))('%s is said, and what it says is judged', async (operation, judged) => {
    const api = await loadJudgeable(`${fileOf(file)}#${operation}`);
    expect(api.ok ? '' : api.problem.message).toBe('');
    if (!api.ok) return;
    const ids = instancesFor(api.value).map(({ id }) => id);
    const expected = [
      ...(judged.pages ?? []),
      ...(judged.filters ?? []).map((filter) => `filter.returned-items-match:${filter}`),
      ...(judged.keys ?? []).flatMap((key) =>
        ['ascending', 'descending'].map((direction) => `sorting.list-is-sorted:${key}.${direction}`),
      ),
    ];
    expect(expected.filter((id) => !ids.includes(id))).toEqual([]);
    expect(api.value.list.collection.paging?.style).toBe(judged.style);
    expect(ids.some((id) => id.startsWith('sorting.default-order-as-specified'))).toBe(judged.order === true);
  });

  test('no list of the file is left out', async () => {
    const names = await namesOfAllLists([fileOf(file)]);
    expect(names.ok && names.value.length).toBe(Object.keys(lists).length);
  });
});
