/** The language status item: what Carolene sees in the document before the writer. */
import { l10n, languages, LanguageStatusSeverity, window, workspace, type Command, type Disposable } from 'vscode';
import { documentSelector } from './documents';
import type { StatusParams } from './protocol';

const severities: Readonly<Record<StatusParams['severity'], LanguageStatusSeverity>> = {
  info: LanguageStatusSeverity.Information,
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
};

export class StatusItem implements Disposable {
  readonly #item = languages.createLanguageStatusItem('carolene', documentSelector());
  readonly #byUri = new Map<string, StatusParams>();
  readonly #listeners: readonly Disposable[];

  constructor() {
    this.#item.name = 'Carolene';
    this.#listeners = [
      window.onDidChangeActiveTextEditor(() => this.#show()),
      workspace.onDidCloseTextDocument((document) => this.#byUri.delete(document.uri.toString())),
    ];
    this.#show();
  }

  receive(status: StatusParams): void {
    this.#byUri.set(status.uri, status);
    this.#show();
  }

  /** Nothing is known any more: the server has stopped. */
  clear(): void {
    this.#byUri.clear();
    this.#show();
  }

  dispose(): void {
    this.#item.dispose();
    for (const listener of this.#listeners) listener.dispose();
  }

  #show(): void {
    const uri = window.activeTextEditor?.document.uri.toString();
    const status = uri === undefined ? undefined : this.#byUri.get(uri);
    this.#item.text = status?.text ?? 'Carolene';
    this.#item.detail = status?.detail ?? '';
    this.#item.severity = severities[status?.severity ?? 'info'];
    this.#item.command = commandFor(status);
    this.#item.accessibilityInformation = { label: `Carolene: ${status?.text ?? ''} ${status?.detail ?? ''}` };
  }
}

function commandFor(status: StatusParams | undefined): Command {
  if (status !== undefined && status.formHeldBack > 0) {
    const title =
      status.formHeldBack === 1
        ? l10n.t('Show 1 point of form')
        : l10n.t('Show {0} points of form', status.formHeldBack);
    return { command: 'carolene.showFormFindings', title };
  }
  return { command: 'carolene.showLog', title: l10n.t('Show Log') };
}
