/** What to do when the server ends by itself: start it again once and say so; when it keeps ending, stop and ask. */
import { commands, l10n, window } from 'vscode';
import { CloseAction, ErrorAction, type CloseHandlerResult, type ErrorHandler } from 'vscode-languageclient';

/** A second end within this time of the first is a habit, not an accident. */
const accidentMilliseconds = 3 * 60 * 1000;

export class RestartOnce implements ErrorHandler {
  #lastEnd = -Infinity;

  error(): { action: ErrorAction; handled: boolean } {
    // One message lost or garbled; if the connection itself is lost, `closed` follows.
    return { action: ErrorAction.Continue, handled: true };
  }

  closed(): CloseHandlerResult {
    const now = Date.now();
    const again = now - this.#lastEnd < accidentMilliseconds;
    this.#lastEnd = now;
    return again ? giveUp() : startAgain();
  }
}

function startAgain(): CloseHandlerResult {
  const message = l10n.t('Carolene’s server ended unexpectedly and has been started again.');
  offer(window.showWarningMessage(message, showLog()));
  return { action: CloseAction.Restart, message, handled: true };
}

function giveUp(): CloseHandlerResult {
  const message = l10n.t('Carolene’s server ended twice within three minutes and stays off until you start it again.');
  offer(window.showErrorMessage(message, restart(), showLog()));
  return { action: CloseAction.DoNotRestart, message, handled: true };
}

function showLog(): string {
  return l10n.t('Show Log');
}

function restart(): string {
  return l10n.t('Restart Server');
}

function offer(answer: Thenable<string | undefined>): void {
  void answer.then((button) => {
    if (button === showLog()) return commands.executeCommand('carolene.showLog');
    if (button === restart()) return commands.executeCommand('carolene.restartServer');
    return undefined;
  });
}
