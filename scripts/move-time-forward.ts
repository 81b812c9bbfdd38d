/** A page or worker of Kith's, of Playwright or of puppeteer. */
interface OwnContext {
  evaluate(run: (days: number) => Promise<void>, days: number): Promise<unknown>;
}

/** Moves time forward by days, by moving what happened and what is due back in Kith's database. */
export async function moveTimeForward(own: OwnContext, days: number): Promise<void> {
  await own.evaluate(async (by) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('kith');
      request.onerror = () => reject(request.error);
      request.onsuccess = () => resolve(request.result);
    });
    await new Promise<void>((resolve, reject) => {
      const tx = database.transaction(['touches', 'followUps'], 'readwrite');
      tx.onerror = () => reject(tx.error);
      tx.oncomplete = () => resolve();
      for (const [table, field] of [
        ['touches', 'at'],
        ['followUps', 'dueOn'],
      ] as const) {
        const cursor = tx.objectStore(table).openCursor();
        cursor.onsuccess = () => {
          const row = cursor.result?.value;
          if (!row) return;
          const moved = new Date(Date.parse(row[field]) - by * 86_400_000).toISOString();
          cursor.result?.update({ ...row, [field]: moved.slice(0, row[field].length) });
          cursor.result?.continue();
        };
      }
    });
    database.close();
    // What was worked out ahead holds until the next commit or the next day, and this was neither.
    await chrome.storage.session.remove('firstLook');
  }, days);
}
