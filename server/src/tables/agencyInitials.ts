/** Agencies and bodies that are called by their initials (Indigo Book R11.5.3). Own list of public facts. */
import { keyOf } from './key';
import { lazy } from './lazy';
import { wordInFull } from './words';

const bodies: readonly (readonly [name: string, initials: string])[] = [
  ['Federal Communications Commission', 'FCC'],
  ['Federal Trade Commission', 'FTC'],
  ['Securities and Exchange Commission', 'SEC'],
  ['Environmental Protection Agency', 'EPA'],
  ['National Labor Relations Board', 'NLRB'],
  ['Equal Employment Opportunity Commission', 'EEOC'],
  ['Federal Energy Regulatory Commission', 'FERC'],
  ['Food and Drug Administration', 'FDA'],
  ['Federal Deposit Insurance Corporation', 'FDIC'],
  ['Federal Bureau of Investigation', 'FBI'],
  ['Central Intelligence Agency', 'CIA'],
  ['Internal Revenue Service', 'IRS'],
  ['Immigration and Naturalization Service', 'INS'],
  ['Interstate Commerce Commission', 'ICC'],
  ['Nuclear Regulatory Commission', 'NRC'],
  ['Federal Election Commission', 'FEC'],
  ['Federal Aviation Administration', 'FAA'],
  ['Commodity Futures Trading Commission', 'CFTC'],
  ['Consumer Financial Protection Bureau', 'CFPB'],
  ['National Aeronautics and Space Administration', 'NASA'],
  ['Tennessee Valley Authority', 'TVA'],
  ['American Civil Liberties Union', 'ACLU'],
  ['National Association for the Advancement of Colored People', 'NAACP'],
  ['National Collegiate Athletic Association', 'NCAA'],
  ['National Football League', 'NFL'],
];

const table = lazy(() => {
  const found = new Map<string, string>();
  for (const [name, initials] of bodies) {
    found.set(keyOf(name), initials);
    found.set(
      keyOf(
        name
          .split(' ')
          .map((word) => wordInFull(word)?.short ?? word)
          .join(' '),
      ),
      initials,
    );
  }
  return found;
});

/** `FCC` of `Federal Communications Commission`, abbreviated or not; null for a name of no such body. */
export const agencyInitials = (name: string): string | null => table().get(keyOf(name)) ?? null;
