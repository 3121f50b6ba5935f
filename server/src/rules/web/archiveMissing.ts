import { defaultStyle } from '../../settings/style';
import type { Rule } from '../rule';
import { ofCitations } from '../citations';
import { article } from '../examples';
import { indigo } from '../sources';

const PAGE = 'Quills, BBC (Mar. 8, 2017),';
const options = { style: { ...defaultStyle, archives: 'wanted' as const } };

export const archiveMissing: Rule = {
  id: 'archive-missing',
  family: 'web',
  concern: 'form',
  severity: 'info',
  offByDefault: true,
  forStyle: ({ archives }) => (archives === 'wanted' ? true : null),
  fix: 'none',
  source: indigo('R33.6.3', '18.2.1(d)'),
  title: 'A web page without an archived copy',
  description:
    'Pages change and vanish; many journals want a copy of each in an archive, its address in brackets behind the URL. It is off ' +
    'unless the style sheet wants archives (`style.archives`). Addresses that are meant to last, doi.org and ssrn.com, are left ' +
    'alone.',
  right: [
    { ...article(`${PAGE} https://www.bbc.com/quills [https://perma.cc/AB12-CD34].`), options },
    { ...article(`${PAGE} https://doi.org/10.1000/182.`), options },
  ],
  wrong: [{ ...article(`${PAGE} «https://www.bbc.com/quills».`), options }],
  looksIntoMasks: true,
  ...ofCitations(['web', 'periodical', 'report', 'socialMedia'], ({ online: { url, archive } }, { report }) => {
    if (url === null || archive !== null || /perma\.cc|archive\.|doi\.org|ssrn\.com/.test(url.text)) return;
    report({
      span: url.span,
      message: 'The page has no archived copy: make one, and give its address in brackets behind the URL.',
    });
  }),
};
