import { span } from '../../text/span';
import type { Prose } from '../../text/prose';
import type { Report, Rule } from '../rule';
import { ofCitationsWith } from '../citations';
import { article, mended } from '../examples';
import { onlineOf } from '../online';
import { remove, safely } from '../edits';
import { safelyIn } from '../proseEdits';
import { indigo } from '../sources';

const PAGE = 'Quills, BBC (Mar. 8, 2017), https://www.bbc.com/quills';
const RIGHT = `${PAGE} [https://perma.cc/AB12-CD34].`;

export const archiveForm: Rule = {
  id: 'archive-form',
  family: 'web',
  concern: 'form',
  severity: 'warning',
  fix: 'safe',
  source: indigo('R33.6.3', '18.2.1(d)'),
  title: 'How an archived copy is given',
  description:
    'The address of an archived copy stands in square brackets behind the URL: [https://perma.cc/AB12-CD34].',
  looksIntoMasks: true,
  right: [
    article(RIGHT),
    article(`Quills, BBC, https://www.bbc.com/quills (last visited Apr. 2, 2017) [https://perma.cc/AB12-CD34].`),
    article('Quills, BBC (Mar. 8, 2017), https://perma.cc/AB12-CD34.'),
  ],
  wrong: [
    mended([`${PAGE}« (https://perma.cc/AB12-CD34)».`], [RIGHT]),
    mended([`${PAGE}« (perma.cc/AB12-CD34)».`], [RIGHT]),
    mended([`${PAGE}«, archived at https://perma.cc/AB12-CD34».`], [RIGHT]),
    mended([`${PAGE}« [archived at https://perma.cc/AB12-CD34]».`], [RIGHT]),
    mended([`${PAGE}«, https://perma.cc/AB12-CD34».`], [RIGHT]),
    mended([`${PAGE}« [perma.cc/AB12-CD34]».`], [RIGHT]),
  ],
  ...ofCitationsWith('online', (citation, { prose, report }) => {
    const online = onlineOf(citation);
    if (online === null || online.url === null || online.url.text.includes('perma.cc/')) return;
    copyAt(online.url.span.end, prose, report);
    if (online.lastVisited !== null && online.lastVisited.span.start > online.url.span.end) {
      copyAt(online.lastVisited.span.end, prose, report);
    }
  }),
};

function copyAt(from: number, prose: Prose, report: Report): void {
  const found = /^(,?\s+)([([]?)(archived\s+at\s+)?(https?:\/\/)?perma\.cc\/([\w-]{4,14})([)\]]?)/i.exec(
    prose.text.slice(from, from + LONGEST),
  );
  if (found === null) return;
  const [whole, before = '', open = '', words = '', scheme = '', code = '', close = ''] = found;
  if (open === '[' && close === ']' && words === '' && scheme !== '' && !before.includes(',')) return;
  // A bracket that closes elsewhere holds more than the address.
  if ((open === '(' && close !== ')') || (open === '[' && close !== ']')) return;
  const length = open === '' && close !== '' ? whole.length - 1 : whole.length;
  const where = span(from, from + length);
  // Within brackets that are right only the words go, so that a link's markup stays.
  const wordsStart = where.start + before.length + open.length;
  const wordsAt = span(wordsStart, wordsStart + words.length);
  const right = `[https://perma.cc/${code}]`;
  report({
    span: where,
    message: `An archived copy stands in square brackets: write “${right}”.`,
    fixes:
      open === '[' && scheme !== '' && !before.includes(',')
        ? safely(`Write “${right}”`, remove(wordsAt))
        : safelyIn(prose, `Write “${right}”`, where, ` ${right}`),
  });
}

const LONGEST = 70;
