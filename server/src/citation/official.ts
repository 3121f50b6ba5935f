/**
 * What citations of official documents have beside what all citations have: acts, registers, orders, patents, bills,
 * hearings, treaties, documents of the United Nations, papers of a court, restatements, and what foreign courts decide.
 * Spans in the passage's prose; numbers are written whole and without `No.`.
 */
import type { Author, CaseName, CitedDate, Field, Online, Pinpoint, ReporterPlace } from './elements';

/** `FASTER Act of 2021, Pub. L. No. 117-11, § 2, 135 Stat. 262`; `Act of July 2, 1890, ch. 647, 26 Stat. 209`; of a state. */
export interface SessionLaw {
  readonly kind: 'sessionLaw';
  readonly name: Field | null;
  /** `July 2, 1890` of an act that has no other name. */
  readonly enacted: CitedDate | null;
  /** `117-11`; a chapter with its word, `ch. 647`. */
  readonly number: Field | null;
  readonly sign: Field | null;
  readonly section: Field | null;
  readonly sections: readonly string[];
  /** `135 Stat. 262`, its pinpoint with it. */
  readonly place: ReporterPlace | null;
  readonly date: CitedDate | null;
  readonly online: Online;
}

/** Restatements, model and uniform acts: `Restatement (Second) of Torts § 402A cmt. b (Am. L. Inst. 1965)`. */
export interface Restatement {
  readonly kind: 'restatement';
  readonly title: Field;
  /** `Second`, `2d`, as it stands in the parentheses of the title. */
  readonly series: Field | null;
  readonly sign: Field | null;
  readonly section: Field | null;
  readonly sections: readonly string[];
  /** `cmt. b`, `illus. 2`. */
  readonly pinpoint: Pinpoint | null;
  readonly publisher: Field | null;
  readonly date: CitedDate | null;
  readonly online: Online;
}

/** `Clean Power Plan, 80 Fed. Reg. 64,662 (Oct. 23, 2015)`; the registers of the states. */
export interface Register {
  readonly kind: 'register';
  readonly title: Field | null;
  readonly place: ReporterPlace;
  /** `proposed`, in front of the date. */
  readonly status: Field | null;
  readonly date: CitedDate | null;
  readonly online: Online;
}

/** Executive orders and proclamations: `Exec. Order No. 12,866, 58 Fed. Reg. 51,735 (Sept. 30, 1993)`. */
export interface Executive {
  readonly kind: 'executive';
  readonly name: Field | null;
  /** `Exec. Order`, `Proclamation`. */
  readonly label: Field;
  readonly number: Field | null;
  /** `§ 1(b)(6)` behind the number; a page stands with its place. */
  readonly pinpoint: Pinpoint | null;
  /** In the Federal Register, in C.F.R., or first in one and then in the other. */
  readonly places: readonly ReporterPlace[];
  readonly date: CitedDate | null;
  readonly online: Online;
}

/** `U.S. Patent No. 8,112,504 B2 (filed Mar. 4, 2009)`. */
export interface Patent {
  readonly kind: 'patent';
  readonly name: Field | null;
  readonly number: Field;
  readonly pinpoint: Pinpoint | null;
  readonly filed: CitedDate | null;
  /** Of its issue. */
  readonly date: CitedDate | null;
  readonly online: Online;
}

/** `Paycheck Fairness Act, H.R. 11, 111th Cong. § 203 (2009)`; of a state, `L.D. 3, 127th Leg., Reg. Sess. (Me. 2015)`. */
export interface Bill {
  readonly kind: 'bill';
  readonly name: Field | null;
  /** `H.R.`, `S. Con. Res.`, `A.B.`. */
  readonly chamber: Field;
  readonly number: Field;
  /** `111th Cong.`, `127th Leg.`, `101st Gen. Assemb.`. */
  readonly congress: Field | null;
  readonly session: Field | null;
  readonly sign: Field | null;
  readonly section: Field | null;
  readonly sections: readonly string[];
  readonly jurisdiction: Field | null;
  readonly date: CitedDate | null;
  readonly online: Online;
}

/** `Oversight of X: Hearing on S. 1 Before the S. Comm. on Y, 114th Cong. 12 (2015) (statement of Z)`. */
export interface Hearing {
  readonly kind: 'hearing';
  readonly title: Field;
  /** The bill it is on. */
  readonly bill: Field | null;
  /** Without `the`; a subcommittee with the committee that it is of. */
  readonly committee: Field | null;
  readonly congress: Field | null;
  readonly session: Field | null;
  readonly jurisdiction: Field | null;
  readonly pinpoint: Pinpoint | null;
  readonly date: CitedDate | null;
  readonly online: Online;
}

/** Committee reports and documents: `S. Rep. No. 106-261, at 441 (2000)`. */
export interface LegislativeReport {
  readonly kind: 'legislativeReport';
  /** What has a title beside its number. */
  readonly title: Field | null;
  /** `S.`, `H.R.`. */
  readonly chamber: Field | null;
  readonly number: Field;
  readonly pinpoint: Pinpoint | null;
  readonly date: CitedDate | null;
  readonly online: Online;
}

/** `155 Cong. Rec. S1234 (daily ed. Feb. 2, 2009)`. */
export interface CongressionalRecord {
  readonly kind: 'congressionalRecord';
  readonly place: ReporterPlace;
  /** `daily ed.`. */
  readonly edition: Field | null;
  readonly date: CitedDate | null;
  readonly online: Online;
}

/** Where something is printed: by volume and page, or, without a volume, by a number that stands as its page. */
export interface PrintedPlace extends Omit<ReporterPlace, 'volume'> {
  readonly volume: Field | null;
}

/** Treaties between two or among many, and the Charter of the United Nations. */
export interface Treaty {
  readonly kind: 'treaty';
  readonly name: Field;
  /** `U.S.`, `Japan` of `U.S.-Japan`; empty for a multilateral one. */
  readonly parties: readonly Field[];
  /** Each with its lead word: `art. 33`, `¶ 4`, `pmbl.`. */
  readonly subdivisions: readonly Field[];
  /** `opened for signature`, `adopted`, in front of the date. */
  readonly status: Field | null;
  readonly date: CitedDate | null;
  /** Where it is printed; the first is the main one. */
  readonly places: readonly PrintedPlace[];
  /** `6925` of `T.I.A.S. No. 6925`, `100-20` of `S. Treaty Doc. No. 100-20`, where it is the main source. */
  readonly number: Field | null;
  readonly online: Online;
}

/** Resolutions, reports and other documents with a symbol: `U.N. Doc. A/RES/62/228`. */
export interface UnDocument {
  readonly kind: 'unDocument';
  /** The body or person in the author's place; of a resolution the body as written, `G.A.`, `S.C.`. */
  readonly authors: readonly Author[];
  readonly title: Field | null;
  /** Of a resolution: `62/228`, `217 (III) A`. */
  readonly number: Field | null;
  readonly pinpoint: Pinpoint | null;
  /** Without `U.N. Doc.`. */
  readonly symbol: Field | null;
  readonly date: CitedDate | null;
  readonly online: Online;
}

/** `Brief for Petitioner at 12, Miranda v. Arizona, 384 U.S. 436 (1966) (No. 759)`; `Pl.'s Compl. ¶ 12, ECF No. 147`. */
export interface CourtDocument {
  readonly kind: 'courtDocument';
  readonly title: Field;
  readonly pinpoint: Pinpoint | null;
  /** The case in which it was filed; null for one's own. */
  readonly name: CaseName | null;
  readonly places: readonly ReporterPlace[];
  readonly court: Field | null;
  readonly date: CitedDate | null;
  readonly docket: Field | null;
  /** Its number on the docket: `147` of `ECF No. 147`. */
  readonly number: Field | null;
  readonly online: Online;
}

/** A case of another country or of a court above countries: `R v Oakes, [1986] 1 SCR 103`; `Case C-131/12, …, ECLI:…`. */
export interface Foreign {
  readonly kind: 'foreign';
  readonly name: CaseName | null;
  /** The first is the main one. */
  readonly places: readonly PrintedPlace[];
  /** Of the Court of Justice and of courts of human rights: `C-131/12`, `55721/07`. */
  readonly docket: Field | null;
  /** `ECLI:EU:C:2014:317`; a neutral citation's number; `4` of `(ser. C) No. 4`. */
  readonly number: Field | null;
  readonly pinpoint: Pinpoint | null;
  /** The court's letters in a neutral citation, or what parentheses name. */
  readonly court: Field | null;
  /** `Judgment`, `Preliminary Objections, Judgment`. */
  readonly designation: Field | null;
  /** A country in parentheses. */
  readonly jurisdiction: Field | null;
  readonly date: CitedDate | null;
  readonly online: Online;
}
