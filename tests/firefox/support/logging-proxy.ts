import type { AddressInfo, Socket } from 'node:net';
import { createServer } from 'node:net';

/** A proxy that lets nothing through and notes down what was asked for. */
export interface LoggingProxy {
  /** "CONNECT host:443" or "GET http://…", in order. */
  asked: string[];
  /** The preferences that make Firefox use it for everything. */
  prefs: Record<string, unknown>;
  close(): void;
}

export async function startLoggingProxy(): Promise<LoggingProxy> {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('error', () => open.delete(socket));
    socket.once('data', (bytes) => {
      const [line = ''] = bytes.toString('latin1').split('\r\n');
      asked.push(line.replace(/ HTTP\/[\d.]+$/, ''));
      socket.end('HTTP/1.1 502 Nothing goes through here\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    asked,
    prefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      'network.proxy.no_proxies_on': '',
      'network.proxy.allow_hijacking_localhost': true,
      'network.proxy.failover_direct': false,
    },
    close() {
      for (const socket of open) socket.destroy();
      server.close();
    },
  };
}
