import type { KeptRecord } from '../model/kept-record';

/** Everything that is stored about one person as a readable file, with a name that any file system takes. */
export function personFile(name: string, records: KeptRecord[]): { file: string; text: string } {
  const plain = name.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return {
    file: `kith-${plain.slice(0, 60) || 'person'}.json`,
    text: `${JSON.stringify(records, null, 2)}\n`,
  };
}
