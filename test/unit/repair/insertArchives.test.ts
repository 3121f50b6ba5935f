import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { analyse } from '../../../server/src/analysis/analyse';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { readArchiveList } from '../../../server/src/repair/archiveList';
import { insertArchives, type Inserted } from '../../../server/src/repair/insertArchives';
import { unarchivedLinks } from '../../../server/src/reports/links';
import { defaultOptions } from '../../../server/src/settings/options';
import { applyEdits } from '../../../server/src/text/edit';
import { article } from '../authority/document';

const copy = 'https://perma.cc/AB12-CD34';

const insertedIn = (source: string, format: Format, list: string): Inserted =>
  insertArchives(analyse(source, format, defaultOptions), readArchiveList(list));

const withCopies = (source: string, format: Format, list: string): string =>
  applyEdits(source, insertedIn(source, format, list).edits);

/** The only note of a document. */
const inMarkdown = (note: string): string => `The court went on.[^1]\n\n[^1]: ${note}\n`;

describe('the copy of a page is put', () => {
  const url = 'https://slate.com/ink_pens';
  const list = `${url}\t${copy}`;
  const page = 'Ann Lee, Ink, Slate (Mar. 2, 2015), ';
  /** `¦` is where the copy goes; nothing else changes. Without it there is no place, or no need. */
  const places: readonly (readonly [where: string, note: string, format?: Format])[] = [
    ['before the final period', `${page}${url}¦.`],
    ['before the day of the last visit', `Ink, Slate, ${url}¦ (last visited Mar. 2, 2020).`],
    ['before a parenthetical', `${page}${url}¦ (on pens); Roe v. Wade, 410 U.S. 113 (1973).`],
    ['before what follows in the sentence', `${page}${url}¦; Bo Ray, Pens, Time (May 5, 2015).`],
    ['behind an address that is said to be available', `${page}available at ${url}¦.`],
    ['behind a second address', `Ann Lee, Ink (2015), available at https://a.org/x and ${url}¦.`],
    ['behind an address in a parenthesis', `Ann Lee, Ink (2015) (available at ${url}¦).`],
    ['behind one in angle brackets', `${page}<${url}>¦.`],
    ['behind one in angle brackets', `${page}<${url}>¦.`, 'markdown'],
    ['behind a link', `${page}[${url}](${url})¦.`, 'markdown'],
    ['behind a link with a name', `${page}[${url}][ink]¦.`, 'markdown'],
    ['behind emphasis', `${page}*available at [${url}](${url})*¦.`, 'markdown'],
    ['behind an address that is broken at the end of a line', `${page}https://slate.com/\nink_pens¦ [https://example.org/x`],
    ['not where there is one', `${page}${url} [https://perma.cc/ZZ99-ZZ99].`],
    ['not where there is one behind the last visit', `Ink, Slate, ${url} (last visited Mar. 2, 2020) [https://perma.cc/ZZ99-ZZ99].`],
    ['not where one stands without brackets', `${page}${url}, https://perma.cc/ZZ99-ZZ99.`],
    ['not where one is said to be', `${page}${url}, archived at https://perma.cc/ZZ99-ZZ99.`],
    ['not behind an address of which this is a part', `${page}${url}/more.`],
    ['not within a link', `${page}[${url} and more](${url}).`, 'markdown'],
    ['not where what follows is glued to it', `${page}${url}[^9].`, 'markdown'],
    ['not in code', `\`${url}\``, 'markdown'],
  ]; // prettier-ignore
  for (const [where, note, format = 'plaintext'] of places) {
    const marked = format === 'markdown' ? inMarkdown(note) : article({ 1: note });
    it(`${where} (${format})`, () => {
      assert.equal(withCopies(marked.replace('¦', ''), format, list), marked.replace('¦', ` [${copy}]`));
    });
  }

  it('in every place where a page is cited, and in the text', () => {
    const note = `${page}${url}.`;
    const source = article({ 1: note, 3: note }).replace('On Notes', `See Ink, Slate (Mar. 2, 2015), ${url}.`);
    assert.equal(withCopies(source, 'plaintext', list), source.replaceAll(url, `${url} [${copy}]`));
  });

  it('for an address that differs in the case of its host and a slash at its end', () => {
    const source = article({ 1: `${page}https://Slate.com/ink/.` });
    const put = withCopies(source, 'plaintext', `HTTPS://slate.com/ink ${copy}`);
    assert.equal(put, source.replace('ink/', `ink/ [${copy}]`));
    assert.equal(withCopies(source, 'plaintext', `https://slate.com/Ink ${copy}`), source);
  });

  it('and it is said which have no place, and which need none', () => {
    const source = inMarkdown(
      `${page}[${url} and more](${url}). Ink, Time (2015), https://a.org/x [https://perma.cc/A].`,
    );
    const wanted = [list, `https://a.org/x ${copy}`, `https://gone.org/x ${copy}`].join('\n');
    const { edits, unplaced, alreadyThere } = insertedIn(source, 'markdown', wanted);
    assert.deepEqual(edits, []);
    assert.deepEqual(
      unplaced.map(({ copy: { url: of }, span }) => [of, span === null ? null : source.slice(span.start, span.end)]),
      [
        [url, url],
        ['https://gone.org/x', null],
      ],
    );
    assert.deepEqual(
      alreadyThere.map(({ url: of }) => of),
      ['https://a.org/x'],
    );
  });
});

/** A list with a copy for every link that a document has none for. */
const listFor = (source: string, format: Format): string =>
  unarchivedLinks(analyse(source, format, defaultOptions))
    .map(({ url }, index) => `${url} https://perma.cc/AAAA-${1000 + index}`)
    .join('\n');

describe('copies for all links of a document', function () {
  this.timeout(60_000);

  const settle = (source: string, format: Format): void => {
    const list = listFor(source, format);
    const { edits, unplaced } = insertedIn(source, format, list);
    const after = applyEdits(source, edits);
    assert.equal(after.replaceAll(/ \[https:\/\/perma\.cc\/AAAA-\d{4}\]/g, ''), source, 'something else has changed');
    assert.deepEqual(insertedIn(after, format, list).edits, [], 'it is put in twice');
    const left = unarchivedLinks(analyse(after, format, defaultOptions)).flatMap(({ places }) => places);
    assert.equal(left.length, unplaced.length, 'it is not read where it was put');
  };

  for (const file of readdirSync('examples')) {
    it(`stand where they are read, and change nothing else: ${file}`, () => {
      settle(readFileSync(`examples/${file}`, 'utf8'), file.endsWith('.md') ? 'markdown' : 'plaintext');
    });
  }

  const pieces = ['https://a.org/x', 'www.b.org/y_z', 'http://c.org/(p)?q=1', '<', '>', '[', '](', ')', '*', '_', ' ',
    '.', ', ', '; ', '(last visited ', 'Mar. 2, 2020', 'Ann Lee, Ink, Slate (Mar. 2, 2015), ', 'available at ', '[^2]',
    '\n', '\n\n[^2]: ', '“', '”', '`', ' [https://perma.cc/ZZ99-ZZ99]', 'https://perma.cc/ZZ99-ZZ99', ':', '&amp;', '\\']; // prettier-ignore
  for (const format of ['plaintext', 'markdown'] as const) {
    it(`never change anything else, nor come twice, whatever stands around (${format})`, () => {
      fc.assert(
        fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 14 }), (parts) => {
          const note = parts.join('');
          const source = format === 'markdown' ? inMarkdown(note) : article({ 1: note });
          const list = listFor(source, format);
          const after = withCopies(source, format, list);
          assert.equal(after.replaceAll(/ \[https:\/\/perma\.cc\/AAAA-\d{4}\]/g, ''), source);
          assert.equal(withCopies(after, format, list), after);
        }),
        { numRuns: 200 },
      );
    });
  }
});

describe('a list of copies', () => {
  const cases: readonly (readonly [what: string, list: string, pairs: readonly string[], problems: readonly string[]])[] = [
    ['has a tab or blanks between the two', `https://a.org\t${copy}\nhttps://b.org   ${copy}`, [`https://a.org ${copy}`, `https://b.org ${copy}`], []],
    ['may have empty lines, remarks and a byte order mark', `\uFEFFhttps://a.org ${copy}\r\n\r\n# more\r\n`, [`https://a.org ${copy}`], []],
    ['may have the copy in its brackets', `https://a.org [${copy}]`, [`https://a.org ${copy}`], []],
    ['may have another archive', 'https://a.org https://web.archive.org/web/2015/https://a.org', ['https://a.org https://web.archive.org/web/2015/https://a.org'], []],
    ['has two addresses in a line', 'https://a.org', [], ['1: a line needs two addresses: that of the page and that of its archived copy']],
    ['has no more than two', `https://a.org ${copy} Mar. 2`, [], ['1: there is more in this line than two addresses']],
    ['has addresses only', `\nInk ${copy}`, [], ['2: "Ink" is no address of a page']],
    ['has whole addresses only', 'https://a.org perma.cc/AB12', [], ['1: "perma.cc/AB12" is no address of an archived copy']],
    ['never ends the brackets', 'https://a.org https://perma.cc/A]x', [], ['1: "https://perma.cc/A]x" is no address of an archived copy']],
    ['has one copy of a page', `https://a.org ${copy}\nhttps://a.org/ https://perma.cc/ZZ99-ZZ99\nhttps://a.org ${copy}`, [`https://a.org ${copy}`], ['2: https://a.org/ has another copy in line 1, which is taken']],
  ]; // prettier-ignore
  for (const [what, list, pairs, problems] of cases) {
    it(what, () => {
      const read = readArchiveList(list);
      assert.deepEqual(
        [...read.copies.values()].map(({ url, archive }) => `${url} ${archive}`),
        pairs,
      );
      assert.deepEqual(
        read.problems.map(({ line, message }) => `${line}: ${message}`),
        problems,
      );
    });
  }
});
