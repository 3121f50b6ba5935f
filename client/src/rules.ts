/** Turning a rule off from a finding's lightbulb: the server offers it, the settings are the editor's. */
import { ConfigurationTarget, l10n, Uri, window, workspace } from 'vscode';

/** Written to the workspace's settings where a folder is open, else to the user's. Never rejects. */
export async function turnOffRule(rule: unknown, uri: unknown): Promise<void> {
  if (typeof rule !== 'string') return;
  const scope = typeof uri === 'string' ? Uri.parse(uri) : null;
  const configuration = workspace.getConfiguration('carolene', scope);
  const inWorkspace = (workspace.workspaceFolders?.length ?? 0) > 0;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  const known = configuration.inspect<object>('rules');
  const written = inWorkspace ? known?.workspaceValue : known?.globalValue;
  try {
    await configuration.update('rules', { ...written, [rule]: 'off' }, target);
  } catch (error) {
    void window.showErrorMessage(l10n.t('The rule {0} could not be turned off: {1}', rule, String(error)));
  }
}
