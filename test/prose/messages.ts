import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** A text that a person reads, with the place where it is written. */
export interface Written {
  /** The file and its line, such as `suites/header/date.ts:29`. */
  readonly place: string;
  readonly text: string;
}

/** The folders whose texts a user of the suite reads. */
const folders = ['suites', 'engine', 'reporters', 'cli', 'draft'];

/** Every sentence and part of a sentence in the code. */
export function messages(): readonly Written[] {
  return folders.flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs)$/.test(file) && !/\.(test|fixture)\.ts$/.test(file))
      .flatMap((file) => messagesOf(`${folder}/${file}`, readFileSync(`${root}${folder}/${file}`, 'utf8'))),
  );
}

/** The sentences and parts of sentences in the code of a file. */
export function messagesOf(file: string, code: string): readonly Written[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest);
  const found: Written[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    const text = textOf(node);
    if (text !== undefined && isProse(text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart(source));
      found.push({ place: `${file}:${line + 1}`, text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The text of a literal, with `…` in place of each value that is put into a template. */
function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return undefined;
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join('…');
}

/** Two words with a space between them are prose; names, media types and selectors are not. */
function isProse(text: string): boolean {
  return /[\p{L}…]{2,}[,;:.]? [\p{L}…]/u.test(text) || /… \p{L}{2}/u.test(text);
}
