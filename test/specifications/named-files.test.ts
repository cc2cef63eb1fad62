import { execFileSync } from 'node:child_process';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadJudgeable } from '../../suites/load.ts';
import { at, shelfWith } from './bad-files.ts';
import { fileWriter } from './written-files.ts';

const { folder, written, messageOf } = fileWriter();

describe('an XML Schema', () => {
  const naming = (file: string): string =>
    written(
      JSON.stringify(shelfWith(`${at.list}/responses/200/content/application~1xml`, { 'x-xsd': { file } })),
    );
  const schema = (inner: string): string =>
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${inner}</xs:schema>`;
  const pipe = join(folder, 'pipe.xsd');

  test('beside the file is taken, whatever else lies there', async () => {
    execFileSync('mkfifo', [pipe]);
    writeFileSync(join(folder, 'good.xsd'), schema('<xs:element name="shelf" type="xs:string"/>'));
    expect(await loadJudgeable(naming('good.xsd'))).toMatchObject({ ok: true });
  });

  test.each<[string, () => string, string]>([
    ['a pipe', () => 'pipe.xsd', 'pipe.xsd is no regular file.'],
    ['a device', () => '/dev/zero', '/dev/zero is no regular file.'],
    ['a folder', () => '.', 'is no regular file.'],
    ['a file elsewhere', () => '/etc/passwd', '/etc/passwd is outside its folder.'],
    ['a link elsewhere', () => linkTo('/etc/passwd'), 'is outside its folder.'],
    ['an address', () => 'http://127.0.0.1:9/a.xsd', 'cannot be read.'],
    ['no XML', () => holding('none.xsd', 'openapi: 3.1.0'), 'could not be read as an XML Schema'],
    ['no schema', () => holding('wrong.xsd', '<a/>'), 'could not be read as an XML Schema'],
    [
      'a document type',
      () => holding('type.xsd', `<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>${schema('')}`),
      'has a document type declaration',
    ],
    [
      'one from the network',
      () => holding('far.xsd', schema('<xs:include schemaLocation="http://127.0.0.1:9/a.xsd"/>')),
      'could not be read as an XML Schema',
    ],
  ])('that is %s is refused with its place', async (_name, file, words) => {
    const message = await messageOf(naming(file()));
    expect(message).toContain('/responses/200/content/application~1xml/x-xsd/file: ');
    expect(message).toContain(words);
  });

  function linkTo(target: string): string {
    symlinkSync(target, join(folder, 'link.xsd'));
    return 'link.xsd';
  }

  function holding(name: string, content: string): string {
    writeFileSync(join(folder, name), content);
    return name;
  }
});

test('files of requirements and readings that are no files are named with the place', async () => {
  execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
  const catalogues = shelfWith('/x-conformance/catalogues', ['pipe.yaml']);
  expect(await messageOf(written(JSON.stringify(catalogues)))).toContain(': /x-conformance/catalogues/0: ');
  const readings = shelfWith('/x-conformance/readingsFile', 'pipe.yaml');
  expect(await messageOf(written(JSON.stringify(readings)))).toContain(': /x-conformance/readingsFile: ');
});
