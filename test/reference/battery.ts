/** Requests that between them touch everything a reference server does. */
import type { Reference } from '../../reference/index.ts';
import { edgeCasesTogether } from './edge-cases-together.ts';
import { oddValuesTogether } from './odd-values-together.ts';
import type { Probe } from './probe.ts';
import { named, queriesTogether } from './queries-together.ts';
import { unusualOrders } from './unusual-orders.ts';
import { unusualValues } from './unusual-values.ts';

const SORT_KEYS = ['name', 'size', 'status', 'id', 'created_at', 'updated_at'];

/** The battery for one API; `list` is the path of its list below the endpoint. */
export function battery(list: string, reference: Reference): readonly Probe[] {
  const images = reference.images();
  const marker = (index: number) => images[index]?.id ?? '';
  const unknown = '00000000-0000-4000-8000-000000000000';
  const inOrder = [...images].sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  const names = [
    'DB1 weekly',
    'ubuntu',
    'Ubuntu',
    'ubuntu-20.04',
    'centos_6.5',
    'c++ builder',
    '100% python',
    'two  spaces',
    'None',
  ];
  const odd = ['R&D "gold" <image>', "o'brien, a=b?c#d/e;f", 'Grüße aus 図像', 'tux 🐧', 'nobody', ''];
  const server = images.find((image) => image.server !== null)?.server ?? '';
  const query = (text: string): Probe => ({ path: `${list}${text}` });
  const q = (name: string, value: string) => `${name}=${encodeURIComponent(value)}`;
  return [
    query(''),
    query('?limit=1'),
    query('?limit=2'),
    query(`?limit=2&marker=${marker(5)}`),
    query(`?limit=1&marker=${marker(9)}`),
    ...[0, 1, 2, 3, inOrder.length - 1].map((index) => query(`?limit=1&marker=${inOrder[index]?.id}`)),
    ...[...names, ...odd].flatMap((name) => [
      query(`?${q('name', name)}`),
      query(`?${q('name', name)}&limit=1`),
    ]),
    query('?name=%75buntu'),
    query('?name=%2575buntu'),
    query(`?${q('name', ' ubuntu')}`),
    ...[...names, ...odd].map((name) =>
      query(`?${q('name', name).replace(/%../g, (code) => code.toLowerCase())}`),
    ),
    ...inOrder
      .filter(({ name }) => name === 'ubuntu')
      .map(({ id }) => query(`?name=ubuntu&limit=1&marker=${id}`)),
    ...['active', 'saving', 'queued', 'ACTIVE', 'SAVING', 'ERROR', 'UNKNOWN', 'DELETED', 'no_status'].map(
      (status) => query(`?status=${status}`),
    ),
    query('?status=active&name=ubuntu'),
    query('?name=ubuntu&status=ACTIVE'),
    query('?status=ACTIVE&name=ubuntu'),
    query('?name=ubuntu&visibility=public'),
    query('?name=ubuntu&visibility=public&limit=1'),
    ...['public', 'private', 'shared', 'nothing', ''].map((word) => query(`?visibility=${word}&limit=3`)),
    query('?visibility=private'),
    query(`?owner=${images[4]?.owner}&limit=2`),
    query(`?checksum=${images[0]?.checksum}`),
    query(`?id=${marker(3)}`),
    query('?size=2254249'),
    query(`?size=2254249&marker=${marker(5)}`),
    ...['0', '13167617', '13167616', '4294967297', '10', '-1', 'x', ''].flatMap((size) => [
      query(`?size_min=${size}`),
      query(`?size_max=${size}`),
    ]),
    query('?size_min=1048576&size_max=4194304&limit=2'),
    query('?size_min=1048576&limit=2'),
    query('?size_max=4194304&limit=2'),
    ...SORT_KEYS.flatMap((key) => [
      query(`?sort_key=${key}&sort_dir=asc&limit=5`),
      query(`?sort_key=${key}&sort_dir=desc`),
      query(`?sort_key=${key}&limit=2&marker=${marker(5)}`),
    ]),
    query('?sort_key=size'),
    query('?sort_key=name&limit=100'),
    query(`?sort_key=name&limit=1&marker=${images.find(({ name }) => name === 'ubuntu')?.id}`),
    query(`?sort_key=name&limit=4&marker=${marker(2)}`),
    query('?sort_key=name&name=ubuntu-20.04'),
    ...['ubuntu', 'ubuntu-20.04'].map((name) => query(`?sort_key=created_at&sort_dir=asc&name=${name}`)),
    query('?sort_key=created_at&visibility=public'),
    query('?sort_key=nothing'),
    query('?sort_dir=sideways'),
    ...['0', 'x', '-1', '', '1.5', '39', '40', '41', '12', '2000'].map((limit) => query(`?limit=${limit}`)),
    // The same request several times, for servers that are out of service for a time.
    ...[2, 3].map(() => query('')),
    ...[1, 2, 3].map(() => ({ path: `/images/${marker(2)}` })),
    // The same bad request twice, for servers that answer it otherwise the next time.
    ...['limit=x', 'marker=x', 'size_min=x'].map((text) => query(`?${text}`)),
    { path: '/images/x' },
    ...[unknown, 'x', ''].map((id) => query(`?marker=${id}`)),
    ...[
      '2014-01-02T00:00:00Z',
      '2014-01-02T12:00:00+05:30',
      '2014-01-02T12:00:00-08:00',
      '2014-01-03T12:34:56.5Z',
    ].map((time) => query(`?${q('changes-since', time)}`)),
    ...['1970-01-01T00:00:00Z', '2090-01-01T00:00:00Z', 'yesterday', '', '2014-13-01T00:00:00Z'].map((time) =>
      query(`?${q('changes-since', time)}`),
    ),
    query('?changes-since=2014-01-02T00:00:00Z&limit=3'),
    ...['BASE', 'SERVER', 'SNAPSHOT', 'ALL', 'nothing'].map((type) => query(`?type=${type}`)),
    query(`?server=${server}`),
    query(`?${q('server', `http://127.0.0.1/v2/servers/${server}`)}`),
    query(`?server=${unknown}`),
    query(`?${q('server', `http://127.0.0.1/v2/servers/${unknown}`)}`),
    query(`?server=${server}0`),
    query(`?server=${server.slice(1)}`),
    ...['raw', 'vhd', 'qcow2'].map((format) => query(`?disk_format=${format}`)),
    ...['bare', 'ovf'].map((format) => query(`?container_format=${format}`)),
    query('?nonsense=1'),
    ...['tags=gold', 'self=x', 'file=x', 'schema=x'].map((text) => query(`?${text}&limit=100`)),
    query('?name=ubuntu&name=ubuntu'),
    query('?name=%FF'),
    ...unusualValues(list, images),
    ...oddValuesTogether(list, images),
    ...edgeCasesTogether(list, images),
    ...unusualOrders(list, reference),
    ...[0, 1, 5].map((index) => ({ path: `/images/${marker(index)}` })),
    { path: `/images/${images.find((image) => image.server !== null)?.id}` },
    { path: `/images/${images.find(({ name }) => /\P{ASCII}/u.test(name ?? ''))?.id}` },
    { path: `/images/${unknown}` },
    { path: '/images/x' },
    { path: `/images/${marker(0)}`, token: 'none' },
    { path: `/images/${unknown}`, token: 'none' },
    { path: list, token: 'none' },
    { path: list, token: 'wrong' },
    { path: list, token: 'near' },
    { path: `/images/${marker(0)}`, token: 'cut' },
    { path: `/images/${marker(0)}`, token: 'longer' },
    { path: list, token: 'capitals' },
    { path: `${list}?limit=1`, token: 'capitals' },
    { path: `/images/${marker(0)}`, token: 'capitals' },
    { path: list, token: 'forbidden' },
    { path: `${list}?limit=1`, token: 'none' },
    ...['name=x', 'status=active', 'changes-since=2024-01-01T00:00:00Z', 'size_min=1'].map((filter) => ({
      path: `${list}?${filter}`,
      token: 'none' as const,
    })),
    { path: list, method: 'PUT' },
    { path: list, method: 'HEAD' },
    { path: list, headers: { 'Content-Type': 'text/plain' } },
    { path: list, headers: { 'Content-Type': 'application/json' } },
    ...[
      'application/json',
      'application/xml',
      'text/html',
      'image/png',
      '*/*;q=0.1',
      'application/json;q=0.1, application/xml',
      'APPLICATION/JSON',
      'APPLICATION/XML',
      'Text/Html;Q=0.3,Application/Json ;q=1.000',
    ].map((accept) => ({ path: list, headers: { Accept: accept } })),
    ...[...names, ...odd].map((name) => ({
      path: `${list}?${q('name', name)}`,
      headers: { Accept: 'application/xml' },
    })),
    ...[
      '?limit=2',
      `?limit=2&marker=${marker(5)}`,
      '?limit=x',
      '?type=SERVER',
      '?status=ACTIVE',
      '?nonsense=1',
      `?server=${server}`,
    ].map((text) => ({ path: `${list}${text}`, headers: { Accept: 'application/xml' } })),
    ...[
      '?name=ubuntu&status=SAVING',
      '?changes-since=2014-01-02T00:00:00Z',
      '?changes-since=x',
      '?marker=x',
      '?name=centos_6.5',
    ].map((text) => ({ path: `${list}${text}`, headers: { Accept: 'application/xml' } })),
    { path: list, token: 'none', headers: { Accept: 'application/xml' } },
    { path: `/images/${marker(1)}`, headers: { Accept: 'application/xml' } },
    { path: list, headers: { 'Content-Type': 'application/json; charset=utf-8' } },
    query('?changes-since=2014-01-02T00:00:00Z&name=ubuntu'),
    { path: '/nothing/here' },
    ...queriesTogether(reference).map(query),
    ...['?limit=1', '?name=ubuntu&limit=1', `?name=ubuntu&limit=1&marker=${named(reference, 'ubuntu')}`].map(
      (text) => ({ path: list + text, headers: { Accept: 'application/xml' } }),
    ),
    { path: `/images/${images.find(({ checksum }) => checksum === null)?.id}` },
    { path: `/images/${images.find(({ size }) => size === null)?.id}` },
    ...['', '?limit=100'].map((text) => ({ path: list + text, headers: { 'Accept-Encoding': 'gzip' } })),
  ];
}
