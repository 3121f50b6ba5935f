import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inSource } from '../../../server/src/manuscript/manuscript';
import { readManuscript } from '../../../server/src/manuscript/read';
import { span } from '../../../server/src/text/span';
import { body, calls, headings, markdown, notes } from './reading';

describe('Markdown with [^label] notes', () => {
  it('has its notes at the end', () => {
    const read = markdown('One.[^1] Two.[^2]', '', '[^1]: *See* Pan.', '', '[^2]: Id.');
    assert.deepEqual(notes(read), ['1: See Pan.', '2: Id.']);
    assert.deepEqual(body(read), ['One. Two.']);
    assert.equal(read.numbering, 'order');
  });

  it('has definitions under one another without blank lines, and right after a paragraph', () => {
    const read = markdown('One.[^a] Two.[^b]', '[^a]: A.', '[^b]: B', 'that goes on lazily.', '', 'Three.');
    assert.deepEqual(notes(read), ['1: A.', '2: B\nthat goes on lazily.']);
    assert.deepEqual(body(read), ['One. Two.', 'Three.']);
  });

  it('takes `[^1]: Id.` for a note, not for a link', () => {
    assert.deepEqual(notes(markdown('One.[^1]', '', '[^1]: Id.')), ['1: Id.']);
  });

  it('lets a note go on over indented paragraphs, which are text and no code', () => {
    const read = markdown(
      ...['One.[^1] Two.[^2]', '', '[^1]: That entity may be', '    the author.', ''],
      ...['    It goes on.', '', '            However far it is indented.', '', 'Body.', '', '[^2]: B.'],
    );
    assert.deepEqual(notes(read), [
      '1: That entity may be\nthe author.\n\nIt goes on.\n\nHowever far it is indented.',
      '2: B.',
    ]);
    assert.deepEqual(body(read), ['One. Two.', 'Body.']);
  });

  it('reads quotations and lists in a note as its paragraphs, and leaves code out', () => {
    const read = markdown(
      'One.[^1]',
      '',
      '[^1]: A.',
      '',
      '    > quoted',
      '',
      '    - item',
      '',
      '    ```',
      '    code',
      '    ```',
    );
    assert.deepEqual(notes(read), ['1: A.\n\nquoted\n\nitem']);
    const prose = read.passages[read.notes[0]?.passage ?? -1]?.prose;
    assert.deepEqual(
      prose?.styles.map((run) => [run.style, prose.text.slice(run.span.start, run.span.end)]),
      [['blockQuote', 'quoted']],
    );
  });

  it('says where the label and the whole note stand', () => {
    const read = markdown('One.[^pan]', '', '[^pan]: *Pan*, supra.', '');
    const [note] = read.notes;
    assert.ok(note);
    assert.equal(read.source.slice(note.labelSpan.start, note.labelSpan.end), 'pan');
    assert.equal(read.source.slice(note.span.start, note.span.end), '[^pan]: *Pan*, supra.');
    const passage = read.passages[note.passage];
    assert.ok(passage);
    const place = inSource(passage, span(0, 3));
    assert.equal(read.source.slice(place.start, place.end), 'Pan');
  });

  it('numbers notes by the order of their first calls', () => {
    const read = markdown('One.[^b] Two.[^a] Again.[^b]', '', '[^a]: A.', '[^b]: B.', '[^c]: C.');
    assert.deepEqual(notes(read), ['1: B.', '2: A.', 'c: C.']);
    assert.deepEqual(calls(read), ['1', '2', '1']);
  });

  it('counts a call whose body is missing', () => {
    const read = markdown('One.[^1] Two.[^2] Three.[^3]', '', '[^1]: A.', '[^3]: C.');
    assert.deepEqual(calls(read), ['1', '2 without body', '3']);
    assert.deepEqual(notes(read), ['1: A.', '3: C.']);
  });

  it('counts a note nested in a note at its call', () => {
    const read = markdown('One.[^a]', '', '[^a]: A.[^n]', '', 'Two.[^b]', '', '[^n]: N.', '[^b]: B.');
    assert.deepEqual(notes(read), ['1: A.', '2: N.', '3: B.']);
  });

  it('gives author notes no number', () => {
    const read = markdown('Title[^*]', '', 'One.[^1]', '', '[^*]: Professor.', '[^1]: A.');
    assert.deepEqual(notes(read), ['1: A.', '*: Professor.']);
    assert.deepEqual(calls(read), ['*', '1']);
  });

  it('is in doubt about the numbering where labels are numbers and differ from the order', () => {
    const source = 'One.[^2] Two.[^1]\n\n[^1]: A.\n[^2]: B.\n';
    const byOrder = readManuscript(source, 'markdown').manuscript;
    assert.equal(byOrder.numberingInDoubt, true);
    assert.equal(byOrder.numbering, 'order');
    assert.deepEqual(notes(byOrder), ['1: B.', '2: A.']);
    const byLabel = readManuscript(source, 'markdown', { numbering: 'label' }).manuscript;
    assert.equal(byLabel.numbering, 'label');
    assert.deepEqual(notes(byLabel), ['1: A.', '2: B.']);
    assert.equal(markdown('One.[^1] Two.[^2]', '', '[^1]: A.', '[^2]: B.').numberingInDoubt, false);
    assert.equal(markdown('One.[^b] Two.[^a]', '', '[^a]: A.', '[^b]: B.').numberingInDoubt, false);
  });
});

describe('Markdown with inline notes', () => {
  it('has them in the text', () => {
    const read = markdown('One.^[See *Pan* [hereinafter Pan].] Two.^[Id.]');
    assert.deepEqual(notes(read), ['1: See Pan [hereinafter Pan].', '2: Id.']);
    assert.deepEqual(body(read), ['One. Two.']);
    assert.equal(read.notes[0]?.inline, true);
  });

  it('counts them with the others', () => {
    const read = markdown('One.[^a] Two.^[B.] Three.[^c]', '', '[^a]: A.', '[^c]: C.');
    assert.deepEqual(notes(read), ['1: A.', '2: B.', '3: C.']);
  });

  it('maps them to their source', () => {
    const read = markdown('One.^[See *Pan*.]');
    const note = read.notes[0];
    assert.ok(note);
    assert.equal(read.source.slice(note.span.start, note.span.end), '^[See *Pan*.]');
    const passage = read.passages[note.passage];
    assert.ok(passage);
    const place = inSource(passage, span(4, 7));
    assert.equal(read.source.slice(place.start, place.end), 'Pan');
  });

  it('may nest', () => {
    const read = markdown('One.^[A.^[B.] A again.] Two.^[C.]');
    assert.deepEqual(notes(read), ['1: A. A again.', '2: B.', '3: C.']);
  });

  it('leaves an unclosed one as text', () => {
    assert.deepEqual(body(markdown('One.^[See Pan')), ['One.^[See Pan']);
  });
});

describe('Markdown with printed numbers', () => {
  it('has its notes as `[n] Text`, numbered as printed', () => {
    const read = markdown('One.[1] Two.[3]', '', '## NOTES', '', '[1] *See* Pan.', '', '[3] Id.');
    assert.deepEqual(notes(read), ['1: See Pan.', '3: Id.']);
    assert.equal(read.numbering, 'printed');
  });

  it('has them line by line', () => {
    const read = markdown('One.[1] Two.[2]', '', '[1] *A*', 'goes on.', '[2] B.');
    assert.deepEqual(notes(read), ['1: A\ngoes on.', '2: B.']);
    const passage = read.passages[read.notes[1]?.passage ?? -1];
    assert.ok(passage);
    assert.equal(read.source.slice(passage.span.start, passage.span.end), 'B.');
  });

  it('has parts where the numbers begin again', () => {
    const read = markdown(
      ...['One.[1] Two.[2]', '', 'JUSTICE POE, dissenting.', '', 'No.[1]', '', 'Never.[2]', ''],
      ...['[1] A.', '', '[2] B.', '', '[1] C.', '', '[2] D.'],
    );
    assert.deepEqual(
      read.calls.map((call) => [call.part, call.note]),
      [
        [0, 0],
        [0, 1],
        [1, 2],
        [1, 3],
      ],
    );
  });

  it('begins a part with the opinion, not with its first call', () => {
    const read = markdown(
      ...['One.[1] Two.[2]', '', 'So ordered.', '', 'JUSTICE POE, dissenting.', '', '## I', '', 'I dissent.', ''],
      ...['No.[1]', '', '[1] A.', '', '[2] B.', '', '[1] C.'],
    );
    const parts = read.passages.filter((each) => each.kind !== 'note').map((each) => each.part);
    assert.deepEqual(parts, [0, 0, 1, 1, 1, 1]);
    assert.equal(read.source.slice(read.parts[1]?.span.start ?? 0).startsWith('JUSTICE POE'), true);
  });

  it('reads calls that a word processor made links', () => {
    const read = markdown(
      'One.[[1]](#_ftn1) Two.[\\[2\\]](#_ftn2)',
      '',
      '[[1]](#_ftnref1) A.',
      '',
      '[\\[2\\]](#_ftnref2) B.',
    );
    assert.deepEqual(notes(read), ['1: A.', '2: B.']);
    assert.deepEqual(body(read), ['One. Two.']);
  });

  it('reads notes written like link definitions', () => {
    assert.deepEqual(notes(markdown('One.[1] Two.[2]', '', '[1]: See Pan.', '[2]: Id.')), ['1: See Pan.', '2: Id.']);
  });

  it('takes no notes from a README', () => {
    const read = markdown(
      '# Tool',
      '',
      'Use `cells[1]` and [the guide][1].',
      '',
      '1. Install',
      '2. Run',
      '',
      '[1]: https://a.org',
    );
    assert.deepEqual(notes(read), []);
    assert.deepEqual(calls(read), []);
  });
});

describe('Debris of converters', () => {
  const debris: readonly (readonly [string, string, string])[] = [
    ['a superscript call', 'so.<sup>[^1]</sup> Next', 'so. Next'],
    ['a number kept beside the call', 'so.^3^[^1] Next', 'so. Next'],
    ['a space before the call', 'code, [^1] in 2010', 'code, in 2010'],
    ['code that holds a space', '` `*Id.*[^1]', 'Id.'],
  ];
  for (const [what, text, expected] of debris) {
    it(`is cleared away: ${what}`, () => {
      assert.equal(body(markdown(text, '', '[^1]: A.'))[0]?.trim(), expected);
    });
  }

  it('is cleared away: a number kept in the note', () => {
    assert.deepEqual(notes(markdown('One.[^1]', '', '[^1]: ^71^See Pan.')), ['1: See Pan.']);
  });
});

describe('Blocks of Markdown', () => {
  it('are passages: paragraphs, items of lists, cells of tables, quotations', () => {
    const read = markdown('Para', '', '- one', '- two', '', '| a | b |', '|---|---|', '| *c* | d |', '', '> said');
    assert.deepEqual(body(read), ['Para', 'one', 'two', 'a', 'b', 'c', 'd', 'said']);
    assert.deepEqual(
      read.passages.at(-1)?.prose.styles.map((run) => run.style),
      ['blockQuote'],
    );
  });

  it('are no passages: code, HTML, rules, link definitions, attributes', () => {
    const read = markdown(
      ...['```', 'x[1]', '```', '', '    indented', '', '<div>', 'html', '</div>', '', '---', ''],
      ...['[a]: https://a.org', '', '{:toc}', '', 'Text'],
    );
    assert.deepEqual(body(read), ['Text']);
  });

  it('are headings with level, number and title', () => {
    const read = markdown(
      '# Title',
      '## I. Definitions',
      '##  *10 II',
      '### Part III: The *Rule*',
      'Under',
      '---',
      '#### 3.2 Method {#m}',
    );
    assert.deepEqual(headings(read), [
      '1 Title',
      '2 I Definitions',
      '2 II ',
      '3 III The Rule',
      '2 Under',
      '4 3.2 Method',
    ]);
  });

  it('may hold calls in headings', () => {
    const read = markdown('# Title[^1]', '', '[^1]: A.');
    assert.deepEqual(headings(read), ['1 Title']);
    assert.deepEqual(calls(read), ['1']);
  });
});

describe('Front matter', () => {
  it('gives its top-level scalars and is no text', () => {
    const read = markdown(
      ...[
        '---',
        'title: "A \\"quoted\\" title"',
        'Carolene.Document: true',
        "tldr: 'it''s'",
        'list:',
        '  - x',
        'n: 5 # five',
      ],
      ...['---', '', 'Text.[^1]', '', '[^1]: A.'],
    );
    assert.deepEqual(
      [...read.frontMatter],
      [
        ['title', 'A "quoted" title'],
        ['carolene.document', 'true'],
        ['tldr', "it's"],
        ['n', '5'],
      ],
    );
    assert.deepEqual(body(read), ['Text.']);
  });

  const nested: readonly (readonly [string, readonly string[], readonly string[]])[] = [
    ['below a key', ['carolene:', '  document: court', '  numbering: "label"'], ['document=court', 'numbering=label']],
    ['with remarks', ['carolene: # ours', '', '    # what it is', '    document: court # a brief'], ['document=court']],
    ['before other keys', ['carolene:', ' document: court', 'title: x', ' numbering: label'], ['document=court']],
    ['no deeper than one level', ['carolene:', '  other:', '    document: court', '  numbering: order'], ['numbering=order']],
    ['not in a block of text', ['carolene: |', '  document: court'], []],
    ['not in a list', ['carolene:', '  - document: court'], []],
    ['not under another key', ['pandoc:', '  document: court'], []],
  ]; // prettier-ignore
  for (const [what, lines, expected] of nested) {
    it(`gives the scalars one level down, ${what}`, () => {
      const read = markdown('---', ...lines, '---', '', 'Text.');
      const ours = [...read.frontMatter].filter(([key]) => key.startsWith('carolene.'));
      assert.deepEqual(
        ours.map(([key, value]) => `${key.slice('carolene.'.length)}=${value}`),
        expected,
      );
    });
  }

  it('must be closed', () => {
    assert.deepEqual([...markdown('---', 'title: x', '', 'Text').frontMatter], []);
  });
});

describe('Directives', () => {
  it('are read from comments between and in paragraphs', () => {
    const read = markdown(
      ...['<!-- carolene-disable id-run-too-long, note-empty -- as the journal wants -->', ''],
      ...['Text <!-- carolene-disable-line --> and more.', '', '<!-- carolene-enable -->', '', '<!-- other -->'],
    );
    assert.deepEqual(
      read.directives.map(({ verb, rules, reason }) => [verb, rules.map((rule) => rule.name), reason]),
      [
        ['disable', ['id-run-too-long', 'note-empty'], 'as the journal wants'],
        ['disable-line', [], null],
        ['enable', [], null],
      ],
    );
    const rule = read.directives[0]?.rules[1];
    assert.equal(rule && read.source.slice(rule.span.start, rule.span.end), 'note-empty');
  });
});

describe('Markdown files of every kind of line end', () => {
  for (const [what, end] of [
    ['\\r\\n', '\r\n'],
    ['\\r', '\r'],
  ] as const) {
    it(`read the same with ${what}`, () => {
      const lines = [
        '---',
        'title: x',
        '---',
        '# Head',
        '',
        'One.[^1] Two',
        'lines.',
        '',
        '[^1]: A',
        '    more.',
        '',
        '    - item',
        '',
      ];
      const read = markdown(lines.join(end));
      assert.deepEqual(notes(read), ['1: A\nmore.\n\nitem']);
      assert.deepEqual(body(read), ['One. Two\nlines.']);
      assert.deepEqual(headings(read), ['1 Head']);
      assert.equal(read.frontMatter.get('title'), 'x');
    });
  }

  it('keeps its offsets behind a byte order mark', () => {
    const read = markdown('\ufeff# Head', '', 'Text.[^1]', '', '[^1]: A.');
    assert.equal(read.source.slice(read.calls[0]?.span.start).startsWith('[^1]\n'), true);
    assert.deepEqual(headings(read), ['1 Head']);
  });
});
