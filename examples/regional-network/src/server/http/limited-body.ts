/**
 * The body of a request up to a limit. What is too long is still taken off the line before it is refused: a browser that is cut
 * off while it sends shows a broken connection instead of our answer.
 */

/** How much of a refused body is taken off the line, in bytes; whoever sends more is cut off. */
const mostDrained = 64 * 1024 * 1024;

/** The bytes of the body; null when there are more than `limit`. */
export async function limitedBody(request: Request, limit: number): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > mostDrained) break;
    if (length <= limit) chunks.push(chunk);
  }
  return length > limit ? null : Buffer.concat(chunks);
}
