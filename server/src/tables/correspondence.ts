/**
 * Beginnings of what was never published and has no title of its own: letters, memoranda, messages, conversations
 * (Indigo Book R34). Own list.
 */
import { lazy } from './lazy';
import { firstWords, PhraseTable, type PhraseMatch } from './phrases';

/** What a beginning leads to: somebody who writes to another, somebody talked with, or what was recorded. */
export type Correspondence = 'written' | 'spoken' | 'recorded';

const beginnings: Readonly<Record<Correspondence, readonly string[]>> = {
  written: [
    'Letter from', 'Letters from', 'Letter to', 'Open Letter from', 'Memorandum from', 'Memorandum to', 'Memo from', 'Memo to', 'Memorandum of',
    'E-mail from', 'Email from', 'E-mail to', 'Email to', 'Posting of', 'Telegram from', 'Cable from', 'Fax from', 'Facsimile from',
    'Text message from', 'Message from', 'Note from', 'Correspondence from',
  ],
  spoken: [
    'Interview with', 'Interview by', 'Interviews with', 'Telephone Interview with', 'Telephone Interview by', 'Phone Interview with', 'Email Interview with',
    'E-mail Interview with', 'Personal Interview with', 'Video Interview with', 'Zoom Interview with', 'Skype Interview with',
    'Telephone Conversation with', 'Telephone Call with', 'Conversation with', 'Discussion with', 'Oral history interview with',
  ],
  recorded: ['Audio recording', 'Video recording', 'Audiotape', 'Videotape'],
}; // prettier-ignore

const all = lazy(() => {
  const table = new PhraseTable<Correspondence>();
  for (const kind of ['written', 'spoken', 'recorded'] as const) {
    for (const beginning of beginnings[kind]) table.add(beginning, kind);
  }
  return table;
});

/** The beginning at an offset, and what it leads to. */
export const correspondenceAt = (text: string, start: number, limit?: number): PhraseMatch<Correspondence> | null =>
  all().longestAt(text, start, limit);

/** The words, in lower case, with which they begin. */
export const correspondenceFirstWords = (): ReadonlySet<string> => firstWords(Object.values(beginnings).flat());
