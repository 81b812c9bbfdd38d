/** Stands for WXT's `#imports` in the torture extension, which WXT does not build. */
type Api = typeof chrome;
declare const chrome: { storage: { local: unknown } };
const scope = globalThis as unknown as { browser?: Api; chrome: Api };

export const browser = scope.browser ?? scope.chrome;
