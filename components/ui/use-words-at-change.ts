import { useState } from 'react';

/** The words as they were when `state` last changed; '' until it changes for the first time. */
export function useWordsAtChange(state: string, words: string): string {
  const [last, setLast] = useState({ state, words: '' });
  if (last.state === state) return last.words;
  setLast({ state, words });
  return words;
}
