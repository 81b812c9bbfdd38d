/** What `npm run read-page` was asked for. */
export interface ReadPageOptions {
  /** Files and folders, in the order given. */
  files: string[];
  /** The address for all of them, where the user gave one. */
  url: string | null;
  json: boolean;
  /** Lets the inline scripts of the pages run (they still reach no network). */
  runsScripts: boolean;
}

const USAGE =
  'Usage: npm run read-page -- FILE.html… | FOLDER [--url https://www.linkedin.com/in/…] [--json] [--scripts]';

/** Reads the command line; throws a sentence for the user when it makes no sense. */
export function parseArguments(args: string[]): ReadPageOptions {
  const options: ReadPageOptions = { files: [], url: null, json: false, runsScripts: false };
  for (let index = 0; index < args.length; index++) {
    const arg = args[index] ?? '';
    if (arg === '--json') options.json = true;
    else if (arg === '--scripts') options.runsScripts = true;
    else if (arg === '--url') options.url = checkUrl(args[++index]);
    else if (arg.startsWith('--url=')) options.url = checkUrl(arg.slice('--url='.length));
    else if (arg.startsWith('--')) throw new Error(`Unknown option ${arg}.\n${USAGE}`);
    else options.files.push(arg);
  }
  if (options.files.length === 0) throw new Error(USAGE);
  return options;
}

function checkUrl(url: string | undefined): string {
  if (!url || !URL.canParse(url)) throw new Error(`--url needs a full address.\n${USAGE}`);
  return url;
}
