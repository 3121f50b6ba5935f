/**
 * The settings of each document: the editor's, asked for by its URI, and over them the `.carolene.json` beside it or
 * above. What is broken in them is said once.
 */
import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  MessageType,
  ShowMessageNotification,
  type Connection,
} from 'vscode-languageserver';
import { rules } from '../rules/index';
import { SettingsFiles } from '../settings/files';
import { readSettings, type Settings } from '../settings/read';
import type { ClientAbilities } from './abilities';
import { readSettingsRequest } from './protocol';
import { reporting } from './reporting';

const ruleIds: ReadonlySet<string> = new Set(rules.map((rule) => rule.id));

/** Reads a settings file where the server runs; null where there is none. */
export type ReadSettings = (url: string) => Promise<string | null>;

export class Configuring {
  #said = '';
  /** What a client without `workspace/configuration` sent instead. */
  #sent: unknown = null;
  readonly #files: SettingsFiles;
  /** Reads a file by its URL, wherever that can be done. */
  readonly read: ReadSettings;

  /** @param readHere how a file is read without the client; null where that can't be */
  constructor(
    private readonly connection: Connection,
    private readonly client: ClientAbilities,
    readHere: ReadSettings | null,
  ) {
    const none: ReadSettings = () => Promise.resolve(null);
    const askClient: ReadSettings = (url) => connection.sendRequest(readSettingsRequest, { url });
    this.read = client.own ? askClient : (readHere ?? none);
    this.#files = new SettingsFiles({ read: this.read }, ruleIds);
  }

  /** Asks the client to tell of changes, once it can be asked. */
  watch(): void {
    const { client } = this.connection;
    if (this.client.configurationChanges) {
      client
        .register(DidChangeConfigurationNotification.type, { section: 'carolene' })
        .catch(reporting(this.connection));
    }
    if (this.client.watchesFiles) {
      // What a settings file extends may have any name; libraries are watched, too.
      const watchers = [{ globPattern: '**/*.{json,bib}' }];
      client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(reporting(this.connection));
    }
  }

  /** The settings came with a notification, as older clients do it: `{ carolene: { … } }`. */
  received(settings: unknown): void {
    const holds = typeof settings === 'object' && settings !== null && 'carolene' in settings;
    this.#sent = holds ? settings.carolene : null;
  }

  /** Whether files that have changed are among those that settings came from; then all are read anew. */
  filesChanged(urls: readonly string[]): boolean {
    if (!urls.some((url) => this.#files.knows(url))) return false;
    this.#files.forget();
    return true;
  }

  async settingsFor(uri: string): Promise<Settings> {
    const own = readSettings(await this.#ask(uri), ruleIds);
    const file = await this.#files.settingsIn(uri.slice(0, uri.lastIndexOf('/') + 1), own.options);
    const problems = [...own.problems, ...file.problems.map(({ message }) => message)];
    this.#complain(problems.join('\n'));
    return { options: file.options, showForm: own.showForm, beside: own.beside, follow: own.follow, problems };
  }

  async #ask(scopeUri: string): Promise<unknown> {
    if (!this.client.configuration) return this.#sent;
    try {
      const value: unknown = await this.connection.workspace.getConfiguration({ scopeUri, section: 'carolene' });
      return value;
    } catch (error) {
      this.connection.console.warn(`The settings could not be asked for: ${String(error)}`);
      return null;
    }
  }

  #complain(problems: string): void {
    if (problems === this.#said) return;
    this.#said = problems;
    if (problems === '') return;
    const message = `Carolene’s settings: ${problems}`;
    // A notification: the connection's own `showErrorMessage` is a request, and fails where nobody answers.
    void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
  }
}
