/** References that follow their notes: what a writer does, and what is made of it. */
import assert from 'node:assert/strict';
import { Following } from '../../../server/src/features/following';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { everyRepair, repairs, type RepairName } from '../../../server/src/repair/heal/healing';
import { applyEdits } from '../../../server/src/text/edit';
import { span } from '../../../server/src/text/span';

const LEE = 'Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160 (2015).';
const ROE = 'Bo Roe, *Quill*, 70 Tex. L. Rev. 1, 12 (2014).';

/** Calls `a`, `b`, `c`… in one paragraph, and their notes. */
function markdown(notes: Readonly<Record<string, string>>): string {
  const calls = Object.keys(notes).map((label) => `Point ${label}.[^${label}]`);
  const bodies = Object.entries(notes).map(([label, body]) => `[^${label}]: ${body}`);
  return `${calls.join(' ')}\n\n${bodies.join('\n\n')}\n`;
}

const printed = (...notes: readonly string[]): string =>
  `${notes.map((_, index) => `Point ${index + 1}.[${index + 1}]`).join(' ')}\n\n${notes
    .map((note, index) => `[${index + 1}] ${note.replaceAll('*', '')}`)
    .join('\n\n')}\n`;

class Writer {
  readonly following: Following;

  constructor(text: string, format: Format = 'markdown', without?: RepairName) {
    const mended = new Set([...everyRepair].filter((name) => name !== without));
    this.following = Following.open(text, format, mended);
  }

  get text(): string {
    return this.following.source;
  }

  replace(text: string, newText: string): this {
    const at = this.text.indexOf(text);
    assert.notEqual(at, -1, `${text} is not there`);
    this.following.change([{ span: span(at, at + text.length), newText }]);
    return this;
  }

  putBefore(text: string, newText: string): this {
    const at = this.text.indexOf(text);
    assert.notEqual(at, -1, `${text} is not there`);
    this.following.change([{ span: span(at, at), newText }]);
    return this;
  }

  cut(text: string): this {
    return this.replace(text, '');
  }

  type(before: string, text: string): this {
    const at = this.text.indexOf(before);
    [...text].forEach((key, index) => {
      this.following.change([{ span: span(at + index, at + index), newText: key }]);
    });
    return this;
  }

  /** Takes what is offered; the text before it. */
  update(): string {
    const before = this.text;
    const { edits } = this.following.repairs();
    assert.ok(edits, 'nothing is offered');
    this.following.change([...edits].reverse());
    return before;
  }

  /** The text that has to come back comes as one change, as an undo does. */
  undoTo(text: string): this {
    this.following.change([{ span: span(0, this.text.length), newText: text }]);
    return this;
  }

  offersNothing(when: string): this {
    const { edits, count, lost } = this.following.repairs();
    assert.deepEqual({ edits, count, lost }, { edits: null, count: 0, lost: [] }, when);
    return this;
  }

  note(label: string): string {
    const found = new RegExp(`^\\[\\^?${label}\\]:? (.*)$`, 'm').exec(this.text);
    return found?.[1] ?? '';
  }
}

describe('references that follow their notes, in Markdown', () => {
  const article = markdown({
    lee: LEE,
    roe: ROE,
    x: '*Id.* at 15.',
    y: 'Lee, *supra* note 1, at 1170; *see supra* notes 1–2 and accompanying text.',
    z: 'Roe, *supra* note 2, at 7. *See infra* note 6.',
    w: 'No more.',
  });

  it('one notice for all that a new note shifts, once it has a body', () => {
    const writer = new Writer(article).putBefore('Point lee.', 'New.[^new] ').offersNothing('without a body');
    writer.putBefore('[^lee]: ', '[^new]: Something else.\n\n');
    const { count, message, place } = writer.following.repairs();
    assert.deepEqual({ count, message }, { count: 4, message: '4 references shifted by 1.' });
    assert.equal(writer.text.slice(place?.start, place?.end), '[^new]');
    writer.update();
    assert.equal(writer.note('y'), 'Lee, *supra* note 2, at 1170; *see supra* notes 2–3 and accompanying text.');
    assert.equal(writer.note('z'), 'Roe, *supra* note 3, at 7. *See infra* note 7.');
    writer.offersNothing('after the update');
  });

  it('nothing while a note is typed key by key, up to its first word', () => {
    const writer = new Writer(article).type('Point lee.', 'New.[^new]');
    writer.offersNothing('with the call');
    writer.type('[^lee]: ', '[^new]: ').offersNothing('with an empty note');
  });

  it('undo offers nothing, neither of the update nor of the edit', () => {
    const writer = new Writer(article);
    writer.cut('Point roe.[^roe] ').cut(`[^roe]: ${ROE}\n\n`);
    const shifted = writer.update();
    writer.undoTo(shifted).offersNothing('when the update is undone');
    writer.undoTo(article).offersNothing('when all is undone');
  });

  it('a paragraph that is cut and pasted takes its notes along', () => {
    const writer = new Writer(article).cut('Point w.[^w]').putBefore('Point lee.', 'Point w.[^w] ');
    writer.update();
    assert.equal(writer.note('y'), 'Lee, *supra* note 2, at 1170; *see supra* notes 2–3 and accompanying text.');
    assert.equal(writer.note('z'), 'Roe, *supra* note 3, at 7. *See supra* note 1.');
  });

  it('a range loses what was deleted, and a list what was moved away', () => {
    const lists = markdown({
      a: LEE,
      b: 'Two.',
      c: 'Three.',
      d: '*See supra* notes 1–3.',
      e: '*See supra* notes 2–3.',
    });
    const writer = new Writer(lists).cut('Point c.[^c] ').cut('[^c]: Three.\n\n');
    writer.update();
    assert.equal(writer.note('d'), '*See supra* notes 1–2.');
    assert.equal(writer.note('e'), '*See supra* note 2.');
  });

  it('a note put into a range stays in it', () => {
    const writer = new Writer(markdown({ a: LEE, b: 'Two.', c: 'Three.', d: '*See supra* notes 2–3.' }));
    writer.putBefore('Point c.', 'New.[^new] ').putBefore('[^c]: ', '[^new]: A new one.\n\n');
    writer.update();
    assert.equal(writer.note('d'), '*See supra* notes 2–4.');
  });

  it('digits are dropped where the document drops them', () => {
    const notes = Object.fromEntries(
      Array.from({ length: 105 }, (_, index) => [`n${index + 1}`, `Remark ${index + 1}.`]),
    );
    const writer = new Writer(markdown({ ...notes, s: '*See supra* notes 101–02.', l: LEE }));
    writer.putBefore('Point n5.', 'New.[^new] ').putBefore('[^n5]: ', '[^new]: A new one.\n\n');
    writer.update();
    assert.equal(writer.note('s'), '*See supra* notes 102–03.');
  });

  it('a note that comes between an Id. and what it means is announced, with the short form that is right', () => {
    const writer = new Writer(article);
    writer.putBefore('Point x.', 'New.[^new] ').putBefore('[^x]: ', '[^new]: Cy Poe, *Ink*, 5 Yale L.J. 6 (2001).\n\n');
    writer.update();
    assert.equal(writer.note('x'), 'Roe, *supra* note 2, at 15.');
  });

  it('the next short form becomes the full citation that was deleted', () => {
    const writer = new Writer(article).cut('Point lee.[^lee] ').cut(`[^lee]: ${LEE}\n\n`);
    writer.update();
    assert.equal(
      writer.note('y'),
      'Ann Lee, *Paper Trails*, 90 N.Y.U. L. Rev. 1160, 1170 (2015); *see supra* note 1 and accompanying text.',
    );
  });

  it('references whose note was deleted are listed', () => {
    const writer = new Writer(article).cut(' Point w.[^w]').cut('\n\n[^w]: No more.');
    const { lost, edits } = writer.following.repairs();
    assert.equal(edits, null);
    assert.deepEqual(
      lost.map(({ span: at }) => writer.text.slice(at.start, at.end)),
      ['infra* note 6'],
    );
  });

  it('what is said of two notes that become one is said of that one', () => {
    const writer = new Writer(markdown({ a: 'One.', b: LEE, c: 'Lee, *supra* note 2; *see supra* note 2.' }));
    writer.replace(`\n\n[^b]: `, ' ').cut('Point b.[^b] ');
    writer.update();
    assert.equal(writer.note('c'), 'Lee, *supra* note 1; *see supra* note 1.');
  });

  it('a work follows its full citation when a note is split', () => {
    const writer = new Writer(markdown({ a: `A remark. ${LEE}`, b: 'Lee, *supra* note 1; *see supra* note 1.' }));
    writer.putBefore(' Point b.', ' So it is.[^new]').replace('remark. Ann', 'remark.\n\n[^new]: Ann');
    writer.update();
    assert.equal(writer.note('b'), 'Lee, *supra* note 2; *see supra* note 1.');
  });

  it('references to headings follow the headings', () => {
    const parts = `# I. Paper\n\nOne.[^a]\n\n# II. Ink\n\nTwo.[^b]\n\n[^a]: ${LEE}\n\n[^b]: *See supra* Part I.\n`;
    const writer = new Writer(parts)
      .putBefore('# I. Paper', '# I. Before\n\nText.\n\n')
      .replace('# I. Paper', '# II. Paper');
    writer.replace('# II. Ink', '# III. Ink').update();
    assert.equal(writer.note('b'), '*See supra* Part II.');
  });

  it('text from another document keeps its numbers', () => {
    const writer = new Writer(article);
    writer.putBefore(
      'Lee, *supra* note 1',
      'Elsewhere it was said that ink is dear. *See supra* note 2 and accompanying text. ',
    );
    writer.putBefore('Point lee.', 'New.[^new] ').putBefore('[^lee]: ', '[^new]: Something else.\n\n');
    writer.update();
    assert.match(writer.note('y'), /^Elsewhere it was said that ink is dear\. \*See supra\* note 2 and/);
  });

  it('what is ignored is settled', () => {
    const writer = new Writer(article).cut('Point roe.[^roe] ').cut(`[^roe]: ${ROE}\n\n`);
    writer.following.ignore();
    writer.offersNothing('after it was ignored');
  });
});

describe('inserting a footnote', () => {
  function inserted(marked: string, format: Format): string {
    const writer = new Writer(marked.replace('¦', ''), format);
    const result = writer.following.insertFootnote(marked.indexOf('¦'));
    assert.ok(result);
    const text = applyEdits(writer.text, result.edits);
    writer.following.change([...result.edits].reverse());
    writer.offersNothing('after it was put in');
    writer.undoTo(marked.replace('¦', '')).offersNothing('when it is undone');
    return `${text.slice(0, result.cursor)}¦${text.slice(result.cursor)}`;
  }

  it('in text with printed numbers renumbers what follows, and every reference', () => {
    const text = printed(LEE, ROE, 'Id. at 15.', 'Lee, supra note 1; see supra notes 2–3.').replace('2.[2]', '2.[2]¦');
    assert.equal(
      inserted(text, 'plaintext'),
      `Point 1.[1] Point 2.[2][3] Point 3.[4] Point 4.[5]

[1] ${LEE.replaceAll('*', '')}

[2] ${ROE.replaceAll('*', '')}

[3] ¦

[4] Roe, supra note 2, at 15.

[5] Lee, supra note 1; see supra notes 2–4.
`,
    );
  });

  it('in Markdown takes a free label, and every reference follows', () => {
    const text = markdown({ lee: LEE, roe: ROE, z: 'Roe, *supra* note 2.' }).replace('Point roe', '¦Point roe');
    assert.match(
      inserted(text, 'markdown'),
      /\[\^note-1\]Point roe(.|\n)*\n\[\^note-1\]: ¦\n(.|\n)*Roe, \*supra\* note 3\./,
    );
  });

  it('in Markdown whose labels are numbers in order takes the next, and shifts the labels', () => {
    const text = markdown({ 1: LEE, 2: ROE, 3: 'Roe, *supra* note 2.' }).replace('Point 2', '¦Point 2');
    assert.match(
      inserted(text, 'markdown'),
      /\[\^2\]Point 2\.\[\^3\] Point 3\.\[\^4\]\n(.|\n)*\[\^2\]: ¦\n(.|\n)*\[\^4\]: Roe, \*supra\* note 3\./,
    );
  });

  it('gives nothing within a note', () => {
    const text = printed(LEE, ROE);
    assert.equal(new Writer(text, 'plaintext').following.insertFootnote(text.indexOf('Tex.')), null);
  });
});

describe('renumbering notes', () => {
  it('puts calls and bodies in order, and the references follow', () => {
    const text = printed(LEE, ROE, 'Lee, supra note 1; Roe, supra note 2.').replace(
      '1.[1] Point 2.[2]',
      '1.[2] Point 2.[1]',
    );
    const writer = new Writer(text, 'plaintext');
    const { edits, left } = writer.following.renumber();
    assert.deepEqual(left, []);
    writer.following.change([...(edits ?? [])].reverse());
    assert.equal(
      writer.text,
      `Point 1.[1] Point 2.[2] Point 3.[3]

[1] ${ROE.replaceAll('*', '')}

[2] ${LEE.replaceAll('*', '')}

[3] Lee, supra note 2; Roe, supra note 1.
`,
    );
  });

  it('knows a note that was moved behind a higher number, where notes stand line by line', () => {
    const writer = new Writer(
      'One.[1] Two.[2] Three.[3]\n\n[1] A remark.\n[2] See infra note 3.\n[3] Another.\n',
      'plaintext',
    );
    writer
      .cut(' Three.[3]')
      .putBefore(' Two.', ' Three.[3]')
      .cut('[3] Another.\n')
      .putBefore('[2] See', '[3] Another.\n');
    writer.update();
    assert.equal(writer.text, 'One.[1] Three.[2] Two.[3]\n\n[1] A remark.\n[2] Another.\n[3] See supra note 2.\n');
  });

  it('begins with the number that the first note had before it was deleted', () => {
    for (const first of [1, 5]) {
      const [one, two] = [first, first + 1];
      const text = `Text.[${one}] More.[${two}]\n\n[${one}] ${LEE}\n\n[${two}] A remark.\n`;
      const writer = new Writer(text, 'plaintext').cut(`[${one}] ${LEE}\n\n`).cut(`[${one}]`);
      writer.following.ignore();
      writer.following.change([...(writer.following.renumber().edits ?? [])].reverse());
      assert.equal(writer.text, `Text. More.[${one}]\n\n[${one}] A remark.\n`);
    }
  });

  it('is left out like any repair', () => {
    const text = printed(LEE, ROE).replace('1.[1] Point 2.[2]', '1.[2] Point 2.[1]');
    assert.notEqual(new Writer(text, 'plaintext').following.renumber().edits, null);
    assert.equal(new Writer(text, 'plaintext', 'renumbering').following.renumber().edits, null);
  });

  it('knows which of two notes with one number is the new one', () => {
    const writer = new Writer(printed(LEE, ROE, 'Roe, supra note 2; see supra note 1.'), 'plaintext');
    writer
      .putBefore('Point 1.', 'New.[1] ')
      .putBefore('[1] Ann', '[1] New text.\n\n')
      .offersNothing('while a number is there twice');
    const { edits } = writer.following.renumber();
    writer.following.change([...(edits ?? [])].reverse());
    assert.equal(writer.note('4'), 'Roe, supra note 3; see supra note 2.');
  });

  it('lists calls without notes, and notes without calls', () => {
    const text = printed(LEE, ROE).replace('Point 2.[2]', 'Point 2.[3]');
    const { left } = new Writer(text, 'plaintext').following.renumber();
    assert.deepEqual(
      left.map(({ message }) => message),
      ['There is no note 3 for this call.', 'Nothing calls note 2.'],
    );
  });

  it('is offered when a line with calls is moved up', () => {
    const text = `One.[1]\nTwo.[2]\n\n[1] ${LEE}\n\n[2] See supra note 1.\n`;
    const writer = new Writer(text, 'plaintext');
    writer.following.change([
      { span: span(0, 0), newText: 'Two.[2]\n' },
      { span: span(15, 23), newText: '' },
    ]);
    writer.update();
    assert.equal(writer.text, `Two.[1]\nOne.[2]\n\n[1] See infra note 2.\n\n[2] ${LEE}\n`);
  });
});

describe('each kind of repair', () => {
  const whole: Readonly<Record<RepairName, (writer: Writer) => void>> = {
    renumbering: (writer) => writer.cut('Point 6.[6] ').cut('[6] A remark.\n\n'),
    works: (writer) => writer.cut('Point 6.[6] ').cut('[6] A remark.\n\n'),
    notes: (writer) => writer.cut('Point 6.[6] ').cut('[6] A remark.\n\n'),
    directions: (writer) => writer.cut(' Point 11.[11]').putBefore('Point 1.', 'Point 11.[11] '),
    antecedents: (writer) => writer.cut(' Point 11.[11]').putBefore('Point 8.', 'Point 11.[11] '),
    promotion: (writer) => writer.cut('Point 7.[7] ').cut(`[7] ${ROE.replaceAll('*', '')}\n\n`),
    headings: (writer) => writer.replace('II. Ink', 'III. Ink'),
  };
  const text = `I. Paper\n\n${printed(
    LEE, 'Two.', 'Three.', 'Four.', 'Five.', 'A remark.', ROE, 'Id. at 15.', 'Roe, supra note 7; see supra note 7.',
    'See supra note 9; see infra note 11; see infra Part II.', 'The last one.',
  ).replace('Point 9.', '\n\nII. Ink\n\nPoint 9.')}`; // prettier-ignore

  for (const name of repairs) {
    it(`${name}: is missed where it is left out`, () => {
      const mended = (without?: RepairName): string => {
        const writer = new Writer(text, 'plaintext', without);
        whole[name](writer);
        for (let round = 0; round < 4; round++) {
          const { edits } = writer.following.repairs();
          if (edits !== null) writer.following.change([...edits].reverse());
        }
        return writer.text;
      };
      assert.notEqual(mended(name), mended());
    });
  }
});
