/**
 * Packs text that comes in pieces, so that the whole is never in memory: `produce` is given what writes a piece.
 * @throws what `produce` throws
 */
export async function gzipText(
  produce: (write: (text: string) => Promise<void>) => Promise<void>,
): Promise<Uint8Array> {
  const stream = new CompressionStream('gzip');
  const writer = stream.writable.getWriter();
  const encoder = new TextEncoder();
  const packed = new Response(stream.readable).arrayBuffer();
  try {
    await produce((text) => writer.write(encoder.encode(text)));
    await writer.close();
  } catch (error) {
    // Ends the reading half too, whose own failure says nothing more.
    await Promise.allSettled([writer.abort(error), packed]);
    throw error;
  }
  return new Uint8Array(await packed);
}
