/** What the adversary has found to be slowest: whoever makes one of these slower hears of it. */
import type { Recipe } from './adversary';

const piece = 'Jane {name}, The Right, 90 Harv. L. Rev. {n} (1990). ';
const quoting = '(quoting {name} v. Doe, 1 U.S. 1 (1990))';

export const slowRecipes: readonly Recipe[] = [
  { layout: 'note', opening: '', parts: ['Lee, supra note 1, at 2; '] },
  { layout: 'body', opening: '', parts: [piece, '\n\n[^{n}]: ', 'A. ', 'Pub. L. No. 99-{n}, '] },
  { layout: 'paragraphs', opening: '(', parts: [piece, '\n1. x', 'A. ', '388 U.S. 1, ', 'Pub. L. No. 99-{n}, '] },
  // Many short passages, and the same again and again.
  { layout: 'paragraphs', opening: '', parts: ['n.{n}', '\n\nI. Part\n\n', '*', ' ', ']('] },
  { layout: 'paragraphs', opening: '', parts: ['42 U.S.C. § 1983; ', '{name}', "'", '[a](b) ', '\n> ', 'in '] },
  // One case under ever new names.
  {
    layout: 'body',
    opening: '',
    parts: [quoting, '[^', '—', quoting, '[^', 'A. ', '[hereinafter ', '[^{n}]', 'In re '],
  },
];
