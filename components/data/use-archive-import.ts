import { useRef, useState } from 'react';
import type { UserStory } from '../../utils/model/story';
import { findKnown } from '../../utils/store/find-known';
import type { MergedArchive } from '../../utils/store/merge-archive';
import { mergeArchive } from '../../utils/store/merge-archive';
import { getStory, saveStory } from '../../utils/store/story';
import type { ArchiveContents } from '../../utils/transfer/archive/archive-contents';
import {
  newInStory,
  storyFromArchive,
  voiceWithLines,
  withoutFilling,
} from '../../utils/transfer/archive/own-story';
import type { ImportPlan } from '../../utils/transfer/archive/plan-import';
import { planImport } from '../../utils/transfer/archive/plan-import';
import { toMergeBatches } from '../../utils/transfer/archive/to-merge-batches';
import { tellBadge } from '../app/tell-badge';
import type { KeepText } from './read-aside';
import { readAside } from './read-aside';

/** Where the bringing of an archive stands. */
export type ArchiveImport =
  | { status: 'choosing' }
  | { status: 'reading'; file: string; share: number; rows: number }
  | { status: 'comparing' }
  /** `forStory`: what of the user's own is not in their story yet, a line each. */
  | { status: 'preview'; contents: ArchiveContents; plan: ImportPlan; forStory: string[] }
  | { status: 'writing'; share: number }
  /** All is merged; the copy that makes it safe is being taken. */
  | { status: 'securing'; share: number }
  | { status: 'done'; merged: MergedArchive; filled: FilledStory | null }
  | { status: 'failed' };

/** The story as it was and as it is with the archive's. */
export interface FilledStory {
  before: UserStory;
  after: UserStory;
}

/** What of the archive goes into the user's story. */
export interface ForStory {
  /** Jobs, schools and skills. */
  own: boolean;
  /** Lines of theirs, as they looked them over, for the sample of their voice; `''` for none. */
  lines: string;
}

export interface ArchiveImportSteps {
  state: ArchiveImport;
  /** Reads files and compares them with the store; stores nothing. */
  look(files: File[], keepText: KeepText): Promise<void>;
  /** Stores what the preview showed. */
  bring(contents: ArchiveContents, wanted: ForStory): Promise<void>;
  /** Takes out of the story again what was filled in. */
  takeBack(filled: FilledStory): Promise<void>;
  cancel(): void;
  startAgain(): void;
}

/** Reads, previews and brings in an archive; each of the long steps can be cancelled. */
export function useArchiveImport(): ArchiveImportSteps {
  const [state, setState] = useState<ArchiveImport>({ status: 'choosing' });
  const stop = useRef(new AbortController());

  const run = async (work: (signal: AbortSignal) => Promise<void>) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    try {
      await work(signal);
    } catch (error) {
      if (signal.aborted) setState({ status: 'choosing' });
      else {
        console.error('The archive could not be brought in', error);
        setState({ status: 'failed' });
      }
    }
  };

  return {
    state,
    look: (files, keepText) =>
      run(async (signal) => {
        setState({ status: 'reading', file: '', share: 0, rows: 0 });
        const inputs = files.map((file) => ({
          name: file.name,
          blob: file as Blob,
          modifiedAt: new Date(file.lastModified).toISOString(),
        }));
        const onProgress = (progress: { file: string; share: number; rows: number }) =>
          setState({ status: 'reading', ...progress });
        const contents = await readAside(inputs, { keepText, signal, onProgress });
        setState({ status: 'comparing' });
        const plan = await planImport(contents, findKnown, signal);
        const story = await getStory();
        const forStory = contents.self
          ? newInStory(storyFromArchive(contents.self, story), story)
          : [];
        setState({ status: 'preview', contents, plan, forStory });
      }),
    bring: (contents, wanted) => {
      // Nothing here holds the rows themselves, so that they are gone when they are in the store.
      const { self } = contents;
      const people = contents.people.length;
      // "Export.zip › Connections.csv": what the user chose is the zip.
      const files = [...new Set(contents.files.map((file) => file.split(' › ')[0] ?? file))];
      const batches = toMergeBatches(contents);
      return run(async (signal) => {
        setState({ status: 'writing', share: 0 });
        const merged = await mergeArchive(batches, {
          signal,
          files,
          people,
          onProgress: (share) => setState({ status: 'writing', share }),
          onSecuring: (share) => setState({ status: 'securing', share }),
        });
        const filled = merged.status === 'merged' ? await fillStory(self, wanted) : null;
        tellBadge();
        setState({ status: 'done', merged, filled });
      });
    },
    takeBack: async ({ before, after }) => {
      await saveStory(withoutFilling(await getStory(), before, after));
    },
    cancel: () => stop.current.abort(),
    startAgain: () => setState({ status: 'choosing' }),
  };
}

/** The story with what was wanted of the archive; `null` where that changes nothing. */
async function fillStory(
  self: ArchiveContents['self'],
  { own, lines }: ForStory,
): Promise<FilledStory | null> {
  const before = await getStory();
  const voice = voiceWithLines(before.voice, lines);
  if (voice === before.voice && !own) return null;
  const filled = own && self ? storyFromArchive(self, before) : {};
  return { before, after: await saveStory({ ...filled, voice }) };
}
