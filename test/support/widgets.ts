import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a server of widgets does wrong; nothing that is not given. */
export interface WidgetFaults {
  readonly ignoresLabel?: boolean;
}

const widgets = Array.from({ length: 23 }, (_, index) => ({
  key: `k${String((index * 7) % 23).padStart(2, '0')}`,
  label: `w${'abcde'[index % 5] ?? ''}`,
}));

function answer(request: IncomingMessage, response: ServerResponse, { ignoresLabel }: WidgetFaults): void {
  const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const size = query.get('page_size') ?? '10';
  const direction = query.get('way') === 'down' ? -1 : 1;
  const label = ignoresLabel === true ? null : query.get('label');
  const matching = widgets.filter((widget) => label === null || widget.label === label);
  const sorted = query.has('by')
    ? matching.toSorted(
        (a, b) => direction * (a.label < b.label ? -1 : a.label > b.label ? 1 : a.key < b.key ? -1 : 1),
      )
    : matching;
  const after = query.get('after');
  const place = after === null ? -1 : sorted.findIndex(({ key }) => key === after);
  response.setHeader('content-type', 'application/json');
  if (pathname !== '/v9/widgets') response.statusCode = 404;
  else if (
    !/^\d+$/.test(size) ||
    (after !== null && place < 0) ||
    !['label', null].includes(query.get('by'))
  ) {
    response.statusCode = 400;
  }
  if (response.statusCode !== 200) {
    response.end('{}');
    return;
  }
  const rest = sorted.slice(place + 1);
  const data = rest.slice(0, Number(size));
  query.set('after', data.at(-1)?.key ?? '');
  response.end(
    JSON.stringify({
      data,
      ...(rest.length > data.length && data.length > 0 ? { more: `/v9/widgets?${query}` } : {}),
    }),
  );
}

/** Serves 23 widgets at /v9/widgets on the loopback address while the work is done. */
export async function withWidgets<T>(faults: WidgetFaults, work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => answer(request, response, faults));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  try {
    return await work(`http://127.0.0.1:${port}`);
  } finally {
    server.close();
  }
}
