/**
 * Rules carry right and wrong examples for the tests and the pages made from them; what ships goes without. A browser
 * fetches its bundle anew, which goes without the long descriptions as well: there the title stands for them.
 */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

/** Properties of rules that are left out. */
type Property = 'right' | 'wrong' | 'description';

export const without = (...properties: readonly Property[]): Plugin => ({
  name: 'without-examples',
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/].+[\\/].+\.ts$/ }, async ({ path }) => ({
      contents: bare(await readFile(path, 'utf8'), properties),
      loader: 'ts',
    }));
  },
});

/** The source of a rule with nothing in some of its properties; any other source as it is. */
export function bare(source: string, properties: readonly string[]): string {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest);
  const values: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && isRule(node)) values.push(...valuesOf(node, properties));
    else ts.forEachChild(node, visit);
  };
  visit(file);
  // From the end, so that what stands before keeps its place.
  return values.reduceRight(
    (text, value) => `${text.slice(0, value.getStart(file))}${emptyOf(value)}${text.slice(value.end)}`,
    source,
  );
}

const isRule = ({ properties }: ts.ObjectLiteralExpression): boolean =>
  ['id', 'family', 'concern'].every((name) => properties.some((property) => nameOf(property) === name));

const valuesOf = ({ properties }: ts.ObjectLiteralExpression, names: readonly string[]): readonly ts.Expression[] =>
  properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && names.includes(nameOf(property)) ? [property.initializer] : [],
  );

const emptyOf = (value: ts.Expression): string => (ts.isArrayLiteralExpression(value) ? '[]' : "''");

const nameOf = ({ name }: ts.ObjectLiteralElementLike): string =>
  name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
