export function findBrowser(): string | null;
export function findFirefox(): string | null;
export function findOffice(): string | null;
export function installDebianPackages(packages: string[]): boolean;
export const NO_BROWSER: string;
export const NO_OFFICE: string;
