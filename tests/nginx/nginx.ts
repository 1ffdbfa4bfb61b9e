import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Our configuration served by a real nginx, on a port and from a folder of the test's. */
export class Nginx {
  readonly address: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'bulletin-nginx-'));
  readonly #process: ChildProcess;

  constructor(root: string, port: number) {
    if (spawnSync('nginx', ['-v']).status !== 0) {
      throw new Error('There is no nginx here. On Debian: apt-get install nginx-light');
    }
    this.address = `http://127.0.0.1:${port}`;
    const server = readFileSync(join('deploy', 'nginx.conf'), 'utf8')
      .replace('listen 80;', `listen 127.0.0.1:${port};`)
      .replace('listen [::]:80;', '')
      .replace('root /var/www/bulletin;', `root ${root};`);
    const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
      (name) => `${name}_temp_path ${join(this.#folder, name)};`,
    );
    const types = 'include /etc/nginx/mime.types; default_type application/octet-stream;';
    const user = process.getuid?.() === 0 ? 'user root;' : '';
    const file = join(this.#folder, 'nginx.conf');
    writeFileSync(
      file,
      `${user} daemon off; pid ${join(this.#folder, 'pid')}; error_log ${join(this.#folder, 'log')};
       events {} http { access_log off; ${types} ${temporary.join(' ')} ${server} }`,
    );
    this.#process = spawn('nginx', ['-c', file, '-p', this.#folder], { stdio: 'inherit' });
  }

  /** Waits until it answers. */
  async ready(): Promise<void> {
    for (let tries = 0; tries < 100; tries++) {
      if (await fetch(this.address).catch(() => undefined)) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(readFileSync(join(this.#folder, 'log'), 'utf8'));
  }

  close(): void {
    this.#process.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
