import type { SealedManifest } from './backup-format';

type Sealed = SealedManifest['sealed'];

/**
 * Locking with a passphrase: PBKDF2-SHA-256 makes a secret of it, HKDF makes a key and a check of the secret, AES-256-GCM
 * seals, with the manifest as associated data so that none can be swapped. Everything is the browser's own WebCrypto.
 */
export async function seal(
  bytes: Uint8Array,
  passphrase: string,
  iterations: number,
  manifestOf: (sealed: Sealed) => Uint8Array,
): Promise<{ manifest: Uint8Array; sealedBytes: Uint8Array }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const { key, check } = await keysFor(passphrase, salt, iterations);
  const manifest = manifestOf({
    kdf: 'PBKDF2-SHA-256',
    iterations,
    salt: toBase64(salt),
    cipher: 'AES-256-GCM',
    iv: toBase64(iv),
    check,
  });
  const sealedBytes = await crypto.subtle.encrypt(gcm(iv, manifest), key, bytes as BufferSource);
  return { manifest, sealedBytes: new Uint8Array(sealedBytes) };
}

export type Unsealed =
  | { status: 'unsealed'; bytes: Uint8Array }
  | { status: 'wrong-passphrase' }
  | { status: 'damaged' };

/** Opens what `seal` locked. `manifest` are the very bytes of the manifest in the file. */
export async function unseal(
  sealedBytes: Uint8Array,
  passphrase: string,
  sealed: Sealed,
  manifest: Uint8Array,
): Promise<Unsealed> {
  const { key, check } = await keysFor(passphrase, fromBase64(sealed.salt), sealed.iterations);
  if (check !== sealed.check) return { status: 'wrong-passphrase' };
  try {
    const parameters = gcm(fromBase64(sealed.iv), manifest);
    const bytes = await crypto.subtle.decrypt(parameters, key, sealedBytes as BufferSource);
    return { status: 'unsealed', bytes: new Uint8Array(bytes) };
  } catch {
    // GCM says nothing but "no": a bit has been changed.
    return { status: 'damaged' };
  }
}

async function keysFor(passphrase: string, salt: Uint8Array, iterations: number) {
  // NFKC: the same passphrase typed on another keyboard gives the same bytes.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const password = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits']);
  const pbkdf2 = { name: 'PBKDF2', hash: 'SHA-256', salt: salt as BufferSource, iterations };
  const secret = await crypto.subtle.deriveBits(pbkdf2, password, 256);
  const master = await crypto.subtle.importKey('raw', secret, 'HKDF', false, [
    'deriveKey',
    'deriveBits',
  ]);
  const aes = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.deriveKey(hkdf('kith-backup key'), master, aes, false, [
    'encrypt',
    'decrypt',
  ]);
  const check = await crypto.subtle.deriveBits(hkdf('kith-backup check'), master, 128);
  return { key, check: toBase64(new Uint8Array(check)) };
}

function hkdf(purpose: string) {
  const info = new TextEncoder().encode(purpose);
  return { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(32), info };
}

function gcm(iv: Uint8Array, manifest: Uint8Array) {
  return { name: 'AES-GCM', iv: iv as BufferSource, additionalData: manifest as BufferSource };
}

function toBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
