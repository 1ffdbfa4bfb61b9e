import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The language server of Astro's extension for VS Code, spoken to as VS Code does. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #answers = new Map<number, (result: unknown) => void>();
  #buffer = Buffer.alloc(0);
  #last = 0;

  constructor() {
    const server = join('node_modules', '@astrojs', 'language-server', 'bin', 'nodeServer.js');
    this.#process = spawn(process.execPath, [server, '--stdio'], { stdio: 'pipe' });
    this.#process.stdout?.on('data', (bytes: Buffer) => this.#receive(bytes));
  }

  /** Opens a project's folder, as `astro.content-intellisense` asks for. */
  async open(folder: string): Promise<void> {
    const tsdk = join(process.cwd(), 'node_modules', 'typescript', 'lib');
    await this.request('initialize', {
      processId: process.pid,
      rootUri: pathToFileURL(folder).href,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'project' }],
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: true } } },
      initializationOptions: { typescript: { tsdk }, contentIntellisense: true },
    });
    this.notify('initialized', {});
  }

  openFile(file: string, text: string): string {
    const uri = pathToFileURL(file).href;
    this.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'markdown', version: 1, text },
    });
    return uri;
  }

  request(method: string, params: unknown): Promise<unknown> {
    const id = ++this.#last;
    this.#send({ id, method, params });
    return new Promise((resolve) => this.#answers.set(id, resolve));
  }

  notify(method: string, params: unknown): void {
    this.#send({ method, params });
  }

  close(): void {
    this.#process.kill();
  }

  #send(message: object): void {
    const content = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.#process.stdin?.write(`Content-Length: ${Buffer.byteLength(content)}\r\n\r\n${content}`);
  }

  #receive(bytes: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    for (;;) {
      const end = this.#buffer.indexOf('\r\n\r\n');
      if (end < 0) return;
      const length = Number(
        /Content-Length: (\d+)/i.exec(this.#buffer.toString('ascii', 0, end))?.[1],
      );
      const next = end + 4 + length;
      if (this.#buffer.length < next) return;
      const message = JSON.parse(this.#buffer.toString('utf8', end + 4, next)) as {
        id?: number;
        method?: string;
        result?: unknown;
      };
      this.#buffer = this.#buffer.subarray(next);
      if (message.id === undefined) continue;
      // What the server asks of its client gets no answer worth the name.
      if (message.method !== undefined) this.#send({ id: message.id, result: null });
      else this.#answers.get(message.id)?.(message.result);
    }
  }
}
