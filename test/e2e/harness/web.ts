/**
 * VS Code on the web: the extension is served over HTTP, and the page is told to load it into the extension host that is
 * a web worker.
 */
import { readFile } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import type { Page } from 'playwright-core';

const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.json': 'application/json' };

export interface ServedExtension {
  /** `localhost:PORT`: by that name, and no other, the page may load code. */
  readonly host: string;
  stop(): void;
}

/** Serves a folder as any web server does; what is missing is 404. */
export async function serveExtension(folder: string): Promise<ServedExtension> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    readFile(join(folder, normalize(path)), (error, content) => {
      response.writeHead(error === null ? 200 : 404, {
        'access-control-allow-origin': '*',
        'cross-origin-resource-policy': 'cross-origin',
        'content-type': types[extname(path)] ?? 'application/octet-stream',
      });
      response.end(error === null ? content : '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the extension could not be served');
  return { host: `localhost:${address.port}`, stop: () => server.close() };
}

/** Adds the served extension to the configuration that VS Code's page at `host` carries. */
export async function loadIntoPage(page: Page, host: string, extension: ServedExtension): Promise<void> {
  await page.route(
    (url) => url.host === host && url.pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const body = withExtension(await response.text(), extension);
      // The page's policy allows code of its own host only.
      const headers = { ...response.headers(), 'content-security-policy': '' };
      await route.fulfill({ response, body, headers });
    },
  );
}

function withExtension(html: string, { host }: ServedExtension): string {
  const setting = /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/;
  return html.replace(setting, (_, start: string, settings: string) => {
    const configuration: unknown = JSON.parse(settings.replaceAll('&quot;', '"'));
    if (typeof configuration !== 'object') throw new Error('the page carries no configuration');
    const developmentOptions = { extensions: [{ scheme: 'http', authority: host, path: '/' }] };
    const changed = JSON.stringify({ ...configuration, developmentOptions });
    return `${start}${changed.replaceAll('"', '&quot;')}"`;
  });
}
