import type { Author, Citation } from '../../citation/citation';
import type { Authority } from '../../authority/authority';
import { givenNames } from '../../tables/givenNames';
import type { DocumentContext, Rule } from '../rule';
import { perhaps, replace } from '../edits';
import { LEE, article, markdown } from '../examples';
import { faultOf, sourceOf } from '../placing';
import { indigo } from '../sources';
import { noteName } from '../wording';

const PAN = 'Why They Wait, 80 Yale L.J. 9 (2016)';

export const authorInverted: Rule = {
  id: 'author-inverted',
  family: 'authors',
  concern: 'form',
  scope: 'document',
  ground: 'references',
  severity: 'warning',
  fix: 'suggestion',
  source: indigo('R30.2.1', '15.1, 16.2'),
  title: 'A comma in an author’s name',
  description:
    'Authors are given as they sign, without inverting the name: Liang Pan. A comma between two single words makes two ' +
    'authors of one, or is left from a bibliography. Which word is the surname shows in a later short form, or where the ' +
    'second is a common given name; otherwise it is a hint.',
  right: [article(`Liang Pan, ${PAN}.`, `${LEE}.`, 'Pan, supra note 1, at 10.')],
  wrong: [
    article(`«Liang, Pan», ${PAN}.`, `${LEE}.`, 'Pan, supra note 1, at 10.'),
    article(`«Porter, Ann B.», ${PAN}.`),
    markdown('Ink.[^1]', '', '[^1]: «Porter, Ann», *Why They Wait*, 80 Yale L.J. 9 (2016).'),
  ],
  check(context) {
    const { resolution } = context;
    for (const work of resolution.authorities) {
      if (work.kind === 'case') continue;
      const occurrence = resolution.occurrences[work.full];
      if (occurrence === undefined) continue;
      const author = uncertainAuthor(occurrence.citation);
      if (author === null) continue;
      const [first = '', second = ''] = author.text.split(',').map((word) => word.trim());
      const decided = work.surname;
      const isPlain = decided === null && isGiven(second) && !isGiven(first);
      const isInverted = decided === null ? isPlain || second.includes(' ') : decided.text === first;
      const right = isInverted ? `${second} ${first}` : `${first} ${second}`;
      const ground = isPlain ? `“${second}” is a given name` : decided === null ? null : evidence(context, work);
      const message =
        ground === null
          ? `Is “${author.text}” one author? Names are not inverted: write “${right}”.`
          : `${ground}, so the name has no comma: write “${right}”.`;
      context.report(
        faultOf(context, occurrence, author.span, message, {
          ...(ground === null ? { severity: 'hint' } : {}),
          fixes: perhaps(`Write “${right}”`, replace(sourceOf(context, occurrence, author.span), right)),
        }),
      );
    }
  },
};

/** `Elena`, `Orin S.`: its first word is a given name. */
const isGiven = (name: string): boolean => givenNames.has((name.split(' ')[0] ?? '').toLowerCase());

function evidence({ manuscript, resolution }: DocumentContext, { surname }: Authority): string {
  const later = resolution.occurrences[surname?.occurrence ?? -1]?.note ?? null;
  const who = later === null ? 'A later citation' : noteName(manuscript, later);
  return `${who.charAt(0).toUpperCase()}${who.slice(1)} calls this author ${surname?.text ?? ''}`;
}

/** The one author of a work, where two words and a comma leave open which is the surname. */
function uncertainAuthor(citation: Citation): Author | null {
  if (citation.kind === 'case' || !('authors' in citation)) return null;
  const author = citation.authors[0];
  if (author === undefined || citation.authors.length > 1 || author.order !== 'uncertain') return null;
  return author.text.split(',').length === 2 ? author : null;
}
