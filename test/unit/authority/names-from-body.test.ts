import assert from 'node:assert/strict';
import type { Format } from '../../../server/src/manuscript/manuscript';
import { referencesIn, resolved, textOf } from './document';

interface Named {
  /** The body, with its calls as `[1]`. */
  readonly body: string;
  /** Its notes in order; the last one holds the short form that is asked about. */
  readonly notes: readonly string[];
  /** A piece of the full citation that it must lead to; null where the name must not be taken. */
  readonly to: string | null;
}

const NAMED: Readonly<Record<string, Named>> = {
  'a case right before the call': {
    body: 'In Loving v. Virginia,[1] the Court spoke. Then it was done.[2]',
    notes: ['388 U.S. 1 (1967).', 'Loving, 388 U.S. at 12.'],
    to: '388 U.S. 1 (',
  },
  'a case in italics, the call at the end of the sentence': {
    body: 'The Court struck the statute down in *Loving v. Virginia*.[1] Then it was done.[2]',
    notes: ['388 U.S. 1 (1967).', '*Loving*, 388 U.S. at 12.'],
    to: '388 U.S. 1 (',
  },
  'a case whose possessive stands in the sentence': {
    body: '*Loving v. Virginia*’s reasoning was broad.[1] Then it was done.[2]',
    notes: ['388 U.S. 1 (1967).', '*Loving*, 388 U.S. at 12.'],
    to: '388 U.S. 1 (',
  },
  'a case with its date behind the name': {
    body: 'In *Loving v. Virginia* (1967),[1] the Court spoke. Then it was done.[2]',
    notes: ['388 U.S. 1 (1967).', '*Loving*, 388 U.S. at 12.'],
    to: '388 U.S. 1 (',
  },
  'a case whose name breaks across lines': {
    body: 'The matter was settled in Loving\nv. Virginia,[1] as all know. Then it was done.[2]',
    notes: ['388 U.S. 1 (1967).', 'Loving, 388 U.S. at 12.'],
    to: '388 U.S. 1 (',
  },
  'a case whose note begins with a signal': {
    body: 'The Court said as much in Loving v. Virginia.[1] Then it was done.[2]',
    notes: ['*See* 388 U.S. 1, 11–12 (1967).', 'Loving, 388 U.S. at 12.'],
    to: '388 U.S. 1',
  },
  'a case whose note goes on to another': {
    body: 'The Court said as much in Loving v. Virginia.[1] Then it was done.[2]',
    notes: ['388 U.S. 1, 12 (1967); *see also* Zablocki v. Redhail, 434 U.S. 374 (1978).', 'Loving, 388 U.S. at 12.'],
    to: '388 U.S. 1',
  },
  'two cases with a call each, the first': {
    body: 'In *Loving v. Virginia*[1] and in *Zablocki v. Redhail*,[2] the Court spoke. Then it was done.[3]',
    notes: ['388 U.S. 1 (1967).', '434 U.S. 374 (1978).', '*Loving*, *supra* note 1, at 12.'],
    to: '388 U.S. 1',
  },
  'two cases with a call each, the second': {
    body: 'In *Loving v. Virginia*[1] and in *Zablocki v. Redhail*,[2] the Court spoke. Then it was done.[3]',
    notes: ['388 U.S. 1 (1967).', '434 U.S. 374 (1978).', '*Zablocki*, 434 U.S. at 380.'],
    to: '434 U.S. 374',
  },
  'two cases and two places in one note': {
    body: 'Both *Loving v. Virginia* and *Zablocki v. Redhail* say so.[1] Then it was done.[2]',
    notes: ['388 U.S. 1 (1967); 434 U.S. 374 (1978).', '*Zablocki*, 434 U.S. at 380.'],
    to: '434 U.S. 374',
  },
  'two cases and two places in one note, the first': {
    body: 'Both *Loving v. Virginia* and *Zablocki v. Redhail* say so.[1] Then it was done.[2]',
    notes: ['388 U.S. 1 (1967); 434 U.S. 374 (1978).', '*Loving*, *supra* note 1, at 12.'],
    to: '388 U.S. 1',
  },
  'a case that the sentence before has named': {
    body: 'The Court decided Loving v. Virginia in 1967. It struck down the statute.[1] Then it was done.[2]',
    notes: ['388 U.S. 1 (1967).', 'Loving, 388 U.S. at 12.'],
    to: '388 U.S. 1',
  },
  'a case In re': {
    body: 'The right was extended to children in *In re Gault*.[1] Then it was done.[2]',
    notes: ['387 U.S. 1 (1967).', '*Gault*, 387 U.S. at 30.'],
    to: '387 U.S. 1',
  },
  'a case ex rel.': {
    body: 'So it was in *Missouri ex rel. Gaines v. Canada*,[1] too. Then it was done.[2]',
    notes: ['305 U.S. 337 (1938).', '*Gaines*, 305 U.S. at 350.'],
    to: '305 U.S. 337',
  },
  'a case ex rel. of a state': {
    body: 'In *United States ex rel. Touhy v. Ragen*,[1] it was so. Then it was done.[2]',
    notes: ['340 U.S. 462 (1951).', '*Touhy*, 340 U.S. at 468.'],
    to: '340 U.S. 462',
  },
  'a case with a popular name in parentheses, by that name': {
    body: 'In *Youngstown Sheet & Tube Co. v. Sawyer* (*The Steel Seizure Case*),[1] it was so. Then it was done.[2]',
    notes: ['343 U.S. 579 (1952).', '*Steel Seizure Case*, 343 U.S. at 640.'],
    to: '343 U.S. 579',
  },
  'a case with a popular name in parentheses, by its party': {
    body: 'In *Youngstown Sheet & Tube Co. v. Sawyer* (the *Steel Seizure Case*),[1] it was so. Then it was done.[2]',
    notes: ['343 U.S. 579 (1952).', '*Youngstown*, 343 U.S. at 640.'],
    to: '343 U.S. 579',
  },
  'a case that is called by its popular name alone': {
    body: 'In the *Slaughter-House Cases*,[1] it was so. Then it was done.[2]',
    notes: ['83 U.S. (16 Wall.) 36 (1873).', '*Slaughter-House Cases*, 83 U.S. at 71.'],
    to: '83 U.S.',
  },
  'a case with the short name that the writer gives it': {
    body: 'In *Mapp v. Ohio* (“*Mapp*”),[1] it was so. Then it was done.[2]',
    notes: ['367 U.S. 643 (1961).', '*Mapp*, 367 U.S. at 650.'],
    to: '367 U.S. 643',
  },
  'a case by both its parties': {
    body: 'In Loving v. Virginia,[1] the Court spoke. Then it was done.[2]',
    notes: ['388 U.S. 1 (1967).', 'Loving v. Virginia, 388 U.S. at 12.'],
    to: '388 U.S. 1 (',
  },
  'a case by supra': {
    body: 'In Loving v. Virginia,[1] the Court spoke. Then it was done.[2]',
    notes: ['388 U.S. 1 (1967).', 'Loving, supra note 1, at 12.'],
    to: '388 U.S. 1 (',
  },
  'a case with a database and a docket': {
    body: 'In *Smith v. Acme Corp.*,[1] the court held so. Then it was done.[2]',
    notes: ['No. 10-123, 2011 WL 12345 (S.D.N.Y. Jan. 3, 2011).', '*Smith*, *supra* note 1, at *2.'],
    to: '2011 WL 12345',
  },
  'a case with a company and initials': {
    body: 'In *A.L.A. Schechter Poultry Corp. v. United States*,[1] it was so. Then it was done.[2]',
    notes: ['295 U.S. 495 (1935).', '*Schechter Poultry*, 295 U.S. at 500.'],
    to: '295 U.S. 495',
  },
  'an article that its author possesses': {
    body: 'As Posner’s article shows,[1] it is dull. Then it was done.[2]',
    notes: ['120 Yale L.J. 950 (2011).', 'Posner, supra note 1, at 951.'],
    to: '120 Yale L.J. 950',
  },
  'an article that its author possesses, with a typewriter’s apostrophe': {
    body: "Richard Posner's *The Bluebook Blues* shows it.[1] Then it was done.[2]",
    notes: ['120 Yale L.J. 950 (2011).', 'Posner, *supra* note 1, at 951.'],
    to: '120 Yale L.J. 950',
  },
  'an article by the title that the sentence quotes': {
    body: 'In “The Bluebook Blues,” Richard Posner says so.[1] Then it was done.[2]',
    notes: ['120 Yale L.J. 950 (2011).', '*Bluebook Blues*, *supra* note 1, at 951.'],
    to: '120 Yale L.J. 950',
  },
  'an article by Professor': {
    body: 'Professor Posner has called it dull.[1] Then it was done.[2]',
    notes: ['*The Bluebook Blues*, 120 Yale L.J. 950 (2011).', 'Posner, *supra* note 1, at 951.'],
    to: '120 Yale L.J. 950',
  },
  'an article by two authors': {
    body: 'Cass Sunstein and Adrian Vermeule say otherwise.[1] Then it was done.[2]',
    notes: [
      '*Interpretation and Institutions*, 101 Mich. L. Rev. 885 (2003).',
      'Sunstein & Vermeule, *supra* note 1, at 900.',
    ],
    to: '101 Mich. L. Rev. 885',
  },
  'a book whose note has the title': {
    body: 'As Cass Sunstein has argued, fear is bad.[1] Then it was done.[2]',
    notes: ['*Laws of Fear* 12 (2005).', 'Sunstein, *supra* note 1, at 20.'],
    to: '(2005)',
  },
  'a book whose note has the year alone': {
    body: 'In *Laws of Fear*, Cass Sunstein argues that fear is bad.[1] Then it was done.[2]',
    notes: ['(2005).', 'Sunstein, *supra* note 1, at 20.'],
    to: '(2005)',
  },
  'a book whose note has page and year alone': {
    body: 'In *Laws of Fear*, Cass Sunstein argues that fear is bad.[1] Then it was done.[2]',
    notes: ['At 12 (2005).', 'Sunstein, *supra* note 1, at 20.'],
    to: '(2005)',
  },
  'a book whose note has page, publisher and year alone': {
    body: 'In *Laws of Fear*, Cass Sunstein argues that fear is bad.[1] Then it was done.[2]',
    notes: ['12 (Cambridge Univ. Press 2005).', '*Laws of Fear*, *supra* note 1, at 20.'],
    to: '2005',
  },
  'a book whose author possesses it': {
    body: 'Sunstein’s *Laws of Fear* is about it.[1] Then it was done.[2]',
    notes: ['*See* *Laws of Fear* 12 (2005).', 'Sunstein, *supra* note 1, at 20.'],
    to: '(2005)',
  },
  'a case called by its short name beside its justice': {
    body: 'In *Lochner*, Justice Peckham wrote for the Court.[1] Then it was done.[2]',
    notes: ['198 U.S. 45 (1905).', '*Lochner*, 198 U.S. at 53.'],
    to: '198 U.S. 45',
  },
  'a case whose note comes behind one of prose': {
    body: 'In *Loving v. Virginia*, a case of the sixties,[1] the Court struck the statute down.[2] Then it was done.[3]',
    notes: ['It was a time of change.', '388 U.S. 1 (1967).', '*Loving*, 388 U.S. at 12.'],
    to: '388 U.S. 1',
  },
  'a case beside others that are cited in full': {
    body: 'In *Loving v. Virginia*,[1] as before in *Pace v. Alabama*,[2] it was so. Then it was done.[3]',
    notes: ['*See* 388 U.S. 1 (1967).', '*Pace v. Alabama*, 106 U.S. 583 (1883).', '*Loving*, 388 U.S. at 12.'],
    to: '388 U.S. 1',
  },
  'an article by three authors': {
    body: 'Cass Sunstein, Adrian Vermeule, and Eric Posner say otherwise.[1] Then it was done.[2]',
    notes: ['*Interpretation and Institutions*, 101 Mich. L. Rev. 885 (2003).', 'Sunstein, *supra* note 1, at 900.'],
    to: '101 Mich. L. Rev. 885',
  },
  'an article by a judge with a middle initial': {
    body: 'As Judge Richard A. Posner has said, it is dull.[1] Then it was done.[2]',
    notes: ['*The Bluebook Blues*, 120 Yale L.J. 950 (2011).', 'Posner, *supra* note 1, at 951.'],
    to: '120 Yale L.J. 950',
  },
  'a book by the surname behind its title': {
    body: 'In *Laws of Fear*, Sunstein argues that fear is bad.[1] Then it was done.[2]',
    notes: ['*Laws of Fear* 12 (2005).', 'Sunstein, *supra* note 1, at 20.'],
    to: '(2005)',
  },
  'an article whose author and title the sentence has, by the author': {
    body: 'In *The Bluebook Blues*, Posner says so.[1] Then it was done.[2]',
    notes: ['120 Yale L.J. 950 (2011).', 'Posner, *supra* note 1, at 951.'],
    to: '120 Yale L.J. 950',
  },
  'not the case of the call before in one sentence': {
    body: 'Loving v. Virginia[1] changed the law, as the Court said later.[2] Then it was done.[3]',
    notes: ['388 U.S. 1 (1967).', '410 U.S. 113 (1973).', 'Loving, supra note 2, at 12.'],
    to: null,
  },
  'not one of three cases for two places': {
    body: 'Doe v. Poe, Loving v. Virginia, and Roe v. Wade say so.[1] Then it was done.[2]',
    notes: ['388 U.S. 1 (1967); 410 U.S. 113 (1973).', 'Doe, supra note 1, at 12.'],
    to: null,
  },
  'not a justice as a case': {
    body: 'So Justice Peckham wrote for the Court.[1] Then it was done.[2]',
    notes: ['198 U.S. 45 (1905).', 'Justice Peckham, supra note 1, at 53.'],
    to: null,
  },
  'not a department as an author': {
    body: 'The Justice Department disagreed.[1] Then it was done.[2]',
    notes: ['*Laws of Fear* 12 (2005).', 'Department, supra note 1, at 53.'],
    to: null,
  },
  'not a case of a sentence two before': {
    body: 'The Court decided Loving v. Virginia. It was long ago. The law is settled.[1] Then it was done.[2]',
    notes: ['410 U.S. 113 (1973).', 'Loving, supra note 1, at 12.'],
    to: null,
  },
  'not a case behind the call': {
    body: 'The law is settled.[1] So Loving v. Virginia was decided. Then it was done.[2]',
    notes: ['410 U.S. 113 (1973).', 'Loving, supra note 1, at 12.'],
    to: null,
  },
  'not a case of the call before': {
    body: 'It decided Loving v. Virginia.[1] It struck down the statute.[2] Then it was done.[3]',
    notes: ['388 U.S. 1 (1967).', '410 U.S. 113 (1973).', 'Loving, supra note 2, at 12.'],
    to: null,
  },
  'not a case within a quotation': {
    body: 'The Court said that “the rule of Loving v. Virginia is not to be followed any longer in this State.”[1] Then it was done.[2]',
    notes: ['410 U.S. 113 (1973).', 'Loving, supra note 1, at 12.'],
    to: null,
  },
  'not a person within a quotation': {
    body: 'It is said that “what Richard Posner wrote in those years about judges is no longer of any use to us.”[1] Then it was done.[2]',
    notes: ['*How Judges Think* 45 (2d ed. 2008).', 'Posner, supra note 1, at 951.'],
    to: null,
  },
  'not an author of another paragraph': {
    body: 'Richard Posner disagrees.\n\nOthers agree.[1] Then it was done.[2]',
    notes: ['*How Judges Think* 45 (2d ed. 2008).', 'Posner, supra note 1, at 951.'],
    to: null,
  },
  'not the case’s name where the note has another': {
    body: 'In Loving v. Virginia,[1] the Court spoke. Then it was done.[2]',
    notes: ['Zablocki v. Redhail, 434 U.S. 374 (1978).', 'Loving, supra note 1, at 12.'],
    to: null,
  },
  'not one of two authors that the sentence compares': {
    body: 'Unlike Richard Posner, Cass Sunstein welcomes it.[1] Then it was done.[2]',
    notes: ['*Laws of Fear* 12 (2005).', 'Posner, supra note 1, at 951.'],
    to: null,
  },
};

const source = ({ body, notes }: Named, format: Format): string => {
  if (format === 'plaintext') {
    const plain = (text: string): string => text.replaceAll('*', '');
    return `${plain(body)}\n\n\n${notes.map((note, index) => `[${index + 1}] ${plain(note)}`).join('\n\n')}\n`;
  }
  const calls = body.replaceAll('[', '[^');
  return `${calls}\n\n${notes.map((note, index) => `[^${index + 1}]: ${note}`).join('\n\n')}\n`;
};

describe('a name that stands in the body', () => {
  for (const format of ['markdown', 'plaintext'] as const) {
    for (const [title, named] of Object.entries(NAMED)) {
      it(`${title} (${format})`, () => {
        const document = resolved(source(named, format), format);
        const [reference, second] = referencesIn(document, named.notes.length);
        assert.ok(reference !== undefined && second === undefined, 'there is one reference');
        const link = document.resolution.links[reference.id];
        assert.ok(link?.kind === 'reference');
        const problems = link.problems.map((problem) => problem.kind);
        if (named.to === null) {
          assert.ok(link.authority === null || link.guess || problems.length > 0, 'it leads nowhere for sure');
          return;
        }
        const authority = document.resolution.authorities[link.authority ?? -1];
        const full = textOf(document, document.resolution.occurrences[authority?.full ?? -1]);
        assert.ok(full.includes(named.to), `it leads to “${named.to}”, not “${full}”`);
        assert.deepEqual([link.guess, problems], [false, []]);
      });
    }
  }
});
