import { getEncoding } from "encoding-sniffer";

function strictly(label: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text of a page in whatever encoding; what the bytes show outweighs what the site declares. */
export function decode(bytes: Uint8Array, contentType: string): string {
  const hasOwnBytes = bytes.some((byte) => byte >= 0x80);
  // Other encodings hardly ever make valid UTF-8 by chance.
  const utf8 = hasOwnBytes ? strictly("utf-8", bytes) : undefined;
  if (utf8 !== undefined) return utf8;
  const [, transportLayerEncodingLabel] = /charset\s*=\s*"?([^\s;"]+)/i.exec(contentType) ?? [];
  const label = getEncoding(bytes, transportLayerEncodingLabel === undefined ? {} : { transportLayerEncodingLabel });
  return strictly(label, bytes) ?? new TextDecoder("windows-1252").decode(bytes);
}
