import assert from 'node:assert/strict';
import { Unfinished } from '../../../server/src/analysis/unfinished';
import type { Finding } from '../../../server/src/rules/rule';
import { LineIndex } from '../../../server/src/text/line-index';
import { span } from '../../../server/src/text/span';

/** A writer at work: a text with findings at given words, edited step by step. */
class Writing {
  readonly unfinished = new Unfinished();
  constructor(public source: string) {}

  get lines(): LineIndex {
    return LineIndex.of(this.source);
  }

  /** Types over the first place where `old` stands, or behind it if `text` begins with it. */
  replace(old: string, text: string): void {
    const start = this.source.indexOf(old);
    this.unfinished.edited({ span: span(start, start + old.length), newText: text }, this);
    this.source = this.source.replace(old, text);
  }

  typeBehind(place: string, text: string): void {
    const at = this.source.indexOf(place) + place.length;
    this.unfinished.edited({ span: span(at, at), newText: text }, this);
    this.source = this.source.slice(0, at) + text + this.source.slice(at);
  }

  cursorAt(place: string): boolean {
    return this.unfinished.cursorOn(this.lines.positionAt(this.source.indexOf(place)).line, this);
  }

  /** Which of the words given, each at fault, is underlined. */
  underlined(...words: string[]): readonly string[] {
    const findings = words.map((word) => findingAt(this.source, word));
    const shown = this.unfinished.show(findings, this);
    return shown.map((finding) => this.source.slice(finding.span.start, finding.span.end));
  }
}

function findingAt(source: string, word: string): Finding {
  const start = source.indexOf(word);
  const of = span(start, start + word.length);
  return {
    rule: `about-${word}`,
    severity: 'error',
    message: '',
    span: of,
    note: null,
    part: 0,
    fixes: [],
    related: [],
  };
}

const text = 'First line with a fault.\nSecond line, also faulty.\nThird line.';

describe('what is being written', () => {
  it('is nothing before the first edit', () => {
    assert.deepEqual(new Writing(text).underlined('fault', 'faulty'), ['fault', 'faulty']);
  });

  describe('where the editor tells the cursor', () => {
    it('is held back on the whole line until the line is left', () => {
      const writing = new Writing(text);
      writing.cursorAt('Third');
      writing.typeBehind('Third line.', ' Id');
      assert.deepEqual(writing.underlined('fault', 'Third', 'Id'), ['fault']);
      assert.equal(writing.cursorAt('Third'), false);
      assert.equal(writing.cursorAt('First'), true, 'the line was left: there is something to show');
      assert.deepEqual(writing.underlined('Third', 'Id'), ['Third', 'Id']);
    });

    it('leaves alone what was underlined before on that line', () => {
      const writing = new Writing(text);
      writing.cursorAt('Second');
      writing.underlined('faulty');
      writing.typeBehind('Second', ' new');
      assert.deepEqual(writing.underlined('new', 'faulty'), ['faulty']);
      writing.typeBehind('new', 'er');
      assert.deepEqual(writing.underlined('newer', 'faulty'), ['faulty']);
    });

    it('takes up again what was underlined once the writer changes it', () => {
      const writing = new Writing(text);
      writing.cursorAt('Second');
      writing.underlined('faulty');
      writing.replace('faulty', 'faultless');
      assert.deepEqual(writing.underlined('faultless'), []);
    });

    it('is not what a fix changes far from the cursor', () => {
      const writing = new Writing(text);
      writing.cursorAt('First');
      writing.replace('Third', 'Last');
      assert.deepEqual(writing.underlined('Last'), ['Last']);
    });

    it('is the note that was just made to be written', () => {
      const writing = new Writing(text);
      writing.cursorAt('First');
      writing.replace('faulty', '');
      writing.unfinished.willWriteOn(2);
      writing.cursorAt('Third');
      assert.deepEqual(writing.underlined('First', 'Third'), ['First']);
      writing.cursorAt('First');
      assert.deepEqual(writing.underlined('First', 'Third'), ['First', 'Third']);
    });

    it('goes with the cursor to a new line', () => {
      const writing = new Writing(text);
      writing.cursorAt('Second');
      writing.typeBehind('faulty.', '\n');
      writing.cursorAt('Third');
      writing.typeBehind('Third', ' Id');
      assert.deepEqual(writing.underlined('faulty', 'Id'), ['faulty']);
    });
  });

  describe('where no cursor is told', () => {
    it('is the clause before the last edit', () => {
      const writing = new Writing(text);
      writing.typeBehind('Second line', '; Pan, supra no');
      assert.deepEqual(writing.underlined('Second', 'supra', 'faulty'), ['Second', 'faulty']);
    });

    it('is finished by an edit elsewhere, and by saving', () => {
      const writing = new Writing(text);
      writing.typeBehind('Third line.', ' Id');
      assert.deepEqual(writing.underlined('Id'), []);
      writing.typeBehind('First', ',');
      assert.deepEqual(writing.underlined('Id'), ['Id']);
      writing.typeBehind(' Id', ' at 4');
      assert.deepEqual(writing.underlined('Id at 4'), [], 'the writer has come back to it');
      assert.equal(writing.unfinished.finished(), true);
      assert.deepEqual(writing.underlined('Id at 4'), ['Id at 4']);
    });
  });
});
