import type { Job, School } from '../../model/profile';
import { cleanText } from '../../model/text-hygiene';
import { readMonth } from './archive-dates';
import type { ArchivePart } from './archive-part';
import type { RowReader } from './part-builder';
import { refuseRow } from './part-builder';

const nothingMore = () => {};

/** The one row of Profile.csv; birth date, address and the like are left where they are. */
export function profileReader(part: ArchivePart): RowReader {
  return {
    row(cells) {
      if (part.own) return refuseRow(part, cells.line, 'repeated', cells.excerpt());
      const name = [cells.text('firstName'), cells.text('lastName')].filter(Boolean).join(' ');
      part.selfHints.name = name || null;
      part.own = {
        name: name || null,
        headline: cells.text('headline') || null,
        about: cleanText(cells.raw('summary'), { multiline: true, max: 10_000 }) || null,
        location: cells.text('geoLocation') || null,
      };
    },
    finish: nothingMore,
  };
}

/** Positions.csv, newest first as it stands. */
export function positionsReader(part: ArchivePart): RowReader {
  part.counts.positionRows = 0;
  return {
    row(cells) {
      part.counts.positionRows = (part.counts.positionRows ?? 0) + 1;
      const started = cells.text('startedOn');
      const finished = cells.text('finishedOn');
      const job: Job = {
        title: cells.text('title') || null,
        company: cells.text('company') || null,
        start: readMonth(started),
        end: readMonth(finished),
        current: finished === '' && started !== '',
        location: cells.text('location') || null,
        workplaceType: null,
        employmentType: null,
        grouped: false,
        dates: [started, finished].filter(Boolean).join(' – ') || null,
      };
      if (!job.title && !job.company) refuseRow(part, cells.line, 'no-name', cells.excerpt());
      else part.positions.push(job);
    },
    finish: nothingMore,
  };
}

/** Education.csv: School Name, Start Date, End Date, Notes, Degree Name, Activities. */
export function educationReader(part: ArchivePart): RowReader {
  part.counts.schoolRows = 0;
  return {
    row(cells) {
      part.counts.schoolRows = (part.counts.schoolRows ?? 0) + 1;
      const name = cells.text('school');
      if (!name) return refuseRow(part, cells.line, 'no-name', cells.excerpt());
      const degreeLine = cells.text('degree') || null;
      const [degree, ...field] = degreeLine?.split(/,\s*/) ?? [];
      const dates = [cells.text('startDate'), cells.text('endDate')];
      const school: School = {
        school: name,
        degree: degree ?? null,
        field: field.join(', ') || null,
        start: readMonth(dates[0] ?? ''),
        end: readMonth(dates[1] ?? ''),
        degreeLine,
        dates: dates.filter(Boolean).join(' – ') || null,
      };
      part.schools.push(school);
    },
    finish: nothingMore,
  };
}

/** Skills.csv: one column of names. */
export function skillsReader(part: ArchivePart): RowReader {
  part.counts.skillRows = 0;
  return {
    row(cells) {
      part.counts.skillRows = (part.counts.skillRows ?? 0) + 1;
      const name = cells.text('name');
      if (!name) refuseRow(part, cells.line, 'no-name', cells.excerpt());
      else if (part.skills.includes(name)) {
        refuseRow(part, cells.line, 'repeated', cells.excerpt());
      } else part.skills.push(name);
    },
    finish: nothingMore,
  };
}
