let newest = 0;

/** A UUID v7; those made on one page sort in the order they were made. */
export function uuid7() {
  newest = Math.max(Date.now(), newest + 1);
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setUint16(0, Math.floor(newest / 2 ** 32));
  new DataView(bytes.buffer).setUint32(2, newest % 2 ** 32);
  bytes[6] = 0x70 | (bytes[6] & 0x0f);
  bytes[8] = 0x80 | (bytes[8] & 0x3f);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
