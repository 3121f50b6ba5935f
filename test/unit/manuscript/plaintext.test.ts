import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { inSource } from '../../../server/src/manuscript/manuscript';
import { span } from '../../../server/src/text/span';
import { body, calls, headings, notes, plain } from './reading';

describe('Plain text with [n] calls', () => {
  it('has its notes at the end', () => {
    const read = plain('China argues that they are migrants.[1] It is not alone.[2]', '', '[1] Pan.', '', '[2] Id.');
    assert.deepEqual(notes(read), ['1: Pan.', '2: Id.']);
    assert.deepEqual(calls(read), ['1', '2']);
    assert.deepEqual(body(read), ['China argues that they are migrants. It is not alone.']);
    assert.equal(read.numbering, 'printed');
    assert.equal(read.sure, true);
  });

  it('takes the calls out of the prose and keeps their place', () => {
    const read = plain('One.[1] Two [2] three.', '', '[1] A.', '', '[2] B.');
    assert.deepEqual(body(read), ['One. Two three.']);
    assert.deepEqual(
      read.calls.map((call) => [call.at, read.source.slice(call.span.start, call.span.end)]),
      [
        [4, '[1]'],
        [8, '[2]'],
      ],
    );
  });

  it('says where the label and the whole note stand', () => {
    const read = plain('Text.[12]', '', '[12] Pan, supra.');
    const [note] = read.notes;
    assert.ok(note);
    assert.equal(read.source.slice(note.labelSpan.start, note.labelSpan.end), '12');
    assert.equal(read.source.slice(note.span.start, note.span.end), '[12] Pan, supra.');
    const passage = read.passages[note.passage];
    assert.ok(passage);
    const place = inSource(passage, span(5, 10));
    assert.equal(read.source.slice(place.start, place.end), 'supra');
  });

  it('has its notes under one another without blank lines, or right after a title', () => {
    const tight = plain('One.[1] Two.[2]', '', '[1] A.', '[2] B is long', 'and goes on.');
    assert.deepEqual(notes(tight), ['1: A.', '2: B is long\nand goes on.']);
    assert.deepEqual(notes(plain('One.[1] Two.[2]', '', 'Notes', '[1] A.', '[2] B.')), ['1: A.', '2: B.']);
  });

  it('has under one another also a note that was moved behind others', () => {
    const read = (...lines: readonly string[]): readonly string[] =>
      notes(plain('One.[1] Three.[3] Two.[2] Four.[4]', '', ...lines));
    const four = ['1: A.', '2: B.', '3: C.', '4: D.'];
    assert.deepEqual(read('[1] A.', '[3] C.', '[2] B.', '[4] D.'), four);
    assert.deepEqual(read('[1] A.', '[4] D.', '[2] B.', '[3] C.'), four);
    const goesOn = read('[1] A.', '[3] C, and', '[2] of it.', '[4] D.');
    assert.deepEqual(goesOn, ['1: A.', '3: C, and\n[2] of it.', '4: D.'], 'a line that goes on');
    const again = read('[1] A.', '[2] B.', '[4] D.', '[2] Too.');
    assert.deepEqual(again, ['1: A.', '2: B.', '4: D.\n[2] Too.'], 'a number that is there');
  });

  it('has its notes as "n. Text" where the text calls [n]', () => {
    const read = plain('One.[1] Two.[2] Three.[3]', '', '1. A.', '2. B.', '3. C.');
    assert.deepEqual(notes(read), ['1: A.', '2: B.', '3: C.']);
  });

  it('may hold a list of its own above such notes, and in one of them', () => {
    const read = plain(
      'Steps:',
      '',
      '1. Milk',
      '2. Eggs',
      '',
      'One.[1] Two.[2]',
      '',
      '1. A:',
      '',
      '1. first',
      '',
      '2. second',
      '',
      '2. B.',
    );
    assert.equal(read.notes[0]?.label, '1');
    assert.deepEqual(calls(read), ['1', '2']);
    assert.ok(body(read).includes('1. Milk'));
  });

  it('lets a note go on over several paragraphs', () => {
    const read = plain('One.[1] Two.[2]', '', '[1] A.', '', 'A goes on.', '', '[2] B.', '', 'B goes on.');
    assert.deepEqual(notes(read), ['1: A.\n\nA goes on.', '2: B.\n\nB goes on.']);
  });

  it('reads calls in headings, and headings without their calls', () => {
    const read = plain('I. INTRODUCTION[1]', '', 'So it is.[2]', '', '[1] One.', '', '[2] Two.');
    assert.deepEqual(headings(read), ['1 I INTRODUCTION']);
    assert.deepEqual(calls(read), ['1', '2']);
    assert.deepEqual(notes(read).length, 2);
  });

  it('lets text follow the notes after a heading', () => {
    const read = plain('One.[1]', '', '[1] A.', '', 'ACKNOWLEDGMENTS', '', 'We thank them.');
    assert.deepEqual(notes(read), ['1: A.']);
    assert.deepEqual(body(read), ['One.', 'We thank them.']);
  });

  it('may have holes, calls without a body, and bodies that nothing calls', () => {
    const read = plain('One.[1] Four.[4] Five.[5] Six.[6]', '', '[1] A.', '', '[4] D.', '', '[6] F.', '', '[7] G.');
    assert.deepEqual(calls(read), ['1', '4', '5 without body', '6']);
    assert.deepEqual(
      read.notes.map((note) => note.calls.length),
      [1, 1, 1, 0],
    );
  });

  for (const typed of ['25', '6', '1']) {
    it(`keeps its notes when a call [${typed}] is typed among the first`, () => {
      const numbers = [1, 2, 3, 4, 5, 6];
      const read = plain(
        `One.[1] Two.[2] And more.[${typed}] Three.[3] Four.[4] Five.[5] Six.[6]`,
        ...numbers.flatMap((number) => ['', `[${number}] Note ${number}.`]),
      );
      assert.equal(notes(read).length, 6);
    });
  }

  it('keeps two bodies with one number and bodies out of order', () => {
    const read = plain('One.[1] Two.[2] Three.[3]', '', '[1] A.', '', '[3] C.', '', '[2] B.', '', '[3] Again.');
    assert.deepEqual(notes(read), ['1: A.', '2: B.', '3: C.', '3: Again.']);
    assert.equal(read.parts.length, 1);
  });

  it('has author notes without a number', () => {
    const read = plain('Adminization', 'Yonathan Arbel*', '', 'One.[1]', '', '* Assistant Professor.', '', '[1] A.');
    assert.deepEqual(notes(read), ['1: A.', '*: Assistant Professor.']);
    assert.deepEqual(notes(plain('By Pan. [*]', '', 'One.[1]', '', '[*] Editor.', '', '[1] A.')), [
      '1: A.',
      '*: Editor.',
    ]);
  });

  it('has an empty note', () => {
    const read = plain('One.[1] Two.[2]', '', '[1]', '', '[2] B.');
    assert.deepEqual(notes(read), ['1: ', '2: B.']);
  });
});

describe('Brackets that are no calls', () => {
  const stays: readonly (readonly [string, string])[] = [
    ['a foreign report', 'See Donoghue, [1932] AC 562.[1]'],
    ['an altered letter', 'They argue that “[t]he law” and “[T]he court” differ.[1]'],
    ['a word put in', 'It was “the [Commission’s] duty.”[1]'],
    ['an index in code', 'Take cells[40] of it.[1]'],
    ['a number that begins with 0', 'See line[007] there.[1]'],
  ];
  for (const [what, text] of stays) {
    it(`stay text: ${what}`, () => {
      const read = plain(text, '', '[1] A.', '', '[2] B.');
      assert.deepEqual(body(read), [text.slice(0, -3)]);
      assert.deepEqual(calls(read), ['1']);
    });
  }

  const documents: readonly (readonly [string, readonly string[]])[] = [
    ['a shopping list', ['Shopping', '', '1. Milk', '2. Eggs', '3. Bread']],
    ['a log', ['[1] started', '[2] listening on 80', '[1] stopped']],
    ['code', ['int a[3];', 'a[1] = a[2];', 'return a[0];']],
    [
      'a list of references',
      [
        'As shown in [3] and [1], and in [2] with [3]. See [1], [2], [3].',
        '',
        '[1] Smith, Networks.',
        '[2] Roe, Graphs.',
        '[3] Poe, Trees.',
      ],
    ],
    ['a contents page', ['CONTENTS', '', 'I. INTRODUCTION ........ 4', 'II. THE RULE ........... 9']],
  ];
  for (const [what, lines] of documents) {
    it(`make no notes of ${what}`, () => {
      const read = plain(...lines);
      assert.deepEqual(notes(read), []);
      assert.deepEqual(calls(read), []);
    });
  }
});

describe('Numbering that begins again', () => {
  it('makes a part of each chapter with notes of its own', () => {
    const read = plain(
      ...['CHAPTER 1', '', 'One.[1] Two.[2]', '', '[1] A.', '', '[2] B.', ''],
      ...['CHAPTER 2', '', 'Uno.[1] Due.[2]', '', '[1] C.', '', '[2] D.'],
    );
    assert.deepEqual(
      read.notes.map((note) => [note.part, note.number]),
      [
        [0, 1],
        [0, 2],
        [1, 1],
        [1, 2],
      ],
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

  it('makes parts also where all notes stand at the end', () => {
    const read = plain(
      ...['One.[1] Two.[2] Three.[3]', '', 'JUSTICE POE, dissenting.', '', 'No.[1] Never.[2]', ''],
      ...['NOTES', '', '[1] A.', '', '[2] B.', '', '[3] C.', '', '[1] D.', '', '[2] E.'],
    );
    assert.deepEqual(
      read.parts.map((part) => part.notes.length),
      [3, 2],
    );
    assert.deepEqual(
      read.calls.map((call) => call.part),
      [0, 0, 0, 1, 1],
    );
  });

  it('is none where a call is repeated', () => {
    const read = plain('One.[1] Two.[2] One again.[1] Three.[3]', '', '[1] A.', '', '[2] B.', '', '[3] C.');
    assert.equal(read.parts.length, 1);
    assert.deepEqual(read.notes[0]?.calls, [0, 2]);
  });

  it('is none where notes go on counting after a second chapter', () => {
    const read = plain('One.[1]', '', '[1] A.', '', 'II. MORE', '', 'Two.[2]', '', '[2] B.');
    assert.equal(read.parts.length, 1);
    assert.deepEqual(notes(read), ['1: A.', '2: B.']);
    assert.deepEqual(body(read), ['One.', 'Two.']);
  });
});

describe('Paragraphs of plain text', () => {
  it('are parted by blank lines, and their lines joined', () => {
    const read = plain('The court', '  held that', '', ' ', 'the law stands.', '***', 'Next.');
    assert.deepEqual(body(read), ['The court\nheld that', 'the law stands.', 'Next.']);
  });

  it('map back to their source over indentation and Windows line ends', () => {
    const read = plain('The court\r', '  held that\r');
    const [passage] = read.passages;
    assert.ok(passage);
    assert.equal(passage.prose.text, 'The court\nheld that');
    const place = inSource(passage, span(10, 14));
    assert.equal(read.source.slice(place.start, place.end), 'held');
  });

  it('are single lines where no hand would have broken them', () => {
    const long = 'word '.repeat(60).trim();
    assert.deepEqual(body(plain(long, long)), [long, long]);
  });
});

describe('Headings of plain text', () => {
  const yes: readonly (readonly [string, string])[] = [
    ['I. INTRODUCTION', '1 I INTRODUCTION'],
    ['INTRODUCTION', '1 INTRODUCTION'],
    ['Part II', '1 II '],
    ['Part II: The Rule of Non-Refoulement', '1 II The Rule of Non-Refoulement'],
    ['A. The Rule in the Courts', '1 A The Rule in the Courts'],
    ['Chapter 3', '1 3 '],
    ['CONCLUSION', '1 CONCLUSION'],
  ];
  for (const [line, heading] of yes) {
    it(`are known: ${line}`, () => {
      assert.deepEqual(headings(plain(line, '', 'The text that follows says more than this.')), [heading]);
    });
  }

  const no = [
    '1. Milk',
    'I. The court held that it was so.',
    'By: Abbie Carver',
    'Id.',
    'DPRK.',
    'I. INTRODUCTION .... 4',
  ];
  for (const line of no) {
    it(`are not seen in: ${line}`, () => {
      assert.deepEqual(headings(plain(line, '', 'The text that follows says more than this.')), []);
    });
  }

  it('have the level of their numbering among those in use', () => {
    const read = plain(
      'I. FACTS',
      '',
      'A. The Camp',
      '',
      'B. The Border',
      '',
      'C. The Law',
      '',
      'II. LAW',
      '',
      'V. END',
    );
    assert.deepEqual(headings(read), [
      '1 I FACTS',
      '2 A The Camp',
      '2 B The Border',
      '2 C The Law',
      '1 II LAW',
      '1 V END',
    ]);
  });
});

describe('Text out of a PDF', () => {
  const page = (from: number): string[] => [
    `The court agreed.${from} Scholars did not.${from + 1} The rule stands,${from + 2} for now.${from + 3}`,
    `${from}. OLIVER, supra note 7, at 385.`,
    `${from + 1}. Id.`,
    '',
    '<<PAGE_BREAK>>',
    '',
  ];

  it('is not read surely, and no notes are invented', () => {
    const read = plain(...page(1), ...page(5));
    assert.equal(read.sure, false);
    assert.deepEqual(notes(read), []);
    assert.deepEqual(calls(read), []);
  });

  it('is not seen in text that has no notes', () => {
    assert.equal(plain('See 5 U.S.C. § 552 and Rule 11.', '', 'F.3d, H2O, v1.2, and page 4.').sure, true);
  });
});

describe('Plain text of no kind', () => {
  for (const [what, source] of [
    ['an empty file', ''],
    ['blank lines', '\n\n  \n'],
    ['a byte order mark', '\ufeff'],
  ] as const) {
    it(`has one part and nothing in it: ${what}`, () => {
      const read = plain(source);
      assert.deepEqual(read.passages, []);
      assert.equal(read.parts.length, 1);
    });
  }

  it('keeps its offsets behind a byte order mark', () => {
    const read = plain('\ufeffText.[1]', '', '[1] A.');
    assert.equal(read.calls[0]?.span.start, 6);
  });
});
