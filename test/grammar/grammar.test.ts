import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const injection = 'carolene.citations.injection';

/** VS Code's own Markdown grammar, as far as blocks, code and emphasis are concerned. */
const markdown = JSON.stringify({
  scopeName: 'text.html.markdown',
  patterns: [
    { begin: '(^|\\G)```', end: '(^|\\G)```', name: 'markup.fenced_code.block.markdown' },
    { begin: '(^|\\G)# ', end: '$', name: 'markup.heading.markdown', patterns: [{ include: '#inline' }] },
    {
      begin: '(^|\\G)[ ]{0,3}(?=[^ \\t\\n])',
      while: '(^|\\G)(?=[^ \\t\\n#`])',
      name: 'meta.paragraph.markdown',
      patterns: [{ include: '#inline' }],
    },
  ],
  repository: {
    inline: {
      patterns: [
        { match: '`[^`]+`', name: 'markup.inline.raw.string.markdown' },
        { begin: '\\*(?=\\S)', end: '\\*', name: 'markup.italic.markdown' },
      ],
    },
  },
});

function rawGrammar(scope: string) {
  const shipped = (file: string) => readFileSync(resolve(__dirname, '../../syntaxes', file), 'utf8');
  if (scope === injection) return parseRawGrammar(shipped('citations.injection.tmLanguage.json'), 'injection.json');
  if (scope === 'text.plain') return parseRawGrammar(shipped('plaintext.tmLanguage.json'), 'plaintext.json');
  return parseRawGrammar(markdown, 'markdown.json');
}

async function loadGrammars(): Promise<Readonly<Record<'plain' | 'markdown', IGrammar>>> {
  const wasm = createRequire(__filename).resolve('vscode-oniguruma/release/onig.wasm');
  await loadWASM(readFileSync(wasm));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (text) => new OnigString(text),
    }),
    loadGrammar: (scope) => Promise.resolve(rawGrammar(scope)),
    getInjections: (scope) => (scope === injection ? [] : [injection]),
  });
  const load = async (scope: string) => {
    const grammar = await registry.loadGrammar(scope);
    assert.ok(grammar);
    return grammar;
  };
  return { plain: await load('text.plain'), markdown: await load('text.html.markdown') };
}

/** The coloured words of a text, as `word:kind`. */
function coloured(grammar: IGrammar, text: string): readonly string[] {
  let state = INITIAL;
  return text.split('\n').flatMap((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.flatMap(({ startIndex, endIndex, scopes }) => {
      const ours = scopes.find((scope) => scope.endsWith('.carolene'));
      return ours === undefined ? [] : [`${line.slice(startIndex, endIndex)}:${ours.split('.').at(-2) ?? ''}`];
    });
  });
}

describe('what is coloured', () => {
  let grammars: Awaited<ReturnType<typeof loadGrammars>>;
  before(async () => {
    grammars = await loadGrammars();
  });

  const cases: readonly (readonly ['plain' | 'markdown', string, readonly string[]])[] = [
    ['plain', 'as it was.[1] And “so.”[22]', ['[1]:note', '[22]:note']],
    ['plain', '[1] See Id. at 3.', ['[1]:note', 'See:signal', 'Id.:reference']],
    ['plain', '[2] Pan, supra note 12, at 4.', ['[2]:note', 'supra:reference', '12:note']],
    ['plain', '[2] See supra notes 3–5.', ['[2]:note', 'See:signal', 'supra:reference', '3–5:note']],
    ['plain', '[7] See, e.g., Roe v. Wade', ['[7]:note', 'See, e.g.,:signal']],
    [
      'plain',
      'Ibid. But see Pan. Cf. id. at 4; see also infra Part II.',
      ['Ibid.:reference', 'But see:signal', 'Cf.:signal', 'id.:reference', 'see also:signal', 'infra:reference'],
    ],
    ['markdown', 'as it was.[^1] And so.[^pan]', ['[^1]:note', '[^pan]:note']],
    ['markdown', '# Of the Rule[^3]', ['[^3]:note']],
    ['markdown', '[^1]: *See* *id.* at 3.', ['[^1]::note', 'See:signal', 'id.:reference']],
    ['markdown', '[^1]: Pan, *supra* note 12.', ['[^1]::note', 'supra:reference', '12:note']],
    ['plain', '410 U.S. 113, 93 S. Ct. 705; 42 U.S.C. § 1983', ['U.S.:reporter', 'S. Ct.:reporter', 'U.S.C.:reporter']],
    ['markdown', '*Doe v. Poe*, 24 F. Supp. 2d 113, 115', ['F. Supp. 2d:reporter']],
    // What only looks like it.
    ['plain', 'He had 3 U.S. senators and 5 Stat. books, F.3d 4.', []],
    ['plain', 'Smith v. Jones [1995] 2 AC 1', []],
    ['plain', 'We see also that the idea. Suprarenal infractions were grid. Seen it?', []],
    ['plain', 'a[1](b) [x] [12345]', []],
    ['markdown', 'the `supra note 3` of code', []],
    ['markdown', '```\n[^1]: Id. supra note 3\n```', []],
  ];
  for (const [format, text, expected] of cases) {
    it(`${format}: ${text.replaceAll('\n', '⏎')}`, () => assert.deepEqual(coloured(grammars[format], text), expected));
  }

  it('leaves emphasis to Markdown', () => {
    const line = '[^1]: *See* Pan, *supra* note 12, at 4; *see id.* at 5. *The* End.';
    const { tokens } = grammars.markdown.tokenizeLine(line, INITIAL);
    const italic = tokens.filter(({ scopes }) => scopes.includes('markup.italic.markdown'));
    assert.equal(
      italic.map(({ startIndex, endIndex }) => line.slice(startIndex, endIndex)).join(''),
      '*See**supra**see id.**The*',
    );
  });

  it('takes time in proportion to the line, whatever stands in it', () => {
    for (const piece of [
      '[',
      '[^',
      'See ',
      'See, e.g., ',
      'supra note ',
      '*_',
      '[1] ',
      '; see ',
      '1 U.S. ',
      '1 F. Supp. ',
    ]) {
      const time = (count: number) => {
        const line = piece.repeat(count);
        const start = performance.now();
        grammars.plain.tokenizeLine(line, INITIAL);
        return performance.now() - start;
      };
      time(1000);
      const small = time(2000);
      assert.ok(time(8000) < Math.max(40, small * 16), `“${piece}” takes more than linear time`);
    }
  });
});
