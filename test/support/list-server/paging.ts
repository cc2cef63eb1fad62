import { type Entry, type Page, type Pager, type Refusal, sent } from './server.ts';

/** A whole number that stands as a text; undefined for any other text. */
function wholeNumber(text: string): number | undefined {
  return /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

function slice(all: readonly Entry[], start: number, size: number): Page {
  return { entries: all.slice(start, start + size), total: all.length, start, size };
}

/**
 * Pages after an entry, by its id or by another member of it, and before one.
 *
 * @param before the parameter by which the page before an entry is asked for.
 * @param member what the parameters take of an entry.
 */
export function byMarker(position: string, before?: string, member = 'id'): Pager {
  const valueIn = (entry: Entry | undefined): string | undefined =>
    entry === undefined ? undefined : String(entry[member]);
  return {
    position,
    cut(all, asked, size): Page | Refusal {
      const [after, until] = [sent(asked, position), sent(asked, before)];
      const place = (value: string): number => all.findIndex((entry) => valueIn(entry) === value);
      if (until !== undefined) {
        const end = place(until);
        if (end < 0) return 400;
        const start = Math.max(0, end - size);
        return { ...slice(all, start, end - start), ...(start > 0 ? { next: valueIn(all[end - 1]) } : {}) };
      }
      const start = after === undefined ? 0 : place(after) + 1;
      if (after !== undefined && start === 0) return 400;
      const page = slice(all, start, size);
      const goesOn = start + size < all.length;
      return { ...page, next: goesOn ? valueIn(page.entries.at(-1)) : undefined };
    },
  };
}

/** Pages that are counted from `first` on; past the last one comes an empty page, or the status `pastEnd`. */
export function byPageNumber(position: string, first = 1, pastEnd?: Refusal): Pager {
  return {
    position,
    cut(all, asked, size) {
      const number = wholeNumber(sent(asked, position) ?? String(first));
      if (number === undefined || number < first) return 400;
      const page = number - first;
      if (page > 0 && page * size >= all.length && pastEnd !== undefined) return pastEnd;
      const pages = Math.max(1, Math.ceil(all.length / size));
      return {
        ...slice(all, page * size, size),
        next: page + 1 < pages ? String(number + 1) : undefined,
        prev: page > 0 ? String(number - 1) : undefined,
        first: String(first),
        last: String(first + pages - 1),
      };
    },
  };
}

/** Pages that begin at a place of the list; the first entry is at `first`. */
export function byOffset(position: string, first = 0, pastEnd?: Refusal): Pager {
  return {
    position,
    cut(all, asked, size) {
      const place = wholeNumber(sent(asked, position) ?? String(first));
      if (place === undefined || place < first) return 400;
      const start = place - first;
      if (start > 0 && start >= all.length && pastEnd !== undefined) return pastEnd;
      const last = Math.max(0, Math.ceil(all.length / size) - 1) * size;
      return {
        ...slice(all, start, size),
        next: start + size < all.length ? String(place + size) : undefined,
        prev: start > 0 ? String(Math.max(first, place - size)) : undefined,
        first: String(first),
        last: String(first + last),
      };
    },
  };
}

/** Pages by a text that nobody else can make or read; it holds the id of the entry that the page before ended with. */
export function byCursor(position: string): Pager {
  const tokenFor = (entry: Entry | undefined): string | undefined =>
    entry === undefined ? undefined : Buffer.from(`after ${entry.id}`).toString('base64url');
  return {
    position,
    cut(all, asked, size) {
      const token = sent(asked, position) ?? '';
      const start = token === '' ? 0 : all.findIndex((entry) => tokenFor(entry) === token) + 1;
      if (token !== '' && start === 0) return 400;
      const page = slice(all, start, size);
      return { ...page, next: start + size < all.length ? tokenFor(page.entries.at(-1)) : undefined };
    },
  };
}
