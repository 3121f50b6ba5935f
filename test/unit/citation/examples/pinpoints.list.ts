/** Each way of pinning a place, in a citation where it is usual. */
import type { Example } from './example';

const brown = { plaintiff: 'Brown', defendant: 'Bd. of Educ.', volume: '347', reporter: 'U.S.', page: '483', year: '1954' };
const posner = { author: ['Richard A. Posner'], work: 'The Bluebook Blues', volume: '120', container: 'Yale L.J.', page: '950', year: '2011' };
const vats = { author: ['Anjali Vats'], work: 'The Color of Creatorship', year: '2020' };

export const pinpoints: readonly Example[] = [
  ['n', 'Brown v. Bd. of Educ., 347 U.S. 483, 490 (1954).', 'case', { ...brown, pinpoint: '490' }],
  ['n–m', 'Brown v. Bd. of Educ., 347 U.S. 483, 493–495 (1954).', 'case', { ...brown, pinpoint: '493–495' }],
  ['n–m, dropped digits', 'Brown v. Bd. of Educ., 347 U.S. 483, 493-95 (1954).', 'case', { ...brown, pinpoint: '493-95' }],
  ['a, b, c–d', 'Brown v. Bd. of Educ., 347 U.S. 483, 487, 490, 493–95 (1954).', 'case', { ...brown, pinpoint: '487, 490, 493–95' }],
  ['n n.k', 'Brown v. Bd. of Educ., 347 U.S. 483, 494 n.11 (1954).', 'case', { ...brown, pinpoint: '494 n.11' }],
  ['n nn.k–l', 'Richard A. Posner, The Bluebook Blues, 120 Yale L.J. 950, 952 nn.4–5 (2011).', 'article', { ...posner, pinpoint: '952 nn.4–5' }],
  ['n & nn.k, l', 'Richard A. Posner, The Bluebook Blues, 120 Yale L.J. 950, 952 & n.4 (2011).', 'article', { ...posner, pinpoint: '952 & n.4' }],
  ['*n', 'State v. Green, 2013 WL 5811261, at *7–8 (Wis. Ct. App. Oct. 30, 2013).', 'case', { plaintiff: 'State', defendant: 'Green', database: 'WL', number: '5811261', pinpoint: '*7–8', court: 'Wis. Ct. App.', date: 'Oct. 30, 2013' }],
  ['§ s', 'Vats, supra note 3, § 4.', 'supra', { key: 'Vats', noteNumber: 3, pinpoint: '§ 4' }],
  ['§§ s–t', 'Id. §§ 4–6.', 'id', { pinpoint: '§§ 4–6' }],
  ['§ s(a)(1)', 'Id. § 4(a)(1).', 'id', { pinpoint: '§ 4(a)(1)' }],
  ['¶ p', 'State v. Blagg, 2021-NCSC-66, ¶ 15.', 'case', { plaintiff: 'State', defendant: 'Blagg', year: '2021', court: 'NCSC', number: '66', pinpoint: '¶ 15' }],
  ['¶¶ p–q', 'Id. ¶¶ 15–17.', 'id', { pinpoint: '¶¶ 15–17' }],
  ['vol:page', 'Id. at 2:135.', 'id', { pinpoint: '2:135' }],
  ['page:line', "Hr'g Tr. 12:3–5, ECF No. 77.", 'courtDocument', { work: "Hr'g Tr.", pinpoint: '12:3–5', number: '77' }],
  ['art. n', 'Refugee Convention, supra note 6, arts. 31–33.', 'supra', { key: 'Refugee Convention', noteNumber: 6, pinpoint: 'arts. 31–33' }],
  ['cl. n', 'Id. cl. 3.', 'id', { pinpoint: 'cl. 3' }],
  ['art. n, § s, cl. n', 'Id. art. I, § 8, cl. 8.', 'id', { pinpoint: 'art. I, § 8, cl. 8' }],
  ['cmt. x', 'Restatement (Second) of Trusts § 46 cmt. b (Am. L. Inst. 1959).', 'restatement', { work: 'Restatement (Second) of Trusts', series: 'Second', section: '46', pinpoint: 'cmt. b', publisher: 'Am. L. Inst.', year: '1959' }],
  ['n fig.n', 'Anjali Vats, The Color of Creatorship 35 fig.2 (2020).', 'book', { ...vats, pinpoint: '35 fig.2' }],
  ['n tbl.n', 'Id. at 35 tbl.4.', 'id', { pinpoint: '35 tbl.4' }],
  ['roman numerals', 'Anjali Vats, The Color of Creatorship xii–xiv (2020).', 'book', { ...vats, pinpoint: 'xii–xiv' }],
  ['passim', 'Anjali Vats, The Color of Creatorship passim (2020).', 'book', { ...vats, pinpoint: 'passim' }],
  ['at in short forms', 'Vats, supra note 3, at 35.', 'supra', { key: 'Vats', noteNumber: 3, pinpoint: '35' }],
  ['at after a title that ends in a number', 'George Orwell, 1984, at 40–41 (1961).', 'book', { author: ['George Orwell'], work: '1984', pinpoint: '40–41', year: '1961' }],
  ['at in reports', 'S. Rep. No. 106-261, at 441–42 (2000).', 'legislativeReport', { chamber: 'S.', number: '106-261', pinpoint: '441–42', year: '2000' }],
  ['at in magazines', 'Jack Dickey, The Power of Taylor Swift, Time, Nov. 24, 2014, at 13, 15–16.', 'periodical', { author: ['Jack Dickey'], work: 'The Power of Taylor Swift', container: 'Time', date: 'Nov. 24, 2014', page: '13', pinpoint: '15–16' }],
]; // prettier-ignore
