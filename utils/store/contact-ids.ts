/** SHA-256 of a text, in hex. Async, so it is reckoned before a transaction begins: within one, only the database may be awaited. */
async function sha256Hex(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The id of a contact first known under this alias: the same on every device, so that two of them agree on it. */
export async function contactIdFor(alias: string): Promise<string> {
  return `c${(await sha256Hex(`kith contact ${alias}`)).slice(0, 24)}`;
}

/** The mark "do not read again" for an alias: nothing can be read from it. */
export async function forgottenIdFor(alias: string): Promise<string> {
  return sha256Hex(`kith forgotten ${alias}`);
}

/** The id of something that a page or the archive told, so that it is known again on every device. */
export async function seenIdFor(prefix: string, parts: string[]): Promise<string> {
  return `${prefix}${(await sha256Hex(`kith seen ${JSON.stringify(parts)}`)).slice(0, 24)}`;
}
