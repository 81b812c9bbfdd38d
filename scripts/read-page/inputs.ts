import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A saved page and the address it is served under. */
export interface PageInput {
  file: string;
  html: string;
  url: string;
}

/** Where a page of unknown address is put: LinkedIn, and nobody's profile. */
const NOWHERE = 'https://www.linkedin.com/';

/** Reads the pages named on the command line; a folder stands for its .html files, in all depths, in order. */
export function readInputs(files: string[], url: string | null): PageInput[] {
  return files.flatMap(htmlFilesOf).map((file) => {
    const html = readFileSync(file, 'utf8');
    return { file, html, url: url ?? addressOf(file, html) };
  });
}

function htmlFilesOf(file: string): string[] {
  if (!existsSync(file)) throw new Error(`There is no ${file}.`);
  if (!statSync(file).isDirectory()) return [file];
  return (readdirSync(file, { recursive: true }) as string[])
    .filter((name) => /\.html?$/i.test(name))
    .sort()
    .map((name) => relative('.', join(file, name)) || name);
}

/**
 * The page's own address where none was given: that of the expectation beside it, of a `<!-- url: … -->` in its first
 * line, of the browser's "saved from" comment, or its canonical one.
 */
function addressOf(file: string, html: string): string {
  const found = [
    urlInExpectation(file.replace(/\.html?$/i, '.expected.json')),
    html.slice(0, 2_000).match(/<!--\s*url:\s*(\S+)\s*-->/)?.[1],
    html.slice(0, 2_000).match(/<!--\s*saved from url=\(\d+\)(\S+)\s*-->/)?.[1],
    html.match(/<link[^>]+rel="canonical"[^>]+href="([^"]+)"/)?.[1],
    html.match(/<link[^>]+href="([^"]+)"[^>]+rel="canonical"/)?.[1],
  ].find((url) => url && URL.canParse(url, NOWHERE));
  return found ? new URL(found.replace(/^\/public-profile\//, '/'), NOWHERE).href : NOWHERE;
}

function urlInExpectation(file: string): string | null {
  if (!existsSync(file)) return null;
  const { url } = JSON.parse(readFileSync(file, 'utf8')) as { url?: unknown };
  return typeof url === 'string' ? url : null;
}
