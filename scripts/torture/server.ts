import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers what the extension posts; each path has a handler that takes and gives JSON. */
export async function serve(
  handlers: Record<string, (body: unknown) => unknown>,
): Promise<{ port: number; close: () => void }> {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', '*');
    const handle = handlers[request.url ?? ''];
    if (request.method === 'OPTIONS' || !handle) {
      response.end();
      return;
    }
    const text = Buffer.concat(chunks).toString('utf8');
    response.end(JSON.stringify(handle(text ? JSON.parse(text) : null) ?? null));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
