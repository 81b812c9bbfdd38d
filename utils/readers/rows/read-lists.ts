import type { Certification, Job, School, SpokenLanguage, Volunteering } from '../../model/profile';
import { looksLikeDates, YEAR } from '../page/date-line';
import { attr, one } from '../page/query';
import type { Line } from '../top-card/lines';
import { readJob } from './read-job';
import { readSchool } from './read-school';

/** How a design builds its rows; what rows say is the same in both. */
export interface RowDesign {
  /** The lines of a row that are its own. */
  linesOf: (row: Element) => Line[];
  /** The rows inside a row. */
  innerRowsOf: (row: Element) => Element[];
  /** Whether a line stands directly under the dates, where only the place can stand. */
  isUnderDates: (line: Line, dates: Line) => boolean;
}

const MOST_ROWS = 200;

/** Reads the rows of one list. A row that is not in the known order makes the whole list `null`: it would be wrong. */
export class ListReader {
  readonly #rows: Element[];

  constructor(
    rows: Element[],
    private readonly design: RowDesign,
    private readonly language: string | null,
  ) {
    this.#rows = rows.slice(0, MOST_ROWS);
  }

  jobs(): Job[] | null {
    return whole(this.#rows.flatMap((row) => this.#jobsIn(row)));
  }

  schools(): School[] | null {
    return whole(this.#rows.map((row) => readSchool(this.design.linesOf(row), this.language)));
  }

  skills(): string[] | null {
    return whole(this.#texts().map(([name]) => name ?? null));
  }

  certifications(): Certification[] | null {
    return whole(
      this.#texts().map(([name, ...rest]) => {
        const issued = rest.find((text) => YEAR.test(text)) ?? null;
        return name ? { name, issuer: unless(rest[0], issued), issued } : null;
      }),
    );
  }

  spokenLanguages(): SpokenLanguage[] | null {
    return whole(
      this.#texts().map(([name, proficiency = null]) => (name ? { name, proficiency } : null)),
    );
  }

  volunteering(): Volunteering[] | null {
    return whole(
      this.#texts().map(([role, ...rest]) => {
        const dates = rest.find((text) => looksLikeDates(text, this.language)) ?? null;
        return role ? { role, organisation: unless(rest[0], dates), dates } : null;
      }),
    );
  }

  /** One job, or the roles of a block: a heading without dates over rows that have them. */
  #jobsIn(row: Element): (Job | null)[] {
    const { linesOf, innerRowsOf, isUnderDates } = this.design;
    const logo = one(row, 'img[alt]') ?? one(row, 'figure [aria-label]');
    const read = (lines: Line[], groupCompany: string | null) =>
      readJob(
        { lines, groupCompany, logo: attr(logo, 'alt') || attr(logo, 'aria-label'), isUnderDates },
        this.language,
      );
    const lines = linesOf(row);
    const inner = innerRowsOf(row).map(linesOf);
    const roles = inner.filter((own) => this.#isDated(own));
    // A heading over rows whose dates are not understood is no job.
    const isHeading = !this.#isDated(lines) && inner.some((own) => own.length > 1);
    if (roles.length === 0) return [isHeading ? null : read(lines, null)];
    const [company] = lines;
    return company && !this.#isDated(lines) ? roles.map((own) => read(own, company.text)) : [null];
  }

  #isDated(lines: Line[]): boolean {
    return lines.slice(1).some((line) => looksLikeDates(line.text, this.language));
  }

  #texts(): string[][] {
    return this.#rows.map((row) => this.design.linesOf(row).map(({ text }) => text));
  }
}

function unless(text: string | undefined, other: string | null): string | null {
  return text === undefined || text === other ? null : text;
}

/** All or nothing: a list with a hole would say that something is not there. */
function whole<T>(items: (T | null)[]): T[] | null {
  return items.length > 0 && items.every((item) => item !== null) ? items : null;
}
