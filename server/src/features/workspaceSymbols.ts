/** Workspace symbols: the works and notes of the open documents, found by any words of their names. */
import { SymbolKind, WorkspaceSymbolRequest, type SymbolInformation } from 'vscode-languageserver';
import { spanOf } from '../authority/place';
import { refuseIfCancelled, type StandardRequest } from './answering';
import { locationOf, type View } from './view';

/** An editor narrows these down itself while more is typed, and asks anew when the words change. */
const most = 500;
const longestName = 80;

/** In: one document, and what was typed. Out: its works, by name and citation, then its notes, by number and text. */
export function symbolsNamed(view: View, query: string): readonly SymbolInformation[] {
  if (view.analysis.legalWriting !== 'sure') return [];
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  const isMeant = ({ name }: SymbolInformation) => {
    const lower = name.toLowerCase();
    return words.every((word) => lower.includes(word));
  };
  return [...works(view), ...notes(view)].filter(isMeant).slice(0, most);
}

function works(view: View): readonly SymbolInformation[] {
  const { manuscript, resolution } = view.analysis;
  return resolution.authorities.flatMap((authority) => {
    const full = resolution.occurrences[authority.full];
    if (full === undefined) return [];
    const text = manuscript.passages[full.passage]?.prose.text ?? '';
    const { start, end } = full.citation.span;
    const citation = shortened(text.slice(start, end));
    const name = citation.includes(authority.shortName) ? citation : `${authority.shortName}: ${citation}`;
    const location = locationOf(view, spanOf(manuscript, full));
    return [{ name, kind: SymbolKind.Class, containerName: cited(authority.occurrences.length), location }];
  });
}

const cited = (times: number): string => (times === 1 ? 'cited once' : `cited ${times} times`);

function notes(view: View): readonly SymbolInformation[] {
  const { manuscript } = view.analysis;
  return manuscript.notes.map((note) => ({
    name: `note ${note.number ?? note.label}: ${shortened(manuscript.passages[note.passage]?.prose.text ?? '')}`.trim(),
    kind: SymbolKind.Constant,
    location: locationOf(view, note.span),
  }));
}

function shortened(text: string): string {
  const line = text
    .slice(0, 2 * longestName)
    .replace(/\s+/g, ' ')
    .trim();
  return line.length > longestName ? `${line.slice(0, longestName)}…` : line;
}

export const workspaceSymbols: StandardRequest = {
  provides: () => ({ workspaceSymbolProvider: true }),
  listen({ connection, documents }) {
    connection.onRequest(WorkspaceSymbolRequest.type, async ({ query }, token) => {
      const found: SymbolInformation[] = [];
      for (const document of documents.values()) {
        const view = await document.view();
        refuseIfCancelled(token);
        if (view !== null) found.push(...symbolsNamed(view, query));
      }
      return found.slice(0, most);
    });
  },
};
