import assert from 'node:assert/strict';
import { plain } from './reading';

/** Whether all of a note is surely prose or fully read. */
const isSure = (text: string): boolean => plain(text).segments.every((segment) => segment.sure);

describe('what is sure', () => {
  for (const text of [
    'Text only.',
    'The DPRK carries out forced abortions because it is believed that the women are the victims of Chinese men.',
    'Chief among the criticisms may be that its emphasis on functional requirements under-serves other goals. Lee, supra note 5.',
    'Id. at 5; Lee, supra note 3, at 2.',
    'As the Court held in Doe v. Poe, 410 U.S. 113 (1973), the rule is old.',
    'An architect draws up blueprints for a house and hands them off to a contractor.',
    'At the suggestion of a member of the board, Mr. Gaylord staggered the statues, thereby creating the whole.',
    'Suits of this kind are many, and in 2013 they were more.',
  ]) {
    it(`is “${text}”`, () => assert.ok(isSure(text)));
  }
});

describe('what may be a citation that was not read', () => {
  for (const text of [
    'North Korea country profile, BBC.',
    'Plans for Reform of the Law, 37 Unheard-of Contractor 83.',
    'The order, Foo 36.601, notes that services do not require it.',
    'Interview with Ann Lee, Clerk.',
    'FCC Interview.',
    'China urged not to repatriate North Koreans caught trying to escape, The Washington Post.',
    'Emphasis on the Law of Nature.',
    'In Loving v. Virginia it was said.',
    'The rule follows from § 7 of the act.',
    'It is said at length in the first volume (on file with the author).',
    'Lee, op. cit.',
    'This was said in The Reform (1832).',
    'See Lee on Notes.',
    'See Lee, who has written of it at some length in the past.',
    'Lee, supra note 5; see Roe and the others who have written of it.',
    'Lee, supra note 5; The Notes of Roe.',
  ]) {
    it(`is in “${text}”`, () => assert.ok(!isSure(text)));
  }
});
