/**
 * A document whose references follow its notes, without a connection: what the server's requests stand on, for programs
 * and tests that hold the text themselves.
 */
import { LiveDocument } from '../analysis/live';
import { ReadingMemo } from '../analysis/memo';
import type { Format } from '../manuscript/manuscript';
import type { InsertedFootnote } from '../repair/heal/follow';
import { everyRepair, type Mended } from '../repair/heal/healing';
import type { Left } from '../repair/heal/plan';
import type { TextEdit } from '../rules/rule';
import { defaultOptions, type Options } from '../settings/options';
import type { SourceEdit } from '../text/edit';
import type { Span } from '../text/span';
import { Follower } from './follower';
import { messageOf } from './followingWords';

export interface Repairs {
  /** How many references would be changed. */
  readonly count: number;
  readonly place: Span | null;
  readonly message: string;
  /** Sorted, in the source; null where there is nothing to mend. */
  readonly edits: readonly TextEdit[] | null;
  readonly lost: readonly Left[];
}

export class Following {
  private readonly live: LiveDocument;
  private readonly follower: Follower;

  private constructor(source: string, format: Format, mended: Mended, options: Options) {
    this.live = new LiveDocument(source, format, options, new ReadingMemo(), {
      now: () => 0,
      pause: () => Promise.resolve(),
    });
    this.follower = new Follower(mended);
    this.follower.see(this.live.analysis());
  }

  /** @param mended the kinds of repair that are made */
  static open(
    source: string,
    format: Format,
    mended: Mended = everyRepair,
    options: Options = defaultOptions,
  ): Following {
    return new Following(source, format, mended, options);
  }

  get source(): string {
    return this.live.source;
  }

  /** One change of an editor: edits that follow one another, each in the coordinates that the one before left. */
  change(edits: readonly SourceEdit[]): void {
    for (const edit of edits) {
      this.follower.edited(edit, this.live.source);
      this.live.edit(edit);
    }
    this.follower.see(this.live.analysis());
  }

  repairs(): Repairs {
    const outlook = this.follower.see(this.live.analysis());
    const edits = outlook.edits.length === 0 ? null : outlook.edits;
    return { count: outlook.count, place: outlook.place, message: messageOf(outlook), edits, lost: outlook.lost };
  }

  /** The edits, made at once; null where no footnote can be called. */
  insertFootnote(offset: number): InsertedFootnote | null {
    return this.follower.insertFootnote(this.live.analysis(), offset);
  }

  renumber(): { readonly edits: readonly TextEdit[] | null; readonly left: readonly Left[] } {
    const { edits, left } = this.follower.renumber(this.live.analysis());
    return { edits: edits.length === 0 ? null : edits, left };
  }

  /** The present state becomes the settled one. */
  ignore(): void {
    this.follower.ignore(this.live.analysis());
  }
}
