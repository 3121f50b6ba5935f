/** The view *Authorities*: the works that the article in the editor cites, by their kinds; the server fills it. */
import {
  Disposable,
  EventEmitter,
  l10n,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  workspace,
  type TextDocument,
  type TextEditor,
  type TreeDataProvider,
  type TreeView,
  type Uri,
} from 'vscode';
import { isOurs } from './documents';
import { authoritiesRequest, type AuthorityGroup, type CitedPlace, type CitedWork } from './protocol';
import type { Session } from './session';

type Entry =
  | { readonly kind: 'group'; readonly group: AuthorityGroup }
  | { readonly kind: 'work'; readonly group: string; readonly work: CitedWork }
  | { readonly kind: 'citation'; readonly citation: CitedPlace };

/** After the last keystroke; the view is beside the writing, not part of it. */
const restMilliseconds = 400;

export class AuthoritiesView implements TreeDataProvider<Entry>, Disposable {
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #tree: TreeView<Entry>;
  readonly #listening: Disposable;
  #document: TextDocument | undefined;
  #groups: readonly AuthorityGroup[] = [];
  /** The view shows an older state of the document. */
  #stale = true;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly session: Session) {
    this.#tree = window.createTreeView('carolene.authorities', { treeDataProvider: this, showCollapseAll: true });
    this.#listening = Disposable.from(
      this.#tree,
      this.#changed,
      window.onDidChangeActiveTextEditor((editor) => this.#turnTo(editor)),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === this.#document) this.changed();
      }),
      workspace.onDidCloseTextDocument((document) => {
        if (document !== this.#document) return;
        this.#document = undefined;
        this.changed();
      }),
      this.#tree.onDidChangeVisibility(() => this.#refreshSoon(0)),
    );
    this.#turnTo(window.activeTextEditor);
  }

  /** The text, or what the server makes of it, is another. */
  changed(): void {
    this.#stale = true;
    this.#refreshSoon(restMilliseconds);
  }

  /** The article stays when the writer goes to a terminal or to a document that is none of ours. */
  #turnTo(editor: TextEditor | undefined): void {
    if (editor === undefined || editor.document === this.#document || !isOurs(editor.document)) return;
    this.#document = editor.document;
    this.#stale = true;
    this.#refreshSoon(0);
  }

  #refreshSoon(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#refresh(), milliseconds);
  }

  async #refresh(): Promise<void> {
    if (!this.#stale || !this.#tree.visible) return;
    const document = this.#document;
    const { client } = this.session;
    let groups: readonly AuthorityGroup[] = [];
    if (document !== undefined && client !== undefined) {
      const { version } = document;
      try {
        ({ groups } = await client.sendRequest(authoritiesRequest, { uri: document.uri.toString() }));
      } catch {
        // The document moved on: its next state is asked for.
        return;
      }
      if (document !== this.#document || document.version !== version) return;
    }
    this.#stale = false;
    this.#groups = groups;
    this.#tree.description = groups.length === 0 || document === undefined ? '' : nameOf(document.uri);
    this.#changed.fire(undefined);
  }

  getChildren(entry?: Entry): Entry[] {
    switch (entry?.kind) {
      case undefined:
        return this.#groups.map((group) => ({ kind: 'group', group }));
      case 'group':
        return entry.group.works.map((work) => ({ kind: 'work', group: entry.group.id, work }));
      case 'work':
        return entry.work.citations.map((citation) => ({ kind: 'citation', citation }));
      case 'citation':
        return [];
    }
  }

  getTreeItem(entry: Entry): TreeItem {
    switch (entry.kind) {
      case 'group':
        return groupItem(entry.group);
      case 'work':
        return this.#workItem(entry.group, entry.work);
      case 'citation':
        return this.#citationItem(entry.citation);
    }
  }

  #workItem(group: string, { name, citations }: CitedWork): TreeItem {
    const item = new TreeItem(name, TreeItemCollapsibleState.Collapsed);
    item.id = `${group}/${name}/${citations[0]?.range.start.line ?? 0}`;
    item.description = String(citations.length);
    item.tooltip = name;
    item.accessibilityInformation = { label: l10n.t('{0}, cited {1} times', name, citations.length) };
    const [first] = citations;
    if (first !== undefined) this.#leadTo(item, first);
    return item;
  }

  #citationItem(citation: CitedPlace): TreeItem {
    const item = new TreeItem(citation.place);
    item.description = citation.text;
    item.tooltip = citation.text;
    item.accessibilityInformation = { label: `${citation.place}: ${citation.text}` };
    this.#leadTo(item, citation);
    return item;
  }

  /** By a click or Enter; the editor's own command, so that going back works. */
  #leadTo(item: TreeItem, { range }: CitedPlace): void {
    const converter = this.session.client?.protocol2CodeConverter;
    if (this.#document === undefined || converter === undefined) return;
    item.command = {
      command: 'vscode.open',
      title: l10n.t('Go to the citation'),
      arguments: [this.#document.uri, { selection: converter.asRange(range) }],
    };
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#listening.dispose();
  }
}

function groupItem({ id, title, works }: AuthorityGroup): TreeItem {
  const item = new TreeItem(title, TreeItemCollapsibleState.Expanded);
  item.id = id;
  item.description = String(works.length);
  item.accessibilityInformation = { label: l10n.t('{0}, {1} works', title, works.length) };
  return item;
}

const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);
