/** Puts a text into the user's downloads; nothing leaves the browser. */
export function downloadText(fileName: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The download has taken the blob by the next turn; kept longer, it would stay in memory.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
