import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { ROOT } from '../launch-kith';
import type { StoreWork } from './in-page/store-work';

let bundled: Promise<string> | undefined;

/** Kith's own store in a page of the extension, for the rows that have no screen. The debugger puts it there. */
export async function storeWork(page: Page) {
  bundled ??= bundle();
  await page.evaluate(await bundled);
  const ask = async <Name extends keyof StoreWork>(
    name: Name,
    ...values: Parameters<StoreWork[Name]>
  ): Promise<Awaited<ReturnType<StoreWork[Name]>>> =>
    page.evaluate(
      ([which, given]) => {
        const { kithWork } = globalThis as unknown as {
          kithWork: Record<string, (...values: unknown[]) => unknown>;
        };
        return kithWork[which as string]?.(...(given as unknown[]));
      },
      [name, values],
    ) as never;
  await ask('open');
  return ask;
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '#imports': join(ROOT, 'scripts/torture/browser-shim.ts') } },
    build: {
      write: false,
      lib: {
        entry: join(ROOT, 'scripts/bench/in-page/store-work.ts'),
        formats: ['iife'],
        name: 'storeWork',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The store could not be bundled for the bench.');
  return chunk.code;
}
