export interface LockedPackage {
  name: string;
  version: string;
  licence: string;
  dev: boolean;
  hasInstallScript: boolean;
  integrity?: string;
  resolved?: string;
}
export function packagesInLock(): LockedPackage[];
export function runtimePackages(): LockedPackage[];
export function licencesText(): string;
