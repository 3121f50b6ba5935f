/** The editor's settings for each document, asked for by its URI; what is broken in them is said once. */
import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver';
import { rules } from '../rules/index';
import { readSettings, type Settings } from '../settings/read';
import type { ClientAbilities } from './abilities';

const ruleIds: ReadonlySet<string> = new Set(rules.map((rule) => rule.id));

export class Configuring {
  #said = '';
  /** What a client without `workspace/configuration` sent instead. */
  #sent: unknown = null;

  constructor(
    private readonly connection: Connection,
    private readonly client: ClientAbilities,
  ) {}

  /** The settings came with a notification, as older clients do it: `{ carolene: { … } }`. */
  received(settings: unknown): void {
    const holds = typeof settings === 'object' && settings !== null && 'carolene' in settings;
    this.#sent = holds ? settings.carolene : null;
  }

  async settingsFor(uri: string): Promise<Settings> {
    const settings = readSettings(await this.#ask(uri), ruleIds);
    this.#complain(settings.problems.join('\n'));
    return settings;
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
