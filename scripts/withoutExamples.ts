/** Rules carry right and wrong examples for the tests and the pages made from them; what ships goes without. */
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';
import ts from 'typescript';

export const withoutExamples: Plugin = {
  name: 'without-examples',
  setup(plugin) {
    plugin.onLoad({ filter: /[\\/]server[\\/]src[\\/]rules[\\/].+[\\/].+\.ts$/ }, async ({ path }) => ({
      contents: bare(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** The source of a rule with no examples in it; any other source as it is. */
export function bare(source: string): string {
  const file = ts.createSourceFile('rule.ts', source, ts.ScriptTarget.Latest);
  const values: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node) && isRule(node)) values.push(...examplesOf(node));
    else ts.forEachChild(node, visit);
  };
  visit(file);
  // From the end, so that what stands before keeps its place.
  return values.reduceRight(
    (text, value) => `${text.slice(0, value.getStart(file))}[]${text.slice(value.end)}`,
    source,
  );
}

const isRule = ({ properties }: ts.ObjectLiteralExpression): boolean =>
  ['id', 'family', 'concern'].every((name) => properties.some((property) => nameOf(property) === name));

const examplesOf = ({ properties }: ts.ObjectLiteralExpression): readonly ts.Expression[] =>
  properties.flatMap((property) =>
    ts.isPropertyAssignment(property) && ['right', 'wrong'].includes(nameOf(property)) ? [property.initializer] : [],
  );

const nameOf = ({ name }: ts.ObjectLiteralElementLike): string =>
  name !== undefined && (ts.isIdentifier(name) || ts.isStringLiteral(name)) ? name.text : '';
