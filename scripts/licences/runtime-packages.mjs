import { readFileSync } from 'node:fs';

/**
 * @typedef {object} LockedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} licence SPDX, as the package says it
 * @property {boolean} dev only for building and testing
 * @property {boolean} hasInstallScript
 * @property {string} [integrity]
 * @property {string} [resolved]
 */

/**
 * Every package of the lock file.
 * @returns {LockedPackage[]}
 */
export function packagesInLock() {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  return Object.entries(packages)
    .filter(([path, one]) => path !== '' && !one.link)
    .map(([path, one]) => ({
      name: path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length),
      version: one.version,
      licence: one.license ?? 'unknown',
      dev: one.dev === true || one.devOptional === true,
      hasInstallScript: one.hasInstallScript === true,
      integrity: one.integrity,
      resolved: one.resolved,
    }));
}

/**
 * The packages whose code may be in what users install: chosen ones and what those bring along.
 * @returns {LockedPackage[]}
 */
export function runtimePackages() {
  return packagesInLock()
    .filter(({ dev }) => !dev)
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** docs/licences.md, as it must be for the lock file. */
export function licencesText() {
  const rows = runtimePackages().map(
    ({ name, version, licence }) => `| \`${name}\` | ${version} | ${licence} |`,
  );
  return [
    '# Licences',
    '',
    'Every package whose code may be in what users install, made from the lock file by `npm run licences`. What was chosen,',
    'and why, stands in [dependencies](dependencies.md); what the others do is bring these along. `npm run sbom` prints the',
    'same as a CycloneDX bill of materials.',
    '',
    '| Package | Version | Licence |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}
