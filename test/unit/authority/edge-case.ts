/** The edge cases of resolution: the notes of a short document, and what each reference in it means. */
import type { Notes } from './document';

/** What one reference means. */
export interface Expected {
  /** A piece of the text of the full citation it leads to; null where it leads nowhere. */
  readonly to?: string | null;
  /** It is only the likeliest. */
  readonly guess?: boolean;
  readonly pin?: string | null;
  /** The numbers of the notes that a cross-reference points to. */
  readonly notes?: readonly number[];
  /** The title of the heading that a cross-reference points to. */
  readonly heading?: string;
  /** What resolution has against it. */
  readonly problem?: string | null;
  /** The number of the note it should name. */
  readonly right?: number | null;
  readonly doubtful?: boolean;
}

export interface EdgeCase {
  readonly number: number;
  readonly title: string;
  readonly notes: Notes;
  /** Numbers not given are left out of the document. */
  readonly holes?: true;
  /** The whole source, where notes alone don't make the case. */
  readonly source?: string;
  readonly format?: 'plaintext' | 'markdown';
  /** By note: its references in order. */
  readonly references: Readonly<Record<number, readonly Expected[]>>;
  /** The part whose notes are meant. */
  readonly part?: number;
  /**
   * Rules that speak beside those of the problems: points of form, by which resolution must not be disturbed.
   * `id-could-be-used` is said to students alone, wherever the same work was the last cited (cases 22 and 69).
   */
  readonly form?: readonly string[];
}

/** The works that the cases cite. */
export const A = 'Ann Lee, Paper Trails, 90 N.Y.U. L. Rev. 1160, 1175 (2015)';
export const A2 = 'Ann Lee, Ink, 80 Yale L.J. 9 (2016)';
export const B = 'Bo Roe, Quill, 70 Tex. L. Rev. 1 (2014)';
export const C = 'Doe v. Poe, 410 U.S. 113, 120 (1973)';
export const D = 'Moe v. Noe, 381 U.S. 479, 485 (1965)';
export const S = '42 U.S.C. § 1983';
export const LIANG = 'Liang, Pan, Why Notes Wander, Foreign Policy (Feb. 26, 2016), https://foreignpolicy.com/wander';
export const UNHCR = 'United Nations High Commissioner for Refugees (UNHCR), The Republic: A Study (2015)';
export const PAPER = 'Paper Trails';
export const INK = 'Ink, 80';
export const QUILL = 'Quill';
export const DOE = 'Doe v. Poe';
