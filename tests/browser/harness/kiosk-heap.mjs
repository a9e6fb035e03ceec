/** What the memory of a page holds, by a snapshot of its heap (Chromium only). */

/**
 * Whether any string of the heap has this text in it.
 *
 * @param {import('puppeteer-core').Page} page @param {string} text
 */
export async function heapHolds(page, text) {
  const session = await page.createCDPSession();
  // A snapshot comes in parts: what lies across the seam of two is looked at too.
  let [tail, found] = ['', false];
  session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
    found ||= (tail + chunk).includes(text);
    tail = chunk.slice(-text.length);
  });
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await session.detach();
  return found;
}
