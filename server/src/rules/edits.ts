/** Small builders of edits and fixes. Whether spans lie in the source or in prose is up to the rule's scope. */
import { span, type Span } from '../text/span';
import type { Fix, TextEdit } from './rule';

export const replace = (of: Span, newText: string): TextEdit => ({ span: of, newText });
export const remove = (of: Span): TextEdit => ({ span: of, newText: '' });
export const insert = (at: number, newText: string): TextEdit => ({ span: span(at, at), newText });

/** A fix that is right whatever the writer meant. */
export const safely = (title: string, ...edits: readonly TextEdit[]): readonly Fix[] => [{ title, safe: true, edits }];

/** A fix that the writer has to choose. */
export const perhaps = (title: string, ...edits: readonly TextEdit[]): readonly Fix[] => [
  { title, safe: false, edits },
];
