/** Statutes, orders and publications of agencies as memoranda of the government cite them, with all of their fields. */
import type { CourtRow } from './courts.list';

export const government: readonly CourtRow[] = [
  {
    text: '44 U.S.C. § 3501 et seq.',
    kind: 'statute',
    fields: { title: '44', code: 'U.S.C.', section: '3501 et seq.' },
  },
  {
    text: 'Consistent with 44 U.S.C. 3506 (b)(2), agencies must plan.',
    kind: 'statute',
    fields: { title: '44', code: 'U.S.C.', section: '3506 (b)(2)' },
  },
  {
    text: '44 U.S.C. Chapters 21, 22, 29, 31, and 33.',
    kind: 'statute',
    fields: { title: '44', code: 'U.S.C.', section: 'Chapters 21, 22, 29, 31, and 33' },
  },
  {
    text: 'See also 36 CFR Subchapter B – Records Management.',
    kind: 'regulation',
    fields: { title: '36', code: 'CFR', section: 'Subchapter B' },
  },
  {
    text: 'Section 503(a), Pub. L. No. 107-347, 116 Stat. 2899 (2002).',
    kind: 'sessionLaw',
    fields: { section: '503(a)', number: '107-347', volume: '116', reporter: 'Stat.', page: '2899', year: '2002' },
  },
  {
    text: 'See E-Government Act, § 5 of Pub. L. No. 107-347.',
    kind: 'sessionLaw',
    fields: { name: 'E-Government Act', section: '5', number: '107-347' },
  },
  {
    text: 'Executive Order 13556, Controlled Unclassified Information, available at https://www.whitehouse.gov/x.',
    kind: 'executive',
    fields: { name: 'Controlled Unclassified Information', number: '13556', url: 'https://www.whitehouse.gov/x' },
  },
  {
    text: 'Executive Order 13526, Classified National Security Information (Dec. 29, 2009).',
    kind: 'executive',
    fields: { name: 'Classified National Security Information', number: '13526', date: 'Dec. 29, 2009' },
  },
  {
    text: 'NIST FIPS Publication 199 "Standards for Security Categorization", available at https://csrc.nist.gov/199.pdf',
    kind: 'report',
    fields: {
      work: 'Standards for Security Categorization',
      institution: 'NIST',
      number: '199',
      url: 'https://csrc.nist.gov/199.pdf',
    },
  },
  {
    text: 'See NIST Special Publication 800-53, Security and Privacy Controls (2020).',
    kind: 'report',
    fields: { work: 'Security and Privacy Controls', institution: 'NIST', number: '800-53', year: '2020' },
  },
  {
    text: 'DoD Directive 5000.01, The Defense Acquisition System (Sept. 9, 2020).',
    kind: 'report',
    fields: { work: 'The Defense Acquisition System', institution: 'DoD', number: '5000.01', date: 'Sept. 9, 2020' },
  },
  {
    text: 'Nomination of Robert H. Bork to be Associate Justice of the Supreme Court of the United States: Hearings Before the S. Comm. on the Judiciary, 100th Cong. 117 (1987).',
    kind: 'hearing',
    fields: {
      work: 'Nomination of Robert H. Bork to be Associate Justice of the Supreme Court of the United States',
      committee: 'S. Comm. on the Judiciary',
      congress: '100th Cong.',
      pinpoint: '117',
      year: '1987',
    },
  },
];

/** Said in passing, they are no citations. */
export const saidInPassing: readonly string[] = [
  'The keys follow NIST SP 800-53 and FIPS PUB 140-2 as far as they can.',
  'He read DoD Directive 5000.01 again.',
];
