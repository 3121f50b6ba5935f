/**
 * What the lines of a document say of its dress: captions and closings of court papers, the heads of opinions. In: the
 * prose of a passage of the text. Out: the marks that stand in it, each known by what it says.
 */
import type { Prose } from '../text/prose';

/** What a mark speaks for: a party's paper, a court's opinion, or either of them. */
export type Side = 'court' | 'opinion' | 'either';

export interface Mark {
  /** Marks of one name count once: a caption says on every page the same. */
  readonly name: string;
  readonly side: Side;
  /** 4 is enough alone. */
  readonly weight: 1 | 2 | 3 | 4;
}

interface LineMark extends Mark {
  /** In: a line in lower case, with single spaces. */
  readonly holds: Test;
}

type Test = (line: string) => boolean;

/** An article speaks of such things in the midst of its paragraphs; captions and heads are short passages. */
const longestPassage = 800;
const longestLine = 160;

const listed = (phrases: string): readonly string[] => phrases.split('|');

/** The line is one of these, with or without a period or colon at its end. */
function is(phrases: string): Test {
  const whole = new Set(listed(phrases));
  return (line) => whole.has(line.endsWith('.') || line.endsWith(':') ? line.slice(0, -1) : line);
}

function starts(phrases: string): Test {
  const beginnings = listed(phrases);
  return (line) => beginnings.some((each) => line.startsWith(each));
}

function has(phrases: string): Test {
  const parts = listed(phrases);
  return (line) => parts.some((each) => line.includes(each));
}

const all =
  (...tests: readonly Test[]): Test =>
  (line) =>
    tests.every((test) => test(line));

const under =
  (length: number): Test =>
  (line) =>
    line.length < length;

/** A heading, not a sentence with more behind it. */
const one: Test = (line) => !line.slice(0, -1).includes('. ');

/** Who speaks stands at the beginning: `JUSTICE THOMAS, with whom …`, `PIERCE, Circuit Judge, concurring`. */
const judge: Test = (line) =>
  justice(line) || afterName.some((title) => line.includes(title) && isShortName(line.split(title, 1)[0] ?? line));

const justice = starts('justice |chief justice |mr. justice |mr. chief justice |the chief justice');

const afterName = [', j.', ', jj.', ', c. j.', ', c.j.', ', circuit judge', ', district judge', ', chief judge'];

const isShortName = (text: string): boolean => text.length < 30 && text.split(' ').length < 4;

/** `dissenting`, `concurring in part and dissenting in part`, `concurring:`: and that is all the line says. */
function standsApart(line: string): boolean {
  const at = Math.max(line.lastIndexOf(', concurring'), line.lastIndexOf(', dissenting'));
  const behind = at < 0 ? ' ' : line.slice(at + ', concurring'.length);
  return '.:'.includes(behind.charAt(0)) || behindSeparate(behind);
}

const isVersus = new Set(['v.', 'vs.', 'versus', '-against-', '- against -']);

/** What may follow `concurring`, besides nothing, a period or a colon. */
const behindSeparate = starts(' in | from | and | as to |: ');

const mark = (side: Side, weight: Mark['weight'], name: string, holds: Test): LineMark => ({
  name,
  side,
  weight,
  holds,
});

const lineMarks: readonly LineMark[] = [
  // The caption, which a paper and an opinion have alike.
  mark(
    'either',
    2,
    'court',
    all(
      starts(
        'in the united states |united states district court|united states court of appeals|united states bankruptcy court|' +
          'supreme court of|superior court of|in the supreme court|in the superior court|in the court of appeals|' +
          'in the district court|in the circuit court|court of appeals of|for the district of|for the northern district|' +
          'for the southern district|for the eastern district|for the western district|for the middle district',
      ),
      one,
    ),
  ),
  mark(
    'either',
    2,
    'number',
    all(has('case no|civil action no|civ. no|docket no|index no|cause no'), hasDigit, under(80)),
  ),
  mark('either', 2, 'versus', (line) => isVersus.has(line) || (line.startsWith('v. ') && line.includes(' no. '))),
  mark(
    'either',
    1,
    'parties',
    is(
      'plaintiff,|plaintiffs,|defendant|defendants|petitioner,|petitioners,|respondent|respondents|appellant,|appellants,|' +
        'appellee|appellees|plaintiff-appellant,|defendant-appellee|plaintiff-appellee,|defendant-appellant',
    ),
  ),

  // What a party files.
  mark('court', 4, 'authorities', is('table of authorities|table of cited authorities')),
  mark('court', 3, 'question', is('question presented|questions presented|issue presented|issues presented')),
  mark(
    'court',
    2,
    'statement',
    is('statement of the case|statement of facts|statement of jurisdiction|jurisdictional statement'),
  ),
  mark('court', 2, 'standard', is('standard of review|legal standard|procedural history')),
  mark('court', 3, 'summary', is('summary of argument|summary of the argument')),
  mark(
    'court',
    3,
    'amicus',
    all(starts('interest of ami|interests of ami|interest of the ami|statement of interest of ami'), one),
  ),
  mark(
    'court',
    4,
    'certificate',
    is('certificate of service|certificate of compliance|proof of service|corporate disclosure statement'),
  ),
  mark('court', 4, 'signature', starts('respectfully submitted')),
  mark('court', 3, 'counsel', all(starts('counsel for|attorney for|attorneys for'), one, under(80))),
  mark('court', 4, 'prayer', is('prayer for relief|jury trial demanded|demand for jury trial|jury demand')),
  mark('court', 4, 'appearance', (line) => has('comes now|come now')(line) && !judge(line)),
  mark(
    'court',
    3,
    'title',
    all(
      starts(
        'brief for |brief of |reply brief |opening brief|memorandum of law|memorandum of points and authorities|' +
          'memorandum in support|memorandum in opposition|petition for |motion to |motion for |notice of motion|' +
          'notice of appeal|complaint for|first amended complaint|on writ of certiorari to|on petition for a writ',
      ),
      one,
    ),
  ),
  mark(
    'court',
    3,
    'paper of a party',
    all(
      has("plaintiff's |plaintiffs' |defendant's |defendants' |petitioner's |respondent's |appellant's |appellee's "),
      has(' motion | brief| memorandum| opposition to| reply in support| response to'),
      (line) => line.length < 100 && !line.endsWith('.'),
    ),
  ),

  // What a court writes.
  mark('opinion', 4, 'delivered', all(has('delivered the opinion|announced the judgment of the court'), judge, one)),
  mark('opinion', 4, 'per curiam', is('per curiam')),
  mark('opinion', 4, 'separate', all(judge, standsApart)),
  mark(
    'opinion',
    4,
    'judge',
    all(judge, under(70), (line) => line.endsWith('judge:') || line.endsWith('j.:')),
  ),
  mark('opinion', 4, 'panel', all(starts('before '), has('circuit judges|chief judge|, judges|, justices'))),
  mark('opinion', 2, 'syllabus', is('syllabus')),
  mark(
    'opinion',
    3,
    'opinion',
    is(
      'opinion of the court|opinion and order|memorandum opinion|memorandum opinion and order|memorandum and order|' +
        'memorandum decision|slip opinion|order and opinion|findings of fact and conclusions of law',
    ),
  ),
  mark('opinion', 2, 'cite as', starts('cite as:|cite as ')),
  mark('opinion', 4, 'so ordered', all(has('so ordered'), under(40))),
  mark('opinion', 3, 'decided', all(starts('argued|submitted|reargued'), has('decided|filed'), hasDigit)),
  mark('opinion', 2, 'from below', starts('certiorari to the |appeal from the united states')),
  mark('opinion', 2, 'publication', is('for publication|not for publication|not precedential|unpublished')),
];

function hasDigit(line: string): boolean {
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

/** A passage with which an opinion begins: its heading, or who delivers it: `KLEINFELD, Circuit Judge: This is …`. */
export function beginsOpinion(prose: Prose, isHeading: boolean): boolean {
  if (isHeading && opinionHeadings(plainLine(prose.text.slice(0, longestLine)))) return true;
  if (marksIn(prose).some(({ side, weight }) => side === 'opinion' && weight >= 3)) return true;
  const lead = plainLine(prose.text.slice(0, longestLine));
  return afterName.some((title) => {
    const at = lead.indexOf(title);
    const behind = lead.charAt(at + title.length);
    const ended = title.endsWith('.') ? behind === '' || behind === ':' : behind === '.' || behind === ':';
    return at > 0 && ended && isShortName(lead.slice(0, at));
  });
}

const opinionHeadings = is(
  'opinion|opinion of the court|the opinion|majority opinion|opinion and order|memorandum opinion|per curiam|decision',
);

const none: readonly Mark[] = [];

/** A prose never changes: after a keystroke its marks are known for all passages but one. */
const kept = new WeakMap<Prose, readonly Mark[]>();

export function marksIn(prose: Prose): readonly Mark[] {
  if (prose.text.length > longestPassage) return none;
  const known = kept.get(prose);
  if (known !== undefined) return known;
  const found = readMarks(prose.text);
  kept.set(prose, found);
  return found;
}

function readMarks(text: string): readonly Mark[] {
  const lines = text.split('\n').map(plainLine);
  const whole = plainLine(text);
  const looked = isRunning(lines) ? [whole] : [...lines, whole];
  const found = lineMarks.filter(({ holds }) => looked.some((line) => line.length <= longestLine && holds(line)));
  return found.length === 0 ? none : found;
}

/** Running text fills its lines, the last aside; a caption has a line for each of its parts. */
const filled = 55;

function isRunning(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1).filter((line) => line.length > filled).length;
  return lines.length > 1 && full * 2 >= lines.length - 1;
}

/** In lower case, with single spaces and straight apostrophes, without the page numbers of a reporter (`*5`) in front. */
function plainLine(line: string): string {
  // The number of a part.
  if (line.trim() === 'V.') return '';
  const words = line
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s/)
    .filter((word) => word !== '');
  while (words[0]?.startsWith('*') === true && hasDigit(words[0])) words.shift();
  return words.join(' ');
}
