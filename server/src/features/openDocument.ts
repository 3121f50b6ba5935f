/** One open document: its text at the client's version, its analysis, its settings, and what of it is shown. */
import type { Range, TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import type { Analysis } from '../analysis/analysis';
import { LiveDocument, type Pace } from '../analysis/live';
import { Unfinished } from '../analysis/unfinished';
import type { ReadingMemo } from '../analysis/memo';
import type { Format } from '../manuscript/manuscript';
import type { Outlook } from '../repair/heal/follow';
import type { Finding } from '../rules/rule';
import { defaultBeside, defaultOptions, type Beside, type Follow, type ShowForm } from '../settings/options';
import type { Settings } from '../settings/read';
import { span } from '../text/span';
import type { Offered } from './completion';
import { isPointOfForm } from './diagnostics';
import { Follower } from './follower';
import { withoutShifted } from './followingShown';
import type { View } from './view';

/** What is underlined, and what is not although it was found. */
export interface Shown {
  readonly findings: readonly Finding[];
  readonly formHeldBack: number;
}

/** The semantic tokens that the client was last given, to which the next answer may be a difference. */
export interface GivenTokens {
  readonly resultId: string;
  readonly data: number[];
}

export class OpenDocument {
  readonly uri: string;
  version: number;
  readonly unfinished = new Unfinished();
  readonly follower = new Follower();
  readonly #live: LiveDocument;
  /** Settled once the settings are there; nothing is answered before. */
  configured: Promise<void> = Promise.resolve();
  #showForm: ShowForm = 'onRequest';
  follow: Follow = 'ask';
  /** What is shown beside the text. */
  beside: Beside = defaultBeside;
  /** The writer asked for points of form in this document, or the client has no way to ask. */
  formAsked: boolean;
  givenTokens: GivenTokens | null = null;
  offered: Offered | null = null;

  constructor(item: TextDocumentItem, format: Format, memo: ReadingMemo, pace: Pace, formAsked: boolean) {
    this.uri = item.uri;
    this.version = item.version;
    this.formAsked = formAsked;
    this.#live = new LiveDocument(item.text, format, defaultOptions, memo, pace);
  }

  get source(): string {
    return this.#live.source;
  }

  get lines(): LiveDocument['lines'] {
    return this.#live.lines;
  }

  configure(settings: Settings): void {
    this.#showForm = settings.showForm;
    this.beside = settings.beside;
    this.follow = settings.follow;
    this.#live.setOptions(settings.options);
  }

  /** In the client's order, each in the coordinates that the one before left; without a range it is a new text. */
  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      if ('range' in change) this.#edit(change.range, change.text);
      else this.#replace(change.text);
    }
    this.version = version;
  }

  #edit(range: Range, newText: string): void {
    const start = this.lines.offsetAt(range.start, this.source);
    const end = Math.max(start, this.lines.offsetAt(range.end, this.source));
    const edit = { span: span(start, end), newText };
    this.unfinished.edited(edit, this);
    this.follower.edited(edit, this.source);
    this.#live.edit(edit);
  }

  #replace(text: string): void {
    this.unfinished.finished();
    this.follower.replaced();
    this.#live.replace(text);
  }

  close(): void {
    this.#live.close();
  }

  /** The newest version, analysed; null if the document is closed meanwhile. */
  async view(): Promise<View | null> {
    await this.configured;
    const analysis = await this.#live.analysed();
    return analysis === null ? null : { uri: this.uri, version: this.version, analysis, lines: this.lines };
  }

  /** What self-healing shows unasked; null where it is to be silent. */
  following(analysis: Analysis): Outlook | null {
    const outlook = this.follower.see(analysis);
    return analysis.legalWriting !== 'sure' || this.follow === 'never' ? null : outlook;
  }

  /** What of the findings is to be shown now. Nothing where it isn't surely legal writing. */
  show(analysis: Analysis): Shown {
    if (analysis.legalWriting !== 'sure') return { findings: [], formHeldBack: 0 };
    const all = withoutShifted(analysis.findings(), this.following(analysis));
    const withForm = this.formAsked || this.#showForm === 'always';
    const wanted = withForm ? all : all.filter((finding) => !isPointOfForm(finding));
    return { findings: this.unfinished.show(wanted, this), formHeldBack: all.length - wanted.length };
  }
}
