import { createServer, type Server } from 'node:http';
import sirv from 'sirv';

/** What a served page is reached at, and how to stop serving it. */
export interface ServedFolder {
  readonly address: string;
  close(): Promise<void>;
}

/** How many ports after the wished one are tried before giving up. */
const MOST_TRIES = 20;

/**
 * Serves a folder of static files on localhost under `path` (which begins and ends with `/`), on `port` or
 * the next free one after it.
 * @throws if none of the ports can be had, or `exact` is set and the wished one is taken
 */
export async function serveFolder(
  folder: string,
  { port, path = '/', exact = false }: { port: number; path?: string; exact?: boolean },
): Promise<ServedFolder> {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(path)) {
      response.statusCode = 404;
      response.end('Not found');
      return;
    }
    request.url = `/${url.slice(path.length)}`;
    files(request, response);
  });
  const taken = await listen(server, port, exact ? 1 : MOST_TRIES);
  return {
    address: `http://localhost:${taken}${path}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function listen(server: Server, port: number, tries: number): Promise<number> {
  for (let candidate = port; ; candidate += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(candidate, 'localhost', () => {
          server.off('error', reject);
          resolve();
        });
      });
      return candidate;
    } catch (error) {
      if (!isTaken(error) || candidate + 1 >= port + tries) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
