import type { Authority, Occurrence } from '../../authority/authority';
import type { DocumentContext, Fault, Rule } from '../rule';
import { LEE, ROE, article } from '../examples';
import { occurrencesOf } from '../occurrences';
import { citedInFull, faultOf } from '../placing';
import { indigo } from '../sources';
import { contains } from '../../text/span';
import { shortForm } from '../../writing/shortForm';
import { unmarked, whereCited } from '../wording';
import { placeOf } from '../references';
import { authorityBefore } from '../id/authorityBefore';
import { unitsOf } from '../id/units';

/** What is cited by *supra* after its first citation. */
const SECONDARY = ['article', 'book', 'chapter', 'report', 'periodical', 'web'] as const;

export const fullSecondaryRepeated: Rule = {
  id: 'full-secondary-repeated',
  family: 'shortForms',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  dresses: ['law-review'],
  severity: 'warning',
  fix: 'none',
  source: indigo('R29.2', '4.2(a)'),
  title: 'A book or article cited in full again',
  description:
    'After its first full citation a secondary source is cited by supra, with the number of that note. A second full ' +
    'citation looks like another work.',
  right: [article(`${LEE}.`, `${ROE}.`, 'Lee, supra note 1, at 1180.')],
  wrong: [
    article(`${LEE}.`, `${ROE}.`, '«Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1180 (2015)».'),
    article(`${LEE}.`, '«Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1180 (2015)».'),
  ],
  check(context) {
    for (const kind of SECONDARY) {
      for (const occurrence of occurrencesOf(context.resolution, kind)) {
        const work = repeated(context, occurrence);
        if (work !== null) context.report(fault(context, occurrence, work));
      }
    }
  },
};

function fault(context: DocumentContext, occurrence: Occurrence, work: Authority): Fault {
  const { manuscript, resolution } = context;
  const { citation } = occurrence;
  const pin = placeIn(citation);
  const instead = isRightBefore(context, occurrence, work)
    ? idForm(citation.signal === null, pin)
    : shortForm(context, work, placeOf(context, occurrence), pin);
  const message = `This work is cited in full ${whereCited(manuscript, resolution, work)}: write “${unmarked(instead)}” here.`;
  return faultOf(context, occurrence, citation.span, message, { related: citedInFull(context, work) });
}

/** Whether *Id.* would mean the work: the only one cited just before. */
function isRightBefore(context: DocumentContext, { id, note }: Occurrence, work: Authority): boolean {
  if (note === null || context.options.style.id === 'never') return false;
  const units = unitsOf(context.resolution, note);
  const index = units.findIndex((unit) => unit.occurrence.id === id);
  return index !== -1 && authorityBefore(context, note, units, index) === work.id;
}

const idForm = (begins: boolean, pin: string | null): string =>
  `${begins ? 'Id.' : 'id.'}${pin === null ? '' : /^[\d*]/.test(pin) ? ` at ${pin}` : ` ${pin}`}`;

/** The page, the section of a treatise, or both: `§ 12.01, at 5`. */
function placeIn(citation: Occurrence['citation']): string | null {
  const page = 'pinpoint' in citation ? citation.pinpoint : null;
  const bound = citation.kind === 'book' || citation.kind === 'chapter';
  const section = bound ? citation.section : null;
  if (section === null) return page?.text ?? null;
  return page === null ? section.text : `${section.text}, at ${page.text}`;
}

/** The work of a full citation in a note where an earlier note of the same part has one too; null otherwise. */
function repeated({ resolution }: DocumentContext, occurrence: Occurrence): Authority | null {
  const link = resolution.links[occurrence.id];
  if (link?.kind !== 'full' || occurrence.parent !== null || occurrence.note === null) return null;
  const work = resolution.authorities[link.authority];
  const first = resolution.occurrences[work?.full ?? -1];
  if (work === undefined || first === undefined || work.onlyNested) return null;
  if (isNamedByNumber(occurrence.citation)) return null;
  const isEarlier = first.note !== null && first.note < occurrence.note && first.part === occurrence.part;
  return isEarlier && occurrence.citation.hereinafter === null ? work : null;
}

/** `OMB Circular A-130`: what is called by its number has no shorter name. */
function isNamedByNumber(citation: Occurrence['citation']): boolean {
  if (citation.kind !== 'report' || citation.title === null || citation.number === null) return false;
  return contains(citation.title.span, citation.number.span);
}
