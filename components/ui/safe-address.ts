const SAFE_SCHEMES = ['https:', 'mailto:', 'tel:'];

/**
 * The address if it is safe to offer as a link (https, mailto or tel), else null.
 * Addresses come from pages and files: `javascript:` and `data:` must never become something to click.
 */
export function safeAddress(address: string): string | null {
  try {
    const url = new URL(address);
    return SAFE_SCHEMES.includes(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}
