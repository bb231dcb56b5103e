/** The lines of a stream, each as soon as it has come. */

/** Lines without their ends, the last one too where it has none. One that is too long is undefined, and not kept. */
export async function* linesOf(stream: AsyncIterable<Buffer>, longest: number): AsyncIterable<Buffer | undefined> {
  let begun = noLine();
  const add = (part: Buffer): void => {
    begun.size += part.length;
    if (begun.size <= longest) begun.parts.push(part);
    else begun.parts = [];
  };
  const line = () => (begun.size <= longest ? Buffer.concat(begun.parts) : undefined);
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(lineEnd); end >= 0; end = chunk.indexOf(lineEnd, start)) {
      add(chunk.subarray(start, end));
      yield line();
      begun = noLine();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (begun.size > 0) yield line();
}

const lineEnd = 0x0a;

const noLine = (): { parts: Buffer[]; size: number } => ({ parts: [], size: 0 });
