import type { AstroIntegration } from 'astro';

/** Of Vite's connection to the pages of a preview what is needed here. */
interface Connection {
  clients: ReadonlySet<unknown>;
  send: (...message: never[]) => void;
}

/**
 * Has a preview reload the pages that are open, and no other. Vite keeps a reload that nobody was there for, such as the
 * one for the content it has just read at its start, and gives it to the page that comes next: that is loaded anew while
 * it loads, and on a busy machine may stay without its scripts.
 */
export function reloadOpenPages(): AstroIntegration {
  return {
    name: 'reload-open-pages',
    hooks: {
      'astro:server:setup': ({ server }) => dropReloadsForNobody(server.ws),
    },
  };
}

/** Leaves out whatever would reload pages while none is open. All else is sent as before. */
export function dropReloadsForNobody(connection: Connection): void {
  const send = connection.send.bind(connection) as (...message: unknown[]) => void;
  connection.send = (...message: unknown[]): void => {
    const [payload] = message as [{ type?: string } | string];
    const reloads = typeof payload === 'object' && payload.type === 'full-reload';
    if (reloads && connection.clients.size === 0) return;
    send(...message);
  };
}
