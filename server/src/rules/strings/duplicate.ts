import type { Occurrence, Resolution } from '../../authority/authority';
import type { Citation } from '../../citation/citation';
import type { DocumentContext, Rule } from '../rule';
import { DOE, LEE, ROE, article } from '../examples';
import { faultOf } from '../placing';
import { indigo } from '../sources';
import { workName } from '../wording';

export const stringDuplicate: Rule = {
  id: 'string-duplicate',
  family: 'strings',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'info',
  fix: 'none',
  source: indigo('R3.2', '1.4'),
  title: 'A source twice in one string',
  description:
    'The same page of the same work is cited twice behind one signal, or in full in one note. One of the two is left over, or ' +
    'was meant for another page.',
  right: [
    article(`${LEE}; ${ROE}.`, 'Lee, supra note 1, at 1180; Roe, supra note 1, at 1180.'),
    article(`${LEE}; ${ROE}.`, 'Lee, supra note 1, at 1180; Roe, supra note 1, at 5; Lee, supra note 1, at 1190.'),
  ],
  wrong: [
    article(`${DOE}; see also «Doe v. Poe, 410 U.S. 113, 120 (1973)».`),
    article(`${DOE}; ${ROE}. But see ${LEE}; «Doe v. Poe, 410 U.S. 113, 120 (1973)».`),
    article(`${LEE}; ${ROE}.`, 'Lee, supra note 1, at 1180; Roe, supra note 1, at 5; «Lee, supra note 1, at 1180».'),
  ],
  check(context) {
    const { resolution } = context;
    for (const run of runsIn(context)) {
      if (!citesOneTwice(resolution, run)) continue;
      let seen = new Set<string>();
      const inRun = new Set<string>();
      let segment = run[0].segment;
      for (const occurrence of run) {
        if (occurrence.citation.signal !== null || occurrence.segment !== segment) seen = new Set();
        segment = occurrence.segment;
        const key = keyOf(context, occurrence);
        if (key === null) continue;
        // Behind another signal a short form says something new of the same page; nobody cites it in full for that.
        const wasSeen = (key.isFull ? inRun : seen).has(key.text);
        seen.add(key.text);
        if (key.isFull) inRun.add(key.text);
        if (!wasSeen || !isBare(occurrence.citation)) continue;
        const work = resolution.authorities[key.authority];
        if (work === undefined) continue;
        const message = `${workName(work)} is cited for the same place in this string already: leave one out, or check the page.`;
        context.report(faultOf(context, occurrence, occurrence.citation.span, message));
      }
    }
  },
};

type Several = readonly [Occurrence, Occurrence, ...Occurrence[]];

/** The citations of sentences that follow one another and do nothing but cite, where there are several: most stand alone. */
function* runsIn({ resolution, readings }: DocumentContext): Iterable<Several> {
  let run: Occurrence[] = [];
  for (const occurrence of resolution.occurrences) {
    if (occurrence.parent !== null) continue;
    const { passage, segment } = occurrence;
    const last = run.at(-1);
    if (last?.passage === passage && segment - last.segment <= 1 && isCitations(readings, occurrence)) {
      run.push(occurrence);
      continue;
    }
    if (isSeveral(run)) yield run;
    run = isCitations(readings, occurrence) ? [occurrence] : [];
  }
  if (isSeveral(run)) yield run;
}

const isCitations = (readings: DocumentContext['readings'], { passage, segment }: Occurrence): boolean =>
  readings[passage]?.segments[segment]?.kind === 'citations';

const isSeveral = (run: readonly Occurrence[]): run is Several => run.length > 1;

/** Whether two of some citations are of one work: only then their places need be looked at. */
function citesOneTwice({ links }: Resolution, sentence: Several): boolean {
  const cited = new Set<number>();
  let known = 0;
  for (const { id } of sentence) {
    const link = links[id];
    if (link === undefined || link.kind === 'crossReference' || link.authority === null) continue;
    cited.add(link.authority);
    known += 1;
  }
  return cited.size < known;
}

/** A work and the place in it; null where either is not known, and for *Id.*. */
function keyOf({ manuscript, resolution }: DocumentContext, { id, passage, citation }: Occurrence) {
  const link = resolution.links[id];
  if (link === undefined || link.kind === 'crossReference' || link.authority === null || citation.kind === 'id')
    return null;
  if (link.kind === 'reference' && link.guess) return null;
  const prose = manuscript.passages[passage]?.prose.text ?? '';
  const place = isPinned(citation)
    ? (citation.pinpoint?.text ?? '')
    : prose.slice(citation.span.start, citation.span.end);
  return { authority: link.authority, text: `${link.authority} ${place}`, isFull: link.kind === 'full' };
}

type Pinned = 'supra' | 'shortCase' | 'case' | 'article' | 'periodical' | 'web';

/** Its pinpoint alone says which part of the work is meant; with others sections, volumes and subdivisions say it, too. */
const isPinned = (citation: Citation): citation is Citation & { readonly kind: Pinned } =>
  citation.kind === 'supra' ||
  citation.kind === 'shortCase' ||
  citation.kind === 'case' ||
  citation.kind === 'article' ||
  citation.kind === 'periodical' ||
  citation.kind === 'web';

/** A parenthetical may say what that of the first did not. */
const isBare = ({ parentheticals, history }: Citation): boolean => parentheticals.length === 0 && history.length === 0;
